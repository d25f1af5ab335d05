"""The episodes of the folder: where each client stands, why, and what is to be done."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import carewright as cw

from . import page
from .folder import Fault, Row, by_identifier, by_record, fields, parted, refused, table

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

STATES = {
    "past": "Past the limit",
    "at": "At the limit",
    "near": "Near the limit",
    "within": "Within the limit",
    "not_started": "Not started",
    "ended": "Ended",
}
RECORDED = "recorded_"
TABLES = {
    "appointments": ("episode", *fields(cw.Appointment, without=["waiver"])),
    "extensions": (
        "episode",
        *fields(cw.Extension, without=["recorded"]),
        *(RECORDED + name for name in fields(cw.ExtensionRecorded)),
    ),
}
OWN_COLUMNS = fields(cw.Episode, without=["appointments", "extensions", "exit_plan", "steps_taken"])
READERS = {"appointments": cw.Appointment.from_json, "extensions": cw.Extension.from_json}


@dataclass
class Episodes:
    """What was decided of the episodes, and what is to be put right."""

    rows: int
    decided: list[cw.Standing]
    faults: list[Fault]

    @property
    def summary(self) -> str:
        """How many came in and what became of them."""
        rows, decided = self.rows, len(self.decided)
        given = page.counted(rows, "episode")
        return f"{given}: {decided} decided, {rows - decided} to put right."

    def to_json(self) -> list[Any]:
        """Return the answers for a program."""
        return [json.loads(standing.to_json()) for standing in self.decided]


def decide(folder: Path, policy: cw.Policy, as_of: dt.date) -> Episodes:
    """Decide every episode that can be decided."""
    rows = table(folder, "episodes.csv", OWN_COLUMNS)
    owners = by_record(rows)
    faults: list[Fault] = []
    for name, columns in TABLES.items():
        for part in table(folder, f"{name}.csv", columns, key="episode"):
            join(name, part, owners)
            faults += part.faults
    faults += plans(folder, owners)
    held = {fault.record for fault in faults}
    decided: list[cw.Standing] = []
    for row in rows:
        # Without an appointment, an extension or its plan an episode would be decided wrongly.
        standing = None if row.record in held else decided_of(row, policy, as_of)
        decided += [standing] if standing else []
        faults += row.faults
    return Episodes(len(rows), decided, faults)


def join(name: str, part: Row, owners: dict[str, Row]) -> None:
    """Put an appointment or an extension to its episode."""
    part.cells.pop("episode", None)
    record, inside = parted(part.cells, RECORDED)
    if inside:
        record["recorded"] = inside
    if part.record not in owners:
        message = "No row of episodes.csv has this episode."
        part.fault("episode", message, found=part.record or None)
    elif part.faults:
        return
    elif why := refused(READERS[name], record):
        part.fault(*why)
    else:
        owners[part.record].cells.setdefault(name, []).append(record)


def plans(folder: Path, owners: dict[str, Row]) -> list[Fault]:
    """Put the exit plans to their episodes; return what is to be put right."""
    name = "exit_plans.json"
    faults = []
    for episode, plan in by_identifier(folder, name).items():
        if episode not in owners:
            message = "No row of episodes.csv has this episode."
            faults.append(Fault(name, None, episode, "", message))
        elif why := refused(cw.ExitPlan.from_json, plan):
            faults.append(Fault(name, None, episode, *why))
        else:
            owners[episode].cells["exit_plan"] = plan
    return faults


def decided_of(row: Row, policy: cw.Policy, as_of: dt.date) -> cw.Standing | None:
    """Decide an episode, or note what is to be put right in it."""
    if row.faults:
        return None
    if why := refused(cw.Episode.from_json, row.cells):
        row.fault(*why)
        return None
    try:
        episode = cw.Episode.from_json(json.dumps(row.cells))
        return policy.session_limits.standing(episode, as_of)
    except cw.FactsError as error:
        for problem in error.problems:
            row.fault(problem.path, problem.message, found=problem.found, allowed=problem.allowed)
    except cw.CarewrightError as error:
        row.fault("", str(error))
    return None


def show(episodes: Episodes, names: page.Names) -> None:
    """Print the clients by where they stand."""
    for state, heading in STATES.items():
        standings = [one for one in episodes.decided if page.word(one.state) == state]
        page.heading(f"{heading}: {len(standings)}")
        for standing in standings:
            show_one(standing, names)


def show_one(standing: cw.Standing, names: page.Names) -> None:
    """Print one client: the numbers, the reasons, and what is to be done."""
    allowed = standing.limit + standing.authorised_extra
    used = f"{standing.used:>4} of {allowed:<4}{page.word(standing.unit)}"
    page.beside(standing.episode, [f"{standing.line:<10}{used}"])
    for reason in standing.reasons:
        page.wrapped(names.say(reason), 10)
    for step in standing.next_steps:
        page.wrapped(f"-> {names.role(step.by_role)}: {page.words(step.kind)}", 10)
