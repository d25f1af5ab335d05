"""The package: vectors, errors, pickling, displays that keep facts to themselves, commands."""

from __future__ import annotations

import copy
import datetime as dt
import doctest
import json
import pickle
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

import carewright as cw
import pytest
from carewright import _carewright

if TYPE_CHECKING:
    from collections.abc import Callable

PLACE = str(Path(cw.__file__).parents[1])
ROOT = Path(__file__).resolve().parents[2]
VECTORS = sorted((ROOT / "tests" / "vectors").glob("*/*.json"))
COMPILED: Any = _carewright
# The parameters of every question: name, type, and whether it is a list of such.
QUESTIONS: dict[str, list[tuple[str, str, bool]]] = {
    f"{family}.{question}": parameters
    for family, question, parameters, _ in COMPILED._questions()  # noqa: SLF001 - our own half
}


def canonical(value: object) -> str:
    """Write a value in canonical JSON."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def policy_of(vector: dict[str, Any]) -> cw.Policy:
    """Load the policy that a vector names."""
    return cw.Policy.load(ROOT / "tests" / "services" / vector["policy"] / "policy.toml")


def given(kind: str, value: Any) -> Any:
    """Read what a parameter of a kind is given."""
    if kind in {"String", "u32"}:
        return value
    if kind == "NaiveDate":
        return dt.date.fromisoformat(value)
    return getattr(cw, kind).from_json(json.dumps(value))


def by_name(policy: cw.Policy, name: str, request: dict[str, Any]) -> str:
    """Ask a question by its name, with JSON."""
    return policy.ask(name, json.dumps(request))


def by_typed_method(policy: cw.Policy, name: str, request: dict[str, Any]) -> str:
    """Ask the method of a question, with classes."""
    arguments = {
        parameter: [given(kind, one) for one in request[parameter]]
        if many
        else given(kind, request[parameter])
        for parameter, kind, many in QUESTIONS[name]
    }
    family, question = name.split(".")
    written: str = getattr(getattr(policy, family), question)(**arguments).to_json()
    return written


def answer(
    ask: Callable[[cw.Policy, str, dict[str, Any]], str], path: Path, vector: dict[str, Any]
) -> str:
    """Ask a vector's question; a fact that names a question is the answer to it."""
    policy = policy_of(vector)

    def asked(name: str, facts: dict[str, Any]) -> str:
        request = {
            parameter: json.loads(asked(fact["asked"], fact["with"]))
            if isinstance(fact, dict) and "asked" in fact
            else fact
            for parameter, fact in facts.items()
        }
        if any(parameter == "as_of" for parameter, _, _ in QUESTIONS[name]):
            request["as_of"] = vector.get("as_of", "2026-10-01")
        return ask(policy, name, request)

    question = vector["question"]
    return asked(question if "." in question else f"{path.parent.name}.{question}", vector["facts"])


@pytest.mark.parametrize("ask", [by_name, by_typed_method])
@pytest.mark.parametrize("path", VECTORS, ids=lambda path: path.stem)
def test_vector(path: Path, ask: Callable[[cw.Policy, str, dict[str, Any]], str]) -> None:
    """Every golden vector gives the answer that is written, byte for byte."""
    vector = json.loads(path.read_text(encoding="utf-8"))
    expected = vector["expected"]
    if "error" in expected:
        with pytest.raises(cw.CarewrightError) as raised:
            answer(ask, path, vector)
        assert raised.value.code == expected["error"]["code"]
        problems = [json.loads(problem.to_json()) for problem in raised.value.problems]
        assert problems == expected["error"].get("problems", [])
    else:
        library = f'"library":"{cw.library_version()}"'
        assert answer(ask, path, vector).replace(library, '"library":"*"') == canonical(expected)


def test_there_are_vectors() -> None:
    """The vectors of every family were found."""
    assert {path.parent.name for path in VECTORS} == {name.split(".")[0] for name in QUESTIONS}
    assert len(VECTORS) >= 300


def sample_policy() -> cw.Policy:
    """Load the policy of the invented service."""
    return cw.Policy.load(cw.sample_folder() / "policy.toml")


def sample_episode() -> cw.Episode:
    """Make an episode whose sensitive facts are easy to find."""
    return cw.Episode(
        id="E-1",
        line="day",
        started_on=dt.date(2026, 9, 1),
        risk=cw.RecordedRisk.HIGH,
        residence_area="canary-area",
        age_years=43,
        appointments=[
            cw.Appointment(
                id="A-1",
                kind=cw.AppointmentKind.SESSION,
                starts=dt.datetime(2026, 9, 8, 10),  # noqa: DTZ001 - times are civil times
                attendance=cw.Attendance.ATTENDED,
            )
        ],
    )


def test_records_pickle_and_copy() -> None:
    """A record comes back equal."""
    for record in (
        sample_episode(),
        sample_policy().session_limits.standing(sample_episode(), dt.date(2026, 10, 1)),
    ):
        assert pickle.loads(pickle.dumps(record)) == record  # noqa: S301 - our own bytes
        assert copy.deepcopy(record) == record


def test_displays_keep_facts_to_themselves() -> None:
    """Neither `repr` of the facts nor of the answer says what is known of the person."""
    standing = sample_policy().session_limits.standing(sample_episode(), dt.date(2026, 10, 1))
    answered = repr(standing).replace(standing.policy.fingerprint, "")
    for shown in (repr(sample_episode()), answered):
        assert "canary" not in shown
        assert "43" not in shown
        assert "High" not in shown


def test_policy_problems_have_line_and_column() -> None:
    """A policy error lists every problem with its place."""
    text = (cw.sample_folder() / "policy.toml").read_text(encoding="utf-8")
    with pytest.raises(cw.PolicyError) as raised:
        cw.Policy.from_toml(text.replace("notice_hours = 48", "notice_hours = 480"), "mine.toml")
    (problem,) = raised.value.problems
    assert (problem.code, problem.document) == ("policy.out_of_range", "mine.toml")
    assert problem.line is not None
    assert text.splitlines()[problem.line - 1].startswith("notice_hours = 48")


def test_a_field_that_is_not_there_or_not_of_its_type_is_refused() -> None:
    """A misspelt keyword and a wrong type are errors that name the field."""
    with pytest.raises(TypeError, match="'started'"):
        cw.ExitPlan(started=dt.date(2026, 9, 1))  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    with pytest.raises(TypeError, match="'started_on'"):
        cw.ExitPlan(started_on="1st September")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    with pytest.raises(TypeError, match="'line'"):
        cw.Episode(id="E-1", started_on=dt.date(2026, 9, 1))  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


def test_every_class_is_public_and_every_alternative_is_in_its_union() -> None:
    """Nothing of the compiled half is left out."""
    compiled = {name for name, _ in _carewright._classes()}  # noqa: SLF001 - our own half
    assert compiled < set(cw.__all__) <= set(dir(cw))
    assert all(isinstance(getattr(cw, name), type) for name in compiled)
    for enum, union in (
        (cw.Reason, cw.AnyReason),
        (cw.WaitingReason, cw.AnyWaitingReason),
        (cw.Change, cw.AnyChange),
        (cw.PlaceChange, cw.AnyPlaceChange),
    ):
        named = [getattr(enum, name) for name in vars(enum) if not name.startswith("_")]
        made = {kind for kind in named if isinstance(kind, type) and issubclass(kind, enum)}
        assert made == set(get_args(union))


def test_tables_of_a_notebook_are_escaped() -> None:
    """An identifier cannot become part of the page."""
    hostile = "<script>alert('x')</script>"
    episode = cw.Episode(
        id=hostile,
        line="day",
        started_on=dt.date(2026, 9, 1),
        residence_area="swindon",
        age_years=30,
    )
    limits = sample_policy().session_limits
    as_of = dt.date(2026, 10, 1)
    proposed = cw.ProposedSession(
        kind=cw.AppointmentKind.SESSION,
        starts=dt.datetime(2026, 10, 1, 10),  # noqa: DTZ001 - times are civil times
    )
    request = cw.ExtensionRequest(amount=2, authoriser="<b>", authoriser_role="<i>")
    bad = cw.Episode(id=hostile, line="<img>", started_on=dt.date(2026, 9, 1))
    for shown in (
        limits.standing(episode, as_of),
        limits.ledger(episode, as_of),
        limits.may_book(episode, proposed, as_of),
        limits.decide_extension(episode, request, as_of),
        limits.standing_batch([episode, bad], as_of),
    ):
        table = shown._repr_html_()  # pyright: ignore[reportPrivateUsage]
        assert "&lt;script&gt;" in table
        assert 'scope="' in table
        for tag in ("<script", "<img", "<b>", "<i>"):
            assert tag not in table


def test_threads_get_equal_answers() -> None:
    """Many threads ask one policy and get one answer."""
    limits = sample_policy().session_limits
    episodes = [sample_episode()] * 200
    as_of = dt.date(2026, 10, 1)
    expected = limits.standing_batch(episodes, as_of).to_json()
    with ThreadPoolExecutor(8) as pool:
        asked = [pool.submit(limits.standing_batch, episodes, as_of) for _ in range(64)]
        assert {answer.result().to_json() for answer in asked} == {expected}


def test_another_thread_goes_on_while_a_batch_is_decided() -> None:
    """A batch does not hold the interpreter's lock."""
    limits = sample_policy().session_limits
    episodes = [sample_episode()] * 100_000
    done = threading.Event()
    ticks: list[float] = []

    def tick() -> None:
        while not done.is_set():
            ticks.append(time.perf_counter())
            time.sleep(0.0005)

    thread = threading.Thread(target=tick)
    thread.start()
    begun = time.perf_counter()
    limits.standing_batch(episodes, dt.date(2026, 10, 1))
    ended = time.perf_counter()
    done.set()
    thread.join()
    assert sum(begun < tick < ended for tick in ticks) > 5


def test_importing_is_light() -> None:
    """What is slow to import is imported when it is needed."""
    code = "import sys, carewright; print(sorted(sys.modules))"
    out = subprocess.run(
        [sys.executable, "-I", "-S", "-c", f"import sys; sys.path.insert(0, {PLACE!r}); {code}"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    for slow in ("'pathlib'", "'typing'", "'json'", "'dataclasses'", "'importlib.resources'"):
        assert slow not in out


def command(*words: str) -> subprocess.CompletedProcess[str]:
    """Run `python -m carewright`."""
    line = [sys.executable, "-m", "carewright", *words]
    return subprocess.run(line, capture_output=True, text=True, check=False, encoding="utf-8")


def test_demo_fits_the_page_and_loses_nothing() -> None:
    """The working day is printed within 80 columns; what is decided and rejected adds up."""
    shown = command("demo")
    assert shown.returncode == 0, shown.stderr
    assert max(map(len, shown.stdout.splitlines())) <= 80
    assert "The service, its clients and its workers are invented." in shown.stdout
    assert "44 episodes: 41 decided, 3 to put right." in shown.stdout
    assert "started_on: '1st September' is not a date" in shown.stdout.replace("\n    ", " ")
    day = json.loads(command("demo", "--json").stdout)
    assert len(day["decided"]) == 41


def test_check(tmp_path: Path) -> None:
    """The command finds no problem in a good policy, and shows the line of one in a bad one."""
    good = cw.sample_folder() / "policy.toml"
    assert command("check", str(good)).returncode == 0
    bad = tmp_path / "policy.toml"
    text = good.read_text(encoding="utf-8").replace("notice_hours = 48", "notice_hour = 48")
    bad.write_text(text, encoding="utf-8")
    shown = command("check", str(bad))
    assert shown.returncode == 1
    assert 'Did you mean "notice_hours"?' in shown.stdout
    assert "  | notice_hour = 48" in shown.stdout
    (problem,) = json.loads(command("check", str(bad), "--format", "json").stdout)
    assert problem["code"] == "policy.unknown_field"
    assert "|" not in command("check", str(bad), "--format", "plain").stdout


def test_docstring_examples() -> None:
    """The examples of the package and of every class do what they say."""
    for name in cw.__all__:
        getattr(cw, name)  # a class is made when it is first asked for
    found = doctest.testmod(cw, optionflags=doctest.NORMALIZE_WHITESPACE)
    assert found.failed == 0
    assert found.attempted >= 300


VIEWS = [
    cw.AnswerView.WORKER,
    cw.AnswerView.SUPERVISOR,
    cw.AnswerView.ROTA_PLANNER,
    cw.AnswerView.HUMAN_RESOURCES,
    cw.AnswerView.TEAM,
    cw.AnswerView.OWN_CARE_LEAD,
]


def adjusted_worker(**more: Any) -> cw.AdjustedWorker:
    """Make a worker whose sensitive facts are easy to find."""
    day = dt.date(2026, 5, 1)
    agreed = cw.Adjustment(
        id="canary-open",
        asked_by=cw.AskedBy.WORKER,
        asked_on=day,
        agreed_on=day,
        in_place_on=day,
        barrier="canary-barrier",
        effects=[
            cw.AdjustmentEffect.NotAfter(time=cw.TimeOfDay(hour=18)),
            cw.AdjustmentEffect.Equipment(items=["canary-equipment"]),
            cw.AdjustmentEffect.OwnCareTime(minutes_a_week=90, by_own_team=False),
        ],
    )
    ended = cw.Adjustment(
        id="canary-history",
        asked_by=cw.AskedBy.SERVICE,
        asked_on=day,
        agreed_on=day,
        ended_on=day,
    )
    story = cw.Disclosure(
        id="canary-story",
        recorded_by="w1",
        shared_with=[cw.AnswerView.TEAM],
        extent=cw.DisclosureExtent.OUTLINE,
        starts_on=day,
    )
    plan = cw.WellbeingPlan(id="canary-plan", identified_on=day)
    facts: dict[str, Any] = {
        "adjustments": [agreed, ended],
        "disclosures": [story],
        "plans": [plan],
    }
    return cw.AdjustedWorker(id="w1", role="peer_worker", started_on=day, **(facts | more))


def adjustments_of_sample() -> cw.Adjustments:
    """Load the policy of the invented service with adjustments."""
    service = Path(__file__).parents[2] / "tests" / "services" / "peer_support_adjustments"
    return cw.Policy.load(service / "policy.toml").adjustments


@pytest.mark.parametrize("view", VIEWS, ids=str)
def test_no_view_is_told_more_than_it_needs(view: cw.AnswerView) -> None:
    """What is withheld is in no answer, sentence, `repr` or error; and no `repr` holds facts."""
    ask = adjustments_of_sample()
    today = dt.date(2026, 10, 1)
    worker = adjusted_worker()
    in_force = ask.in_force(worker, today, view)
    register = ask.register([worker], today, view)
    wellbeing = ask.wellbeing(worker, today, view)
    told = in_force.to_json() + register.to_json() + wellbeing.to_json()
    told += "".join(str(reason) for reason in in_force.reasons)
    allowed = {
        cw.AnswerView.WORKER: {"open", "history", "barrier", "equipment", "plan", "story"},
        cw.AnswerView.SUPERVISOR: {"open", "barrier", "equipment", "plan"},
        cw.AnswerView.HUMAN_RESOURCES: {"open", "history", "equipment"},
        cw.AnswerView.TEAM: {"story"},
    }.get(view, set())
    for word in ("open", "history", "barrier", "equipment", "plan", "story"):
        assert (f"canary-{word}" in told) == (word in allowed), word
    answers = (in_force, in_force.limits, register, register.entries, wellbeing)
    shown = repr(answers) + repr(worker) + repr(worker.adjustments[0].effects)
    # An entry of the register shows the identifier of its adjustment, and nothing else of it.
    for word in ("canary-barrier", "canary-equipment", "canary-plan", "canary-story", "18", "90"):
        assert word not in shown, word


@pytest.mark.parametrize("view", VIEWS, ids=str)
def test_errors_tell_no_view_more_either(view: cw.AnswerView) -> None:
    """A fault of the record is told to those who are told of the part that has it."""
    day = dt.date(2026, 5, 1)
    faulty = cw.Disclosure(
        id="canary-story",
        recorded_by="w2",
        shared_with=[],
        extent=cw.DisclosureExtent.FULL,
        starts_on=day,
    )
    with pytest.raises(cw.FactsError) as raised:
        adjustments_of_sample().in_force(
            adjusted_worker(disclosures=[faulty]), dt.date(2026, 10, 1), view
        )
    text = str(raised.value) + repr(raised.value) + repr(raised.value.problems)
    assert ("canary-story" in text) == (view == cw.AnswerView.WORKER)
    assert "canary-barrier" not in text


@pytest.mark.parametrize("view", VIEWS, ids=str)
def test_availability_tells_no_view_more_than_it_needs(view: cw.AnswerView) -> None:
    """The rota planner reads the limits of the work and not why; who is not told reads nothing."""
    service = Path(__file__).parents[2] / "tests" / "services" / "community_team_availability"
    policy = cw.Policy.load(service / "policy.toml")
    today = dt.date(2026, 10, 1)
    supervised = cw.SupervisedWorker(
        id="w1",
        role="peer_worker",
        started_on=dt.date(2026, 5, 1),
        weekly_minutes=2250,
        caseload=[cw.SupportedPerson(id="client-canary", since=today, risk=cw.RecordedRisk.HIGH)],
        absences=[cw.WorkerAbsence(kind=cw.AbsenceKind.SICKNESS, starts_on=today)],
    )
    worker = cw.WorkerForClients(supervised=supervised, adjusted=adjusted_worker())
    answer = policy.availability.for_new_clients(worker, today, view)
    batch = policy.availability.for_new_clients_batch([worker, worker], today, view)
    told = answer.to_json() + batch.to_json() + "".join(str(reason) for reason in answer.reasons)
    close = {cw.AnswerView.WORKER, cw.AnswerView.SUPERVISOR, cw.AnswerView.HUMAN_RESOURCES}
    assert ("canary-open" in told) == (view in close)
    assert ("canary-equipment" in told) == (view in close)
    for word in ("canary-barrier", "canary-history", "canary-story", "canary-plan", "sickness"):
        assert word not in told, word
    assert "client-canary" not in told
    is_told = view in close or view == cw.AnswerView.ROTA_PLANNER
    assert ("No work after 18:00" in told) == is_told
    assert answer.places == 0
    assert not answer.counts_as_cover
    shown = repr((worker, answer, answer.limits, batch, batch.rejected))
    assert "canary" not in shown
    assert "18" not in shown


def test_supervision_with_adjustments_says_nothing_of_why() -> None:
    """What supervision is told of an adjustment is its identifier, its cadence and its days."""
    service = Path(__file__).parents[2] / "tests" / "services" / "community_team_availability"
    rules = cw.Policy.load(service / "policy.toml").supervision
    today = dt.date(2026, 11, 1)
    supervised = cw.SupervisedWorker(
        id="w1", role="peer_worker", started_on=dt.date(2026, 5, 1), weekly_minutes=2250
    )
    filled = rules.with_adjustments(supervised, adjusted_worker(), today)
    assert [(one.id, one.due_on) for one in filled.reviews] == [
        ("canary-open", dt.date(2026, 11, 1))
    ]
    told = filled.to_json() + rules.agenda(filled, today).to_json()
    for word in ("barrier", "equipment", "history", "story", "own_care"):
        assert f"canary-{word}" not in told
