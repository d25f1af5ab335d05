"""The team on the page: a table to read at a glance, and who is not ready, with the next step."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import carewright as cw

from . import page

if TYPE_CHECKING:
    from .team import Team

TITLE = 24
COVERAGE = 17
NARROWEST = 3
WIDEST = 8
COMPETENCIES = {"competency", "competencies"}
LEVELS = {"level", "required", "held", "claimed", "unmet", "next", "lowest", "highest"}
# What the team lacks first.
COVERAGES = ("uncovered", "thin", "covered", "not_required")
READINESS = {
    "not_yet": "not yet ready",
    "ready_with_development": "ready with development",
    "ready": "ready",
}


class Words:
    """The titles and the labels that the framework has for the ids that reasons use."""

    def __init__(self, framework: cw.CompetencyFramework, names: page.Names) -> None:
        """Take them from a framework."""
        self.names = names
        self.titles = {one.id: one.title for one in framework.competencies}
        self.labels = {
            one.id: {level.id: level.label for level in one.levels}
            for one in framework.competencies
        }

    def say(self, reason: cw.AnyCompetencyReason) -> str:
        """Return the sentence of a reason with titles and labels in the place of ids."""
        facts = json.loads(reason.to_json())
        labels = self.labels.get(facts.get("competency", ""), {})
        found = {}
        for attribute, value in facts.items():
            known = self.titles if attribute in COMPETENCIES else labels
            for code in value if isinstance(value, list) else [value]:
                if isinstance(code, str) and attribute in COMPETENCIES | LEVELS:
                    found[code] = known.get(code, code)
        return page.replaced(str(reason), found)


def show(team: Team, names: page.Names) -> None:
    """Print the team for the coordinator: what it has, then who is not ready and what is next."""
    if team.matrix is None:
        page.heading("The team: not decided")
        page.wrapped(team.not_decided, 2)
        return
    show_matrix(team.matrix)
    waiting = sorted(team.plans, key=lambda worker: list(READINESS).index(readiness(team, worker)))
    ready = [one.worker for one in team.profiles if one.worker not in team.plans]
    page.heading(f"Ready for their role: {len(ready)} of {len(team.profiles)}")
    if ready:
        page.wrapped(f"Ready: {', '.join(ready)}.", 2)
    words = Words(team.framework, names)
    for worker in waiting:
        show_one(team, worker, words)


def readiness(team: Team, worker: str) -> str:
    """Say how ready somebody is, in the word that records use."""
    profile = next(one for one in team.profiles if one.worker == worker)
    return page.word(profile.readiness)


def show_matrix(matrix: cw.TeamMatrix) -> None:
    """Print the distances, as many workers beside each other as the page is wide."""
    page.heading(f"The team's competencies: {page.counted(len(matrix.workers), 'worker')}")
    page.wrapped("Steps from what each one's own role requires; ? is not rated.", 2)
    longest = max((len(row.worker) for row in matrix.workers), default=NARROWEST)
    wide = max(NARROWEST, min(longest, WIDEST))
    at_once = (page.WIDTH - 2 - TITLE - 2 - COVERAGE) // (wide + 2)
    for first in range(0, max(len(matrix.workers), 1), at_once):
        print()
        show_part(matrix, matrix.workers[first : first + at_once], wide)


def show_part(matrix: cw.TeamMatrix, workers: list[cw.TeamRow], wide: int) -> None:
    """Print a table of some of the workers."""
    widths = [TITLE, *(-wide for _ in workers), COVERAGE]
    page.columns(["", *(row.worker for row in workers), ""], widths)
    distances = {
        (row.worker, cell.competency): written(cell) for row in workers for cell in row.cells
    }
    for one in sorted(
        matrix.competencies, key=lambda one: COVERAGES.index(page.word(one.coverage))
    ):
        cells = [distances.get((row.worker, one.competency), "") for row in workers]
        page.columns([one.title, *cells, covered(one)], widths)


def written(cell: cw.TeamCell) -> str:
    """Write the distance of a cell."""
    if cell.distance is None:
        return "?"
    return f"{cell.distance:+}" if cell.distance else "0"


def covered(competency: cw.TeamCompetency) -> str:
    """Say whether the team has a competency, and on whom it rests."""
    asked = len(competency.holders) + len(competency.short) + len(competency.not_rated)
    words = page.words(competency.coverage)
    if not asked:
        return words
    if competency.single_point:
        return f"{words}, only {competency.holders[0]}"
    return f"{words}, {len(competency.holders)} of {asked}"


def show_one(team: Team, worker: str, words: Words) -> None:
    """Print who is not ready: the role, why, and the next small step."""
    profile = next(one for one in team.profiles if one.worker == worker)
    role = words.names.role(profile.role)
    texts = [f"{role}, {READINESS[page.word(profile.readiness)]}"]
    texts += [words.say(profile.reasons[0])]
    reasons = [reason for one in profile.competencies for reason in one.reasons]
    apart = [one for one in reasons if isinstance(one, cw.CompetencyReason.RatersDisagree)]
    texts += [words.say(reason) for reason in apart]
    steps = [step for step in team.plans[worker].steps if step.now]
    texts += [f"-> {words.say(step.reasons[0])}" for step in steps]
    page.beside(worker, texts)
