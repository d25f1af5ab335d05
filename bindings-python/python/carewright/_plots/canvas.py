"""What both pictures are drawn with: a sheet measured in points, text that fits, and colours."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import matplotlib.pyplot as plt
from matplotlib.font_manager import FontProperties
from matplotlib.patches import Rectangle
from matplotlib.textpath import TextToPath

import carewright as cw

if TYPE_CHECKING:
    import datetime as dt

    from matplotlib.axes import Axes
    from matplotlib.text import Text

# Blue and orange are told apart by the colour-blind, and by their lightness.
HELD = "#0a5a9c"
HELD_BELOW = "#b9d6ee"
SHORT = "#a84300"
SHORT_BELOW = "#fbd3b0"
EMPTY = "#ffffff"
UNKNOWN = "#ececec"
LINE = "#8c8c8c"
INK = "#1f1f1f"
FAINT = "#595959"

POINTS_AN_INCH = 72.0
LINE_HEIGHT = 1.25
SMALLEST = 5.0
READABLE = 7.0
# How wide and how high the sign of a legend is.
SIGN = 25.0
SIGN_HEIGHT = 10.0
MARGIN = 14.0
TITLE = 44.0


@dataclass(frozen=True)
class Box:
    """A part of the sheet, in points from its upper left corner."""

    left: float
    top: float
    width: float
    height: float

    @property
    def middle(self) -> tuple[float, float]:
        """The point in the middle."""
        return self.left + self.width / 2, self.top + self.height / 2

    def within(self, across: float, down: float) -> Box:
        """Return the same without a margin."""
        return Box(
            self.left + across,
            self.top + down,
            max(self.width - 2 * across, 1),
            max(self.height - 2 * down, 1),
        )


@dataclass(frozen=True)
class Sheet:
    """Axes that are measured in points, whatever their size."""

    ax: Axes
    width: float
    height: float

    def box(self, box: Box, *, layer: float = 1, **style: Any) -> Rectangle:
        """Draw a rectangle."""
        drawn = Rectangle((box.left, box.top), box.width, box.height, zorder=layer, **style)
        self.ax.add_patch(drawn)
        return drawn

    def line(self, start: tuple[float, float], end: tuple[float, float], **style: Any) -> None:
        """Draw a line."""
        self.ax.plot([start[0], end[0]], [start[1], end[1]], **style)

    def mark(self, x: float, y: float, shape: str, **style: Any) -> None:
        """Draw a sign."""
        self.ax.plot([x], [y], marker=shape, linestyle="none", zorder=6, **style)

    def text(  # noqa: PLR0913 - each says how it looks
        self,
        words: str,
        box: Box,
        *,
        size: float = 9,
        align: str = "left",
        bold: bool = False,
        color: str = INK,
        upright: bool = False,
        **style: Any,
    ) -> Text:
        """Write words so that they fit a box: in lines, then smaller, and at last cut."""
        along, across = (box.height, box.width) if upright else (box.width, box.height)
        fitted, size = fit(words, along, across, size, bold=bold)
        middle = box.middle
        x = {"left": box.left, "right": box.left + box.width}.get(align, middle[0])
        y = middle[1]
        if upright:
            x, y = middle[0], box.top + box.height
        return self.ax.text(
            x,
            y,
            fitted,
            fontsize=size,
            fontweight="bold" if bold else "normal",
            color=color,
            ha="center" if upright else align,
            va="bottom" if upright else "center",
            rotation=90 if upright else 0,
            linespacing=LINE_HEIGHT - 0.1,
            zorder=5,
            parse_math=False,
            usetex=False,
            **style,
        )


def sheet(ax: Axes | None, width: float, height: float) -> Sheet:
    """Give axes to draw on: those that were given, or those of a new figure of this size."""
    if ax is None:
        whole = (width + 2 * MARGIN, height + 2 * MARGIN + TITLE)
        size = whole[0] / POINTS_AN_INCH, whole[1] / POINTS_AN_INCH
        figure = plt.figure(figsize=size, facecolor="white")
        place = (MARGIN / whole[0], MARGIN / whole[1], width / whole[0], height / whole[1])
        ax = figure.add_axes(place)
    else:
        inches = ax.get_window_extent().transformed(ax.figure.dpi_scale_trans.inverted())
        width, height = inches.width * POINTS_AN_INCH, inches.height * POINTS_AN_INCH
    ax.set_xlim(0, width)
    ax.set_ylim(height, 0)
    ax.set_axis_off()
    return Sheet(ax, width, height)


def head(drawn: Sheet, title: str, below: str) -> None:
    """Write the title over the axes, and a line below it."""
    title, size = fit(title, drawn.width, 20, 13, bold=True)
    over = drawn.ax.set_title(title, loc="left", pad=24, fontsize=size, color=INK)
    over.set(fontweight="bold", parse_math=False)
    below, size = fit(below, drawn.width, 14, 9)
    drawn.ax.annotate(
        below,
        (0, 1),
        xycoords="axes fraction",
        xytext=(0, 10),
        textcoords="offset points",
        fontsize=size,
        color=FAINT,
        parse_math=False,
    )


@dataclass(frozen=True)
class Sign:
    """An entry of a legend: what a box looks like, the sign in it, and what they mean."""

    words: str
    box: dict[str, Any] | None
    shape: str = ""
    edge: str = INK
    fill: str = "white"


def legend(drawn: Sheet, signs: list[Sign], place: Box) -> None:
    """Write a legend in one row, or in two where one has not the room."""
    if sum(map(width_of, signs)) <= place.width or place.height < 2 * SIGN_HEIGHT:
        legend_row(drawn, signs, place)
        return
    half, height = (len(signs) + 1) // 2, place.height / 2
    legend_row(drawn, signs[:half], Box(place.left, place.top, place.width, height))
    legend_row(drawn, signs[half:], Box(place.left, place.top + height, place.width, height))


def width_of(sign: Sign) -> float:
    """Say how wide an entry of a legend is."""
    return measured(sign.words, 8, bold=False) + SIGN + 14


def legend_row(drawn: Sheet, signs: list[Sign], place: Box) -> None:
    """Write entries as wide as their words are, or in equal parts for want of room."""
    wide = [width_of(sign) for sign in signs]
    if sum(wide) > place.width:
        wide = [place.width / len(signs)] * len(signs)
    left = place.left
    for sign, width in zip(signs, wide, strict=True):
        entry = Box(left, place.top, width, place.height)
        draw_sign(drawn, sign, entry)
        left += width


def draw_sign(drawn: Sheet, sign: Sign, entry: Box) -> None:
    """Draw one entry of a legend."""
    middle = entry.middle[1]
    box = Box(entry.left, middle - SIGN_HEIGHT / 2, SIGN - 5, SIGN_HEIGHT)
    if sign.box is not None:
        plain: dict[str, Any] = {"facecolor": EMPTY, "edgecolor": LINE, "linewidth": 0.7}
        drawn.box(box, **(plain | sign.box))
    if sign.shape:
        drawn.mark(
            *box.middle,
            sign.shape,
            markersize=5,
            markeredgecolor=sign.edge,
            markerfacecolor=sign.fill,
        )
    room = Box(entry.left + SIGN, entry.top, entry.width - SIGN - 4, entry.height)
    drawn.text(sign.words, room, size=8, color=FAINT)


def room_for(words: list[str], size: float, lines: int) -> float:
    """Say how wide a box has to be for each of these texts to fit it in so many lines."""
    widest = 0.0
    for text in words:
        parts = [measured(word, size, bold=True) for word in text.split(" ")]
        whole = measured(text, size, bold=True)
        # Lines are never all full, and the longest word has to fit one.
        widest = max(widest, *parts, whole if lines == 1 else whole / lines * 1.3)
    return widest


def one_size(words: list[str], box: Box, size: float, *, bold: bool = False) -> float:
    """Find the size at which all of these texts fit; one that is very long has its own."""
    sizes = [fit(text, box.width, box.height, size, bold=bold)[1] for text in words]
    return max(READABLE, min([size, *sizes]))


def fit(
    words: str, width: float, height: float, size: float, *, bold: bool = False
) -> tuple[str, float]:
    """Break words into lines that fit, as small as it takes; what never fits is cut with dots."""
    while size >= SMALLEST:
        lines = broken(words, width, size, bold=bold)
        if lines and len(lines) * size * LINE_HEIGHT <= height + size * (LINE_HEIGHT - 1):
            return "\n".join(lines), size
        size -= 0.5
    return "\n".join(cut(words, width, height, bold=bold)), SMALLEST


def broken(words: str, width: float, size: float, *, bold: bool) -> list[str]:
    """Break words into lines of a width; nothing where one word is wider than that."""
    lines: list[str] = []
    for word in words.split(" "):
        if measured(word, size, bold=bold) > width:
            return []
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and measured(longer, size, bold=bold) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines or [""]


def cut(words: str, width: float, height: float, *, bold: bool) -> list[str]:
    """Break words anywhere, and end with dots where there is no room for more."""
    letter = measured("n", SMALLEST, bold=bold)
    most = max(int(height / (SMALLEST * LINE_HEIGHT)), 1)
    lines = textwrap.wrap(words, max(int(width / letter), 2)) or [""]
    if len(lines) <= most:
        return lines
    return [*lines[: most - 1], f"{lines[most - 1][:-1]}…"]


_WIDTHS: dict[tuple[str, float, bool], float] = {}


def measured(words: str, size: float, *, bold: bool) -> float:
    """Say how wide words are, in points; each is measured once."""
    key = (words, size, bold)
    if key not in _WIDTHS:
        _WIDTHS[key] = _measured(words, size, bold=bold)
    return _WIDTHS[key]


def _measured(words: str, size: float, *, bold: bool) -> float:
    font = FontProperties(size=size, weight="bold" if bold else "normal")
    width, _, _ = TextToPath().get_text_width_height_descent(words, font, ismath=False)
    # Small letters are drawn at whole points, which makes words wider than they are.
    return float(width) * 1.06


def date(day: dt.date) -> str:
    """Write a date as people in Britain do."""
    return f"{day.day} {day:%B %Y}"


def in_words(code: str) -> str:
    """Write an id as words."""
    return code.replace("_", " ").replace("-", " ")


READINESS = {
    cw.RoleReadiness.READY: "ready",
    cw.RoleReadiness.READY_WITH_DEVELOPMENT: "ready with development",
    cw.RoleReadiness.NOT_YET: "not yet ready",
}


def counted(count: int, one: str) -> str:
    """Write a number of things."""
    return f"{count} {one}" if count == 1 else f"{count} {one}s"
