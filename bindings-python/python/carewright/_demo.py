"""The working day: read a service's folder, ask the questions, print the answers."""

from __future__ import annotations

import csv
import datetime as dt
import json
import textwrap
from typing import TYPE_CHECKING, Any

import carewright as cw

if TYPE_CHECKING:
    from pathlib import Path

WIDTH = 80
STATES = ["past", "at", "near", "within", "not_started", "ended"]
HEADINGS = {
    "past": "Past the limit",
    "at": "At the limit",
    "near": "Near the limit",
    "within": "Within the limit",
    "not_started": "Not started",
    "ended": "Ended",
}
NUMBERS = {"age_years", "session_every_days", "contact_minutes", "amount"}
LISTS = {"workers"}


def rows(path: Path) -> list[dict[str, Any]]:
    """Read a CSV file; empty cells are left out, and the number of the row is kept."""
    if not path.exists():
        return []
    with path.open(encoding="utf-8-sig", newline="") as file:
        found = []
        for number, row in enumerate(csv.DictReader(file), start=2):
            cells = {name: cell(name, text) for name, text in row.items() if name and text}
            found.append({"row": number, **cells})
        return found


def cell(name: str, text: str) -> Any:
    """Give a cell its type; what is no number stays text, for the record to refuse."""
    if name in LISTS:
        return text.split(";")
    if name in NUMBERS and text.isdigit():
        return int(text)
    return text


def nested(row: dict[str, Any]) -> dict[str, Any]:
    """Gather the cells `recorded_...` of an extension into what was recorded with it."""
    plain = {name: value for name, value in row.items() if not name.startswith("recorded_")}
    recorded = {
        name.removeprefix("recorded_"): {"yes": True, "no": False}.get(value, value)
        for name, value in row.items()
        if name.startswith("recorded_")
    }
    return {**plain, "recorded": recorded} if recorded else plain


def not_dates(record: dict[str, Any]) -> str:
    """Name the cells of a record that should hold a date and do not."""
    wrong = []
    for part in (record, *record["appointments"], *record["extensions"]):
        for name, value in part.items():
            if name.endswith("_on") or name in {"starts", "cancelled_at", "rebooked_at"}:
                try:
                    dt.datetime.fromisoformat(value)
                except (TypeError, ValueError):
                    found = f"{name}: {value!r} is not a date such as 2026-10-01"
                    wrong.append(found + " (with a time for an appointment: 2026-10-01T14:00:00).")
    return " ".join(wrong)


def gather(folder: Path, strays: list[tuple[str, str]]) -> list[tuple[int, dict[str, Any]]]:
    """Join the files of a folder into one record an episode; list the rows that belong to none."""
    by_episode: dict[str, dict[str, Any]] = {}
    order = []
    for row in rows(folder / "episodes.csv"):
        number = row.pop("row")
        row.update(appointments=[], extensions=[])
        by_episode[row.get("id", "")] = row
        order.append((number, row))
    for name in ("appointments", "extensions"):
        for row in rows(folder / f"{name}.csv"):
            number = row.pop("row")
            owner = by_episode.get(row.pop("episode", ""))
            if owner is None:
                stray = f"{row.get('id', '')}: no row of episodes.csv has its episode."
                strays.append((f"{name}.csv, row {number}", stray))
            else:
                owner[name].append(nested(row))
    plans = folder / "exit_plans.json"
    if plans.exists():
        for episode, plan in json.loads(plans.read_text(encoding="utf-8")).items():
            if owner := by_episode.get(episode):
                owner["exit_plan"] = plan
    return order


def decide(
    folder: Path, as_of: dt.date
) -> tuple[cw.Policy, list[cw.Standing], list[tuple[str, str]], int]:
    """Decide every record that can be decided; list the others with what to put right."""
    policy = cw.Policy.load(folder / "policy.toml")
    decided: list[cw.Standing] = []
    rejected: list[tuple[str, str]] = []
    records = gather(folder, rejected)
    for number, record in records:
        where = f"episodes.csv, row {number}, {record.get('id', '')}"
        try:
            episode = cw.Episode.from_json(json.dumps(record))
            decided.append(policy.session_limits.standing(episode, as_of))
        except cw.FactsError as error:
            for problem in error.problems:
                told = f"{problem.path}: {problem.message}"
                found = f" Found {problem.found}." if problem.found else ""
                allowed = f" Allowed: {problem.allowed}." if problem.allowed else ""
                rejected.append((where, told + found + allowed))
        except cw.CarewrightError as error:
            rejected.append((where, not_dates(record) or str(error)))
    return policy, decided, rejected, len(records)


def run(folder: Path, as_of: dt.date, *, as_json: bool) -> int:
    """Print the day for a coordinator, or as JSON for a program."""
    policy, decided, rejected, records = decide(folder, as_of)
    if as_json:
        answer = {
            "as_of": as_of.isoformat(),
            "decided": [json.loads(standing.to_json()) for standing in decided],
            "rejected": [{"where": where, "problem": problem} for where, problem in rejected],
        }
        print(json.dumps(answer, sort_keys=True, ensure_ascii=False))
        return 0
    document = json.loads(policy.to_json())
    roles = document["service"]["roles"]
    print(f"{document['service']['name']}\nas of {as_of:%d %B %Y}")
    if folder == cw.sample_folder():
        print("The service and its clients are invented.")
    by_state = {state: [s for s in decided if word(s.state) == state] for state in STATES}
    for state in STATES:
        heading(f"{HEADINGS[state]}: {len(by_state[state])}")
        for standing in by_state[state]:
            show(standing, roles)
    heading(f"To put right: {len(rejected)}")
    for where, problem in rejected:
        wrapped(f"{where}: {problem}", 2)
    undecided = records - len(decided)
    print(f"\n{records} episodes: {len(decided)} decided, {undecided} to put right.")
    return 0


def show(standing: cw.Standing, roles: dict[str, str]) -> None:
    """Print one client: the numbers, the reasons, and what is to be done."""
    allowed = standing.limit + standing.authorised_extra
    used = f"{standing.used:>4} of {allowed:<4}{word(standing.unit)}"
    print(f"  {standing.episode:<8}{standing.line:<10}{used}")
    for reason in standing.reasons:
        text = str(reason)
        for role, title in roles.items():
            text = text.replace(role, title)
        wrapped(text, 10)
    for step in standing.next_steps:
        wrapped(f"-> {roles.get(step.by_role, step.by_role)}: {words(step.kind)}", 10)


def word(value: object) -> str:
    """Return the word that records use for a value of a closed set."""
    return str(json.loads(value.to_json()))  # type: ignore[attr-defined]


def words(value: object) -> str:
    """Return the same, for people."""
    return word(value).replace("_", " ")


def heading(text: str) -> None:
    """Print a heading."""
    print(f"\n{text}\n{'-' * len(text)}")


def wrapped(text: str, indent: int) -> None:
    """Print a text within the width of the page."""
    space = " " * indent
    print(textwrap.fill(text, WIDTH, initial_indent=space, subsequent_indent=space + "  "))
