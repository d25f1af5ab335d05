"""The working day: read a service's folder, ask the questions, print the answers."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import carewright as cw

from . import (
    page,
    session_limits,
    team,
    team_page,
    waiting_list,
    waiting_list_page,
    workers,
    workers_page,
)
from .folder import UnreadableError

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

    from .folder import Fault

    _Part = waiting_list.Referrals | session_limits.Episodes | workers.Workers | team.Team

__all__ = ["UnreadableError", "run"]


def run(folder: Path, as_of: dt.date, *, as_json: bool) -> int:
    """Print the day for a coordinator, or as JSON for a program."""
    policy = cw.Policy.load(folder / "policy.toml")
    referrals = waiting_list.decide(folder, policy, as_of)
    episodes = session_limits.decide(folder, policy, as_of)
    staff = workers.decide(folder, policy, as_of)
    together = team.decide(folder, policy, as_of)
    parts: dict[str, _Part | None] = {
        "waiting_list": referrals,
        "decided": episodes,
        "workers": staff,
        "team": together,
    }
    there = {name: part for name, part in parts.items() if part}
    faults = [fault for part in there.values() for fault in part.faults]
    if as_json:
        answer: dict[str, Any] = {name: part.to_json() for name, part in there.items()}
        answer["as_of"] = as_of.isoformat()
        answer["rejected"] = [fault.to_json() for fault in faults]
        print(json.dumps(answer, sort_keys=True, ensure_ascii=False))
        return 0
    document = json.loads(policy.to_json())
    section = in_force(document, as_of).get("waiting_list") or {}
    names = page.Names(document, section)
    page.wrapped(document["service"]["name"], 0)
    print(f"as of {page.date(as_of)}")
    if folder == cw.sample_folder():
        print("The service, its clients and its workers are invented.")
    if referrals:
        waiting_list_page.show(referrals, names, section)
    if episodes.rows or not referrals:
        session_limits.show(episodes, names)
    if staff:
        workers_page.show(staff, names)
    if together:
        team_page.show(together, names)
    show_faults(faults)
    print()
    for part in there.values():
        print(part.summary)
    return 0


def in_force(document: dict[str, Any], as_of: dt.date) -> dict[str, Any]:
    """Return the version of the policy that is in force on a day; an empty one if none is."""
    day = as_of.isoformat()
    for version in document["versions"]:
        if version["effective_from"] <= day <= (version.get("effective_until") or day):
            return dict(version)
    return {}


def show_faults(faults: list[Fault]) -> None:
    """Print what is to be put right: the file, the row, the record, the field, what to do."""
    page.heading(f"To put right: {len(faults)}")
    for fault in faults:
        page.wrapped(f"{fault.where}: {fault.problem}", 2)
