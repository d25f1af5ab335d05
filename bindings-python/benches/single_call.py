"""One call from Python with typed objects ready, beside the same limit rule in plain Python.

`cargo xtask bench` runs it. Records are invented. The plain rule knows sessions, notice and two
numbers of the policy; it gives no reasons, no milestones, no supported exit and no steps.
"""

from __future__ import annotations

import datetime as dt
import statistics
import timeit
from pathlib import Path
from typing import TYPE_CHECKING

import carewright as cw

if TYPE_CHECKING:
    from collections.abc import Callable

POLICY = Path(__file__).parents[2] / "core" / "benches" / "session_limits.toml"
APPOINTMENTS = (0, 6, 12, 20)
FIRST = dt.datetime(2026, 4, 13, 14)  # noqa: DTZ001 - times are civil times
AS_OF = dt.date(2026, 9, 21)
LIMIT = 12
MISSED_WEEK = 3  # of every six
NOTICE = dt.timedelta(hours=24)
AIM_MICROSECONDS = 2.0

Row = tuple[dt.datetime, str, dt.datetime | None]


def episode(count: int) -> cw.Episode:
    """Make a weekly episode in which one session in six was missed."""
    missed = cw.Attendance.DID_NOT_ATTEND
    seen = cw.Attendance.ATTENDED
    return cw.Episode(
        id="E-1",
        line="day",
        started_on=FIRST.date(),
        risk=cw.RecordedRisk.NOT_HIGH,
        age_years=34,
        workers=["W-1"],
        session_every_days=7,
        appointments=[
            cw.Appointment(
                id=f"A-{week:02}",
                kind=cw.AppointmentKind.SESSION,
                starts=FIRST + dt.timedelta(weeks=week),
                attendance=missed if week % 6 == MISSED_WEEK else seen,
            )
            for week in range(count)
        ],
    )


def plain(rows: list[Row], as_of: dt.date) -> str:
    """Count what is used, as a service's own script would."""
    used = 0
    for starts, became, cancelled in rows:
        if starts.date() > as_of:
            continue
        late = cancelled is not None and starts - cancelled < NOTICE
        if became in {"attended", "did_not_attend"} or late:
            used += 1
    if used > LIMIT:
        return "past"
    return "at" if used == LIMIT else "within"


def microseconds(call: Callable[[], object]) -> float:
    """Measure one call: the median of 15 runs of 5,000."""
    return statistics.median(timeit.repeat(call, number=5_000, repeat=15)) / 5_000 * 1e6


def measured(count: int, limits: cw.SessionLimits, proposed: cw.ProposedSession) -> str:
    """Measure one length of episode, each column right after the other."""
    record = episode(count)
    rows: list[Row] = [(one.starts, "attended", None) for one in record.appointments]
    standing = microseconds(lambda: limits.standing(record, AS_OF))
    booking = microseconds(lambda: limits.may_book(record, proposed, AS_OF))
    by_hand = microseconds(lambda: plain(rows, AS_OF))
    ratio = standing / by_hand
    return f"{count:>14}{standing:>12.2f}{booking:>12.2f}{by_hand:>12.2f}{ratio:>8.2f}"


def main() -> None:
    """Print the table."""
    limits = cw.Policy.load(POLICY).session_limits
    proposed = cw.ProposedSession(
        kind=cw.AppointmentKind.SESSION,
        starts=FIRST + dt.timedelta(weeks=24),
        key_contact_named=True,
        code_of_conduct_agreed=True,
        activities_planned=True,
        time_agreed_by_both=True,
    )
    print(f"One call from Python; the aim is {AIM_MICROSECONDS} microseconds")
    print(f"{'appointments':>14}{'standing':>12}{'may_book':>12}{'plain rule':>12}{'ratio':>8}")
    for count in APPOINTMENTS:
        print(measured(count, limits, proposed))


if __name__ == "__main__":
    main()
