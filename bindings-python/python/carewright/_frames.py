"""Whole frames: the kind of frame that comes in goes out.

Nothing is decided here. A frame is handed over by the Arrow C data interface
(``__arrow_c_stream__``), which pandas, polars, DuckDB and pyarrow all have.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, cast

from ._carewright import (
    _in_force_columns,
    _profile_columns,
    _rank_columns,
    _standing_columns,
    _status_columns,
)

if TYPE_CHECKING:
    import datetime as dt

    from ._carewright import (
        Adjustments,
        AnswerView,
        ArrowFrame,
        CompetencyFramework,
        CompetencyRules,
        RoleProfile,
        SessionLimits,
        SupervisionRules,
        WaitingList,
    )


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


Handed = TypeVar("Handed", bound=ArrowStream)


def taken(frame: Handed) -> Handed:
    """Let a frame through that can be handed over, or say what can be."""
    if not hasattr(frame, "__arrow_c_stream__"):
        kind = f"{type(frame).__module__}.{type(frame).__qualname__}"
        message = (
            f"a frame is wanted that hands over an Arrow stream (pandas, polars, DuckDB, pyarrow); "
            f"this is a {kind}"
        )
        raise TypeError(message)
    return frame


def all_taken(**frames: ArrowStream | None) -> dict[str, ArrowStream | None]:
    """Let the frames through that are there, by their names."""
    return {name: None if frame is None else taken(frame) for name, frame in frames.items()}


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

        # A relation joins those of its own connection alone.
        connection = getattr(frame, "_con", None)
        return cast("Frame", duckdb.from_arrow(table, connection=connection))
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
        taken(referrals),
        as_of,
        **all_taken(
            offers=offers, cancellations=cancellations, unavailable=unavailable, reviews=reviews
        ),
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
        taken(episodes),
        taken(sessions),
        as_of,
        **all_taken(extensions=extensions, exit_plans=exit_plans, steps_taken=steps_taken),
    )
    return answered(episodes, decided, rejected, unread)


def status_frame(  # noqa: PLR0913 - one keyword for each frame
    supervision: SupervisionRules,
    workers: Frame,
    supervisions: ArrowStream,
    as_of: dt.date,
    *,
    absences: ArrowStream | None = None,
    supervisors: ArrowStream | None = None,
    caseload: ArrowStream | None = None,
    client_work: ArrowStream | None = None,
    documented_breaks: ArrowStream | None = None,
    agreed_cadences: ArrowStream | None = None,
    safety_statements: ArrowStream | None = None,
) -> FrameAnswer[Frame]:
    """Say where supervision stands; `SupervisionRules.status_frame` tells of it."""
    decided, rejected, unread = _status_columns(
        supervision,
        taken(workers),
        taken(supervisions),
        as_of,
        **all_taken(
            absences=absences,
            supervisors=supervisors,
            caseload=caseload,
            client_work=client_work,
            documented_breaks=documented_breaks,
            agreed_cadences=agreed_cadences,
            safety_statements=safety_statements,
        ),
    )
    return answered(workers, decided, rejected, unread)


def in_force_frame(  # noqa: PLR0913 - the facts, the date, and for whom
    adjustments: Adjustments,
    workers: Frame,
    agreed: ArrowStream,
    as_of: dt.date,
    view: AnswerView,
    *,
    effects: ArrowStream | None = None,
) -> FrameAnswer[Frame]:
    """Say what is agreed for workers; `Adjustments.in_force_frame` tells of it."""
    decided, rejected, unread = _in_force_columns(
        adjustments, taken(workers), taken(agreed), as_of, view, **all_taken(effects=effects)
    )
    return answered(workers, decided, rejected, unread)


def profile_frame(  # noqa: PLR0913, PLR0917 - one keyword for each frame
    competency: CompetencyRules,
    framework: CompetencyFramework,
    roles: list[RoleProfile],
    workers: Frame,
    ratings: ArrowStream,
    as_of: dt.date,
    *,
    evidence: ArrowStream | None = None,
    values: ArrowStream | None = None,
    each_competency: bool = True,
) -> FrameAnswer[Frame]:
    """Say where workers stand with each competency; `CompetencyRules.profile_frame` tells of it."""
    decided, rejected, unread = _profile_columns(
        competency,
        framework,
        roles,
        taken(workers),
        taken(ratings),
        as_of,
        each_competency=each_competency,
        **all_taken(evidence=evidence, values=values),
    )
    return answered(workers, decided, rejected, unread)


def readiness_frame(  # noqa: PLR0913, PLR0917 - one keyword for each frame
    competency: CompetencyRules,
    framework: CompetencyFramework,
    roles: list[RoleProfile],
    workers: Frame,
    ratings: ArrowStream,
    as_of: dt.date,
    *,
    evidence: ArrowStream | None = None,
    values: ArrowStream | None = None,
) -> FrameAnswer[Frame]:
    """Say who is ready for their role; `CompetencyRules.readiness_frame` tells of it."""
    return profile_frame(
        competency,
        framework,
        roles,
        workers,
        ratings,
        as_of,
        evidence=evidence,
        values=values,
        each_competency=False,
    )
