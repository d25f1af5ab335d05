"""Frames as Arrow hands them over: every layout that is sound, and each that is not."""

from __future__ import annotations

import datetime as dt
import threading
from typing import Any

import carewright as cw
import duckdb
import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa  # type: ignore[import-untyped]
import pytest
from golden import ROOT

AS_OF = dt.date(2026, 10, 1)
BENCHES = ROOT / "core" / "benches"


def waiting_list() -> cw.WaitingList:
    """Load an invented list whose policy sends nobody elsewhere."""
    return cw.Policy.load(BENCHES / "waiting_list.toml").waiting_list


def limits() -> cw.SessionLimits:
    """Load an invented limit."""
    return cw.Policy.load(BENCHES / "booking_limit.toml").session_limits


def referrals(**columns: Any) -> Any:
    """Invent three referrals, with other columns in place of theirs."""
    usual = {
        "id": pa.array(["a", "b", "c"]),
        "received_on": pa.array([dt.date(2026, 9, day) for day in (1, 2, 3)]),
        "band": pa.array(["1", "2", "3"]),
    }
    return pa.table(usual | columns)


def bits(*values: int) -> Any:
    """Write bits as a buffer."""
    return pa.py_buffer(bytes([sum(bit << place for place, bit in enumerate(values))]))


def ints(kind: str, *values: int) -> Any:
    """Write numbers as a buffer."""
    return pa.py_buffer(np.array(values, dtype=kind).tobytes())


def refused(frame: Any) -> cw.Problem:
    """Ask about a frame that is refused, and give the one problem that is told."""
    with pytest.raises(cw.FactsError) as raised:
        waiting_list().rank_frame(frame, AS_OF)
    (problem,) = raised.value.problems
    return problem


WORDS = pa.array(["1", "2", "3"])
DATES = pa.array([20_600, 20_601, 20_602], pa.int32())


def keys(kind: Any, *values: int) -> Any:
    """Make a column of bands whose keys nobody has checked."""
    width = np.dtype(kind.to_pandas_dtype()).str
    indices = pa.Array.from_buffers(kind, len(values), [None, ints(width, *values)])
    return pa.DictionaryArray.from_arrays(indices, WORDS, safe=False)


def texts(data: bytes) -> Any:
    """Make a column of three texts of one byte each that nobody has checked."""
    buffers = [None, ints("i4", 0, 1, 2, 3), pa.py_buffer(data)]
    return pa.Array.from_buffers(pa.string(), 3, buffers)


def view(length: int, place: int, offset: int) -> bytes:
    """Write where a text is that is too long to be in its view."""
    return np.array([length, 0, place, offset], dtype="i4").tobytes()


UNSOUND = {
    "a key beyond its dictionary": (keys(pa.int8(), 0, 1, 3), "key"),
    "a key below its dictionary": (keys(pa.int32(), 0, -1, 2), "key"),
    "an unsigned key beyond its dictionary": (keys(pa.uint32(), 0, 1, 4_000_000_000), "key"),
    "a wide key beyond its dictionary": (keys(pa.int64(), 0, 1, 1 << 40), "key"),
    "a text that is no text": (texts(b"1\xff3"), "UTF-8"),
    "a text cut within a character": (texts(b"1\xc3\xa9"), "UTF-8"),
    "a view of no buffer": (
        pa.Array.from_buffers(
            pa.string_view(),
            3,
            [None, pa.py_buffer(view(20, 7, 0) * 3), pa.py_buffer(b"x" * 20)],
        ),
        "bounds",
    ),
    "a view beyond its buffer": (
        pa.Array.from_buffers(
            pa.string_view(),
            3,
            [None, pa.py_buffer(view(20, 0, 1 << 20) * 3), pa.py_buffer(b"x" * 20)],
        ),
        "bounds",
    ),
    "fewer missing values than it says": (
        pa.Array.from_buffers(pa.int8(), 3, [bits(1, 1, 0), ints("i1", 1, 2, 3)], null_count=2),
        "missing values",
    ),
}


@pytest.mark.parametrize("name", UNSOUND)
def test_a_column_that_is_no_sound_arrow_is_named(name: str) -> None:
    """Memory that does not say what it promises is an error with the column's name."""
    column, told = UNSOUND[name]
    problem = refused(referrals(band=column))
    assert (problem.code, problem.path) == ("frame.unreadable", "band")
    assert told in problem.message
    # What nothing reads is not looked at.
    answer = waiting_list().rank_frame(referrals(notes=column), AS_OF)
    assert answer.unread_columns == ["notes"]
    assert len(answer.decided) == 3


@pytest.mark.parametrize("offsets", [[0, 2, 1, 3], [-1, 1, 2, 3], [0, 1, 2, -3], [0, 9, 2, 3]])
@pytest.mark.parametrize("kind", [pa.string(), pa.large_string(), pa.list_(pa.string())])
def test_offsets_out_of_their_bounds_are_named(kind: Any, offsets: list[int]) -> None:
    """An offset below 0, beyond the last one, or before the one before it."""
    memory = np.arange(4, dtype="i8" if kind == pa.large_string() else "i4")
    buffers, children = [None, pa.py_buffer(memory)], None
    if pa.types.is_list(kind):
        children = [pa.array(["x", "y", "z"])]
    else:
        buffers.append(pa.py_buffer(b"123"))
    column = pa.Array.from_buffers(kind, 3, buffers, children=children)
    name = "needs" if children else "band"
    frame = referrals(**{name: column})
    # pyarrow has looked at the offsets by now.
    memory[:] = offsets
    problem = refused(frame)
    assert (problem.code, problem.path) == ("frame.unreadable", name)
    assert "offset" in problem.message


def test_a_list_beyond_its_values_is_named() -> None:
    """The last offset of lists is no further than their values."""
    memory = np.array([0, 1, 1, 1], dtype="i4")
    buffers = [None, pa.py_buffer(memory)]
    kind = pa.list_(pa.string())
    column = pa.Array.from_buffers(kind, 3, buffers, children=[pa.array(["x"])])
    frame = referrals(needs=column)
    memory[3] = 2
    assert refused(frame).path == "needs"


def test_keys_of_missing_values_may_be_anything() -> None:
    """What is kept where a value is missing is not read."""
    indices = pa.Array.from_buffers(pa.int8(), 3, [bits(1, 0, 1), ints("i1", 0, 99, 2)])
    band = pa.DictionaryArray.from_arrays(indices, WORDS, safe=False)
    answer = waiting_list().rank_frame(referrals(band=band), AS_OF)
    plain = waiting_list().rank_frame(referrals(band=pa.array(["1", None, "3"])), AS_OF)
    assert answer.decided.equals(plain.decided)


def test_a_missing_value_in_a_dictionary_is_a_missing_value() -> None:
    """A row whose key stands for nothing has no value, whoever reads it."""
    indices = pa.array([0, 1, 2], pa.int8())
    band = pa.DictionaryArray.from_arrays(indices, pa.array(["1", None, "3"]))
    plain = pa.array(["1", None, "3"])
    one = waiting_list().rank_frame(referrals(band=band), AS_OF)
    other = waiting_list().rank_frame(referrals(band=plain), AS_OF)
    assert one.decided.equals(other.decided)
    ids = pa.DictionaryArray.from_arrays(indices, pa.array(["a", None, "c"]))
    answer = waiting_list().rank_frame(referrals(id=ids), AS_OF)
    assert answer.decided["id"].to_pylist() == ["a", "c"]
    assert answer.rejected["code"].to_pylist() == ["facts.missing_field"]
    # A day on which nothing happened records nothing.
    stopped = pa.DictionaryArray.from_arrays(
        pa.array([0, 0, 0], pa.int8()), pa.array([None], pa.string())
    )
    answer = waiting_list().rank_frame(referrals(stopped_on=stopped), AS_OF)
    assert len(answer.decided) == 3


@pytest.mark.parametrize("name", ["id", "received_on", "band", "veteran", "stopped_on", "needs"])
def test_a_column_of_nothing_is_one_of_missing_values(name: str) -> None:
    """A column of Arrow's type of nothing is as one of its own type that is never filled in."""
    kinds = {
        "received_on": pa.date32(),
        "veteran": pa.bool_(),
        "stopped_on": pa.date32(),
        "needs": pa.list_(pa.string()),
    }
    kind = kinds.get(name, pa.string())
    nothing = waiting_list().rank_frame(referrals(**{name: pa.nulls(3)}), AS_OF)
    missing = waiting_list().rank_frame(referrals(**{name: pa.nulls(3, kind)}), AS_OF)
    assert nothing.rejected.equals(missing.rejected)
    columns = [column for column in nothing.decided.column_names if column != name]
    assert nothing.decided.select(columns).equals(missing.decided.select(columns))


def test_lists_without_a_type_are_named() -> None:
    """A column in which every list is empty has no type; where nothing reads it, it needs none."""
    for frame in (
        pl.DataFrame({"id": ["a"], "received_on": [AS_OF], "band": ["1"], "needs": [[]]}),
        referrals(needs=pa.array([[], [], []])),
    ):
        assert refused(frame).path == "needs"
    answer = waiting_list().rank_frame(referrals(notes=pa.array([[], [], []])), AS_OF)
    assert len(answer.decided) == 3


EMPTY = {
    "polars": pl.DataFrame({"id": [], "received_on": [], "band": []}),
    "polars, types": pl.DataFrame(
        schema={"id": pl.Int64, "received_on": pl.Date, "band": pl.Categorical}
    ),
    "pandas": pd.DataFrame({"id": [], "received_on": [], "band": []}),
    "pandas, objects": pd.DataFrame({"id": [], "received_on": [], "band": []}, dtype=object),
    "pyarrow, no batch": referrals().schema.empty_table(),
    "pyarrow, an empty batch": pa.Table.from_batches(
        [pa.RecordBatch.from_pylist([], schema=referrals().schema)]
    ),
    "duckdb": duckdb.from_arrow(referrals()).filter("id = 'z'"),
}


@pytest.mark.parametrize("kind", EMPTY)
def test_an_empty_frame_has_an_empty_answer(kind: str) -> None:
    """Of no rows, nothing is decided and nothing is to put right."""
    answer = waiting_list().rank_frame(EMPTY[kind], AS_OF)
    assert (answer.decided_rows, answer.rejected_rows) == (0, 0)
    assert type(answer.decided) is type(EMPTY[kind])


def test_an_empty_frame_of_sessions_leaves_every_episode_unused() -> None:
    """Episodes without a session are decided as such."""
    episodes = pl.DataFrame({"id": ["E"], "line": ["day"], "started_on": [dt.date(2026, 1, 1)]})
    sessions = pl.DataFrame({"episode": [], "starts": [], "attendance": []})
    answer = limits().standing_frame(episodes, sessions, AS_OF)
    assert answer.decided["used"].to_list() == [0]


def test_two_columns_of_one_name_are_refused() -> None:
    """Nobody could say which of the two is meant."""
    frame = referrals().append_column("band", pa.array(["3", "2", "1"]))
    problem = refused(frame)
    assert (problem.code, problem.path) == ("frame.repeated_column", "band")


def test_relations_of_one_connection_are_read_one_after_another() -> None:
    """DuckDB has one result open at a time, and its answer joins the tables that it came from."""
    connection = duckdb.connect()
    connection.sql(
        "create table clients as select 'E' as id, 'day' as line, date '2026-01-01' as started_on"
    )
    connection.sql(
        "create table met as select 'E' as episode, timestamp '2026-02-01 10:00:00' as starts, "
        "'attended' as attendance"
    )
    episodes, sessions = connection.table("clients"), connection.table("met")
    extensions = connection.sql(
        "select 'E' as episode, date '2026-02-02' as requested_on, 4 as amount, "
        "'authorised' as decision, date '2026-02-03' as decided_on, "
        "'coordinator' as authoriser_role"
    )
    answer = limits().standing_frame(episodes, sessions, AS_OF, extensions=extensions)
    joined = answer.decided.join(episodes.project("id, started_on"), "id")
    assert joined.project("id, used, authorised_extra, started_on").fetchall() == [
        ("E", 1, 4, dt.date(2026, 1, 1))
    ]


def chunked(table: Any) -> Any:
    """Cut a table into batches of one row."""
    rows = [table.slice(row, 1) for row in range(len(table))]
    return pa.concat_tables(rows)


SAME: dict[str, dict[str, Any]] = {
    "text, large": {"id": pa.large_string(), "band": pa.large_string()},
    "text, views": {"id": pa.string_view(), "band": pa.string_view()},
    "categories": {
        "id": pa.dictionary(pa.int16(), pa.string()),
        "band": pa.dictionary(pa.uint64(), pa.large_string()),
    },
    "dates as text": {"received_on": pa.string()},
    "dates of 64 bits": {"received_on": pa.date64()},
    "midnights": {"received_on": pa.timestamp("s")},
    "midnights in nanoseconds": {"received_on": pa.timestamp("ns")},
    **{
        f"bands as {kind}": {"band": kind}
        for kind in (
            pa.int8(),
            pa.int16(),
            pa.int32(),
            pa.int64(),
            pa.uint8(),
            pa.uint16(),
            pa.uint32(),
            pa.uint64(),
            pa.float32(),
            pa.float64(),
            pa.decimal128(21, 2),
        )
    },
}


@pytest.mark.parametrize("kind", SAME)
def test_every_type_gives_the_same_answer_in_one_batch_and_in_many(kind: str) -> None:
    """What a tool stores a column as, and in how many parts, changes nothing."""
    usual = waiting_list().rank_frame(referrals(), AS_OF).decided
    table = referrals()
    for name, wanted in SAME[kind].items():
        column = table[name]
        if pa.types.is_dictionary(wanted):
            column = column.cast(wanted.value_type).dictionary_encode().cast(wanted)
        elif pa.types.is_integer(wanted) or pa.types.is_decimal(wanted):
            column = column.cast(pa.int64()).cast(wanted)
        else:
            column = column.cast(wanted)
        table = table.set_column(table.column_names.index(name), name, column)
    for frame in (table, chunked(table), pa.concat_tables([table.slice(0, 1), table.slice(1)])):
        rows = waiting_list().rank_frame(frame, AS_OF).decided
        assert rows["id"].to_pylist() == ["a", "b", "c"]
        assert rows.drop(["id"]).equals(usual.drop(["id"]))
    part = waiting_list().rank_frame(table.slice(1, 2), AS_OF).decided
    assert part["id"].to_pylist() == ["b", "c"]
    assert part["points"].to_pylist() == usual["points"].to_pylist()[1:]


WRITTEN_DAYS = {
    "2026-09-01": True,
    "2026-9-1": True,
    "20260901": True,
    "2026-09-01T14:00:00": True,
    "2026-09-01 140000": True,
    "2026-09-01T14:00:00.123456789123Z": True,
    "2026-09-01T01:30:00+01:00": True,
    "2026-09-01T01:30:00 -0130": True,
    "": False,
    "1.9.2026": False,
    "26-09-01": False,
    "2026-13-01": False,
    "2026-02-30": False,
    "2026-09-01-": False,
    "2026-09-01T14:00": False,
    "2026-09-01T24:00:00": False,
    "2026-09-01T14:00:00.": False,
    "2026-09-01T14:00:00 London": False,
    "2026-09-01T14:00:00+99": False,
    "\uff12026-09-01": False,
}


def test_days_are_read_as_people_and_tools_write_them() -> None:
    """Each form is a day, and what is none is listed with its row."""
    texts = list(WRITTEN_DAYS)
    frame = pa.table(
        {
            "id": [str(row) for row in range(len(texts))],
            "received_on": texts,
            "band": ["1"] * len(texts),
        }
    )
    answer = waiting_list().rank_frame(frame, AS_OF)
    wrong = [row for row, text in enumerate(texts) if not WRITTEN_DAYS[text]]
    assert answer.rejected["row"].to_pylist() == wrong
    assert set(answer.rejected["field"].to_pylist()) == {"received_on"}
    waited = dict(
        zip(
            answer.decided["id"].to_pylist(), answer.decided["days_waited"].to_pylist(), strict=True
        )
    )
    assert set(waited.values()) == {30}


@pytest.mark.parametrize(
    ("time", "read"),
    [
        ("18:00", "18:00"),
        ("6:05", "06:05"),
        ("18:00:30.5", "18:00"),
        ("6:00 pm", "18:00"),
        ("12:10 AM", "00:10"),
        ("1800", None),
        ("24:00", None),
        ("13:00 pm", None),
        (dt.time(18, 30), "18:30"),
        (pa.scalar(66_600, pa.time32("s")), "18:30"),
        (pa.scalar(66_600_000_000_000, pa.time64("ns")), "18:30"),
        (dt.datetime(2026, 1, 1, 18, 30), "18:30"),  # noqa: DTZ001
    ],
)
def test_times_of_day_are_read_as_people_and_tools_write_them(time: Any, read: str | None) -> None:
    """Each form is a time of day, and what is none is listed with its row."""
    adjustments = cw.Policy.load(cw.sample_folder() / "policy.toml").adjustments
    workers = pa.table({"id": ["W"], "role": ["peer_worker"], "started_on": [dt.date(2026, 1, 5)]})
    agreed = pa.table(
        {
            "worker": ["W"],
            "id": ["A-1"],
            "asked_by": ["worker"],
            "asked_on": [dt.date(2026, 5, 1)],
            "owner": ["service_manager"],
            "decided_by_role": ["service_manager"],
            "agreed_on": [dt.date(2026, 5, 10)],
            "worker_agreed_on": [dt.date(2026, 5, 10)],
            "in_place_on": [dt.date(2026, 5, 20)],
        }
    )
    effects = pa.table(
        {
            "worker": ["W"],
            "adjustment": ["A-1"],
            "effect": ["not_after"],
            "time": pa.array([time.as_py()], time.type) if hasattr(time, "as_py") else [time],
        }
    )
    view = cw.AnswerView.ROTA_PLANNER
    answer = adjustments.in_force_frame(workers, agreed, AS_OF, view, effects=effects)
    assert answer.decided["not_after"].to_pylist() == ([] if read is None else [read])
    assert answer.rejected_rows == (1 if read is None else 0)


def test_categories_of_many_batches_are_one_answer() -> None:
    """Each batch has a dictionary of its own; the answer has each word once."""
    parts = [
        referrals(id=pa.array(ids).dictionary_encode()).slice(0, len(ids))
        for ids in (["a", "b", "c"], ["d", "e", "f"])
    ]
    answer = waiting_list().rank_frame(pa.concat_tables(parts), AS_OF)
    assert answer.decided["id"].to_pylist() == list("abcdef")
    frame = answer.decided.to_pandas()
    assert frame["id"].tolist() == list("abcdef")


@pytest.mark.parametrize(
    ("values", "told"),
    [
        (pa.array([1.0, 2.5, 3.0]), "fractions"),
        (pa.array([1.0, float("nan"), 3.0]), "fractions"),
        (pa.array([1.0, float("inf"), 3.0]), "fractions"),
        (pa.array([1, 2, 1 << 63], pa.uint64()), "whole numbers"),
        (pa.array([b"1", b"2", b"3"]), "something else"),
        (pa.array([dt.timedelta(1)] * 3), "something else"),
        (pa.array([[1], [2], [3]]), "lists"),
    ],
)
def test_a_column_of_another_type_is_refused(values: Any, told: str) -> None:
    """A number with a fraction, one too large, and what is no word at all."""
    problem = refused(referrals(band=values))
    assert (problem.code, problem.path) == ("frame.wrong_type", "band")
    assert told in problem.message


def test_types_that_nothing_reads_do_no_harm() -> None:
    """A frame may have columns of any type beside those that are read."""
    frame = referrals(
        runs=pa.RunEndEncodedArray.from_arrays(pa.array([3], pa.int32()), pa.array(["x"])),
        either=pa.UnionArray.from_sparse(
            pa.array([0, 0, 0], pa.int8()), [pa.array([1, 2, 3]), pa.array(["x", "y", "z"])]
        ),
        pairs=pa.array([[("x", 1)], [], None], pa.map_(pa.string(), pa.int64())),
        three=pa.array([[1, 2, 3]] * 3, pa.list_(pa.int64(), 3)),
        raw=pa.array([b"x", None, b"z"]),
        long=pa.array([1, 2, 3], pa.decimal256(60, 3)),
    )
    answer = waiting_list().rank_frame(frame, AS_OF)
    assert len(answer.decided) == 3
    assert answer.unread_columns == ["runs", "either", "pairs", "three", "raw", "long"]


def test_records_and_lists_are_read_out_of_any_batch() -> None:
    """Records inside records, and lists of them, are where their row is."""
    offers = [[{"on": dt.date(2026, 9, day), "response": "declined"}] for day in (5, 6)]
    frame = referrals(
        needs=pa.array([["x", "y"], None, []]),
        offers=pa.array([[], *offers]),
    )
    one = waiting_list().rank_frame(frame, AS_OF)
    many = waiting_list().rank_frame(chunked(frame), AS_OF)
    assert one.decided.equals(many.decided.combine_chunks())
    assert one.rejected.equals(many.rejected)


def test_an_answer_is_handed_over_in_each_way() -> None:
    """As a stream, as one array, and its types alone; each as often as it is asked for."""

    class Own:
        def __arrow_c_stream__(self, requested_schema: object = None) -> object:
            del requested_schema
            return referrals().__arrow_c_stream__()

    answer = waiting_list().rank_frame(Own(), AS_OF).decided
    assert isinstance(answer, cw.ArrowFrame)
    table = pa.table(answer)
    assert pa.table(answer).equals(table)
    assert pa.record_batch(answer).num_rows == 3
    assert pa.schema(answer).equals(table.schema)
    types = pa.schema([("id", pa.large_string())])
    assert pa.RecordBatchReader.from_stream(answer).read_all().equals(table)
    assert answer.__arrow_c_stream__(types.__arrow_c_schema__()) is not None
    # A capsule that nobody takes frees what it holds.
    for _ in range(3):
        answer.__arrow_c_stream__()
        answer.__arrow_c_array__()
        answer.__arrow_c_schema__()


def test_a_stream_can_be_read_once_and_only_as_what_it_is() -> None:
    """A stream that was read, and a capsule of another kind, are refused."""

    class Once:
        def __init__(self, capsule: object) -> None:
            self.capsule = capsule

        def __arrow_c_stream__(self, requested_schema: object = None) -> object:
            del requested_schema
            return self.capsule

    once = Once(referrals().__arrow_c_stream__())
    assert waiting_list().rank_frame(once, AS_OF).decided_rows == 3
    assert refused(once).code == "frame.unreadable"
    assert refused(Once(referrals().schema.__arrow_c_schema__())).code == "frame.unreadable"
    assert refused(Once(pl.Series([1]).__arrow_c_stream__())).code == "frame.unreadable"


def test_a_stream_that_fails_is_told_of() -> None:
    """What a tool raises while it hands rows over is an error of the frame."""

    def batches() -> Any:
        yield referrals().to_batches()[0]
        message = "invented"
        raise RuntimeError(message)

    reader = pa.RecordBatchReader.from_batches(referrals().schema, batches())
    assert refused(reader).code == "frame.unreadable"


def test_other_threads_run_meanwhile() -> None:
    """The interpreter is free while a frame is decided, and many may be at once."""
    count = 20_000
    frame = pl.DataFrame(
        {
            "id": np.arange(count),
            "received_on": [AS_OF] * count,
            "band": np.zeros(count, dtype=np.int8),
        }
    )
    found: list[int] = []

    def ask() -> None:
        found.append(waiting_list().rank_frame(frame, AS_OF).decided_rows)

    threads = [threading.Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [count] * 4
