"""Whole frames: the golden vectors by columns, every kind of frame, and what cannot be read."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import carewright as cw
import duckdb
import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa  # type: ignore[import-untyped]
import pytest
from golden import ROOT, SERVICES, Record, flat, frame_of, vectors

if TYPE_CHECKING:
    from collections.abc import Callable

AS_OF = dt.date(2026, 10, 1)
STEP_COLUMN = {
    "triaged": "triaged_on",
    "assessed": "assessed_on",
    "allocated": "allocated_on",
    "first_session": "first_session_on",
    "admitted": "admitted_on",
    "safely_returned": "safely_returned_on",
}

STANDINGS = vectors("session_limits", "standing")


def referral_frames(referrals: list[Record]) -> tuple[pl.DataFrame, dict[str, pl.DataFrame]]:
    """Write referrals as frames: theirs, and one for each kind of event."""
    rows: list[Record] = []
    events: dict[str, list[Record]] = {
        name: [] for name in ("offers", "cancellations", "unavailable", "reviews")
    }
    for referral in referrals:
        row = flat(referral, "cross_referral", "stopped")
        for step in row.pop("steps", []):
            row[STEP_COLUMN[step["step"]]] = step["on"]
        for name, found in events.items():
            found += [{"referral": referral["id"], **one} for one in row.pop(name, [])]
        rows.append(row)
    return frame_of(rows), {name: frame_of(found) for name, found in events.items() if found}


def test_lists_by_columns_are_those_of_the_vectors() -> None:
    """Every vector that ranks a list gives the same places, points and parts by columns."""
    compared = 0
    for vector in vectors("waiting_list", "rank").values():
        expected = vector["expected"]
        referrals = vector["facts"]["referrals"]
        twice = [step for one in referrals for step in one.get("steps", [])]
        if "error" in expected or not referrals or any("received" in s["step"] for s in twice):
            continue
        policy = cw.Policy.load(SERVICES / vector["policy"] / "policy.toml")
        frame, events = referral_frames(referrals)
        as_of = dt.date.fromisoformat(vector["as_of"])
        answer = policy.waiting_list.rank_frame(frame, as_of, **events)
        decided = {str(row["id"]): row for row in answer.decided.to_dicts()}
        for one in expected["ranked"]:
            row = decided[one["referral"]]
            assert (row["list"], row["place"]) == ("ranked", one["place"])
            assert row["points"] == one["points"]["total"]
            for part in ("band", "groups", "ageing", "breach", "cancelled_by_service"):
                assert row[f"points_{part}"] == one["points"][part]
            assert row["breached"] == one["breached"]
            assert row["waiting_since"].isoformat() == one["waiting_since"]
            assert row["days_waited"] == one["days_waited"]
        for part in ("immediate", "elsewhere", "not_waiting"):
            for one in expected[part]:
                row = decided[one["referral"]]
                assert (row["list"], row["place"], row["points"]) == (part, None, None)
                codes = dict.fromkeys(reason["code"] for reason in one["reasons"])
                assert row["reasons"].split() == list(codes)
                assert row["tell"] == (", ".join(one["tell"]) or None)
                assert row["refer_to"] == one.get("refer_to")
        rejected = {(row["row"], row["code"]) for row in answer.rejected.to_dicts()}
        assert rejected == {
            (one["position"], problem["code"])
            for one in expected["rejected"]
            for problem in one["error"]["problems"]
        }
        compared += 1
    assert compared > 10


def episode_frames(episode: Record) -> tuple[pl.DataFrame, pl.DataFrame, dict[str, pl.DataFrame]]:
    """Write an episode as frames: its own, that of its sessions, and the others."""
    key = {"episode": episode["id"]}
    row = {**episode}
    sessions = [{**key, **flat(one, "waiver")} for one in row.pop("appointments", [])]
    others = {
        "extensions": [{**key, **flat(one, "recorded")} for one in row.pop("extensions", [])],
        "steps_taken": [{**key, **one} for one in row.pop("steps_taken", [])],
    }
    plan = row.pop("exit_plan", None)
    others["exit_plans"] = [{**key, **plan}] if plan is not None else []
    empty = pl.DataFrame(
        schema={"episode": pl.String, "starts": pl.String, "attendance": pl.String}
    )
    frames = {name: frame_of(found) for name, found in others.items() if found}
    return frame_of([row]), frame_of(sessions) if sessions else empty, frames


@pytest.mark.parametrize("name", STANDINGS)
def test_standing_by_columns_is_that_of_the_vector(name: str) -> None:
    """Every vector of a standing gives the same numbers, steps and reasons by columns."""
    vector = STANDINGS[name]
    policy = cw.Policy.load(SERVICES / vector["policy"] / "policy.toml")
    episodes, sessions, others = episode_frames(vector["facts"]["episode"])
    as_of = dt.date.fromisoformat(vector["as_of"])
    answer = policy.session_limits.standing_frame(episodes, sessions, as_of, **others)
    expected = vector["expected"]
    if "error" in expected:
        assert len(answer.decided) == 0
        found = answer.rejected["code"].to_list()
        problems = expected["error"].get("problems", [])
        assert found == [problem["code"] for problem in problems] or not problems
        return
    (row,) = answer.decided.to_dicts()
    same = ("limit", "authorised_extra", "used", "remaining", "planned", "contact_minutes")
    for column in (*same, "paid_minutes", "charged_pence", "state", "unit", "line"):
        assert row[column] == expected[column], column
    first = (expected["next_steps"] or [{"kind": None, "by_role": None}])[0]
    assert (row["next_step"], row["next_step_by"]) == (first["kind"], first["by_role"])
    codes = dict.fromkeys(reason["code"] for reason in expected["reasons"])
    assert row["reasons"].split() == list(codes)


def waiting_list() -> cw.WaitingList:
    """Load an invented list whose policy sends nobody elsewhere."""
    return cw.Policy.load(ROOT / "core" / "benches" / "waiting_list.toml").waiting_list


LIST = pl.DataFrame(
    {
        "id": ["a", "b", "c", "d"],
        "received_on": [dt.date(2026, 3, 2), dt.date(2026, 9, 1), dt.date(2026, 5, 4), AS_OF],
        "band": ["1", "3", None, "0"],
        "veteran": [True, False, None, False],
        "notes": ["not read"] * 4,
    }
)

KINDS: dict[str, Callable[[pl.DataFrame], Any]] = {
    "polars": lambda frame: frame,
    "polars categories": lambda frame: frame.with_columns(pl.col("band").cast(pl.Categorical)),
    "pandas": lambda frame: frame.to_pandas(),
    "pandas, objects": lambda frame: frame.to_pandas().astype({"band": object, "id": object}),
    "pandas, categories": lambda frame: frame.to_pandas().astype({"band": "category"}),
    "pandas, Arrow types": lambda frame: frame.to_pandas(use_pyarrow_extension_array=True),
    "pandas, dates with times": lambda frame: frame.to_pandas().assign(
        received_on=lambda table: pd.to_datetime(table["received_on"])
    ),
    "pyarrow": lambda frame: frame.to_arrow(),
    "pyarrow, chunks": lambda frame: pa.concat_tables([frame[:2].to_arrow(), frame[2:].to_arrow()]),
    "duckdb": lambda frame: duckdb.from_arrow(frame.to_arrow()),
    "numbers for bands": lambda frame: frame.with_columns(pl.col("band").cast(pl.Int8)),
    "fractions for bands": lambda frame: frame.with_columns(pl.col("band").cast(pl.Float64)),
    "dates as text": lambda frame: frame.with_columns(pl.col("received_on").cast(pl.String)),
    "ones and noughts": lambda frame: frame.with_columns(pl.col("veteran").cast(pl.Int64)),
}


def places(decided: Any) -> dict[str, int]:
    """Read the places out of a frame of any kind."""
    table = pa.table(decided.arrow() if hasattr(decided, "arrow") else decided)
    return dict(zip(table["id"].to_pylist(), table["place"].to_pylist(), strict=True))


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_frame_gives_the_same_answer_in_its_own_kind(kind: str) -> None:
    """The kind of frame that comes in goes out, and its types change nothing."""
    frame = KINDS[kind](LIST)
    answer = waiting_list().rank_frame(frame, AS_OF)
    assert type(answer.decided) is type(frame)
    assert type(answer.rejected) is type(frame)
    # By hand: b 100 + 8 + 57; a 20 + 4 + 60 + 70; c 42 + 56; d nothing.
    assert places(answer.decided) == {"b": 1, "a": 2, "c": 3, "d": 4}
    assert answer.unread_columns == ["notes"]
    assert repr(answer) == "FrameAnswer(4 decided, 0 to put right)"


def test_a_frame_by_arrow_alone_comes_back_as_arrow() -> None:
    """A frame of no library that is known comes back as a frame that every library takes."""

    class Own:
        def __arrow_c_stream__(self, requested_schema: object = None) -> object:
            del requested_schema
            return LIST.__arrow_c_stream__()

    decided = waiting_list().rank_frame(Own(), AS_OF).decided
    assert isinstance(decided, cw.ArrowFrame)
    assert len(decided) == 4
    assert decided.column_names[:3] == ["id", "list", "place"]
    assert "4 rows" in repr(decided)
    assert len(pl.DataFrame(decided)) == 4


def test_what_is_no_frame_is_refused() -> None:
    """Something that hands over no Arrow stream is named, and what would do."""
    with pytest.raises(TypeError, match=r"Arrow stream .* this is a builtins\.dict"):
        waiting_list().rank_frame({"id": [1]}, AS_OF)  # type: ignore[type-var]


def test_rows_that_cannot_be_read_are_listed_and_the_others_decided() -> None:
    """A time of day where a date is wanted, an unknown band and no identifier: each by its row."""
    frame = pl.DataFrame(
        {
            "id": ["a", "b", "c", None],
            "received_on": [f"2026-09-01T{hour}:00:00" for hour in ("00", "10", "00", "00")],
            "band": ["1", "1", "unheard of", "1"],
        }
    ).with_columns(pl.col("received_on").str.to_datetime())
    answer = waiting_list().rank_frame(frame, AS_OF)
    assert answer.decided["id"].to_list() == ["a"]
    found = [(row["row"], row["field"], row["code"]) for row in answer.rejected.to_dicts()]
    assert found == [
        (1, "received_on", "facts.unreadable"),
        (2, "band", "facts.unknown_band"),
        (3, "id", "facts.missing_field"),
    ]


@pytest.mark.parametrize(
    ("change", "field", "told"),
    [
        (lambda f: f.drop("id"), "id", "no such column"),
        (lambda f: f.rename({"received_on": "Received on"}), "received_on", "rename it"),
        (lambda f: f.rename({"band": "bandd"}), "bandd", "Rename it to"),
        (lambda f: f.with_columns(received_on=pl.lit(7)), "received_on", "whole numbers"),
        (lambda f: f.with_columns(veteran=pl.lit("yes")), "veteran", "text"),
        (lambda f: f.with_columns(veteran=pl.lit(2)), "veteran", "whole numbers"),
        (lambda f: f.with_columns(band=pl.lit(1.5)), "band", "fractions"),
        (lambda f: f.with_columns(band=pl.lit(float("nan"))), "band", "fractions"),
        (
            lambda f: f.with_columns(
                received_on=pl.lit(dt.datetime(2026, 1, 1, tzinfo=dt.UTC)).dt.replace_time_zone(
                    "UTC"
                )
            ),
            "received_on",
            "time zone",
        ),
    ],
)
def test_a_column_that_cannot_be_read_is_named(
    change: Callable[[pl.DataFrame], pl.DataFrame], field: str, told: str
) -> None:
    """A column that is missing, misspelt or of a wrong type is an error that says what to do."""
    with pytest.raises(cw.FactsError) as raised:
        waiting_list().rank_frame(change(LIST), AS_OF)
    assert raised.value.problems[0].path == field
    assert told in str(raised.value)


def test_what_an_event_says_reaches_its_referral_and_strays_are_told_of() -> None:
    """Events change the answer of their referral; those of nobody are listed."""
    policy = cw.Policy.load(SERVICES / "self_harm_waiting_list" / "policy.toml")
    cancelled = pl.DataFrame(
        {"referral": ["a", "a", "z"], "on": [AS_OF] * 3, "by": ["service", "service", "client"]}
    )
    frame = LIST.select("id", "received_on").with_columns(band=pl.lit("soon"))
    answer = policy.waiting_list.rank_frame(frame, AS_OF, cancellations=cancelled)
    by_id = {row["id"]: row for row in answer.decided.to_dicts()}
    assert by_id["a"]["points_cancelled_by_service"] > 0
    assert by_id["b"]["points_cancelled_by_service"] == 0
    assert answer.rejected["id"].to_list() == ["z"]
    assert answer.rejected["code"].to_list() == ["frame.unknown_record"]
    wrong = cancelled.with_columns(by=pl.lit("canary"))
    answer = policy.waiting_list.rank_frame(frame, AS_OF, cancellations=wrong)
    assert "canary" not in str(answer.rejected.to_dicts())
    assert answer.rejected["field"].to_list()[0] == "cancellations[row 0].by"
    assert answer.rejected["allowed"].to_list()[0] == "client, service"


def test_a_shuffled_frame_gives_the_same_answer() -> None:
    """The order of rows changes nothing, of referrals as of sessions."""
    random = np.random.default_rng(7)
    count = 500
    frame = pl.DataFrame(
        {
            "id": np.arange(count),
            "received_on": [
                AS_OF - dt.timedelta(days=int(d)) for d in random.integers(0, 900, count)
            ],
            "band": random.integers(0, 4, count),
        }
    )
    one = waiting_list().rank_frame(frame, AS_OF).decided
    other = waiting_list().rank_frame(frame.sample(fraction=1, shuffle=True, seed=3), AS_OF).decided
    assert one.equals(other.sort("id"))
    limits = cw.Policy.load(ROOT / "core" / "benches" / "booking_limit.toml").session_limits
    episodes = pl.DataFrame(
        {"id": np.arange(50), "line": ["day"] * 50, "started_on": [dt.date(2026, 1, 1)] * 50}
    )
    sessions = pl.DataFrame(
        {
            "episode": np.repeat(np.arange(50), 8),
            "starts": [dt.datetime(2026, 2, 1 + i % 8, 10) for i in range(400)],  # noqa: DTZ001
            "attendance": random.choice(["attended", "did_not_attend"], 400),
        }
    )
    one = limits.standing_frame(episodes, sessions, AS_OF).decided
    mixed = sessions.sample(fraction=1, shuffle=True, seed=3)
    assert one.equals(limits.standing_frame(episodes, mixed, AS_OF).decided)
    assert one["used"].sum() == 400


def test_nothing_of_a_frame_is_lost() -> None:
    """Every row is decided or listed, and every session belongs to an episode or is listed."""
    limits = cw.Policy.load(ROOT / "core" / "benches" / "booking_limit.toml").session_limits
    episodes = pl.DataFrame(
        {
            "id": [1, 2, 3, 3],
            "line": ["day", "night", "day", "day"],
            "started_on": [dt.date(2026, 1, 1)] * 4,
        }
    )
    sessions = pl.DataFrame(
        {
            "episode": [1, 1, 9],
            "starts": ["2026-02-01T10:00:00", "2026-02-01T10:30:00", "2026-02-01T10:00:00"],
            "attendance": ["attended"] * 3,
        }
    )
    answer = limits.standing_frame(episodes, sessions, AS_OF)
    assert len(answer.decided) == 0
    found = [(row["id"], row["code"]) for row in answer.rejected.to_dicts()]
    assert found == [
        ("1", "facts.appointments_overlap"),
        ("2", "facts.unknown_line"),
        ("3", "facts.recorded_twice"),
        ("3", "facts.recorded_twice"),
        ("9", "frame.unknown_record"),
    ]


def test_a_column_is_no_part_of_a_field_that_begins_like_it() -> None:
    """A role without the person who has it is no record of that person."""
    limits = cw.Policy.load(ROOT / "core" / "benches" / "booking_limit.toml").session_limits
    episodes = pl.DataFrame({"id": [1], "line": ["day"], "started_on": [dt.date(2026, 1, 1)]})
    sessions = pl.DataFrame(
        {"episode": [1], "starts": ["2026-02-01T10:00:00"], "attendance": ["attended"]}
    )
    extensions = pl.DataFrame(
        {
            "episode": [1],
            "requested_on": [dt.date(2026, 2, 2)],
            "amount": [4],
            "decision": ["authorised"],
            "decided_on": [dt.date(2026, 2, 3)],
            "authoriser_role": ["coordinator"],
        }
    )
    answer = limits.standing_frame(episodes, sessions, AS_OF, extensions=extensions)
    assert answer.decided["authorised_extra"].to_list() == [4]
