"""The competencies of a team: who is how far from what their own role requires."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import carewright as cw

from . import canvas
from .canvas import Box, Sheet, Sign

if TYPE_CHECKING:
    from matplotlib.axes import Axes

# How narrow and how wide identifiers and competencies may be.
NAMES = 70.0, 200.0
COLUMN = 72.0, 104.0
READINESS = 138.0
ROW = 24.0
TITLES = 62.0
ROLE = 20.0
COVERAGE = 50.0
LEGEND = 26.0
WIDTH = 520.0
NAME_SIZE = 9.0
TITLE_SIZE = 8.5
TITLE_LINES = 4
# Titles stand upright where columns are narrower than this.
NARROW = 46.0

# What a coverage is called, what the team lacks first.
COVERAGES = {
    cw.TeamCoverage.UNCOVERED: "uncovered",
    cw.TeamCoverage.THIN: "thin",
    cw.TeamCoverage.COVERED: "covered",
    cw.TeamCoverage.NOT_REQUIRED: "not required",
}
READY = (cw.RoleReadiness.NOT_YET, cw.RoleReadiness.READY_WITH_DEVELOPMENT, cw.RoleReadiness.READY)
# From two steps or more below what is required to two or more above; dark is far.
COLORS = {-2: "#a84300", -1: "#f5a25d", 0: "#d3e5f4", 1: "#5b9bd0", 2: "#0a5a9c"}
DARK = {-2, 2}
FURTHEST = max(COLORS)


def draw(matrix: cw.TeamMatrix, ax: Axes | None) -> Axes:
    """Draw the heat map; `plot_team_heat_map` tells of it."""
    columns, teams = columns_of(matrix), roles_of(matrix)
    grid = grid_of(matrix, len(teams), ax)
    sheet = grid.sheet
    people = canvas.counted(len(matrix.workers), "worker")
    title = f"Team of {people}: steps from what each one's own role requires"
    about = f"On {canvas.date(matrix.as_of)}, by the framework {matrix.framework}"
    if matrix.rejected:
        records = canvas.counted(len(matrix.rejected), "record")
        about += f"; without {records} to put right"
    canvas.head(sheet, title, about)
    for number, column in enumerate(columns):
        draw_title(grid, number, column)
    top = TITLES
    for role, workers in teams.items():
        draw_role(grid, role, top)
        top += grid.role
        for worker in workers:
            draw_worker(grid, worker, columns, top)
            top += grid.row
    for number, column in enumerate(columns):
        draw_coverage(grid, number, column, top)
    sheet.text("in the team", Box(0, top + 4, grid.names - 8, 14), size=8.5, bold=True)
    place = Box(0, sheet.height - LEGEND, sheet.width, LEGEND)
    canvas.legend(sheet, signs_of(matrix), place)
    return sheet.ax


def columns_of(matrix: cw.TeamMatrix) -> list[cw.TeamCompetency]:
    """Sort competencies: what the team lacks first, then in the order of the framework."""

    def order(column: cw.TeamCompetency) -> tuple[int, bool]:
        return list(COVERAGES).index(column.coverage), not column.single_point

    return sorted(matrix.competencies, key=order)


def roles_of(matrix: cw.TeamMatrix) -> dict[str, list[cw.TeamRow]]:
    """Sort workers: by role, and who is furthest from ready first."""

    def order(worker: cw.TeamRow) -> tuple[str, int, int, str]:
        steps = sum(min(cell.distance or 0, 0) for cell in worker.cells)
        return worker.role, READY.index(worker.readiness), steps, worker.worker

    found: dict[str, list[cw.TeamRow]] = {}
    for worker in sorted(matrix.workers, key=order):
        found.setdefault(worker.role, []).append(worker)
    return found


@dataclass(frozen=True)
class Grid:
    """Where workers and competencies are on the sheet."""

    sheet: Sheet
    columns: int
    names: float
    column: float
    row: float
    role: float
    title_size: float

    def cell(self, number: int, top: float, height: float) -> Box:
        """Return the box of a competency."""
        return Box(self.names + self.column * number, top, self.column, height).within(1, 1)


def grid_of(matrix: cw.TeamMatrix, roles: int, ax: Axes | None) -> Grid:
    """Make a sheet on which everything has room, or share out the one that is given."""
    titles = [column.title for column in matrix.competencies]
    names = canvas.room_for([worker.worker for worker in matrix.workers], NAME_SIZE, 1) + 22
    names = min(max(names, NAMES[0]), NAMES[1])
    column = canvas.room_for(titles, TITLE_SIZE, TITLE_LINES) + 6
    column = min(max(column, COLUMN[0]), COLUMN[1])
    columns, lines = len(titles), len(matrix.workers)
    # The title and the legend need some width, however few competencies there are.
    whole = max(names + column * columns + READINESS, WIDTH)
    rows = ROLE * roles + ROW * lines
    around = TITLES + COVERAGE + LEGEND
    sheet = canvas.sheet(ax, whole, around + rows)
    names = min(names, sheet.width * 0.25)
    left = sheet.width - names - min(READINESS, sheet.width * 0.16)
    column = min(left / max(columns, 1), 1.5 * COLUMN[1])
    rest = max((sheet.height - around) / rows, 0.1) if rows else 1
    along, across = (TITLES, column) if column < NARROW else (column, TITLES)
    size = canvas.one_size(titles, Box(0, 0, along - 6, across - 6), TITLE_SIZE)
    return Grid(sheet, columns, names, column, ROW * rest, ROLE * rest, size)


def draw_title(grid: Grid, number: int, column: cw.TeamCompetency) -> None:
    """Write the title of a competency over its column."""
    box = grid.cell(number, 0, TITLES).within(2, 2)
    is_upright = grid.column < NARROW
    size = grid.title_size
    grid.sheet.text(column.title, box, size=size, align="center", upright=is_upright)


def draw_role(grid: Grid, role: str, top: float) -> None:
    """Write the role of the workers that follow."""
    box = Box(0, top, grid.sheet.width, grid.role)
    grid.sheet.text(canvas.in_words(role), box, size=9, bold=True, color=canvas.FAINT)


def draw_worker(
    grid: Grid, worker: cw.TeamRow, columns: list[cw.TeamCompetency], top: float
) -> None:
    """Draw one worker."""
    sheet = grid.sheet
    sheet.text(worker.worker, Box(8, top, grid.names - 14, grid.row), size=NAME_SIZE)
    cells = {cell.competency: cell for cell in worker.cells}
    for number, column in enumerate(columns):
        only = column.single_point and worker.worker in column.holders
        box = grid.cell(number, top, grid.row)
        draw_cell(sheet, box, cells.get(column.competency), rests_on_them=only)
    left = grid.names + grid.column * grid.columns + 8
    box = Box(left, top, sheet.width - left, grid.row)
    is_ready = worker.readiness == cw.RoleReadiness.READY
    sheet.text(canvas.READINESS[worker.readiness], box, size=8.5, bold=is_ready)


def draw_cell(sheet: Sheet, box: Box, cell: cw.TeamCell | None, *, rests_on_them: bool) -> None:
    """Draw the distance of one worker from the level that their role requires."""
    if cell is None:
        sheet.box(box, facecolor=canvas.EMPTY, edgecolor="#e4e4e4", linewidth=0.6)
        return
    style, words, color = look(cell)
    sheet.box(box, **style)
    if rests_on_them:
        sheet.box(box, layer=4, facecolor="none", edgecolor=canvas.INK, linewidth=2.2)
    sheet.text(words, box, size=9.5, align="center", bold=True, color=color)


def look(cell: cw.TeamCell) -> tuple[dict[str, Any], str, str]:
    """Return how a cell is filled, what is written in it, and in which colour."""
    if cell.distance is None:
        unknown = {"facecolor": canvas.UNKNOWN, "edgecolor": "#bdbdbd", "hatch": "...."}
        return unknown, "?", canvas.INK
    step = max(-FURTHEST, min(FURTHEST, cell.distance))
    style: dict[str, Any] = {"facecolor": COLORS[step], "edgecolor": canvas.LINE, "linewidth": 0.6}
    return style, signed(cell.distance), "white" if step in DARK else canvas.INK


def signed(distance: int) -> str:
    """Write a distance with its sign; a real minus, which is as wide as the plus."""
    return f"{distance:+}".replace("-", "\u2212") if distance else "0"


def draw_coverage(grid: Grid, number: int, column: cw.TeamCompetency, top: float) -> None:
    """Say below a competency whether the team has it."""
    sheet = grid.sheet
    box = grid.cell(number, top + 3, COVERAGE - 6)
    is_well = column.coverage in {cw.TeamCoverage.COVERED, cw.TeamCoverage.NOT_REQUIRED}
    color = canvas.FAINT if is_well else canvas.SHORT
    asked = len(column.holders) + len(column.short) + len(column.not_rated)
    lines = [COVERAGES[column.coverage], f"{len(column.holders)} of {asked}" if asked else ""]
    if column.single_point:
        lines.append(f"rests on {column.holders[0]}")
    if grid.column < NARROW:
        words = ", ".join(filter(None, lines))
        sheet.text(words, box, size=7.5, bold=not is_well, color=color, upright=True)
        lines = []
    for place, words in enumerate(lines):
        third = Box(box.left, box.top + box.height / 3 * place, box.width, box.height / 3)
        is_bold = place == 0 and not is_well
        tone = canvas.INK if place > 1 else color
        sheet.text(words, third, size=8.5, align="center", bold=is_bold, color=tone)
    if not is_well:
        ends = (box.left, top + 1.5), (box.left + box.width, top + 1.5)
        sheet.line(*ends, zorder=3, color=canvas.SHORT, linewidth=2.4, solid_capstyle="butt")


def signs_of(matrix: cw.TeamMatrix) -> list[Sign]:
    """Say what the cells mean that occur."""
    cells = [cell for worker in matrix.workers for cell in worker.cells]
    found = {cell.distance for cell in cells if cell.distance is not None}
    near = sorted({max(-FURTHEST, min(FURTHEST, distance)) for distance in found})
    signs = [Sign(meaning(step), {"facecolor": COLORS[step]}) for step in near]
    if any(cell.distance is None for cell in cells):
        signs.append(Sign("? not rated", {"facecolor": canvas.UNKNOWN, "hatch": "...."}))
    if len(cells) < len(matrix.workers) * len(matrix.competencies):
        signs.append(Sign("the role does not require it", {"edgecolor": "#d0d0d0"}))
    if any(column.single_point for column in matrix.competencies):
        alone: dict[str, Any] = {"facecolor": "none", "edgecolor": canvas.INK, "linewidth": 2.2}
        signs.append(Sign("only this worker holds it", alone))
    return signs


def meaning(step: int) -> str:
    """Say what a colour means."""
    if step == 0:
        return "0 as required"
    more = " or more" if abs(step) == FURTHEST else ""
    return f"{signed(step)}{more} {'above' if step > 0 else 'short'}"
