"""Frames of ratings: the golden vectors of profiles by columns."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

import carewright as cw
import polars as pl
import pytest
from golden import SERVICES, Record, frame_of, vectors

AS_OF = dt.date(2026, 10, 1)
RATED_ON = dt.date(2026, 6, 1)
PROFILES = vectors("competency", "profile")

NO_RATINGS = pl.DataFrame(
    schema=dict.fromkeys(
        ("id", "worker", "by", "rater", "on", "competency", "level", "result"), pl.String
    )
)

Frames = dict[str, Any]


def frames_of(worker: Record) -> tuple[pl.DataFrame, pl.DataFrame, Frames]:
    """Make frames of a worker: ratings with an id, evidence by rating, and values."""
    worker = json.loads(json.dumps(worker))
    owner = {"worker": worker["id"]}
    ratings, evidence = [], []
    for number, rating in enumerate(worker.pop("ratings", [])):
        name = f"r-{number}"
        evidence += [{"rating": name, **one} for one in rating.pop("evidence", [])]
        ratings.append({"id": name, **owner, **rating})
    values = [{**owner, **one} for one in worker.pop("values", [])]
    others: Frames = {
        "evidence": frame_of(evidence) if evidence else None,
        "values": frame_of(values) if values else None,
    }
    return frame_of([worker]), frame_of(ratings) if ratings else NO_RATINGS, others


def codes(reasons: list[Record]) -> list[str]:
    """Return the codes of reasons, each once."""
    return list(dict.fromkeys(reason["code"] for reason in reasons))


@pytest.mark.parametrize("name", PROFILES)
def test_a_profile_by_columns_is_that_of_the_vector(name: str) -> None:
    """Every vector gives the same states, levels, steps, readiness and reasons by columns."""
    vector = PROFILES[name]
    facts, expected = vector["facts"], vector["expected"]
    rules = cw.Policy.load(SERVICES / vector["policy"] / "policy.toml").competency
    framework = cw.CompetencyFramework.from_json(json.dumps(facts["framework"]))
    role = cw.RoleProfile.from_json(json.dumps(facts["role"]))
    workers, ratings, others = frames_of(facts["worker"])
    as_of = dt.date.fromisoformat(vector.get("as_of", AS_OF.isoformat()))
    asked = (framework, [role], workers, ratings, as_of)
    if "error" in expected:
        same_error(rules, asked, others, expected["error"])
        return
    each = rules.profile_frame(*asked, **others)
    one = rules.readiness_frame(*asked, **others)
    assert (each.rejected_rows, one.rejected_rows) == (0, 0)
    # The id of a rating is there for evidence to name it.
    assert (each.unread_columns, one.unread_columns) == ([], [])
    rows = each.decided.to_dicts()
    same_competencies(rows, expected)
    (row,) = one.decided.to_dicts()
    same_readiness(row, expected)


def same_competencies(rows: list[Record], expected: Record) -> None:
    """Compare each competency in all its columns."""
    assert len(rows) == len(expected["competencies"])
    for row, standing in zip(rows, expected["competencies"], strict=True):
        assert (row.pop("id"), row.pop("role")) == (expected["worker"], expected["role"])
        assert row.pop("reasons").split() == codes(standing["reasons"])
        assert row == {column: standing.get(column) for column in row}
        assert set(standing) - set(row) == {"ratings", "reasons"} - set(row)


def same_readiness(row: Record, expected: Record) -> None:
    """Compare readiness, and the counts with those of the competencies."""
    standings = expected["competencies"]
    short = [one for one in standings if one["state"] == "short"]
    assert row.pop("reasons").split() == codes(expected["reasons"])
    furthest = max(short, key=lambda one: one["steps_short"] * one["weight"], default=None)
    found = row.pop("furthest")
    if furthest is None:
        assert found is None
    else:
        weights = {one["competency"]: one["steps_short"] * one["weight"] for one in short}
        assert weights[found] == max(weights.values())
    assert row == {
        "id": expected["worker"],
        "role": expected["role"],
        "readiness": expected["readiness"],
        "met": sum(one["state"] == "met" for one in standings),
        "short": len(short),
        "essential_short": sum(one["essential"] for one in short),
        "not_rated": sum(one["state"] == "not_rated" for one in standings),
        "weighted_steps_short": sum(one["steps_short"] * one["weight"] for one in short),
    }


def same_error(rules: cw.CompetencyRules, asked: Any, others: Frames, error: Record) -> None:
    """Compare what has to be put right: of a record it is listed, of everything else raised."""
    for question in (rules.profile_frame, rules.readiness_frame):
        if error["code"] == "policy_not_in_force":
            with pytest.raises(cw.PolicyNotInForceError):
                question(*asked, **others)
        elif error["record"] != asked[2]["id"].to_list()[0]:
            with pytest.raises(cw.FactsError) as raised:
                question(*asked, **others)
            found = [problem.code for problem in raised.value.problems]
            assert found == [problem["code"] for problem in error["problems"]]
        else:
            answer = question(*asked, **others)
            assert len(answer.decided) == 0
            wanted = [(problem["code"], problem["path"]) for problem in error["problems"]]
            assert list(answer.rejected.select("code", "field").iter_rows()) == wanted


def navigator() -> cw.CompetencyFramework:
    """Load a framework that is shipped."""
    return cw.CompetencyFramework.load_shipped("recovery-navigator").framework


def role_of(framework: cw.CompetencyFramework) -> cw.RoleProfile:
    """Require the desired levels."""
    requirements = [
        cw.CompetencyRequirement(competency=one.id, weight=number + 1)
        for number, one in enumerate(framework.competencies)
    ]
    return cw.RoleProfile(role="navigator", framework=framework.id, requirements=requirements)


def team(count: int) -> dict[str, pl.DataFrame]:
    """Invent workers who are rated by two or three, with evidence and values."""
    framework = navigator()
    workers = [f"w-{number}" for number in range(count)]
    ratings, evidence, values = [], [], []
    for number, worker in enumerate(workers):
        values.append(
            {"worker": worker, "value": "building-trust", "on": RATED_ON, "reference": "v"}
        )
        for place, competency in enumerate(framework.competencies):
            for rater in range(2 + number % 2):
                level = (number + place + rater) % len(competency.levels)
                name = f"{worker}/{place}/{rater}"
                ratings.append(
                    {
                        "id": name,
                        "worker": worker,
                        "by": "peer",
                        "rater": f"p-{rater}",
                        "on": RATED_ON,
                        "competency": competency.id,
                        "level": competency.levels[level].id,
                        "result": "met" if (number + place) % 7 else "not_met",
                    }
                )
                kinds = ["observed_practice", "testimony", "supervision_record"]
                evidence += [
                    {"rating": name, "kind": kind, "on": RATED_ON, "reference": f"{name}/{kind}"}
                    for kind in kinds[: 1 + (number + place) % 3]
                ]
    people = pl.DataFrame({"id": workers, "role": ["navigator"] * count})
    return {
        "workers": people,
        "ratings": frame_of(ratings),
        "evidence": frame_of(evidence),
        "values": frame_of(values),
    }


def rules() -> cw.CompetencyRules:
    """Load the policy of an invented service."""
    return cw.Policy.load(SERVICES / "navigator_competencies" / "policy.toml").competency


QUESTIONS = ("profile_frame", "readiness_frame")


def ask(question: str, frames: dict[str, Any]) -> cw.FrameAnswer[Any]:
    """Ask about frames."""
    framework = navigator()
    answer: cw.FrameAnswer[Any] = getattr(rules(), question)(
        framework,
        [role_of(framework)],
        frames["workers"],
        frames["ratings"],
        AS_OF,
        evidence=frames.get("evidence"),
        values=frames.get("values"),
    )
    return answer


@pytest.mark.parametrize("question", QUESTIONS)
def test_the_order_of_rows_changes_nothing(question: str) -> None:
    """Shuffled ratings, evidence, values and workers give the same answer."""
    frames = team(30)
    one = ask(question, frames)
    assert one.rejected_rows == 0
    assert one.decided["reasons"].n_unique() > 3
    shuffled = {
        name: frame if name == "workers" else frame.sample(fraction=1, shuffle=True, seed=4)
        for name, frame in frames.items()
    }
    assert one.decided.equals(ask(question, shuffled).decided)
    turned = {**frames, "workers": frames["workers"].reverse()}
    # Numbered, because the rows of one worker stay in the order of the framework.
    backwards = ask(question, turned).decided.with_row_index("n")
    forwards = one.decided.with_row_index("n")
    key = ["id"] if question == "readiness_frame" else ["id", "competency"]
    assert backwards["id"].to_list() != forwards["id"].to_list()
    assert backwards.drop("n").sort(key).equals(forwards.drop("n").sort(key))


@pytest.mark.parametrize("question", ["profile_frame", "readiness_frame"])
def test_pandas_for_polars_changes_nothing(question: str) -> None:
    """The same in every column."""
    frames = team(12)
    one = ask(question, frames).decided
    pandas = ask(question, {name: frame.to_pandas() for name, frame in frames.items()}).decided
    assert type(pandas).__module__.startswith("pandas")
    assert list(pandas.columns) == one.columns
    back = pl.from_pandas(pandas)
    for column in one.columns:
        kind = one[column].dtype
        known = one[column] if kind.is_numeric() or kind == pl.Boolean else one[column].cast(str)
        assert back[column].cast(known.dtype).to_list() == known.to_list(), column


def test_by_columns_it_is_what_records_come_to() -> None:
    """Without evidence and values nothing is read as a record, and the answer is the same."""
    frames = team(30)
    del frames["evidence"], frames["values"]
    answer = ask("profile_frame", frames).decided.to_dicts()
    framework = navigator()
    role = role_of(framework)
    by_worker: dict[str, list[cw.CompetencyRating]] = {}
    for row in frames["ratings"].to_dicts():
        row.pop("id")
        worker = row.pop("worker")
        rating = cw.CompetencyRating.from_json(json.dumps({**row, "on": row["on"].isoformat()}))
        by_worker.setdefault(worker, []).append(rating)
    rows = iter(answer)
    for worker, ratings in by_worker.items():
        rated = cw.RatedWorker(id=worker, role="navigator", ratings=ratings)
        profile = json.loads(rules().profile(framework, rated, role, AS_OF).to_json())
        same_competencies([next(rows) for _ in profile["competencies"]], profile)
    assert next(rows, None) is None


@pytest.mark.parametrize("question", QUESTIONS)
def test_nothing_is_lost(question: str) -> None:
    """Every worker is decided or listed, and what belongs to nobody is listed."""
    frames = team(5)
    frames["workers"] = pl.DataFrame(
        {
            "id": ["w-0", "w-1", "w-2", "w-2", "w-4"],
            "role": ["navigator", "chef", "navigator", "navigator", "navigator"],
        }
    )
    stray = frames["evidence"].head(1).with_columns(rating=pl.lit("no-rating"))
    frames["evidence"] = pl.concat([frames["evidence"], stray])
    nobody = frames["values"].head(1).with_columns(worker=pl.lit("nobody"))
    frames["values"] = pl.concat([frames["values"], nobody])
    answer = ask(question, frames)
    assert set(answer.decided["id"].to_list()) == {"w-0", "w-4"}
    found = [(row["id"], row["code"], row["field"]) for row in answer.rejected.to_dicts()]
    listed = {(record, code) for record, code, _ in found}
    assert listed == {
        ("w-1", "facts.unknown_role"),
        ("w-2", "facts.recorded_twice"),
        ("w-3", "frame.unknown_record"),
        ("no-rating", "frame.unknown_record"),
        ("nobody", "frame.unknown_record"),
    }
    fields = {field.partition("[")[0] for _, code, field in found if code == "frame.unknown_record"}
    assert fields == {"ratings", "evidence", "values"}
    of_three = frames["ratings"].filter(pl.col("worker") == "w-3")
    assert sum(record == "w-3" for record, _, _ in found) >= len(of_three)
    rows = {row["row"] for row in answer.rejected.to_dicts() if row["id"] == "w-2"}
    assert rows == {2, 3}


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize(
    ("frame", "column"),
    [
        ("ratings", "by"),
        ("ratings", "on"),
        ("ratings", "competency"),
        ("ratings", "result"),
        ("ratings", "feedback_from"),
        ("evidence", "kind"),
        ("evidence", "on"),
        ("values", "on"),
    ],
)
def test_a_word_that_cannot_be_read_is_not_repeated(question: str, frame: str, column: str) -> None:
    """It is told where it stands; what it says may be of somebody's health."""
    frames = team(2)
    text = frames[frame]
    if column in text.columns:
        text = text.with_columns(pl.col(column).cast(pl.String))
    else:
        text = text.with_columns(pl.lit(None, pl.String).alias(column))
    first = pl.int_range(pl.len()) == 0
    frames[frame] = text.with_columns(
        pl.when(first).then(pl.lit("canary")).otherwise(pl.col(column)).alias(column)
    )
    answer = ask(question, frames)
    assert set(answer.decided["id"].to_list()) == {"w-1"}
    assert answer.rejected_rows >= 1
    assert set(answer.rejected["id"].to_list()) == {"w-0"}
    told = str(answer.rejected.drop("field").to_dicts()) + repr(answer)
    assert "canary" not in told


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize(
    ("frame", "column", "code"),
    [
        ("ratings", "competency", "facts.unknown_competency"),
        ("ratings", "level", "facts.unknown_level"),
        ("values", "value", "facts.unknown_value"),
    ],
)
def test_an_id_that_there_is_not_is_told_of_with_those_that_there_are(
    question: str, frame: str, column: str, code: str
) -> None:
    """One is to be put right, and the other worker is decided."""
    frames = team(2)
    first = pl.int_range(pl.len()) == 0
    other = pl.when(first).then(pl.lit("unheard-of")).otherwise(pl.col(column)).alias(column)
    frames[frame] = frames[frame].with_columns(other)
    answer = ask(question, frames)
    assert set(answer.decided["id"].to_list()) == {"w-1"}
    (row,) = answer.rejected.to_dicts()
    assert (row["id"], row["code"]) == ("w-0", code)
    assert len(row["allowed"].split(", ")) >= 3


def test_a_column_that_is_missing_or_misspelt_is_told_of() -> None:
    """With the columns that are allowed; and a misspelt one names what was meant."""
    frames = team(1)
    for name, column in (("workers", "role"), ("ratings", "level"), ("ratings", "worker")):
        with pytest.raises(cw.FactsError) as raised:
            ask("profile_frame", {**frames, name: frames[name].drop(column)})
        assert column in str(raised.value)
    with pytest.raises(cw.FactsError, match="resultt"):
        ask("profile_frame", {**frames, "ratings": frames["ratings"].rename({"result": "resultt"})})
    with pytest.raises(cw.FactsError, match="id"):
        ask("profile_frame", {**frames, "ratings": frames["ratings"].drop("id")})


def test_a_column_that_is_not_read_is_named() -> None:
    """Somebody may have meant it."""
    frames = team(1)
    frames["ratings"] = frames["ratings"].with_columns(shoe_size=pl.lit(43))
    assert ask("profile_frame", frames).unread_columns == ["shoe_size"]
