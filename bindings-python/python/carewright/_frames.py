"""Whole frames: the kind of frame that comes in goes out.

Nothing is decided here. A frame is handed over by the Arrow C data interface
(``__arrow_c_stream__``), which pandas, polars, DuckDB and pyarrow all have.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, cast

from ._carewright import _rank_columns, _standing_columns

if TYPE_CHECKING:
    import datetime as dt

    from typing_extensions import CapsuleType

    from ._carewright import ArrowFrame, SessionLimits, WaitingList


class ArrowStream(Protocol):
    """Anything that hands over a table by the Arrow C data interface."""

    # Libraries type the two capsules in different ways.
    def __arrow_c_stream__(self, requested_schema: Any = None) -> Any:
        """Return the table as a stream."""
        ...


Frame = TypeVar("Frame", bound=ArrowStream)


@dataclass(frozen=True)
class FrameAnswer(Generic[Frame]):
    """What a question about a whole frame comes to. Nothing is lost: each row is in one part.

    Attributes
    ----------
    decided
        One row for each record that was decided, in the order in which they came.
    rejected
        One row for each problem of a record that could not be decided, with the columns `row`
        (counted from 0), `id`, `code`, `field`, `message`, `found` and `allowed`.
    unread_columns
        Columns of the frame that the question does not read.
    decided_rows
        How many rows `decided` has.
    rejected_rows
        How many rows `rejected` has.

    """

    decided: Frame
    rejected: Frame
    unread_columns: list[str]
    decided_rows: int
    rejected_rows: int

    def __repr__(self) -> str:
        """Tell how many rows there are, and nothing of what is in them."""
        return f"FrameAnswer({self.decided_rows} decided, {self.rejected_rows} to put right)"


def answered(
    frame: Frame, decided: ArrowFrame, rejected: ArrowFrame, unread: list[str]
) -> FrameAnswer[Frame]:
    """Give an answer the kind of the frame that was asked about."""
    kinds = like(frame, decided), like(frame, rejected)
    return FrameAnswer(*kinds, unread, len(decided), len(rejected))


def stream(frame: ArrowStream) -> CapsuleType:
    """Hand a frame over, or say what can be handed over."""
    hand_over = getattr(frame, "__arrow_c_stream__", None)
    if hand_over is None:
        kind = f"{type(frame).__module__}.{type(frame).__qualname__}"
        message = (
            f"a frame is wanted that hands over an Arrow stream (pandas, polars, DuckDB, pyarrow); "
            f"this is a {kind}"
        )
        raise TypeError(message)
    return cast("CapsuleType", hand_over())


def like(frame: Frame, answer: Any) -> Frame:
    """Give an answer the kind of the frame that was asked about."""
    library = type(frame).__module__.partition(".")[0]
    if library == "polars":
        import polars as pl  # noqa: PLC0415 - only who has it needs it

        found = pl.DataFrame(answer)
        return cast("Frame", found.lazy() if isinstance(frame, pl.LazyFrame) else found)
    if library in {"pandas", "pyarrow", "duckdb", "_duckdb"}:
        # pyarrow has no types of its own; only who has it needs it.
        import pyarrow as pa  # type: ignore[import-untyped]  # noqa: PLC0415

        table = pa.table(answer)
        if library == "pandas":
            return cast("Frame", table.to_pandas(date_as_object=False))
        if library == "pyarrow":
            return cast("Frame", table)
        import duckdb  # noqa: PLC0415

        return cast("Frame", duckdb.from_arrow(table))
    return cast("Frame", answer)


def rank_frame(  # noqa: PLR0913 - one keyword for each frame
    waiting_list: WaitingList,
    referrals: Frame,
    as_of: dt.date,
    *,
    offers: ArrowStream | None = None,
    cancellations: ArrowStream | None = None,
    unavailable: ArrowStream | None = None,
    reviews: ArrowStream | None = None,
) -> FrameAnswer[Frame]:
    """Rank a frame of referrals; `WaitingList.rank_frame` tells of it."""
    decided, rejected, unread = _rank_columns(
        waiting_list,
        stream(referrals),
        as_of,
        offers=None if offers is None else stream(offers),
        cancellations=None if cancellations is None else stream(cancellations),
        unavailable=None if unavailable is None else stream(unavailable),
        reviews=None if reviews is None else stream(reviews),
    )
    return answered(referrals, decided, rejected, unread)


def standing_frame(  # noqa: PLR0913 - one keyword for each frame
    session_limits: SessionLimits,
    episodes: Frame,
    sessions: ArrowStream,
    as_of: dt.date,
    *,
    extensions: ArrowStream | None = None,
    exit_plans: ArrowStream | None = None,
    steps_taken: ArrowStream | None = None,
) -> FrameAnswer[Frame]:
    """Say where clients stand; `SessionLimits.standing_frame` tells of it."""
    decided, rejected, unread = _standing_columns(
        session_limits,
        stream(episodes),
        stream(sessions),
        as_of,
        extensions=None if extensions is None else stream(extensions),
        exit_plans=None if exit_plans is None else stream(exit_plans),
        steps_taken=None if steps_taken is None else stream(steps_taken),
    )
    return answered(episodes, decided, rejected, unread)
