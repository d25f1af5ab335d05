"""The page about the referrals: who must not wait, who is next and why, what is late."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import carewright as cw

from . import page
from .waiting_list import urgency_unreadable

if TYPE_CHECKING:
    from .waiting_list import Referrals

# How many places of the list are explained against the next.
EXPLAINED = 5


def show(day: Referrals, names: page.Names, waiting_list: dict[str, Any]) -> None:
    """Print the list for the coordinator, what must not wait first."""
    if day.ranking is None or day.overview is None:
        page.heading("Waiting list: not decided")
        page.wrapped(day.not_decided, 2)
        return
    show_immediate(day, day.ranking, names)
    show_list(day, day.ranking, day.overview, names, waiting_list)
    show_targets("Breached", day, names, cw.WaitingReason.TargetBreached)
    show_targets("Will soon be breached", day, names, cw.WaitingReason.TargetDueSoon)
    show_apart("Better served elsewhere", day.ranking.elsewhere, names)
    show_to_review(day, names)
    show_apart("Not waiting", day.ranking.not_waiting, names)


def show_immediate(day: Referrals, ranking: cw.Ranking, names: page.Names) -> None:
    """Print who must not wait and whom to tell, those whose row cannot be decided among them."""
    page.heading(f"Must not wait: {len(ranking.immediate) + len(day.undecided_at_risk)}")
    for apart in ranking.immediate:
        page.beside(apart.referral, [names.say(reason) for reason in apart.reasons])
    for row, apart in day.undecided_at_risk:
        unreadable = " and ".join(urgency_unreadable(row))
        where = (
            f"So it is until {unreadable} in row {row.number} can be read: see To put right."
            if unreadable
            else f"The rest of row {row.number} cannot be decided: see To put right."
        )
        page.beside(apart.referral, [*(names.say(reason) for reason in apart.reasons), where])


def show_list(
    day: Referrals,
    ranking: cw.Ranking,
    overview: cw.ListOverview,
    names: page.Names,
    waiting_list: dict[str, Any],
) -> None:
    """Print who is next, and for the first places why each is before the one after it."""
    page.heading(f"Who is next: {len(ranking.ranked)}")
    for reason in overview.reasons:
        page.wrapped(names.say(reason), 2)
    widths = [-5, 20, 22, -6, -11]
    if ranking.ranked:
        print()
        page.columns(["place", "referral", "band", "points", "days waited"], widths)
    for ranked in ranking.ranked:
        band = day.read[ranked.referral].band or waiting_list["unbanded_as"]
        numbers = [str(ranked.points.total), str(ranked.days_waited)]
        cells = [str(ranked.place), ranked.referral, names.bands[band], *numbers]
        page.columns(cells, widths)
        for reason in ranked.reasons:
            page.wrapped(names.say(reason), 9)
        compared = day.comparisons.get(ranked.referral)
        if compared and ranked.place <= EXPLAINED:
            page.wrapped(names.say(compared.reasons[0]), 9)


def show_targets(
    heading: str,
    day: Referrals,
    names: page.Names,
    kind: type[cw.WaitingReason.TargetBreached | cw.WaitingReason.TargetDueSoon],
) -> None:
    """Print the targets that are breached or soon will be, the earliest due first."""
    found = [
        (reason.due_on, at, referral, names.say(reason))
        for at, referral in enumerate(day.stages)
        for reason in (*day.stages[referral].reasons, *day.clocks[referral].reasons)
        if isinstance(reason, kind)
    ]
    page.heading(f"{heading}: {len(found)}")
    for _, _, referral, sentence in sorted(found):
        page.beside(referral, [sentence])


def show_apart(heading: str, aparts: list[cw.ReferralApart], names: page.Names) -> None:
    """Print referrals that have no place on the list, and why."""
    page.heading(f"{heading}: {len(aparts)}")
    for apart in aparts:
        page.beside(apart.referral, [names.say(reason) for reason in apart.reasons])


def show_to_review(day: Referrals, names: page.Names) -> None:
    """Print the referrals that somebody is to look at."""
    kinds = (
        cw.WaitingReason.NoActivity,
        cw.WaitingReason.ReviewDue,
        cw.WaitingReason.ResetHeldForReview,
        cw.WaitingReason.UnavailabilityWithoutEnd,
    )
    found = {
        referral: [names.say(reason) for reason in reasons if isinstance(reason, kinds)]
        for referral, stages in day.stages.items()
        if (reasons := (*stages.reasons, *day.clocks[referral].reasons))
    }
    found = {referral: sentences for referral, sentences in found.items() if sentences}
    page.heading(f"To look at: {len(found)}")
    for referral, sentences in found.items():
        page.beside(referral, sentences)
