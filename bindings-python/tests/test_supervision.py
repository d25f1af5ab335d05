"""Supervision: days in time against an independent library, the calendar file, displays."""

from __future__ import annotations

import datetime as dt
import random
from pathlib import Path

import carewright as cw
import pytest
from dateutil.relativedelta import relativedelta
from dateutil.rrule import MONTHLY, WEEKLY, rrule
from icalendar import Calendar

SERVICES = Path(__file__).resolve().parents[2] / "tests" / "services"
CASES = 250
FIRST = dt.date(2026, 1, 1)


def rules(service: str) -> cw.SupervisionRules:
    """Load the policy of an invented service."""
    return cw.Policy.load(SERVICES / service / "policy.toml").supervision


def worker(role: str, started_on: dt.date, *meetings: cw.Supervision) -> cw.SupervisedWorker:
    """Make a worker of whom nothing else is known."""
    coordinator = cw.Supervisor(
        id="x", gives=[cw.SupervisionKind.PLACEMENT], role="coordinator", external=True
    )
    return cw.SupervisedWorker(
        id="w",
        role=role,
        started_on=started_on,
        line_manager="m",
        supervisors=[coordinator],
        supervisions=list(meetings),
    )


def held(on: dt.date, minutes: int, kind: cw.SupervisionKind) -> cw.Supervision:
    """Make a meeting that was held."""
    return cw.Supervision(
        id=f"{kind}-{on}",
        on=on,
        minutes=minutes,
        kind=kind,
        format=cw.SupervisionFormat.IN_PERSON,
        setting=cw.SupervisionSetting.ONE_TO_ONE,
        state=cw.SupervisionState.HELD,
        supervisor="x",
    )


def due(status: cw.SupervisionStatus, requirement: str) -> dt.date | None:
    """Find the last day in time of a requirement."""
    found = [one for one in status.requirements if one.requirement == requirement]
    return found[0].due_on


def days(seed: int) -> list[dt.date]:
    """Draw days of twelve years, those at the ends of months more often."""
    draw = random.Random(seed)  # noqa: S311 - cases, not secrets
    drawn = []
    for _ in range(CASES):
        day = FIRST + dt.timedelta(days=draw.randrange(4383))
        if draw.random() < 0.3:
            day = day + relativedelta(day=31)
        drawn.append(day)
    return drawn


def test_months_apart_as_dateutil_counts_them() -> None:
    """Two months after a meeting."""
    school = rules("school_team_supervision")
    for day in days(1):
        meeting = held(day, 60, cw.SupervisionKind.PROFESSIONAL)
        status = school.status(worker("navigator", FIRST, meeting), day)
        assert due(status, "professional") == day + relativedelta(months=2)


def test_weeks_apart_and_their_schedule_as_dateutil_counts_them() -> None:
    """Six weeks after a meeting, and every six weeks from there."""
    counselling = rules("counselling_supervision")
    for day in days(2):
        meeting = held(day, 60, cw.SupervisionKind.LINE_MANAGEMENT)
        manager = worker("service_manager", FIRST, meeting)
        until = day + dt.timedelta(days=300)
        schedule = counselling.schedule(manager, until, day)
        wanted = list(rrule(WEEKLY, interval=6, dtstart=day, until=until))[1:]
        assert [one.due_on for one in schedule.due] == [one.date() for one in wanted]


def test_calendar_months_as_dateutil_counts_them() -> None:
    """A month that is whole leaves the next, to its last day; an open one runs to its own."""
    counselling = rules("counselling_supervision")
    for day in days(3):
        ends = rrule(MONTHLY, bymonthday=-1, dtstart=day.replace(day=1), count=2)
        this, following = (end.date() for end in ends)
        meeting = held(day, 90, cw.SupervisionKind.CLINICAL)
        started = day.replace(day=1)
        volunteer = worker("volunteer_counsellor", started, meeting)
        assert due(counselling.status(volunteer, day), "clinical") == following
        nothing = worker("volunteer_counsellor", started)
        assert due(counselling.status(nothing, day), "clinical") == this


def test_periods_of_weeks_as_dateutil_counts_them() -> None:
    """Four weeks from the day the worker started, and the next four from there."""
    counselling = rules("counselling_supervision")
    for number, started in enumerate(days(4)):
        day = started + dt.timedelta(days=number)
        starts = rrule(WEEKLY, interval=4, dtstart=started, until=day + dt.timedelta(weeks=9))
        later = [one.date() for one in starts if one.date() > day]
        volunteer = worker("volunteer_counsellor", started)
        status = counselling.status(volunteer, day)
        assert due(status, "placement") == later[0] - dt.timedelta(days=1)
        meeting = held(day, 30, cw.SupervisionKind.PLACEMENT)
        volunteer = worker("volunteer_counsellor", started, meeting)
        status = counselling.status(volunteer, day)
        assert due(status, "placement") == later[1] - dt.timedelta(days=1)


def test_the_calendar_file_holds_every_day_and_reads_back() -> None:
    """An all-day entry for each day, the same bytes each time."""
    counselling = rules("counselling_supervision")
    manager = worker("service_manager", FIRST)
    schedule = counselling.schedule(manager, dt.date(2026, 7, 1), FIRST)
    written = cw.supervision_calendar(schedule)
    assert written == cw.supervision_calendar(schedule)
    read = Calendar.from_ical(written)
    assert [event.decoded("dtstart") for event in read.walk("VEVENT")] == [
        one.due_on for one in schedule.due
    ]
    assert len(schedule.due) > 3


def test_displays_keep_absences_and_statements_to_themselves() -> None:
    """Neither `repr` nor an error says why somebody is away or what they said."""
    away = cw.WorkerAbsence(kind=cw.AbsenceKind.SICKNESS, starts_on=dt.date(2026, 2, 1))
    said = cw.SafetyStatement(on=dt.date(2026, 2, 2), by="somebody", safe=False)
    person = cw.SupervisedWorker(
        id="w", role="navigator", started_on=FIRST, absences=[away], safety_statements=[said]
    )
    with pytest.raises(cw.FactsError) as raised:
        rules("school_team_supervision").status(person, dt.date(2026, 3, 1))
    for text in (repr(away), repr(said), repr(person), str(raised.value)):
        assert "sick" not in text.lower()
        assert "2026-02" not in text
        assert "somebody" not in text
