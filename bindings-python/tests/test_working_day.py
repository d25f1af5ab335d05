"""The working day of a service's own folder: nothing lost, every fault with its place."""

from __future__ import annotations

import csv
import datetime as dt
import itertools
import json
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING, Any, cast

import carewright as cw
import pytest
from carewright._working_day import UnreadableError, page, run

if TYPE_CHECKING:
    from pathlib import Path

DAY = dt.date(2026, 10, 1)
HEADER = "id,received_on,band,risk,immediate_risk"
GOOD = "G-1,2026-09-01,soon,not_high,no"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Make a folder of a service that has the policy of the sample and no records."""
    shutil.copy(cw.sample_folder() / "policy.toml", tmp_path)
    return tmp_path


def write(folder: Path, name: str, *lines: str) -> None:
    """Write a file of the folder."""
    (folder / name).write_text("\n".join(lines) + "\n", encoding="utf-8")


def shown(folder: Path, capsys: pytest.CaptureFixture[str], as_of: dt.date = DAY) -> str:
    """Return the page of a folder, each line of which fits."""
    assert run(folder, as_of, as_json=False) == 0
    text = capsys.readouterr().out
    assert max(map(len, text.splitlines())) <= 80
    return text


def flat(text: str) -> str:
    """Return a page with one space between words, so that it does not matter where lines end."""
    return " ".join(text.split())


def asked(folder: Path, capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    """Return the same as a program has it."""
    assert run(folder, DAY, as_json=True) == 0
    answer: dict[str, Any] = json.loads(capsys.readouterr().out)
    return answer


def faults(folder: Path, capsys: pytest.CaptureFixture[str]) -> list[tuple[Any, ...]]:
    """Return file, row, record and field of everything that is to be put right."""
    rejected = asked(folder, capsys)["rejected"]
    return [(one["file"], one["row"], one["record"], one["field"]) for one in rejected]


def test_the_page_begins_with_who_must_not_wait(capsys: pytest.CaptureFixture[str]) -> None:
    """The parts come in the order in which a coordinator needs them."""
    text = shown(cw.sample_folder(), capsys)
    headings = [
        "Must not wait: 3",
        "Who is next: 13",
        "Breached: 9",
        "Will soon be breached: 7",
        "Better served elsewhere: 3",
        "To look at: 2",
        "Not waiting: 4",
        "Past the limit: 2",
        "Supervision due: 2",
        "Adjustment reviews due: 2",
        "Places for new clients: 6",
        "The team's competencies: 7 workers",
        "Ready for their role: 2 of 7",
        "To put right: 10",
    ]
    places = [text.index(f"\n{heading}\n{'-' * len(heading)}\n") for heading in headings]
    assert places == sorted(places)
    sentences = """
    R-001 Must not wait on a list: tell the safeguarding lead and the service coordinator within
        4 hours.
    1 R-003 Urgent 109 14 R-003 is before R-004 because it is past the target assessment and R-004
        is not.
    R-006 is before R-005 because it has 99 points against 98, most of the difference by
        appointments the service cancelled.
    R-010 Answer: 13 of 5 working days, was due on 2026-09-21; the service coordinator answers for
        it.
    R-013 Better served by the service of the area the client lives in (other area).
    referrals.csv, row 25, R-024: groups: The policy has no such code. Allowed: care_leaver,
        perinatal, recent_discharge.
    25 referrals: 22 decided, 3 to put right.
    44 episodes: 41 decided, 3 to put right.
    Work with interpreters -1 -1 -1 -1 ? uncovered, 0 of 5
    Running groups -1 0 -1 -1 -1 thin, only W-2
    Planning for safety +1 0 0 -1 0 0 covered, 5 of 6
    Ready: W-7, W-8.
    W-1 Counsellor, not yet ready Not yet: Listening and assessment is essential and 1 step short;
        at most 0 may be.
    Listening and assessment: raters say Learning to Leading, 2 steps apart; talk about it.
    -> Planned endings: rated Steady; gather the evidence.
    -> Running groups: from Helps to Runs, with 1 step left to the required level.
    ratings.csv, row 43, W-10: worker: No row of team.csv has this worker.
    team.csv, W-6: ratings[endings].level: The competency has no such level.
    9 team members: 7 decided, 2 to put right.
    W-3 Professional: overdue since 2026-09-29.
        Agenda: wellbeing; open actions (T-1); people supported (E-014); agreed steps.
    W-7 A-3: review was due by 2026-09-25, 6 days ago; the service coordinator sees to it.
    4 of them may cover a vacancy or a gap.
    W-3 2 if agreed New clients only when the service coordinator agrees.
    No work after 18:00 until 2027-03-01.
    workers.json, W-6: supervised.weekly_minutes: The caseload of this role goes by hours, and none
        are recorded.
    8 workers: 7 decided, 1 to put right.
    """
    for sentence in sentences.replace("\n        ", " ").strip().splitlines():
        assert sentence.strip() in flat(text)


def test_every_referral_comes_out_once(capsys: pytest.CaptureFixture[str]) -> None:
    """What goes in is placed, apart, or to be put right; and a program has all of it."""
    with (cw.sample_folder() / "referrals.csv").open(encoding="utf-8") as file:
        given = sorted(row["id"] for row in csv.DictReader(file))
    answer = asked(cw.sample_folder(), capsys)
    day = answer["waiting_list"]
    parts = ("immediate", "ranked", "elsewhere", "not_waiting")
    decided = [one["referral"] for part in parts for one in day["ranking"][part]]
    refused = [one["record"] for one in answer["rejected"] if one["file"] == "referrals.csv"]
    assert sorted(decided + refused) == given
    assert {one["record"] for one in day["ranking"]["rejected"]} <= set(refused)
    for answers in ("stages", "clocks"):
        assert sorted(one["referral"] for one in day[answers]) == sorted(decided)
    order = [one["referral"] for one in day["ranking"]["ranked"]]
    compared = [(one["first"], one["second"]) for one in day["comparisons"]]
    assert compared == list(itertools.pairwise(order))
    assert day["overview"]["waiting"] == len(order)
    assert day["undecided_at_risk"] == [
        {"row": 24, "record": "R-023", "tell": ["safeguarding_lead", "coordinator"]}
    ]
    for one in answer["rejected"]:
        assert {"file", "row", "record", "field", "message", "found", "allowed"} <= one.keys()


def test_a_folder_of_ones_own(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Referrals, what happened to them, and nothing else."""
    columns = "id,received_on,source,from_service,first_received_on,band,risk,groups,stopped_on"
    write(
        folder,
        "referrals.csv",
        f"{columns},stopped_why,assessed_on,assessed_by",
        "a,2026-09-28,,,,soon,not_high, care_leaver; perinatal ,,,,",
        "b,2026-09-28,,,,soon,not_high,,,,,",
        ",,,,,,,,,,,",
        "c,2026-09-28,,,,soon,not_high,,,,2026-09-30,assessor",
        "d,2026-09-28,colleague,S-1,2026-07-01,soon,not_high,,,,,",
        "e,2026-09-28,,,,soon,not_high,,2026-09-30,died,,",
    )
    cancelled = [{"on": "2026-09-30", "by": "service"}]
    write(folder, "referral_events.json", json.dumps({"b": {"cancellations": cancelled}}))
    day = asked(folder, capsys)["waiting_list"]
    assert [(one["referral"], one["points"]["total"]) for one in day["ranking"]["ranked"]] == [
        ("d", 20 + 26 + 70),
        ("a", 20 + 6 + 8),
        ("b", 20 + 5),
        ("c", 20),
    ]
    text = shown(folder, capsys)
    assert "e       Closed on 2026-09-30: the client has died." in text
    assert "5 referrals: 5 decided, 0 to put right." in text
    assert "Past the limit" not in text


@pytest.mark.parametrize(
    ("row", "field", "told"),
    [
        ("B-1,18/09/2026,soon,not_high,no", "received_on", "'18/09/2026' is not a date"),
        ("B-1,2026-02-30,soon,not_high,no", "received_on", "'2026-02-30' is not a date"),
        ("B-1,,soon,not_high,no", "received_on", "is needed"),
        ("B-1,2026-09-01,soonish,not_high,no", "band", "Allowed: emergency, urgent, soon, routine"),
        ("B-1,2026-09-01,soon,canary,no", "risk", "not_recorded, not_high, high"),
        ("B-1,2026-09-01,soon,not_high,canary", "immediate_risk", "Write yes or no."),
        ("B-1,2026-09-01,soon,not_high,no,more", "", "names no column"),
        (",2026-09-01,soon,not_high,no", "id", "no identifier"),
    ],
)
def test_a_bad_row_is_listed_and_the_others_are_decided(
    folder: Path, capsys: pytest.CaptureFixture[str], row: str, field: str, told: str
) -> None:
    """A fault has its file, row and field, says what is allowed, and shows nothing of health."""
    write(folder, "referrals.csv", HEADER, GOOD, row)
    assert faults(folder, capsys) == [("referrals.csv", 3, row.partition(",")[0], field)]
    text = shown(folder, capsys)
    assert told in flat(text)
    assert "canary" not in text
    assert "2 referrals: 1 decided, 1 to put right." in text


@pytest.mark.parametrize(
    ("columns", "row", "field"),
    [
        ("age_years", "14.5", "age_years"),
        ("age_years", "99999999999", ""),
        ("ages", "14", "ages"),
        ("stopped_on", "2026-09-20", "stopped_why"),
        ("stopped_why,stopped_on", "bored,2026-09-20", "stopped_why"),
        ("stopped_on,stopped_why", "2026-08-20,died", "stopped_on"),
        ("from_service", "S-1", "first_received_on"),
        ("from_service,first_received_on", "S-1,2026-09-20", "first_received_on"),
        ("assessed_by", "assessor", "assessed_on"),
        ("allocated_on,allocated_to", "2026-09-20,counsellor", "allocated_on"),
        ("missed_on", "2026-09-20;yesterday", "missed_on"),
    ],
)
def test_a_fault_names_the_column(
    folder: Path, capsys: pytest.CaptureFixture[str], columns: str, row: str, field: str
) -> None:
    """What the record calls otherwise is named as the table has it."""
    write(folder, "referrals.csv", f"{HEADER},{columns}", f"{GOOD},{row}")
    assert faults(folder, capsys) == [("referrals.csv", 2, "G-1", field)]


def test_two_rows_of_one_identifier_are_both_listed(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nobody knows which of the two is right, for referrals and for episodes."""
    write(folder, "referrals.csv", HEADER, GOOD, GOOD, GOOD.replace("G-1", "G-2"))
    write(folder, "episodes.csv", "id,line,started_on", *["E-1,group,2026-09-01"] * 2)
    assert faults(folder, capsys) == [
        ("referrals.csv", 2, "G-1", "id"),
        ("referrals.csv", 3, "G-1", "id"),
        ("episodes.csv", 2, "E-1", "id"),
        ("episodes.csv", 3, "E-1", "id"),
    ]


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ("B-1,18/09/2026,soon,high,yes", "The rest of row 3 cannot be decided"),
        ("B-1,18/09/2026,emergency,high,", "The rest of row 3 cannot be decided"),
        (",2026-09-18,soon,high,yes", "The rest of row 3 cannot be decided"),
        ("B-1,2026-09-18,soon,high,y", "So it is until immediate_risk in row 3 can be read"),
        ("B-1,2026-09-18,Emergency,high,no", "So it is until band in row 3 can be read"),
    ],
)
def test_a_misspelt_row_keeps_nobody_waiting(
    folder: Path, capsys: pytest.CaptureFixture[str], row: str, told: str
) -> None:
    """Whoever must not wait is named first, even where the row cannot be decided."""
    write(folder, "referrals.csv", HEADER, GOOD, row)
    text = shown(folder, capsys)
    who = row.partition(",")[0] or "row 3"
    assert f"Must not wait: 1\n----------------\n  {who:<8}Must not wait on a list" in text
    assert told in text
    assert "2 referrals: 1 decided, 1 to put right." in text


def test_beyond_the_known_bank_holidays_nobody_is_named_twice(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A target cannot be counted there; who must not wait is known all the same."""
    write(folder, "referrals.csv", HEADER, "B-1,2029-05-01,soon,high,yes")
    text = shown(folder, capsys, dt.date(2029, 6, 1))
    assert "Must not wait: 1\n" in text
    assert text.count("Must not wait on a list") == 1
    assert "1 referral: 0 decided, 1 to put right." in text


@pytest.mark.parametrize("row", ["B-1,18/09/2026,urgent,high,no", "B-1,18/09/2026,,high,"])
def test_a_misspelt_row_alarms_nobody_for_nothing(
    folder: Path, capsys: pytest.CaptureFixture[str], row: str
) -> None:
    """Where the row says that the client may wait, it is only to be put right."""
    write(folder, "referrals.csv", HEADER, GOOD, row)
    assert "Must not wait: 0" in shown(folder, capsys)


def test_what_happened_is_listed_with_its_file(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A referral of which an event cannot be read is not decided without it."""
    header = "id,received_on,missed_on"
    rows = [f"G-{number},2026-09-01,2026-09-08" for number in range(1, 8)]
    write(folder, "referrals.csv", header, *rows)
    no_day: dict[str, Any] = {"id": "O-1", "step": "assessed", "offered_on": "2026-09-02"}
    no_day |= {"for_date": "2026-09-20", "by_consented_contact": True, "response": "refused"}
    events = {
        "G-1": {"reviews": [{"on": "2026-09-20", "decided": "keep"}]},
        "G-2": {"immediate_risk": True},
        "G-3": {"cancellations": [{"on": "2026-09-20"}]},
        "G-4": {"missed_on": ["2026-09-20"]},
        "G-5": [],
        "G-7": {"reviews": [{"on": "20 September", "decided": "keep"}]},
        "G-6": {"offers": [no_day]},
        "G-9": {"reviews": []},
    }
    write(folder, "referral_events.json", json.dumps(events))
    assert faults(folder, capsys) == [
        ("referral_events.json", None, "G-2", "immediate_risk"),
        ("referral_events.json", None, "G-3", "cancellations.by"),
        ("referral_events.json", None, "G-4", "missed_on"),
        ("referral_events.json", None, "G-5", ""),
        ("referral_events.json", None, "G-7", "reviews"),
        ("referral_events.json", None, "G-9", ""),
        ("referral_events.json", None, "G-6", "offers[O-1].answered_on"),
    ]
    text = shown(folder, capsys)
    assert "reviews: A value is not a date such as 2026-10-01, or for times" in flat(text)
    assert "7 referrals: 1 decided, 6 to put right." in text


def test_an_episode_is_not_decided_without_what_cannot_be_read(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A fault of an appointment, an extension or a plan is listed where it is."""
    rows = [f"E-{number},group,2026-09-01,not_high" for number in range(1, 6)]
    write(folder, "episodes.csv", "id,line,started_on,risk", *rows)
    write(
        folder,
        "appointments.csv",
        "episode,id,kind,starts,attendance",
        "E-1,A-1,session,2026-09-08 14:00,attended",
        "E-2,A-2,session,2026-09-08,attended",
        "E-3,,session,2026-09-08T14:00:00,attended",
        "E-8,A-8,session,2026-09-08T14:00:00,attended",
    )
    write(folder, "extensions.csv", "episode,id,requested_on,amount", "E-4,X-4,2026-09-08,four")
    write(folder, "exit_plans.json", '{"E-5": {"started": "2026-09-08"}, "E-9": {}}')
    answer = asked(folder, capsys)
    assert [(one["episode"], one["used"]) for one in answer["decided"]] == [("E-1", 1)]
    assert faults(folder, capsys) == [
        ("appointments.csv", 3, "E-2", "starts"),
        ("appointments.csv", 4, "E-3", "id"),
        ("appointments.csv", 5, "E-8", "episode"),
        ("extensions.csv", 2, "E-4", "amount"),
        ("exit_plans.json", None, "E-5", "started"),
        ("exit_plans.json", None, "E-9", ""),
    ]
    assert "5 episodes: 1 decided, 4 to put right." in shown(folder, capsys)


def test_without_referrals_the_day_is_that_of_the_episodes(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A folder that has no waiting list needs none."""
    write(folder, "episodes.csv", "id,line,started_on", "E-1,group,2026-09-01")
    assert "waiting_list" not in asked(folder, capsys)
    text = shown(folder, capsys)
    assert text.splitlines()[3] == "Past the limit: 0"
    assert "referrals" not in text


@pytest.mark.parametrize(
    ("as_of", "section", "why"),
    [
        (DAY, "none", "The policy has no section waiting_list"),
        (dt.date(2026, 1, 15), "later", "says nothing about a waiting list"),
        (dt.date(2020, 1, 15), "later", "no version of the policy answers for 2020-01-15"),
    ],
)
def test_referrals_without_a_waiting_list_in_the_policy(
    folder: Path,
    capsys: pytest.CaptureFixture[str],
    as_of: dt.date,
    section: str,
    why: str,
) -> None:
    """It is said plainly, and the episodes are decided all the same."""
    policy = folder / "policy.toml"
    if section == "none":
        text = policy.read_text(encoding="utf-8")
        policy.write_text(text.partition("[versions.waiting_list]")[0], encoding="utf-8")
    write(folder, "referrals.csv", HEADER, GOOD)
    write(folder, "episodes.csv", "id,line,started_on", "E-1,day,2026-01-05")
    text = shown(folder, capsys, as_of)
    assert "Waiting list: not decided" in text
    assert flat(text).count(why) == 2 if as_of.year > 2020 else 3
    assert 'record ""' not in text
    assert "1 referral: 0 decided, 1 to put right." in text
    assert "1 episode: " in text


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("referrals.csv", "id,received_on\nJürgen,2026-09-01\n".encode("cp1252"), "not UTF-8"),
        ("referrals.csv", b"id,band,id\n", "has id twice"),
        ("referral_events.json", b"{", "not JSON: line 1, column 2"),
        ("referral_events.json", b"[]", "one object"),
        ("referral_events.json", b"\xff", "not UTF-8"),
    ],
)
def test_a_file_that_cannot_be_read(folder: Path, name: str, content: bytes, told: str) -> None:
    """The command says which file and why, without a traceback."""
    write(folder, "referrals.csv", HEADER, GOOD)
    (folder / name).write_bytes(content)
    with pytest.raises(UnreadableError, match=told):
        run(folder, DAY, as_json=False)
    line = [sys.executable, "-m", "carewright", "demo", str(folder)]
    ended = subprocess.run(line, capture_output=True, text=True, check=False, encoding="utf-8")
    assert ended.returncode == 2
    assert name in ended.stderr
    assert "Traceback" not in ended.stderr


def test_long_identifiers_and_names_fit_the_page(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """However long the names of a service are, no line is."""
    policy = folder / "policy.toml"
    text = policy.read_text(encoding="utf-8").replace("Service coordinator", "Coordinator " * 12)
    text = text.replace('name = "Urgent"', f'name = "{"Urgent" * 20}"')
    policy.write_text(text, encoding="utf-8")
    long = "R" * 90
    rows = [f"{long}{n},2026-09-0{n},urgent,high,no" for n in range(1, 3)]
    write(
        folder,
        "referrals.csv",
        HEADER,
        *rows,
        f"{long}3,2026-09-03,urgent,high,yes",
        f"{long}4,2026-09-04,urgent,high,maybe",
    )
    write(folder, "episodes.csv", "id,line,started_on", f"{long},group,2026-09-01")
    assert "4 referrals: 3 decided, 1 to put right." in shown(folder, capsys)


def reason(code: str, **facts: object) -> cw.AnyWaitingReason:
    """Read a reason of the waiting list, as an answer that was written holds it."""
    written = json.dumps({"code": f"waiting_list.{code}"} | facts)
    return cast("cw.AnyWaitingReason", cw.WaitingReason.from_json(written))


def test_names_take_the_place_of_whole_codes_only() -> None:
    """A code within another word, and an identifier of the service's own, stay as they are."""
    roles = {"lead": "Clinical lead", "list_lead": "NHS liaison", "wait": "Night team"}
    names = page.Names({"service": {"roles": roles}}, {"targets": {"first_contact": {}}})
    told = reason("must_not_wait", tell=["lead", "list_lead"], within_hours=None)
    assert names.say(told) == (
        "Must not wait on a list: tell the clinical lead and the NHS liaison at once."
    )
    ahead = reason("ahead_by_breach", first="lead", second="R_2", target="first_contact")
    assert names.say(ahead) == (
        "lead is before R_2 because it is past the target first contact and R_2 is not."
    )
    refused = reason(
        "role_may_not", proposed="assessed", role="lead", allowed=["leader", "list_lead"]
    )
    assert names.say(refused) == (
        "The clinical lead may not: the client is assessed by leader and the NHS liaison."
    )


def test_bands_and_groups_have_their_names() -> None:
    """A name that only repeats the code in capitals is not put in the middle of a sentence."""
    bands = [{"id": "p1", "name": "Priority 1"}, {"id": "high", "name": "High"}]
    groups = {"care_leaver": {"name": "Care leavers"}}
    document: dict[str, Any] = {"service": {"roles": {}}}
    names = page.Names(document, {"bands": bands, "groups": groups})
    ahead = reason("ahead_by_band", first="r-1", second="r-2", first_band="p1", second_band="high")
    assert names.say(ahead) == (
        "r-1 is before r-2 because its band is Priority 1, which is more urgent than high."
    )
    added = reason("groups_add", groups=["care_leaver"], points=6)
    assert names.say(added) == "6 for Care leavers."
    held = reason("high_risk_review", risk="high", lead="the_lead")
    assert names.say(held).startswith("Recorded as at high risk: the lead reviews")


def test_everybody_in_the_team_comes_out_once(capsys: pytest.CaptureFixture[str]) -> None:
    """Who goes in is decided or to be put right; a program has profiles, matrix and plans."""
    with (cw.sample_folder() / "team.csv").open(encoding="utf-8") as file:
        given = sorted(row["id"] for row in csv.DictReader(file))
    answer = asked(cw.sample_folder(), capsys)
    team = answer["team"]
    decided = [one["worker"] for one in team["profiles"]]
    refused = {one["record"] for one in answer["rejected"] if one["file"] == "team.csv"}
    assert sorted([*decided, *refused]) == given
    assert [one["worker"] for one in team["matrix"]["workers"]] == sorted(decided)
    ready = {one["worker"] for one in team["profiles"] if one["readiness"] == "ready"}
    assert {one["worker"] for one in team["plans"]} == set(decided) - ready
    alone = {one["competency"] for one in team["matrix"]["competencies"] if one["single_point"]}
    assert alone == {"groups"}


RATING_HEADER = "worker,by,rater,on,competency,level,result,evidence_kind,evidence_on"
RATING_HEADER += ",evidence_reference"


def with_team(folder: Path, *workers: str) -> None:
    """Write a team that is rated by the framework and the roles of the sample."""
    for name in ("framework.toml", "role_profiles.json"):
        shutil.copy(cw.sample_folder() / name, folder)
    write(folder, "team.csv", "id,role", *workers)


def test_a_team_of_ones_own(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What is wrong has its row and its field, and what somebody was rated is not repeated."""
    with_team(folder, "a,peer_worker", "b,peer_worker", "b,peer_worker", "c,peer_worker", ",x")
    shown_by = "observed_practice,2026-06-01,EV"
    write(
        folder,
        "ratings.csv",
        RATING_HEADER,
        f"a,manager,m,2026-06-01,listening,steady,met,{shown_by}",
        f"a,manager,m,2026-06-01,endings,steady,met,{shown_by}",
        f"a,manager,m,2026-06-01,records,reliable,met,{shown_by}",
        f"c,canary,m,2026-06-01,listening,steady,met,{shown_by}",
        f"c,manager,m,1st June,listening,steady,met,{shown_by}",
        "c,manager,m,2026-06-01,listening,steady,met,observed_practice,,",
        f"d,manager,m,2026-06-01,listening,steady,met,{shown_by}",
    )
    write(folder, "values.csv", "worker,value,on,reference", "e,patience,2026-06-01,V")
    found = [one for one in faults(folder, capsys) if one[0] != "referrals.csv"]
    assert sorted(found, key=str) == [
        ("ratings.csv", 5, "c", "by"),
        ("ratings.csv", 6, "c", "on"),
        ("ratings.csv", 7, "c", "on"),
        ("ratings.csv", 8, "d", "worker"),
        ("team.csv", 3, "b", "id"),
        ("team.csv", 4, "b", "id"),
        ("team.csv", 6, "", "id"),
        ("values.csv", 2, "e", "worker"),
    ]
    text = shown(folder, capsys)
    assert "Ready: a." in text
    assert "5 team members: 1 decided, 4 to put right." in text
    assert "canary" not in text


def test_a_team_wider_than_the_page_is_in_parts(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """However many they are, and however long their identifiers."""
    people = [f"worker-of-the-{number}th-team" for number in range(23)]
    with_team(folder, *(f"{one},counsellor" for one in people))
    text = shown(folder, capsys)
    assert "Ready for their role: 0 of 23" in text
    assert text.count("Planning for safety") >= 23 // 7


def test_a_team_that_cannot_be_decided_says_why(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """No framework, a framework at fault, roles at fault, a policy without the section."""
    write(folder, "team.csv", "id,role", "a,peer_worker")
    with pytest.raises(UnreadableError, match=r"team\.csv needs framework\.toml"):
        run(folder, DAY, as_json=False)
    write(folder, "framework.toml", "id = 3")
    with pytest.raises(UnreadableError, match=r"framework\.toml: "):
        run(folder, DAY, as_json=False)
    (folder / "framework.toml").write_bytes(b"\xff")
    with pytest.raises(UnreadableError, match="UTF-8"):
        run(folder, DAY, as_json=False)
    with_team(folder, "a,peer_worker")
    wrong = {"peer_worker": {"requirements": [{"competency": "juggling", "weight": 1}]}, "x": 3}
    write(folder, "role_profiles.json", json.dumps(wrong))
    places = [(one[0], one[2]) for one in faults(folder, capsys)]
    assert ("role_profiles.json", "") in places
    assert ("role_profiles.json", "x") in places
    assert "The team: not decided" in shown(folder, capsys)
    with_team(folder, "a,peer_worker")
    policy = folder / "policy.toml"
    text = policy.read_text(encoding="utf-8")
    policy.write_text(text.partition("# The competencies of the team.")[0], encoding="utf-8")
    text = shown(folder, capsys)
    assert "The team: not decided" in text
    assert "says nothing about competencies" in flat(text)
    assert "1 team member: 0 decided, 1 to put right." in text


def test_the_page_says_nothing_of_why(capsys: pytest.CaptureFixture[str]) -> None:
    """What one plans by is told; the barrier, own care and the kind of absence are not."""
    told = shown(cw.sample_folder(), capsys) + json.dumps(asked(cw.sample_folder(), capsys))
    for word in ("uncertainty between meetings", "tired in the evening", "noise", "annual"):
        assert word not in told
    assert "own care" not in told
    assert "own_care_time" not in told


def test_every_worker_comes_out_once(capsys: pytest.CaptureFixture[str]) -> None:
    """Who goes in is decided or to be put right, and a program has all of it."""
    given = json.loads((cw.sample_folder() / "workers.json").read_text(encoding="utf-8"))
    answer = asked(cw.sample_folder(), capsys)
    day = answer["workers"]
    decided = [one["worker"] for one in day["availability"]["decided"]]
    refused = [one["record"] for one in answer["rejected"] if one["file"] == "workers.json"]
    assert sorted(decided + refused) == sorted(given)
    assert [one["worker"] for one in day["supervision_due"]] == ["W-3", "W-4"]
    assert [one["worker"] for one in day["agendas"]] == ["W-3", "W-4"]
    reviews = day["adjustment_reviews"]["entries"]
    assert [one["adjustment"] for one in reviews] == ["A-3", "A-2"]


def test_workers_of_ones_own(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The caseload is that of the episodes, and what is wrong has its record and its field."""
    supervised = {"role": "volunteer_counsellor", "started_on": "2026-09-01"}
    supervisors = [{"id": "S-1", "gives": ["clinical"]}]
    held = {
        "id": "V-1",
        "on": "2026-09-10",
        "minutes": 60,
        "kind": "clinical",
        "format": "in_person",
        "setting": "one_to_one",
        "state": "held",
        "supervisor": "S-1",
    }
    fine = {**supervised, "supervisors": supervisors, "supervisions": [held]}
    cap = {"effect": "caseload_at_most", "clients": 3}
    adjustment = {"id": "A-1", "asked_by": "worker", "asked_on": "2026-09-01", "effects": [cap]}
    agreed = {**adjustment, "agreed_on": "2026-09-02", "in_place_on": "2026-09-03"}
    late = {**adjustment, "agreed_on": "2026-08-02"}
    workers = {
        "W-1": {"supervised": fine, "adjusted": {"adjustments": [agreed]}},
        "W-2": {"supervised": {**fine, "shoe_size": 43}},
        "W-3": {"supervised": fine, "adjusted": {"adjustments": [late]}},
        "W-4": {"supervised": {**fine, "role": "gardener"}},
        "W-5": [],
    }
    write(folder, "workers.json", json.dumps(workers))
    write(
        folder,
        "episodes.csv",
        "id,line,started_on,ended_on,workers",
        "E-1,day,2026-09-01,,W-1",
        "E-2,day,2026-09-01,2026-09-02,W-1",
        "E-3,day,sometime,,W-1",
    )
    found = [one for one in faults(folder, capsys) if one[0] == "workers.json"]
    assert sorted(found) == [
        ("workers.json", None, "W-2", "shoe_size"),
        ("workers.json", None, "W-3", "adjusted"),
        ("workers.json", None, "W-4", "supervised.role"),
        ("workers.json", None, "W-5", ""),
    ]
    (one,) = asked(folder, capsys)["workers"]["availability"]["decided"]
    assert (one["caseload"], one["caseload_at_most"], one["places"]) == (2, 3, 1)
    text = shown(folder, capsys)
    assert "W-1     1 may be given" in text
    assert "5 workers: 1 decided, 4 to put right." in text


def test_workers_of_whom_the_policy_says_nothing(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is said plainly."""
    policy = folder / "policy.toml"
    text = policy.read_text(encoding="utf-8")
    policy.write_text(text.partition("[versions.availability]")[0], encoding="utf-8")
    record = {"supervised": {"role": "counsellor", "started_on": "2026-09-01"}}
    write(folder, "workers.json", json.dumps({"W-1": record}))
    text = shown(folder, capsys)
    assert "Workers: not decided" in text
    assert "says nothing about availability" in flat(text)
    assert "1 worker: 0 decided, 1 to put right." in text


def test_the_command_ends_quietly_where_nobody_reads_on() -> None:
    """As behind `| head`: no traceback, and no complaint at the end."""
    line = [sys.executable, "-m", "carewright", "demo"]
    with subprocess.Popen(
        line, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8"
    ) as command:
        assert command.stdout is not None
        assert command.stderr is not None
        command.stdout.close()
        assert command.stderr.read() == ""
    assert command.returncode == 0
