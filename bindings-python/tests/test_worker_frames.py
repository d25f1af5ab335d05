"""Frames of workers: the golden vectors of supervision and adjustments by columns."""

from __future__ import annotations

import datetime as dt
import json

import carewright as cw
import polars as pl
import pytest
from golden import SERVICES, Record, flat, frame_of, vectors

AS_OF = dt.date(2026, 10, 1)

STATUSES = vectors("supervision", "status")
IN_FORCE = vectors("adjustments", "in_force")


def owned(worker: str, records: list[Record], *inside: str) -> pl.DataFrame | None:
    """Make a frame of what belongs to a worker, records inside a record as columns of their own."""
    rows = [{"worker": worker, **flat(record, *inside)} for record in records]
    return frame_of(rows) if rows else None


NO_MEETINGS = pl.DataFrame(
    schema=dict.fromkeys(
        ("worker", "on", "kind", "format", "setting", "state"),
        pl.String,
    )
    | {"minutes": pl.Int64}
)

EVENTS = (
    "absences",
    "supervisors",
    "caseload",
    "client_work",
    "documented_breaks",
    "agreed_cadences",
    "safety_statements",
)


@pytest.mark.parametrize("name", STATUSES)
def test_status_by_columns_is_that_of_the_vector(name: str) -> None:
    """Every vector of a status gives the same states, days, minutes and reasons by columns."""
    vector = STATUSES[name]
    policy = cw.Policy.load(SERVICES / vector["policy"] / "policy.toml")
    worker = {**vector["facts"]["worker"]}
    worker.pop("reviews", None)
    key = worker["id"]
    meetings = owned(key, worker.pop("supervisions", []))
    others = {event: owned(key, worker.pop(event, [])) for event in EVENTS}
    as_of = dt.date.fromisoformat(vector.get("as_of", AS_OF.isoformat()))
    expected = vector["expected"]
    meetings = NO_MEETINGS if meetings is None else meetings

    def ask() -> cw.FrameAnswer[pl.DataFrame]:
        return policy.supervision.status_frame(frame_of([worker]), meetings, as_of, **others)

    if expected.get("error", {}).get("code") == "policy_not_in_force":
        with pytest.raises(cw.PolicyNotInForceError):
            ask()
        return
    answer = ask()
    if "error" in expected:
        assert len(answer.decided) == 0
        found = answer.rejected["code"].to_list()
        assert found == [problem["code"] for problem in expected["error"]["problems"]]
        return
    rows = answer.decided.to_dicts()
    assert len(rows) == len(expected["requirements"])
    for row, one in zip(rows, expected["requirements"], strict=True):
        assert (row["id"], row["role"]) == (key, worker["role"])
        for column in ("requirement", "kind", "state"):
            assert row[column] == one[column], column
        for column in ("minutes_owed", "minutes_credited", "minutes_short"):
            assert row[column] == one[column], column
        days = ("due_on", "lapses_on", "overdue_since", "last_held_on", "next_planned_on")
        for column in days:
            assert (row[column] and row[column].isoformat()) == one.get(column), column
        assert row["not_counted"] == len(one["not_counted"])
        codes = dict.fromkeys(reason["code"] for reason in one["reasons"])
        assert row["reasons"].split() == list(codes)


def clock(time: Record | None) -> str | None:
    """Write a time of day."""
    return f"{time['hour']:02}:{time.get('minute', 0):02}" if time else None


def effect_rows(worker: str, adjustments: list[Record]) -> list[Record]:
    """Take the effects out of adjustments, one row each."""
    rows = []
    for adjustment in adjustments:
        for effect in adjustment.pop("effects", []):
            times = {
                name: clock(value)
                for name, value in effect.items()
                if isinstance(value, dict) and "hour" in value
            }
            rows.append({"worker": worker, "adjustment": adjustment["id"], **effect, **times})
    return rows


def as_written(column: str, limits: Record) -> object:
    """Say what a column holds for limits that are written as records."""
    value = limits.get(column)
    if column in {"not_before", "not_after", "night_from", "night_until"}:
        return clock(value)
    if column == "breaks":
        each = [f"{one['break_minutes']} after {one['after_minutes']}" for one in value or []]
        return ", ".join(each) or None
    if column == "supervision_formats":
        return None if value is None else ", ".join(value)
    return (", ".join(value) or None) if isinstance(value, list) else value


@pytest.mark.parametrize("name", IN_FORCE)
def test_what_is_in_force_by_columns_is_that_of_the_vector(name: str) -> None:
    """Every vector of what is agreed gives the same limits and reasons by columns."""
    vector = IN_FORCE[name]
    policy = cw.Policy.load(SERVICES / vector["policy"] / "policy.toml")
    worker = json.loads(json.dumps(vector["facts"]["worker"]))
    adjustments = worker.pop("adjustments", [])
    effects = effect_rows(worker["id"], adjustments)
    agreed = owned(worker["id"], adjustments, "declined", "replaced_by")
    if agreed is None:
        agreed = pl.DataFrame(schema=["worker", "id", "asked_by", "asked_on"]).cast(pl.String)
    view = getattr(cw.AnswerView, vector["facts"]["view"].upper())
    as_of = dt.date.fromisoformat(vector.get("as_of", AS_OF.isoformat()))
    expected = vector["expected"]

    def ask() -> cw.FrameAnswer[pl.DataFrame]:
        return policy.adjustments.in_force_frame(
            frame_of([worker]), agreed, as_of, view, effects=frame_of(effects) if effects else None
        )

    if expected.get("error", {}).get("code") == "policy_not_in_force":
        with pytest.raises(cw.PolicyNotInForceError):
            ask()
        return
    answer = ask()
    if "error" in expected:
        assert len(answer.decided) == 0
        found = answer.rejected["code"].to_list()
        # What is no time of day, and a list that is not there, cannot be read to begin with.
        unreadable = {"facts.unreadable", "facts.missing_field"} & set(found)
        problems = expected["error"]["problems"]
        assert unreadable or found == [problem["code"] for problem in problems]
        return
    (row,) = answer.decided.to_dicts()
    assert row.pop("id") == worker["id"]
    codes = dict.fromkeys(reason["code"] for reason in expected["reasons"])
    assert row.pop("reasons").split() == list(codes)
    assert set(expected["limits"]) <= set(row)
    for column, value in row.items():
        assert value == as_written(column, expected["limits"]), column


def counsellors(count: int) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Invent workers with a meeting each in the last twelve months, as numbers."""
    workers = pl.DataFrame(
        {
            "id": range(count),
            "role": ["counsellor"] * count,
            "started_on": [dt.date(2024, 1, 8)] * count,
            "weekly_minutes": [2250] * count,
        }
    )
    months = [dt.date(2025, 11, 10) + dt.timedelta(days=30 * month) for month in range(11)]
    meetings = pl.DataFrame(
        {
            "worker": [worker for worker in range(count) for _ in months],
            "on": [day + dt.timedelta(days=w % 5) for w in range(count) for day in months],
            "minutes": [90 - 30 * (w % 2) for w in range(count) for _ in months],
            "kind": ["professional"] * count * 11,
            "format": ["in_person"] * count * 11,
            "setting": ["one_to_one"] * count * 11,
            "state": ["held"] * count * 11,
        }
    )
    return workers, meetings


def supervision() -> cw.SupervisionRules:
    """Load invented counsellors."""
    policy = cw.Policy.load(SERVICES / "counselling_supervision" / "policy.toml")
    return policy.supervision


def test_the_order_of_meetings_and_the_kind_of_frame_change_nothing() -> None:
    """Shuffled rows, and pandas for polars, give the same answer."""
    workers, meetings = counsellors(60)
    one = supervision().status_frame(workers, meetings, AS_OF)
    assert one.rejected_rows == 0
    shuffled = meetings.sample(fraction=1, shuffle=True, seed=5)
    assert one.decided.equals(supervision().status_frame(workers, shuffled, AS_OF).decided)
    pandas = supervision().status_frame(workers.to_pandas(), shuffled.to_pandas(), AS_OF).decided
    assert pandas["state"].astype(str).tolist() == one.decided["state"].to_list()
    assert one.decided["requirement"].n_unique() >= 1


def test_nothing_of_workers_is_lost() -> None:
    """Every worker is decided or listed, and what belongs to nobody is listed."""
    workers, meetings = counsellors(4)
    workers = workers.with_columns(
        id=pl.Series([0, 1, 2, 2]),
        role=pl.Series(["counsellor", "unheard_of", *["counsellor"] * 2]),
    )
    meetings = meetings.with_columns(
        minutes=pl.when(pl.col("worker") == 0).then(0).otherwise(pl.col("minutes"))
    )
    absences = pl.DataFrame(
        {"worker": [9], "kind": ["sickness"], "starts_on": [dt.date(2026, 1, 1)]}
    )
    answer = supervision().status_frame(workers, meetings, AS_OF, absences=absences)
    assert len(answer.decided) == 0
    found = {(row["id"], row["code"]) for row in answer.rejected.to_dicts()}
    assert found == {
        ("0", "facts.out_of_range"),
        ("1", "facts.unknown_role"),
        ("2", "facts.recorded_twice"),
        ("3", "frame.unknown_record"),
        ("9", "frame.unknown_record"),
    }


def test_what_a_frame_of_workers_says_of_health_is_not_repeated() -> None:
    """A word that is none of those allowed, and an effect that is none, are not told again."""
    workers, meetings = counsellors(1)
    absences = pl.DataFrame({"worker": [0], "kind": ["canary"], "starts_on": [dt.date(2026, 1, 1)]})
    answer = supervision().status_frame(workers, meetings, AS_OF, absences=absences)
    assert answer.rejected["field"].to_list() == ["absences[row 0].kind"]
    assert "canary" not in str(answer.rejected.to_dicts())
    rules = cw.Policy.load(SERVICES / "peer_support_adjustments" / "policy.toml").adjustments
    agreed = pl.DataFrame(
        {"worker": [0], "id": ["a1"], "asked_by": ["worker"], "asked_on": [dt.date(2026, 1, 1)]}
    )
    peer = workers.with_columns(role=pl.lit("peer_worker"))
    for effect in (
        {"effect": "canary"},
        {"effect": "no_weekends", "canary": 3},
        {"effect": "caseload_at_most", "clients": "canary"},
    ):
        effects = pl.DataFrame(
            {"worker": [0], "adjustment": ["a1"]} | {k: [v] for k, v in effect.items()}
        )
        view = cw.AnswerView.ROTA_PLANNER
        one = rules.in_force_frame(
            peer.drop("weekly_minutes"), agreed, AS_OF, view, effects=effects
        )
        assert one.rejected_rows == 1
        told = one.rejected.drop("field").to_dicts()
        assert "canary" not in str(told), told


def test_lists_without_a_type_are_told_of() -> None:
    """A frame that is no sound Arrow is named, with what is usually wrong."""
    workers, meetings = counsellors(1)
    untyped = meetings.with_columns(discussed=pl.Series([[]] * len(meetings)))
    with pytest.raises(cw.FactsError, match=r"supervisions.*\n.*every list is empty"):
        supervision().status_frame(workers, untyped, AS_OF)


def test_an_effect_of_no_adjustment_is_told_of() -> None:
    """The worker has to be put right, and the row says where."""
    rules = cw.Policy.load(SERVICES / "peer_support_adjustments" / "policy.toml").adjustments
    worker = {"id": ["w"], "role": ["peer_worker"], "started_on": [dt.date(2026, 1, 1)]}
    agreed = pl.DataFrame(
        {"worker": ["w"], "id": ["a1"], "asked_by": ["worker"], "asked_on": [dt.date(2026, 1, 1)]}
    )
    effects = pl.DataFrame({"worker": ["w"], "adjustment": ["a2"], "effect": ["no_weekends"]})
    view = cw.AnswerView.ROTA_PLANNER
    answer = rules.in_force_frame(pl.DataFrame(worker), agreed, AS_OF, view, effects=effects)
    (row,) = answer.rejected.to_dicts()
    assert (row["id"], row["field"]) == ("w", "effects[row 0].adjustment")
