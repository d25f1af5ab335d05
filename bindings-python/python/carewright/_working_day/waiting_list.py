"""The referrals of the folder: read, decided, and what is to be put right in them."""

from __future__ import annotations

import itertools
import json
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import carewright as cw

from . import page
from .folder import Fault, Row, by_identifier, by_record, fields, members, refused, table

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

FILE = "referrals.csv"
EVENTS_FILE = "referral_events.json"
EVENTS = ("offers", "cancellations", "missed_on", "unavailable", "reviews")
STEPS = [step for step in members(cw.ReferralStep) if step != "received"]
CROSS_REFERRAL = fields(cw.CrossReferral)
COLUMNS = {
    *fields(cw.Referral, without=["steps", "stopped", "cross_referral", *EVENTS]),
    *CROSS_REFERRAL,
    *("missed_on", "stopped_on", "stopped_why"),
    *(f"{step}_on" for step in STEPS),
}
# The role that took a step; for an allocation, the role that the client was allocated to.
BY_ROLE = {step: "allocated_to" if step == "allocated" else f"{step}_by" for step in STEPS}
COLUMNS.update(BY_ROLE.values())


@dataclass
class Referrals:
    """What was decided of the referrals, and what is to be put right."""

    rows: list[Row]
    faults: list[Fault]
    read: dict[str, cw.Referral]
    not_decided: str = ""
    ranking: cw.Ranking | None = None
    overview: cw.ListOverview | None = None
    stages: dict[str, cw.Stages] = field(default_factory=dict)
    clocks: dict[str, cw.Clock] = field(default_factory=dict)
    comparisons: dict[str, cw.Comparison] = field(default_factory=dict)
    undecided_at_risk: list[tuple[Row, cw.ReferralApart]] = field(default_factory=list)

    @property
    def summary(self) -> str:
        """How many came in and what became of them."""
        rows, decided = len(self.rows), len(self.stages)
        return (
            f"{page.counted(rows, 'referral')}: {decided} decided, {rows - decided} to put right."
        )

    def to_json(self) -> dict[str, Any]:
        """Return the answers for a program."""
        return {
            "ranking": told(self.ranking),
            "overview": told(self.overview),
            "comparisons": [told(one) for one in self.comparisons.values()],
            "stages": [told(one) for one in self.stages.values()],
            "clocks": [told(one) for one in self.clocks.values()],
            "undecided_at_risk": [
                {"row": row.number, "record": row.record, "tell": apart.tell}
                for row, apart in self.undecided_at_risk
            ],
        }


def told(answer: Any) -> Any:
    """Return an answer as plain data; nothing for one that could not be given."""
    return None if answer is None else json.loads(answer.to_json())


def decide(folder: Path, policy: cw.Policy, as_of: dt.date) -> Referrals | None:
    """Decide every referral that can be decided; nothing where the folder has none."""
    if not (folder / FILE).exists():
        return None
    rows = table(folder, FILE, COLUMNS)
    owners = by_record(rows)
    faults: list[Fault] = []
    for name, events in by_identifier(folder, EVENTS_FILE).items():
        faults += join(name, events, owners)
    held = {fault.record for fault in faults}
    read = {row.record: referral for row in rows if (referral := referral_of(row, held))}
    day = Referrals(rows, faults, read)
    try:
        answer(day, policy.waiting_list, as_of)
    except cw.PolicyNotInForceError as error:
        day.not_decided = no_list(policy, error)
        faults.append(Fault(FILE, None, "", "", day.not_decided))
    for row in rows:
        faults += row.faults
    return day


def no_list(policy: cw.Policy, error: cw.CarewrightError) -> str:
    """Say why the policy decides no waiting list."""
    versions = json.loads(policy.to_json())["versions"]
    if not any(version.get("waiting_list") for version in versions):
        return (
            "The policy has no section waiting_list, so none of the referrals is decided. Add "
            "[versions.waiting_list] to policy.toml."
        )
    return f"None of the referrals is decided: {error}."


def join(referral: str, events: Any, owners: dict[str, Row]) -> list[Fault]:
    """Put what happened to a referral to its row; return what is to be put right."""

    def fault(path: str, message: str, allowed: str | None = None) -> Fault:
        return Fault(EVENTS_FILE, None, referral, path, message, allowed=allowed)

    if referral not in owners:
        return [fault("", f"No row of {FILE} has this referral.")]
    if not isinstance(events, dict):
        return [fault("", "This is to be an object.", ", ".join(EVENTS))]
    row = owners[referral]
    faults = []
    for name, value in events.items():
        if name not in EVENTS:
            faults.append(fault(name, "There is no such field here.", ", ".join(EVENTS)))
        elif name in row.cells:
            faults.append(fault(name, f"Row {row.number} of {FILE} says this too."))
        elif why := refused(cw.Referral.from_json, {**LEAST, name: value}):
            faults.append(fault(f"{name}.{why[0]}" if why[0] else name, why[1]))
        else:
            row.cells[name] = value
    return faults


# A referral of which nothing else is known, with which one field is read by itself.
LEAST = {"id": "R", "received_on": "2026-01-01"}


def referral_of(row: Row, held: set[str]) -> cw.Referral | None:
    """Make the record of a row, or note what is to be put right in it."""
    record = {name: row.cells[name] for name in row.cells.keys() & {*fields(cw.Referral)}}
    record["steps"] = steps_of(row)
    for name, columns in (
        ("stopped", {"on": "stopped_on", "why": "stopped_why"}),
        ("cross_referral", {name: name for name in CROSS_REFERRAL}),
    ):
        if together := both_or_none(row, columns):
            record[name] = together
    if row.faults or row.record in held:
        return None
    if why := refused(cw.Referral.from_json, record):
        row.fault(*why)
        return None
    return cw.Referral.from_json(json.dumps(record))


def steps_of(row: Row) -> list[dict[str, Any]]:
    """Return the steps that a row records."""
    steps = []
    for step, by_role in BY_ROLE.items():
        on = row.cells.get(f"{step}_on")
        role = {"by_role": row.cells[by_role]} if by_role in row.cells else {}
        if on:
            steps.append({"step": step, "on": on, **role})
        elif role and not row.faults:
            row.fault(f"{step}_on", f"This is needed beside {by_role}.")
    return steps


def both_or_none(row: Row, columns: dict[str, str]) -> dict[str, Any]:
    """Return the cells that belong together; note the ones that are lacking."""
    found = {name: row.cells[column] for name, column in columns.items() if column in row.cells}
    lacking = [column for name, column in columns.items() if name not in found]
    if found and lacking and not row.faults:
        there = [column for name, column in columns.items() if name in found]
        row.fault(lacking[0], f"This is needed beside {' and '.join(there)}.")
    return found


def answer(day: Referrals, waiting: cw.WaitingList, as_of: dt.date) -> None:
    """Ask the questions of the day."""
    rows = {row.record: row for row in day.rows}
    referrals = list(day.read.values())
    day.ranking = waiting.rank(referrals, as_of)
    day.overview = waiting.overview(referrals, as_of)
    for rejected in day.ranking.rejected:
        refuse(rows[rejected.record], rejected.problems, rejected.message)
    for name, referral in day.read.items():
        if rows[name].faults:
            continue
        try:
            day.stages[name] = waiting.stages(referral, as_of)
            day.clocks[name] = waiting.clock(referral, as_of)
        except cw.FactsError as error:
            day.stages.pop(name, None)
            refuse(rows[name], error.problems, str(error))
    order = [ranked.referral for ranked in day.ranking.ranked]
    for first, second in itertools.pairwise(order):
        day.comparisons[first] = waiting.compare(day.read[first], day.read[second], as_of)
    told_of = {apart.referral for apart in day.ranking.immediate} | day.stages.keys()
    for row in day.rows:
        if row.record not in told_of and (apart := at_risk(row, waiting, as_of)):
            day.undecided_at_risk.append((row, apart))


def refuse(row: Row, problems: list[cw.Problem], message: str) -> None:
    """Note what the library refused, in the words of the row."""
    for problem in problems:
        found, allowed = problem.found, problem.allowed
        if problem.path.startswith(EVENTS):
            args = (row.record, problem.path, problem.message, found, allowed)
            row.faults.append(Fault(EVENTS_FILE, None, *args))
        else:
            row.fault(column_of(problem.path), problem.message, found=found, allowed=allowed)
    if not problems:
        row.fault("", message)


def column_of(path: str) -> str:
    """Return the column of the table in which a field of the record is written."""
    step = re.fullmatch(r"steps\[(\w+)\]", path)
    return f"{step[1]}_on" if step else {"stopped": "stopped_on"}.get(path, path.rpartition(".")[2])


def at_risk(row: Row, waiting: cw.WaitingList, as_of: dt.date) -> cw.ReferralApart | None:
    """Ask whether a row that cannot be decided is of somebody who must not wait all the same.

    What the row says about that is asked by itself, so that a misspelt date keeps nobody waiting.
    Until it can be read, the answer is yes.
    """
    unreadable = bool(urgency_unreadable(row))
    referral = cw.Referral(
        id=row.record or f"row {row.number}",
        received_on=as_of,
        immediate_risk=unreadable or row.cells.get("immediate_risk", False),
        band=None if unreadable else row.cells.get("band"),
    )
    immediate = waiting.rank([referral], as_of).immediate
    return immediate[0] if immediate else None


def urgency_unreadable(row: Row) -> list[str]:
    """Return the cells that say how urgent a referral is, and cannot be read."""
    return [fault.field for fault in row.faults if fault.field in ("immediate_risk", "band")]
