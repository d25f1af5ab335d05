"""The workers of the folder: whose supervision is due, what it covers, and who has places."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import carewright as cw

from . import page
from .folder import Fault, by_identifier, refused, table
from .session_limits import OWN_COLUMNS

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

FILE = "workers.json"
EPISODES = "episodes.csv"
# States of supervision that somebody has to see to.
DUE = ("overdue", "cannot_tell", "due", "due_soon")


@dataclass
class Workers:
    """What was decided of the workers, and what is to be put right."""

    given: int
    faults: list[Fault]
    not_decided: str = ""
    availability: cw.AvailabilityBatch | None = None
    reviews: cw.AdjustmentRegister | None = None
    due: list[cw.SupervisionStatus] = field(default_factory=list)
    agendas: dict[str, cw.SupervisionAgenda] = field(default_factory=dict)

    @property
    def summary(self) -> str:
        """How many came in and what became of them."""
        decided = len(self.availability.decided) if self.availability else 0
        given = page.counted(self.given, "worker")
        return f"{given}: {decided} decided, {self.given - decided} to put right."

    def to_json(self) -> dict[str, Any]:
        """Return the answers for a program."""
        return {
            "availability": json.loads(self.availability.to_json()) if self.availability else None,
            "adjustment_reviews": json.loads(self.reviews.to_json()) if self.reviews else None,
            "supervision_due": [json.loads(status.to_json()) for status in self.due],
            "agendas": [json.loads(agenda.to_json()) for agenda in self.agendas.values()],
        }


def decide(folder: Path, policy: cw.Policy, as_of: dt.date) -> Workers | None:
    """Decide every worker who can be decided; nothing where the folder has none."""
    if not (folder / FILE).exists():
        return None
    records = by_identifier(folder, FILE)
    day = Workers(len(records), [])
    caseloads = caseloads_of(folder)
    read = []
    for worker, record in records.items():
        whole = whole_record(worker, record, caseloads.get(worker, []))
        if why := refused(cw.WorkerForClients.from_json, whole):
            day.faults.append(Fault(FILE, None, worker, *why))
        else:
            read.append(cw.WorkerForClients.from_json(json.dumps(whole)))
    try:
        answer(day, policy, read, as_of)
    except cw.PolicyNotInForceError as error:
        day.not_decided = f"None of the workers is decided: {error}."
        day.faults.append(Fault(FILE, None, "", "", day.not_decided))
    return day


def caseloads_of(folder: Path) -> dict[str, list[dict[str, Any]]]:
    """Return whom each worker supports, by the episodes of the folder."""
    found: dict[str, list[dict[str, Any]]] = {}
    for row in table(folder, EPISODES, OWN_COLUMNS):
        person = {"id": row.record, "since": row.cells.get("started_on")}
        person |= {"until": row.cells.get("ended_on"), "risk": row.cells.get("risk")}
        for worker in row.cells.get("workers", []):
            found.setdefault(worker, []).append(person)
    return found


def whole_record(worker: str, record: Any, caseload: list[dict[str, Any]]) -> Any:
    """Put the identifier, and what is written once, into both records of a worker."""
    if not isinstance(record, dict) or not isinstance(record.get("supervised"), dict):
        return record
    supervised = {"id": worker, **record["supervised"]}
    # A client whose first day cannot be read takes a place all the same.
    start = supervised.get("started_on")
    people = [{**person, "since": person["since"] or start} for person in caseload]
    known = [{name: value for name, value in one.items() if value} for one in people]
    whole = {**record, "supervised": {"caseload": known, **supervised}}
    if isinstance(record.get("adjusted"), dict):
        same = {name: supervised[name] for name in ("role", "started_on") if name in supervised}
        whole["adjusted"] = {"id": worker, **same, **record["adjusted"]}
    return whole


def answer(
    day: Workers, policy: cw.Policy, workers: list[cw.WorkerForClients], as_of: dt.date
) -> None:
    """Ask what a coordinator needs to know: places and limits, not why they are so."""
    planner, supervisor = cw.AnswerView.ROTA_PLANNER, cw.AnswerView.SUPERVISOR
    day.availability = policy.availability.for_new_clients_batch(workers, as_of, planner)
    for rejected in day.availability.rejected:
        for problem in rejected.problems:
            told = (problem.path, problem.message, problem.found, problem.allowed)
            day.faults.append(Fault(FILE, None, rejected.record, *told))
    decided = {one.worker for one in day.availability.decided}
    sound = [worker for worker in workers if worker.supervised.id in decided]
    adjusted = [worker.adjusted for worker in sound if worker.adjusted]
    day.reviews = policy.adjustments.reviews_due(adjusted, as_of, supervisor)
    rules = policy.supervision
    for worker in sound:
        supervised = worker.supervised
        if worker.adjusted:
            supervised = rules.with_adjustments(supervised, worker.adjusted, as_of)
        status = rules.status(supervised, as_of)
        if page.word(status.state) in DUE:
            day.due.append(status)
            day.agendas[supervised.id] = rules.agenda(supervised, as_of)
    day.due.sort(key=lambda status: (DUE.index(page.word(status.state)), status.worker))
