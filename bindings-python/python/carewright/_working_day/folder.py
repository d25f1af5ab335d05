"""A service's folder: its tables and JSON files as records, and what is to be put right in them."""

from __future__ import annotations

import csv
import datetime as dt
import json
import re
from dataclasses import dataclass, field
from types import GetSetDescriptorType
from typing import TYPE_CHECKING, Any

import carewright as cw

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path


class UnreadableError(Exception):
    """A file of the folder cannot be read at all, so nothing that needs it can be decided."""


@dataclass(frozen=True)
class Fault:
    """One thing to put right in a file of the folder."""

    file: str
    row: int | None
    record: str
    field: str
    message: str
    found: str | None = None
    allowed: str | None = None

    @property
    def where(self) -> str:
        """The file, the row as a spreadsheet numbers it, and the record."""
        row = f"row {self.row}" if self.row else ""
        return ", ".join(part for part in (self.file, row, self.record) if part)

    @property
    def problem(self) -> str:
        """The field, what is wrong with it, and what is allowed."""
        told = f"{self.field}: {self.message}" if self.field else self.message
        found = f" Found {self.found}." if self.found and self.found not in told else ""
        allowed = f" Allowed: {self.allowed}." if self.allowed else ""
        return told + found + allowed

    def to_json(self) -> dict[str, Any]:
        """Return it for a program."""
        return {
            "where": self.where,
            "problem": self.problem,
            "file": self.file,
            "row": self.row,
            "record": self.record,
            "field": self.field,
            "message": self.message,
            "found": self.found,
            "allowed": self.allowed,
        }


@dataclass
class Row:
    """One row of a table: what could be read of it, and what could not."""

    file: str
    number: int
    record: str
    cells: dict[str, Any] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)

    def fault(
        self, column: str, message: str, *, found: str | None = None, allowed: str | None = None
    ) -> None:
        """Note something to put right."""
        fault = Fault(self.file, self.number, self.record, column, message, found, allowed)
        self.faults.append(fault)


class CellError(ValueError):
    """A cell cannot be read; says what is allowed, and what was found where that may be shown."""

    def __init__(self, message: str, *, found: str | None = None) -> None:
        """Keep what was found beside the message."""
        super().__init__(message)
        self.found = found


def text(cell: str) -> str:
    """Read a cell as it is."""
    return cell


def several(cell: str) -> list[str]:
    """Read a list whose parts are separated by semicolons."""
    return [part.strip() for part in cell.split(";") if part.strip()]


def number(cell: str) -> int:
    """Read a whole number."""
    if cell.isascii() and cell.isdigit():
        return int(cell)
    message = "This is not a whole number. Write the number alone, such as 14."
    raise CellError(message)


def yes_or_no(cell: str) -> bool:
    """Read yes or no."""
    answer = {"yes": True, "no": False}.get(cell.casefold())
    if answer is None:
        message = "Write yes or no."
        raise CellError(message)
    return answer


def day(cell: str) -> str:
    """Read a date, the year first."""
    try:
        if re.fullmatch(r"\d{4}-\d{2}-\d{2}", cell, re.ASCII):
            return dt.date.fromisoformat(cell).isoformat()
    except ValueError:
        pass
    message = f"{cell!r} is not a date such as 2026-10-01."
    raise CellError(message, found=cell)


def days(cell: str) -> list[str]:
    """Read dates separated by semicolons."""
    return [day(part) for part in several(cell)]


def moment(cell: str) -> str:
    """Read a date with the time of day."""
    try:
        read = dt.datetime.fromisoformat(cell)
        if ":" in cell and read.tzinfo is None:
            return read.isoformat(timespec="seconds")
    except ValueError:
        pass
    message = f"{cell!r} is not a date with a time such as 2026-10-01T14:00:00."
    raise CellError(message, found=cell)


def members(words: type) -> list[str]:
    """Return the words that records use for the values of a closed set."""
    values = (value for value in vars(words).values() if isinstance(value, words))
    return [str(json.loads(value.to_json())) for value in values]  # type: ignore[attr-defined]


def one_of(words: type) -> Callable[[str], str]:
    """Read one of the words of a closed set; what was found is not shown, it may be of health."""
    allowed = members(words)

    def read(cell: str) -> str:
        if cell in allowed:
            return cell
        message = f"Write one of these words: {', '.join(allowed)}."
        raise CellError(message)

    return read


KINDS: dict[str, Callable[[str], Any]] = {
    **dict.fromkeys(("age_years", "session_every_days", "contact_minutes", "amount"), number),
    **dict.fromkeys(("workers", "groups", "needs"), several),
    **dict.fromkeys(("starts", "cancelled_at", "rebooked_at"), moment),
    "missed_on": days,
    "immediate_risk": yes_or_no,
    "recorded_outcomes_so_far": yes_or_no,
    "recorded_expected_outcome": yes_or_no,
    "recorded_actual_outcome": yes_or_no,
    "risk": one_of(cw.RecordedRisk),
    "kind": one_of(cw.AppointmentKind),
    "attendance": one_of(cw.Attendance),
    "mode": one_of(cw.DeliveryMode),
    "decision": one_of(cw.ExtensionDecision),
    "stopped_why": one_of(cw.StopReason),
    "on": day,
    "by": one_of(cw.RaterKind),
    "result": one_of(cw.RatingResult),
    "feedback_from": one_of(cw.CustomerKind),
    "evidence_kind": one_of(cw.EvidenceKind),
}


def kind(column: str) -> Callable[[str], Any]:
    """Return how the cells of a column are read."""
    return KINDS.get(column, day if column.endswith("_on") else text)


def fields(record: type, *, without: Iterable[str] = ()) -> list[str]:
    """Return the fields of a record of the library, in order of their names."""
    known = (
        name for name, value in vars(record).items() if isinstance(value, GetSetDescriptorType)
    )
    return sorted(set(known) - set(without))


def table(folder: Path, name: str, columns: Iterable[str], key: str = "id") -> list[Row]:
    """Read a CSV file, in which the column `key` has the identifier of the record.

    Empty rows and cells are left out; what cannot be read is noted.
    """
    lines = cells_of(folder / name)
    if not lines:
        return []
    header = [column.strip() for column in lines[0]]
    twice = sorted({column for column in header if column and header.count(column) > 1})
    if twice:
        message = f"{name}: the first row has {' and '.join(twice)} twice. Rename or remove one."
        raise UnreadableError(message)
    known = sorted(columns)
    found = []
    for at, cells in enumerate(lines[1:], start=2):
        named = dict(zip(header, cells, strict=False))
        row = Row(name, at, named.get(key, ""))
        if any(cells[len(header) :]):
            named[""] = "more"
        read(row, named, known)
        found += [row] if any(cells) else []
    return found


def cells_of(path: Path) -> list[list[str]]:
    """Return the cells of a CSV file, without the spaces around them."""
    if not path.exists():
        return []
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            return [[cell.strip() for cell in line] for line in csv.reader(file)]
    except UnicodeDecodeError as error:
        message = f"{path.name} is not UTF-8 text. Save it as CSV UTF-8."
        raise UnreadableError(message) from error
    except csv.Error as error:
        message = f"{path.name} is not a CSV file: {error}."
        raise UnreadableError(message) from error


def read(row: Row, named: dict[str, str], known: list[str]) -> None:
    """Read the cells of one row."""
    for column, cell in named.items():
        if not cell:
            continue
        if not column:
            message = "A cell stands where the first row names no column. Is a comma not quoted?"
            row.fault("", message)
        elif column not in known:
            row.fault(column, "There is no such column.", allowed=", ".join(known))
        else:
            try:
                row.cells[column] = kind(column)(cell)
            except CellError as error:
                row.fault(column, str(error), found=error.found)


def by_record(rows: list[Row]) -> dict[str, Row]:
    """Return the rows by the identifiers of their records, and note those that several have."""
    found: dict[str, Row] = {}
    twice = []
    for row in rows:
        if not row.record:
            row.fault("id", "The row has no identifier.")
        elif row.record in found:
            twice.append(row)
        else:
            found[row.record] = row
    for row in twice:
        first = found[row.record]
        row.fault("id", f"Row {first.number} has this identifier too.")
        first.fault("id", f"Row {row.number} has this identifier too.")
    return found


def text_of(path: Path) -> str:
    """Return the text of a file that is there."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        message = f"{path.name} is not UTF-8 text. Save it as UTF-8."
        raise UnreadableError(message) from error


def parted(cells: dict[str, Any], prefix: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """Part the cells of a record from those of a record inside it, which have a prefix."""
    inside = {
        name.removeprefix(prefix): value for name, value in cells.items() if name.startswith(prefix)
    }
    plain = {name: value for name, value in cells.items() if not name.startswith(prefix)}
    return plain, inside


def by_identifier(folder: Path, name: str) -> dict[str, Any]:
    """Read a JSON file that holds one object, whose keys are identifiers of records."""
    path = folder / name
    if not path.exists():
        return {}
    try:
        read = json.loads(text_of(path))
    except json.JSONDecodeError as error:
        message = f"{name} is not JSON: line {error.lineno}, column {error.colno}: {error.msg}."
        raise UnreadableError(message) from error
    if not isinstance(read, dict):
        message = f"{name} is to be one object whose keys are identifiers of records."
        raise UnreadableError(message)
    return read


def refused(reads: Callable[[str], object], record: Any) -> tuple[str, str] | None:
    """Say what keeps a record from being read: the field, where it is known, and the message."""
    try:
        reads(json.dumps(record))
    except cw.JsonError as error:
        # The place in a text that nobody wrote helps nobody.
        message = re.sub(r"^line \d+, column \d+: ", "", str(error))
        if missing := re.fullmatch(r"missing field `(\w+)`", message):
            return missing[1], "This is needed, and it is not there."
        named = re.match(r"unknown field `(\w+)`", message)
        return named[1] if named else "", message[:1].upper() + message[1:] + "."
    return None
