"""The team of the folder: what each one has shown of what their role requires, and what is thin."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import carewright as cw

from . import page
from .folder import (
    Fault,
    Row,
    UnreadableError,
    by_identifier,
    by_record,
    fields,
    parted,
    refused,
    table,
    text_of,
)

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

FILE = "team.csv"
RATINGS = "ratings.csv"
VALUES = "values.csv"
ROLES = "role_profiles.json"
FRAMEWORK = "framework.toml"
EVIDENCE = "evidence_"
COLUMNS = {
    RATINGS: (
        "worker",
        *fields(cw.CompetencyRating, without=["evidence"]),
        *(EVIDENCE + name for name in fields(cw.CompetencyEvidence)),
    ),
    VALUES: ("worker", *fields(cw.ValueShown)),
}
READERS = {RATINGS: cw.CompetencyRating.from_json, VALUES: cw.ValueShown.from_json}


@dataclass
class Team:
    """What was decided of the team, and what is to be put right."""

    given: int
    framework: cw.CompetencyFramework
    faults: list[Fault]
    not_decided: str = ""
    matrix: cw.TeamMatrix | None = None
    profiles: list[cw.CompetencyProfile] = field(default_factory=list)
    plans: dict[str, cw.DevelopmentPlan] = field(default_factory=dict)

    @property
    def summary(self) -> str:
        """How many came in and what became of them."""
        decided = len(self.profiles)
        given = page.counted(self.given, "team member")
        return f"{given}: {decided} decided, {self.given - decided} to put right."

    def to_json(self) -> dict[str, Any]:
        """Return the answers for a program."""
        return {
            "matrix": json.loads(self.matrix.to_json()) if self.matrix else None,
            "profiles": [json.loads(one.to_json()) for one in self.profiles],
            "plans": [json.loads(one.to_json()) for one in self.plans.values()],
        }


def decide(folder: Path, policy: cw.Policy, as_of: dt.date) -> Team | None:
    """Decide everybody in the team who can be decided; nothing where the folder has no team."""
    if not (folder / FILE).exists():
        return None
    rows = table(folder, FILE, ("id", "role"))
    owners = by_record(rows)
    team = Team(len(rows), framework_of(folder), [])
    for name, columns in COLUMNS.items():
        for part in table(folder, name, columns, key="worker"):
            join(name, part, owners)
            team.faults += part.faults
    roles = roles_of(folder, team)
    held = {fault.record for fault in team.faults if fault.file != ROLES}
    # Without one of their ratings somebody would be decided wrongly.
    workers = [worker for row in rows if row.record not in held if (worker := worker_of(row))]
    try:
        answer(team, policy, roles, workers, as_of)
    except cw.FactsError as error:
        team.not_decided = f"None of the team is decided until {ROLES} is put right."
        for problem in error.problems:
            told = (problem.path, problem.message, problem.found, problem.allowed)
            team.faults.append(Fault(ROLES, None, "", *told))
    except cw.PolicyNotInForceError as error:
        team.not_decided = f"None of the team is decided: {error}."
        team.faults.append(Fault(FILE, None, "", "", team.not_decided))
    for row in rows:
        team.faults += row.faults
    return team


def framework_of(folder: Path) -> cw.CompetencyFramework:
    """Read the framework, without which no rating can be read."""
    path = folder / FRAMEWORK
    if not path.exists():
        message = f"{FILE} needs {FRAMEWORK} beside it, with the competencies and their levels."
        raise UnreadableError(message)
    try:
        return cw.CompetencyFramework.read(text_of(path), cw.FrameworkFormat.TOML).framework
    except cw.FrameworkError as error:
        message = f"{FRAMEWORK}: {error}"
        raise UnreadableError(message) from error


def roles_of(folder: Path, team: Team) -> list[cw.RoleProfile]:
    """Read what each role requires."""
    found = []
    for role, record in by_identifier(folder, ROLES).items():
        whole = record
        if isinstance(record, dict):
            whole = {"role": role, "framework": team.framework.id, **record}
        if why := refused(cw.RoleProfile.from_json, whole):
            team.faults.append(Fault(ROLES, None, role, *why))
        else:
            found.append(cw.RoleProfile.from_json(json.dumps(whole)))
    return found


def join(name: str, part: Row, owners: dict[str, Row]) -> None:
    """Put a rating or a value that was shown to its worker."""
    part.cells.pop("worker", None)
    record, inside = parted(part.cells, EVIDENCE)
    if inside:
        record["evidence"] = [inside]
    if part.record not in owners:
        part.fault("worker", f"No row of {FILE} has this worker.", found=part.record or None)
    elif part.faults:
        return
    elif why := refused(READERS[name], record):
        part.fault(*why)
    else:
        kind = name.removesuffix(".csv")
        owners[part.record].cells.setdefault(kind, []).append(record)


def worker_of(row: Row) -> cw.RatedWorker | None:
    """Read a member of the team, or note what is to be put right."""
    if row.faults:
        return None
    if why := refused(cw.RatedWorker.from_json, row.cells):
        row.fault(*why)
        return None
    return cw.RatedWorker.from_json(json.dumps(row.cells))


def answer(
    team: Team,
    policy: cw.Policy,
    roles: list[cw.RoleProfile],
    workers: list[cw.RatedWorker],
    as_of: dt.date,
) -> None:
    """Ask what the team has, where each one stands, and what those who are not ready do next."""
    rules, framework = policy.competency, team.framework
    team.matrix = rules.team_matrix(framework, roles, workers, as_of)
    for rejected in team.matrix.rejected:
        for problem in rejected.problems:
            told = (problem.path, problem.message, problem.found, problem.allowed)
            team.faults.append(Fault(FILE, None, rejected.record, *told))
    team.profiles = rules.profile_batch(framework, roles, workers, as_of).decided
    known = {role.role: role for role in roles}
    people = {worker.id: worker for worker in workers}
    for profile in team.profiles:
        if profile.readiness != cw.RoleReadiness.READY:
            worker, role = people[profile.worker], known[profile.role]
            plan = rules.development_plan(framework, worker, role, as_of)
            team.plans[profile.worker] = plan
