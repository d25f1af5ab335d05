"""The workers on the page: supervision due with its agenda, reviews, and places for clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

import carewright as cw

from . import page
from .workers import DUE

if TYPE_CHECKING:
    from .workers import Workers

OUTCOMES = {
    "available": "may be given",
    "available_within_limits": "may be given",
    "needs_agreement": "if agreed",
    "not_available": "none",
}


def show(day: Workers, names: page.Names) -> None:
    """Print the workers for the coordinator, what is due first."""
    if day.availability is None or day.reviews is None:
        page.heading("Workers: not decided")
        page.wrapped(day.not_decided, 2)
        return
    page.heading(f"Supervision due: {len(day.due)}")
    for status in day.due:
        show_due(status, names)
        show_agenda(day.agendas[status.worker])
    page.heading(f"Adjustment reviews due: {len(day.reviews.entries)}")
    for entry in day.reviews.entries:
        page.beside(entry.worker, [names.say(entry.reasons[0])])
    show_places(day.availability, names)


def show_due(status: cw.SupervisionStatus, names: page.Names) -> None:
    """Print what is due of one worker's supervision: for each requirement the deciding reason."""
    due = [one for one in status.requirements if page.word(one.state) in DUE]
    page.beside(status.worker, [names.say(one.reasons[0]) for one in due])


def show_agenda(agenda: cw.SupervisionAgenda) -> None:
    """Print what the next meeting is about, in order."""
    topics = []
    for entry in agenda.entries:
        about = [*entry.people, *entry.actions, *entry.reviews]
        topics.append(page.words(entry.topic) + (f" ({', '.join(about)})" if about else ""))
    page.wrapped(f"Agenda: {'; '.join(topics)}.", 10)


def show_places(batch: cw.AvailabilityBatch, names: page.Names) -> None:
    """Print how many new clients each worker may be given, and within which limits."""
    page.heading(f"Places for new clients: {batch.places}")
    if batch.places_as_cover < batch.places:
        page.wrapped(f"{batch.places_as_cover} of them may cover a vacancy or a gap.", 2)
    for one in batch.decided:
        outcome = page.word(one.outcome)
        places = one.places or one.places_by_agreement
        count = "" if outcome == "not_available" else f"{places} "
        reasons = [names.say(reason) for reason in one.reasons if told_here(reason)]
        page.beside(one.worker, [count + OUTCOMES.get(outcome, outcome), *reasons])


def told_here(reason: cw.AnyAvailabilityReason) -> bool:
    """Whether a reason is about this worker; what is true of the whole role is left out."""
    of_the_role = (cw.AvailabilityReason.RisksTaken, cw.AvailabilityReason.LinesTaken)
    return not isinstance(reason, of_the_role)
