"""The profile of a worker: each competency's own scale, what is required, and what is held."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import carewright as cw

from . import canvas
from .canvas import Box, Sheet, Sign

if TYPE_CHECKING:
    from matplotlib.axes import Axes

STANDING = 150.0
# How narrow and how wide titles and steps may be.
TITLES = 120.0, 230.0
STEP = 84.0, 140.0
ROW = 34.0
HEADER = 36.0
LEGEND = 26.0
NOTE = 14.0
GAP = 4.0
TITLE_SIZE = 9.5
LABEL_SIZE = 8.5
TITLE_LINES = 2
LABEL_LINES = 2
DOT = 12.0
# Steps narrower than this have the sign of what is held in their corner.
NARROW = 64.0


@dataclass(frozen=True)
class Row:
    """A competency of the profile, with its scale by position."""

    standing: cw.CompetencyStanding
    labels: list[str]
    required: int
    held: int | None
    unshown: set[int]
    below_held: set[int]

    @property
    def is_rated(self) -> bool:
        """Whether enough is rated to say."""
        return self.standing.state != cw.CompetencyState.NOT_RATED

    @property
    def is_met(self) -> bool:
        """Whether the required level is held."""
        return self.standing.state == cw.CompetencyState.MET

    @property
    def is_below_lowest(self) -> bool:
        """Whether no level that the scale describes is held."""
        return self.is_rated and self.held is None

    @property
    def lowest(self) -> int:
        """How many steps below the required level the scale begins."""
        return self.required + self.is_below_lowest

    @property
    def highest(self) -> int:
        """How many steps above the required level the scale ends."""
        return len(self.labels) - 1 - self.required


def draw(profile: cw.CompetencyProfile, framework: cw.CompetencyFramework, ax: Axes | None) -> Axes:
    """Draw the profile; `plot_competency_profile` tells of it."""
    rows = rows_of(profile, framework)
    notes = notes_of(profile)
    grid = grid_of(rows, LEGEND + NOTE * len(notes), ax)
    sheet = grid.sheet
    readiness = canvas.READINESS[profile.readiness]
    title = f"{profile.worker}, {canvas.in_words(profile.role)}: {readiness}"
    about = f"{framework.title}, version {framework.version}"
    canvas.head(sheet, title, f"On {canvas.date(profile.as_of)}, by {about}")
    draw_header(grid)
    for number, row in enumerate(rows):
        draw_row(grid, number, row)
    top = HEADER + grid.row * len(rows)
    canvas.legend(sheet, signs_of(rows), Box(0, top + 2, sheet.width, LEGEND - 2))
    for number, note in enumerate(notes):
        box = Box(0, top + LEGEND + NOTE * number, sheet.width, NOTE)
        sheet.text(note, box, size=8, color=canvas.FAINT)
    return sheet.ax


def rows_of(profile: cw.CompetencyProfile, framework: cw.CompetencyFramework) -> list[Row]:
    """Put each standing beside its scale."""
    wanted = (profile.framework, profile.framework_version)
    if wanted != (framework.id, framework.version):
        message = (
            f"the profile is by the framework {wanted[0]!r}, version {wanted[1]!r}; "
            f"this is {framework.id!r}, version {framework.version!r}"
        )
        raise ValueError(message)
    known = {competency.id: competency for competency in framework.competencies}
    missing = [one.competency for one in profile.competencies if one.competency not in known]
    if missing:
        message = f"the framework has no competency {', '.join(missing)}"
        raise ValueError(message)
    is_cumulative = framework.level_order == cw.LevelOrder.CUMULATIVE
    return [
        row_of(one, known[one.competency], is_cumulative=is_cumulative)
        for one in profile.competencies
    ]


def row_of(
    standing: cw.CompetencyStanding, competency: cw.Competency, *, is_cumulative: bool
) -> Row:
    """Find the places of the levels on the scale."""
    places = {level.id: place for place, level in enumerate(competency.levels)}
    held = None if standing.held is None else places[standing.held]
    lacking = {
        places[reason.level]
        for reason in standing.reasons
        if isinstance(reason, cw.CompetencyReason.EvidenceMissing)
    }
    alone = {
        places[reason.held]
        for reason in standing.reasons
        if isinstance(reason, cw.CompetencyReason.RequiredItselfUnmet)
    }
    above = -1 if held is None else held
    if is_cumulative and lacking:
        # Who is at a level is at those below it; what lacks evidence begins above the level held.
        claimed = max(places.get(standing.claimed or "", -1), *lacking)
        lacking = set(range(above + 1, claimed + 1))
    return Row(
        standing,
        [label(level) for level in competency.levels],
        places[standing.required],
        held,
        lacking,
        set(range(above)) if is_cumulative else alone,
    )


def label(level: cw.CompetencyLevel) -> str:
    """Return the label of a level as it is printed, with its number."""
    # The number stays in the line of the last word.
    return (
        level.label if level.number is None else f"{level.label}\N{NO-BREAK SPACE}({level.number})"
    )


@dataclass(frozen=True)
class Grid:
    """Where rows and steps are on the sheet."""

    sheet: Sheet
    lowest: int
    steps: int
    titles: float
    step: float
    row: float
    title_size: float = TITLE_SIZE
    label_size: float = LABEL_SIZE

    @property
    def gap(self) -> float:
        """How much is free above and below a step."""
        return min(3.0, self.row / 10)

    def cell(self, number: int, distance: int) -> Box:
        """Return the box of a step, by its distance from the required level."""
        left = self.titles + self.step * (distance + self.lowest)
        top = HEADER + self.row * number
        return Box(left, top, self.step, self.row).within(1, self.gap)

    def label(self, number: int, distance: int) -> Box:
        """Return the part of a step in which its label is, beside the sign of what is held."""
        cell = self.cell(number, distance).within(3, 1)
        beside = 0 if self.step < NARROW else DOT
        return Box(cell.left + beside, cell.top, cell.width - beside, cell.height)

    def dot(self, number: int, distance: int) -> tuple[float, float]:
        """Return the place of the sign of what is held."""
        cell = self.cell(number, distance)
        is_narrow = self.step < NARROW
        return cell.left + (4 if is_narrow else 8), cell.top + 4 if is_narrow else cell.middle[1]

    def title(self, number: int) -> Box:
        """Return the box of the title of a row."""
        top = HEADER + self.row * number
        return Box(14, top, self.titles - 14 - 2 * GAP, self.row).within(0, 2)

    def standing(self, number: int) -> Box:
        """Return the box of the words at the right of a row."""
        left = self.titles + self.step * self.steps + 2 * GAP
        top = HEADER + self.row * number
        return Box(left, top, self.sheet.width - left, self.row).within(0, self.gap)


def grid_of(rows: list[Row], below: float, ax: Axes | None) -> Grid:
    """Make a sheet on which everything has room, or share out the one that is given."""
    labels = [label for row in rows for label in row.labels]
    titles = [row.standing.title for row in rows]
    wide = canvas.room_for(titles, TITLE_SIZE, TITLE_LINES) + 14 + 2 * GAP
    wide = min(max(wide, TITLES[0]), TITLES[1])
    step = canvas.room_for(labels, LABEL_SIZE, LABEL_LINES) + DOT + 8
    step = min(max(step, STEP[0]), STEP[1])
    lowest = max(row.lowest for row in rows)
    steps = lowest + max(row.highest for row in rows) + 1
    # The words below need some width, however few steps there are.
    whole = wide + step * max(steps, 3) + STANDING
    sheet = canvas.sheet(ax, whole, HEADER + ROW * len(rows) + below)
    wide = min(wide, sheet.width * 0.28)
    step = (sheet.width - wide - min(STANDING, sheet.width * 0.22)) / max(steps, 3)
    row = max((sheet.height - HEADER - below) / len(rows), 1)
    grid = Grid(sheet, lowest, steps, wide, min(step, 1.5 * STEP[1]), row)
    return replace(
        grid,
        title_size=canvas.one_size(titles, grid.title(0), TITLE_SIZE, bold=True),
        label_size=canvas.one_size(labels, grid.label(0, 0), LABEL_SIZE, bold=True),
    )


def draw_header(grid: Grid) -> None:
    """Say over the columns how far they are from the required level."""
    for distance in range(-grid.lowest, grid.steps - grid.lowest):
        cell = grid.cell(0, distance)
        box = Box(cell.left, 0, cell.width, HEADER - 4)
        grid.sheet.text(
            distance_in_words(distance),
            box,
            size=8.5,
            align="center",
            bold=distance == 0,
            color=canvas.INK if distance == 0 else canvas.FAINT,
        )


def distance_in_words(distance: int) -> str:
    """Write a distance from the required level."""
    if distance == 0:
        return "required by the role"
    return f"{canvas.counted(abs(distance), 'step')} {'above' if distance > 0 else 'short'}"


def draw_row(grid: Grid, number: int, row: Row) -> None:
    """Draw one competency."""
    sheet, standing = grid.sheet, row.standing
    if number:
        top = HEADER + grid.row * number
        sheet.line((0, top), (sheet.width, top), color="#dedede", linewidth=0.6, zorder=0)
    title = grid.title(number)
    sheet.text(standing.title, title, size=grid.title_size, bold=standing.essential)
    if standing.essential:
        sheet.mark(6, title.middle[1], "D", color=canvas.INK, markersize=5)
    if row.is_below_lowest:
        draw_step(grid, number, row, -1)
    for place in range(len(row.labels)):
        draw_step(grid, number, row, place)
    words, more = standing_in_words(row)
    box = grid.standing(number)
    if more:
        upper = Box(box.left, box.top, box.width, box.height * 0.42)
        lower = Box(box.left, box.top + upper.height, box.width, box.height - upper.height)
        sheet.text(more, lower, size=7.5, color=canvas.FAINT)
        box = upper
    color = canvas.FAINT if not row.is_rated else canvas.HELD if row.is_met else canvas.SHORT
    sheet.text(words, box, size=9.5, bold=True, color=color)


def draw_step(grid: Grid, number: int, row: Row, place: int) -> None:
    """Draw one step of a scale; the place -1 is below the lowest that is described."""
    sheet = grid.sheet
    cell = grid.cell(number, place - row.required)
    held = -1 if row.is_below_lowest else row.held
    is_held = row.is_rated and place == held
    style: dict[str, Any] = {"facecolor": canvas.EMPTY, "edgecolor": canvas.LINE, "linewidth": 0.7}
    if not row.is_rated:
        style |= {"facecolor": canvas.UNKNOWN, "linestyle": ":"}
    elif is_held:
        style |= {"facecolor": canvas.HELD if row.is_met else canvas.SHORT}
    elif place in row.below_held:
        style |= {"facecolor": canvas.HELD_BELOW if row.is_met else canvas.SHORT_BELOW}
    elif place in row.unshown:
        style |= {"hatch": "////", "edgecolor": "#b0b0b0"}
    if place == -1:
        style |= {"linestyle": "--"}
    sheet.box(cell, **style)
    if place == row.required:
        sheet.box(cell, layer=4, facecolor="none", edgecolor=canvas.INK, linewidth=2.2)
    words = "below the lowest level" if place == -1 else row.labels[place]
    room = cell.within(3, 1)
    if is_held or place in row.unshown:
        sheet.mark(
            *grid.dot(number, place - row.required),
            "o",
            markersize=6 if grid.step >= NARROW else 4,
            markeredgewidth=1.3,
            markeredgecolor="white" if is_held else canvas.INK,
            markerfacecolor="white",
        )
        room = grid.label(number, place - row.required)
    behind = {"facecolor": "white", "edgecolor": "none", "pad": 1.0, "alpha": 0.9}
    sheet.text(
        words,
        room,
        size=grid.label_size,
        align="center",
        bold=is_held,
        color="white" if is_held else canvas.INK if row.is_rated else canvas.FAINT,
        bbox=behind if place in row.unshown and not is_held else None,
    )


def standing_in_words(row: Row) -> tuple[str, str]:
    """Say where a competency stands, and what is to be said besides."""
    standing = row.standing
    more = []
    if row.unshown and not row.is_met:
        more.append("rated higher; evidence is missing")
    elif row.unshown:
        more.append("evidence for more is missing")
    for reason in standing.reasons:
        if isinstance(reason, cw.CompetencyReason.RatersDisagree):
            more.append(f"raters are {canvas.counted(reason.steps, 'step')} apart")
        elif isinstance(reason, cw.CompetencyReason.RequiredItselfUnmet):
            more.append("a higher level does not stand in for it")
    if not row.is_rated:
        return "not rated", "; ".join(more)
    distance = standing.distance or 0
    words = f"met, {distance_in_words(distance)}" if distance > 0 else "met"
    if not row.is_met:
        words = f"{canvas.counted(standing.steps_short, 'step')} short"
    return words, "; ".join(more)


def signs_of(rows: list[Row]) -> list[Sign]:
    """Say what the signs mean that occur."""
    rated = [row for row in rows if row.is_rated]
    outline: dict[str, Any] = {"facecolor": "none", "edgecolor": canvas.INK, "linewidth": 2.2}
    unknown: dict[str, Any] = {"facecolor": canvas.UNKNOWN, "linestyle": ":"}
    signs = []
    if any(row.is_met for row in rated):
        signs.append(Sign("held, as required", {"facecolor": canvas.HELD}, "o", "white"))
    if any(not row.is_met for row in rated):
        signs.append(Sign("held, and short", {"facecolor": canvas.SHORT}, "o", "white"))
    signs.append(Sign("required", outline))
    if any(row.unshown for row in rows):
        hatched = {"hatch": "////", "edgecolor": "#b0b0b0"}
        signs.append(Sign("rated, not shown by evidence", hatched, "o"))
    if len(rated) < len(rows):
        signs.append(Sign("not rated", unknown))
    if any(row.standing.essential for row in rows):
        signs.append(Sign("essential to the role", None, "D", fill=canvas.INK))
    return signs


def notes_of(profile: cw.CompetencyProfile) -> list[str]:
    """Say what is not of one competency: values, and an average that the policy asks for."""
    notes = []
    missing = [canvas.in_words(one.value) for one in profile.values if not one.shown]
    if missing:
        notes.append(f"Values not shown lately: {', '.join(missing)}.")
    elif profile.values:
        notes.append("Every value was shown lately.")
    if profile.average:
        found = profile.average.average
        terms = canvas.counted(len(profile.average.terms), "competency").replace("ys", "ies")
        fraction = f"{found.numerator}/{found.denominator}".removesuffix("/1")
        notes.append(f"Average distance of {terms}, which the policy asks for: {fraction}.")
    return notes
