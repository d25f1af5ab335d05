"""The days ahead as a calendar file, for people's own calendars."""

from __future__ import annotations

TYPE_CHECKING = False  # as in `typing`, which is slow to import
if TYPE_CHECKING:
    from ._carewright import SupervisionSchedule


def supervision_calendar(schedule: SupervisionSchedule) -> bytes:
    """Write the days of a schedule as an iCalendar file, an all-day entry for each.

    Needs the package ``icalendar``: ``pip install carewright[calendar]``. The same schedule is
    always the same file, so that a calendar that reads it again changes nothing. It holds the
    identifier of the worker and the names of the requirements, and nothing else of anybody.
    """
    import datetime as dt  # noqa: PLC0415 - needed here alone

    from icalendar import Calendar, Event  # noqa: PLC0415 - an optional package

    calendar = Calendar()
    calendar.add("prodid", "-//carewright//supervision//EN")
    calendar.add("version", "2.0")
    written = dt.datetime.combine(schedule.as_of, dt.time(), tzinfo=dt.UTC)
    for due in schedule.due:
        event = Event()
        event.add("uid", f"{schedule.worker}/{due.requirement}/{due.due_on}@carewright")
        event.add("dtstamp", written)
        event.add("dtstart", due.due_on)
        event.add("dtend", due.due_on + dt.timedelta(days=1))
        event.add("summary", f"{due.requirement}: last day in time")
        event.add("transp", "TRANSPARENT")
        calendar.add_component(event)
    return bytes(calendar.to_ical())
