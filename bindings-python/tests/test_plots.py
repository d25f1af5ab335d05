"""Pictures: what is drawn, where, and in which colour; and that nothing runs into anything else."""

from __future__ import annotations

import datetime as dt
import itertools
import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import carewright as cw
import pytest
from golden import SERVICES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from matplotlib.axes import Axes
    from matplotlib.patches import Rectangle
    from matplotlib.text import Text

if "CI" not in os.environ:
    pytest.importorskip("matplotlib", reason="pictures need matplotlib: carewright[plots]")
import matplotlib as mpl

mpl.use("Agg")
import matplotlib.pyplot as plt
import numpy as np
from matplotlib.colors import to_hex
from matplotlib.patches import Rectangle as Box

AS_OF = dt.date(2026, 10, 1)
RATED_ON = dt.date(2026, 6, 1)
HELD, SHORT, UNKNOWN, EMPTY, INK = "#0a5a9c", "#a84300", "#ececec", "#ffffff", "#1f1f1f"
KINDS = (
    cw.EvidenceKind.OBSERVED_PRACTICE,
    cw.EvidenceKind.TESTIMONY,
    cw.EvidenceKind.SUPERVISION_RECORD,
)
VALUES = (
    "hope-and-courage",
    "succeeding-together",
    "building-trust",
    "celebrating-diversity",
    "learning-and-growing",
)


@pytest.fixture(autouse=True)
def _close() -> Iterator[None]:
    """Close what was drawn."""
    yield
    plt.close("all")


def rules(service: str = "navigator_competencies") -> cw.CompetencyRules:
    """Load the policy of an invented service."""
    return cw.Policy.load(SERVICES / service / "policy.toml").competency


def navigator() -> cw.CompetencyFramework:
    """Load a framework with four shapes of scale."""
    return cw.CompetencyFramework.load_shipped("recovery-navigator").framework


def invented(titles: list[str], labels: list[str], order: str) -> cw.CompetencyFramework:
    """Invent a framework whose competencies have the same scale, and desire its second level."""
    levels = [{"id": f"l{n}", "label": one, "indicators": [one]} for n, one in enumerate(labels)]
    competencies = [
        {"id": f"c{n}", "title": title, "desired": "l1", "levels": levels}
        for n, title in enumerate(titles)
    ]
    document = {
        "id": "invented",
        "title": "An invented framework",
        "version": "1",
        "level_order": order,
        "source": {"document": "none", "licence": "none"},
        "competencies": competencies,
    }
    return cw.CompetencyFramework.from_json(json.dumps(document))


def role(
    framework: cw.CompetencyFramework, count: int = 99, name: str = "navigator"
) -> cw.RoleProfile:
    """Require the desired levels; the first competency is essential."""
    requirements = [
        cw.CompetencyRequirement(competency=one.id, weight=1, essential=number == 0)
        for number, one in enumerate(framework.competencies[:count])
    ]
    return cw.RoleProfile(role=name, framework=framework.id, requirements=requirements)


def worker(
    framework: cw.CompetencyFramework,
    levels: Mapping[str, str | None],
    *,
    name: str = "W-1",
    of: str = "navigator",
    without_evidence: tuple[str, ...] = (),
) -> cw.RatedWorker:
    """Rate competencies by two raters; no level is the lowest, not met."""
    ratings = []
    known = {one.id: one for one in framework.competencies}
    for (competency, level), (by, rater) in itertools.product(
        levels.items(), [(cw.RaterKind.MANAGER, "m"), (cw.RaterKind.ASSESSOR, "a")]
    ):
        evidence = [
            cw.CompetencyEvidence(kind=kind, on=RATED_ON, reference=f"{kind}") for kind in KINDS
        ]
        ratings.append(
            cw.CompetencyRating(
                by=by,
                rater=rater,
                on=RATED_ON,
                competency=competency,
                level=level or known[competency].levels[0].id,
                result=cw.RatingResult.MET if level else cw.RatingResult.NOT_MET,
                evidence=[] if competency in without_evidence else evidence,
            )
        )
    shown = [cw.ValueShown(value=one, on=RATED_ON, reference="v") for one in VALUES]
    return cw.RatedWorker(id=name, role=of, ratings=ratings, values=shown)


def drawn_profile(
    framework: cw.CompetencyFramework,
    levels: Mapping[str, str | None],
    service: str = "navigator_competencies",
    **more: Any,
) -> Axes:
    """Draw the profile of one worker."""
    rated = worker(framework, levels, **more)
    profile = rules(service).profile(framework, rated, role(framework), AS_OF)
    return cw.plot_competency_profile(profile, framework)


def words(ax: Axes) -> list[str]:
    """Return everything that is written, in the order from the top."""
    return [flat(text) for text in sorted(texts(ax), key=lambda text: text.get_position()[1])]


def texts(ax: Axes) -> list[Text]:
    """Return all texts on the sheet that say something."""
    return [text for text in ax.texts if text.get_text()]


def flat(text: Text) -> str:
    """Return a text in one line."""
    return text.get_text().replace("\n", " ").replace("\N{NO-BREAK SPACE}", " ")


def find(ax: Axes, written: str, number: int = 0) -> Text:
    """Find a text from the top."""
    found = [text for text in texts(ax) if flat(text) == written]
    return sorted(found, key=lambda text: text.get_position()[1])[number]


def beside(ax: Axes, title: str) -> dict[str, Text]:
    """Find what is written in the row of a competency."""
    line = find(ax, title).get_position()[1]
    return {flat(text): text for text in texts(ax) if abs(text.get_position()[1] - line) < 16}


def behind(ax: Axes, text: Text) -> list[Rectangle]:
    """Find the boxes in which a text is."""
    x, y = text.get_position()
    return [
        box
        for box in ax.patches
        if isinstance(box, Box)
        and box.get_x() <= x <= box.get_x() + box.get_width()
        and box.get_y() <= y <= box.get_y() + box.get_height()
    ]


def fill(ax: Axes, text: Text) -> str:
    """Return the colour of the box in which a text is."""
    (box, *_) = behind(ax, text)
    return to_hex(box.get_facecolor())


def is_outlined(ax: Axes, text: Text) -> bool:
    """Say whether a thick line is around the box of a text."""
    return any(box.get_linewidth() > 2 for box in behind(ax, text))


def signs(ax: Axes, shape: str) -> list[tuple[float, float]]:
    """Return where a sign is drawn."""
    marked = [line for line in ax.lines if line.get_marker() == shape]
    return [(float(x), float(y)) for line in marked for x, y in np.asarray(line.get_xydata())]


def test_each_competency_has_its_own_scale_and_required_levels_stand_in_one_column() -> None:
    """Order is position: the same number is in different columns, and so is the same label."""
    framework = navigator()
    levels = {one.id: one.desired for one in framework.competencies}
    ax = drawn_profile(framework, levels)
    column = find(ax, "required by the role").get_position()[0]
    above = find(ax, "1 step above").get_position()[0]
    for competency in framework.competencies:
        row = beside(ax, competency.title)
        written = [f"{level.label} ({level.number})" for level in competency.levels]
        places = [row[label].get_position()[0] for label in written]
        assert places == sorted(places)
        required = [level.id for level in competency.levels].index(competency.desired or "")
        assert is_outlined(ax, row[written[required]])
        # The sign of what is held is beside the label, so that this is not in the middle.
        assert abs(places[required] - column) < 8
        assert abs(places[required + 1] - above) < 8
        assert fill(ax, row[written[required]]) == HELD
        assert "met" in row
    assert len(signs(ax, "o")) == len(framework.competencies) + 1
    exceptional = beside(ax, "Partnership and Teamwork")
    assert {"Exceptional Level (3)", "Exceptional Level (4)"} <= set(exceptional)


def test_short_not_rated_and_unshown_are_told_apart() -> None:
    """By words, by the sign of what is held, by pattern, and only then by colour."""
    framework = navigator()
    levels: dict[str, str | None] = {one.id: one.desired for one in framework.competencies}
    ids = list(levels)
    levels[ids[0]] = "entry"
    del levels[ids[1]]
    levels[ids[3]] = None
    levels[ids[7]] = "exceptional-4"
    ax = drawn_profile(framework, levels, without_evidence=(ids[2],))
    titles = [one.title for one in framework.competencies]
    short = beside(ax, titles[0])
    assert "1 step short" in short
    assert fill(ax, short["Entry Level (2)"]) == SHORT
    assert fill(ax, short["Desired Level (3)"]) == EMPTY
    unrated = beside(ax, titles[1])
    assert "not rated" in unrated
    assert {fill(ax, text) for label, text in unrated.items() if "Level" in label} == {UNKNOWN}
    line = find(ax, titles[1]).get_position()[1]
    assert not [place for place in signs(ax, "o") if abs(place[1] - line) < 16]
    unshown = beside(ax, titles[2])
    assert {"2 steps short", "rated higher; evidence is missing"} <= set(unshown)
    (hatched, *_) = behind(ax, unshown["Desired Level (3)"])
    assert hatched.get_hatch()
    assert fill(ax, unshown["below the lowest level"]) == SHORT
    lowest = beside(ax, titles[3])
    assert "1 step short" in lowest
    assert fill(ax, lowest["below the lowest level"]) == SHORT
    assert "met, 1 step above" in beside(ax, titles[7])
    legend = words(ax)[-8:]
    for meaning in (
        "held, as required",
        "held, and short",
        "required",
        "rated, not shown by evidence",
        "not rated",
        "essential to the role",
    ):
        assert meaning in legend


def test_what_is_essential_has_a_sign() -> None:
    """A diamond beside the title, which is bold."""
    framework = navigator()
    ax = drawn_profile(framework, {one.id: one.desired for one in framework.competencies})
    title = find(ax, framework.competencies[0].title)
    assert title.get_fontweight() == "bold"
    assert find(ax, framework.competencies[1].title).get_fontweight() == "normal"
    rows = [place[1] for place in signs(ax, "D")]
    assert title.get_position()[1] in rows
    assert len(rows) == 2


def test_the_title_says_who_what_and_when() -> None:
    """Worker, role, readiness; date, framework and version; and of values what is missing."""
    framework = navigator()
    levels = {one.id: one.desired for one in framework.competencies}
    ax = drawn_profile(framework, levels)
    assert ax.get_title("left") == "W-1, navigator: ready"
    about = f"On 1 October 2026, by {framework.title}, version {framework.version}"
    assert about in words(ax)
    assert "Every value was shown lately." in words(ax)
    bare = cw.RatedWorker(id="W-2", role="navigator")
    profile = rules().profile(framework, bare, role(framework), AS_OF)
    ax = cw.plot_competency_profile(profile, framework)
    assert ax.get_title("left") == "W-2, navigator: not yet ready"
    assert any(one.startswith("Values not shown lately: hope and courage") for one in words(ax))


def test_levels_that_stand_for_themselves_do_not_fill_those_below() -> None:
    """And a higher level that does not stand in for the required one is said so."""
    framework = invented(["Listening", "Planning"], ["One", "Two", "Three"], "independent")
    rated = worker(framework, {"c0": "l2", "c1": "l1"})
    lower = worker(framework, {"c0": "l0"}).ratings
    itself = cw.CompetencyRating(
        by=cw.RaterKind.ASSESSOR,
        rater="a",
        on=RATED_ON,
        competency="c0",
        level="l1",
        result=cw.RatingResult.NOT_MET,
    )
    ratings = [*rated.ratings, *lower, itself]
    rated = cw.RatedWorker(id="W", role="navigator", ratings=ratings)
    ask = rules("assessed_competencies")
    profile = ask.profile(framework, rated, role(framework), AS_OF)
    ax = cw.plot_competency_profile(profile, framework)
    first, second = beside(ax, "Listening"), beside(ax, "Planning")
    assert fill(ax, second["One"]) == EMPTY
    assert fill(ax, second["Two"]) == HELD
    assert profile.competencies[0].held == "l0"
    assert "a higher level does not stand in for it" in first
    assert fill(ax, first["One"]) == SHORT
    assert fill(ax, first["Two"]) == EMPTY
    assert any(one.startswith("Average distance of 2 competencies") for one in words(ax))


def test_a_profile_by_another_framework_is_refused() -> None:
    """The scales would be others."""
    framework = navigator()
    profile = rules().profile(
        framework, cw.RatedWorker(id="W", role="navigator"), role(framework), AS_OF
    )
    other = invented(["One"], ["a", "b"], "cumulative")
    with pytest.raises(ValueError, match=r"recovery-navigator.*this is 'invented', version '1'"):
        cw.plot_competency_profile(profile, other)


def team(*workers: cw.RatedWorker, roles: list[cw.RoleProfile] | None = None) -> cw.TeamMatrix:
    """Ask for the matrix of a team."""
    framework = navigator()
    return rules().team_matrix(framework, roles or [role(framework)], list(workers), AS_OF)


def test_a_team_is_sorted_and_says_what_rests_on_whom() -> None:
    """Far from ready first; what is uncovered at the left; one holder outlined and named."""
    framework = navigator()
    desired: dict[str, str | None] = {one.id: one.desired for one in framework.competencies}
    ids, titles = list(desired), [one.title for one in framework.competencies]
    first = desired | {ids[4]: "entry"}
    second = desired | {ids[4]: "entry", ids[5]: None, ids[6]: "exceptional"}
    third = {ids[0]: "entry"}
    matrix = team(
        worker(framework, first, name="W-1"),
        worker(framework, second, name="W-2"),
        worker(framework, third, name="W-3", of="peer_worker"),
        roles=[role(framework), role(framework, 2, "peer_worker")],
    )
    ax = cw.plot_team_heat_map(matrix)
    assert ax.get_title("left").startswith("Team of 3 workers")
    rows = {name: find(ax, name).get_position()[1] for name in ("W-1", "W-2", "W-3")}
    assert rows["W-2"] < rows["W-1"] < rows["W-3"]
    columns = {title: find(ax, title).get_position()[0] for title in titles}
    assert sorted(columns, key=columns.__getitem__)[:2] == [titles[4], titles[5]]

    def cell(name: str, title: str) -> Text | None:
        at = columns[title], rows[name]
        near = [one for one in texts(ax) if close(one.get_position(), at)]
        return near[0] if near else None

    lowest = cell("W-2", titles[5])
    assert lowest is not None
    assert flat(lowest) == "\N{MINUS SIGN}1"
    assert fill(ax, lowest) == "#f5a25d"
    only = cell("W-1", titles[5])
    assert only is not None
    assert flat(only) == "0"
    assert is_outlined(ax, only)
    above = cell("W-2", titles[6])
    assert above is not None
    assert (flat(above), fill(ax, above)) == ("+1", "#5b9bd0")
    unrated = cell("W-3", titles[1])
    assert unrated is not None
    assert flat(unrated) == "?"
    assert behind(ax, unrated)[0].get_hatch()
    assert cell("W-3", titles[2]) is None
    below = {title: under(ax, columns[title], rows["W-3"]) for title in titles}
    assert below[titles[4]] == ["uncovered", "0 of 2"]
    assert below[titles[5]] == ["thin", "1 of 2", "rests on W-1"]
    assert below[titles[0]] == ["covered", "2 of 3"]
    for meaning in ("? not rated", "the role does not require it", "only this worker holds it"):
        assert meaning in words(ax)


def close(one: tuple[float, float], other: tuple[float, float]) -> bool:
    """Say whether two places are the same."""
    return abs(one[0] - other[0]) < 1 and abs(one[1] - other[1]) < 1


def under(ax: Axes, x: float, y: float) -> list[str]:
    """Return what is written under the cells of a column."""
    found = [text for text in texts(ax) if abs(text.get_position()[0] - x) < 1]
    found.sort(key=lambda text: text.get_position()[1])
    return [flat(text) for text in found if text.get_position()[1] > y + 1]


def test_what_no_role_requires_is_last_and_what_has_to_be_put_right_is_said() -> None:
    """A record at fault is counted, and not drawn."""
    framework = navigator()
    good = worker(framework, {framework.competencies[0].id: "desired"}, name="W-1")
    fault = cw.RatedWorker(id="W-9", role="chef")
    ax = cw.plot_team_heat_map(team(good, fault, roles=[role(framework, 1)]))
    assert any(one.endswith("without 1 record to put right") for one in words(ax))
    assert "W-9" not in words(ax)
    titles = [one.title for one in framework.competencies]
    places = [find(ax, title).get_position()[0] for title in titles]
    assert places == sorted(places)
    assert words(ax).count("not required") == len(titles) - 1


def test_a_team_of_nobody_is_drawn() -> None:
    """No worker, and no mistake."""
    assert cw.plot_team_heat_map(team()).get_title("left").startswith("Team of 0 workers")


LONG = [
    "Interdisciplinaryconsultation and psychologically informed reflective practice",
    "Verylongwordthatnobodywouldeverwritewithoutaspaceinit",
    "Safety & $cost$ of _working_ alone",
]


@pytest.mark.parametrize("count", [1, 10, 14])
@pytest.mark.parametrize("is_long", [False, True])
def test_no_word_runs_into_another(count: int, *, is_long: bool) -> None:
    """Neither of a profile nor of a team, on a figure of their own."""
    titles = [LONG[n % 3] if is_long else f"Competency {n}" for n in range(count)]
    labels = ["Not yet practising alone", "Practising with a more experienced colleague", "Leading"]
    framework = invented(titles, labels if is_long else ["Low", "High", "Higher"], "cumulative")
    levels: dict[str, str | None] = {
        one.id: ["l0", "l1", None][number % 3] for number, one in enumerate(framework.competencies)
    }
    name = "worker.of.a.system@with-long-identifiers.example" if is_long else "W"
    rated = worker(framework, levels, name=name, without_evidence=("c1", "c4"))
    profile = rules().profile(framework, rated, role(framework), AS_OF)
    many = [worker(framework, levels, name=f"{name}{number}") for number in range(40)]
    matrix = rules().team_matrix(framework, [role(framework)], many, AS_OF)
    for ax in (
        cw.plot_competency_profile(profile, framework),
        cw.plot_team_heat_map(matrix),
    ):
        within_and_apart(ax)


def within_and_apart(ax: Axes) -> None:
    """Check that texts are within the figure, and no two of them overlap."""
    figure = ax.figure
    figure.canvas.draw()
    written = [*texts(ax), *(one for one in [ax._left_title] if one.get_text())]  # type: ignore[attr-defined] # noqa: SLF001
    boxes = [(flat(text), text.get_window_extent()) for text in written]
    whole = figure.bbox
    for words_, box in boxes:
        assert whole.x0 <= box.x0, words_
        assert box.x1 <= whole.x1, words_
        assert whole.y0 <= box.y0, words_
        assert box.y1 <= whole.y1, words_
    for (one, first), (other, second) in itertools.combinations(boxes, 2):
        across = min(first.x1, second.x1) - max(first.x0, second.x0)
        down = min(first.y1, second.y1) - max(first.y0, second.y0)
        assert across <= 1 or down <= 1, (one, other)


def test_given_axes_are_drawn_on(tmp_path: Path) -> None:
    """Two pictures beside each other, in one file."""
    framework = navigator()
    levels = {one.id: one.desired for one in framework.competencies}
    figure, (left, right) = plt.subplots(1, 2, figsize=(24, 6))
    rated = worker(framework, levels)
    profile = rules().profile(framework, rated, role(framework), AS_OF)
    assert cw.plot_competency_profile(profile, framework, ax=left) is left
    assert cw.plot_team_heat_map(team(rated), ax=right) is right
    within_and_apart(left)
    figure.savefig(tmp_path / "both.png")
    assert (tmp_path / "both.png").stat().st_size > 10_000


def test_the_package_does_not_import_matplotlib_until_it_is_asked_for() -> None:
    """And says how to get it where there is none."""
    code = """
import sys
import carewright as cw
assert not [name for name in sys.modules if name.startswith(("matplotlib", "numpy"))]
sys.modules["matplotlib"] = None
try:
    cw.plot_team_heat_map(None)
except ImportError as error:
    print(error)
"""
    line = [sys.executable, "-c", code]
    ended = subprocess.run(line, capture_output=True, text=True, check=True)
    assert ended.stdout == "pictures need matplotlib: pip install carewright[plots]\n"
