"""Whole frames from Python, beside numpy and polars that know the rule and give no reasons.

`cargo xtask bench` runs it. Everything is invented, by a fixed seed. Four questions, each asked of
the same rows in one run, and answered only when all three agree on every checksum:

- the list: who is next, of a million referrals (policy `core/benches/waiting_list.toml`);
- the limit: may another session be booked, of a million clients with ten million appointments
  (policy `core/benches/booking_limit.toml`);
- supervision: by when is it owed, of a hundred thousand workers with the meetings and the leave of
  25 months (policy `core/benches/supervision.toml`);
- competencies: who is ready, of a hundred thousand workers rated in twelve (policy
  `core/benches/competency.toml`).

numpy packs whole numbers by hand and sorts or sums them. polars says the rule in expressions and
uses every core. Both get the notice of a cancellation ready in hours; Carewright reads the two
times, checks every row, and gives reasons.
"""

from __future__ import annotations

import datetime as dt
import gc
import resource
import statistics
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import carewright as cw
import numpy as np
import polars as pl

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

BENCHES = Path(__file__).parents[2] / "core" / "benches"
AS_OF = dt.date(2026, 10, 1)
AS_OF_DAY = (AS_OF - dt.date(1970, 1, 1)).days
SEED = 20_261_001
ROUNDS = 7
GROUPS = {
    "perinatal": 8,
    "care_leaver": 6,
    "veteran": 4,
    "recent_discharge": 10,
    "safeguarding": 12,
}
BAND_POINTS = np.array([0, 20, 50, 100])
WITHIN = np.array([90, 60, 20, 5])
LIMIT = 12
LATE_HOURS = 24
ATTENDANCE = ["attended", "did_not_attend", "cancelled_by_client", "cancelled_by_service"]
CANCELLED = 2  # and above
DAY = np.int64(86_400_000_000)
HOUR = np.int64(3_600_000_000)

Check = list[int]


def holidays() -> np.ndarray[Any, Any]:
    """Give the bank holidays of England from 2023 to 2026, as numpy wants them."""
    days = """
        2023-01-02 2023-04-07 2023-04-10 2023-05-01 2023-05-08 2023-05-29 2023-08-28 2023-12-25
        2023-12-26 2024-01-01 2024-03-29 2024-04-01 2024-05-06 2024-05-27 2024-08-26 2024-12-25
        2024-12-26 2025-01-01 2025-04-18 2025-04-21 2025-05-05 2025-05-26 2025-08-25 2025-12-25
        2025-12-26 2026-01-01 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-08-31
    """
    return np.array(days.split(), dtype="datetime64[D]")


def working_days() -> np.ndarray[Any, Any]:
    """For each day of the last three years, count the working days after it to the as-of date."""
    days = np.arange(AS_OF_DAY - 1095, AS_OF_DAY + 1).astype("datetime64[D]")
    end = np.datetime64(AS_OF) + 1
    return np.busday_count(days + 1, end, holidays=holidays())


# --- the list ---------------------------------------------------------------------------------


def referrals(count: int) -> pl.DataFrame:
    """Invent referrals of the last three years."""
    random = np.random.default_rng(SEED)
    received = (AS_OF_DAY - random.integers(0, 1096, count)).astype(np.int32)
    columns: dict[str, Any] = {
        "id": random.permutation(count).astype(np.int64),
        "received_on": pl.Series(received).cast(pl.Date),
        "band": random.integers(0, 4, count).astype(np.int8),
    }
    columns |= {group: random.random(count) < 0.1 for group in GROUPS}
    return pl.DataFrame(columns)


def list_carewright(frame: pl.DataFrame, waiting_list: cw.WaitingList) -> pl.DataFrame:
    """Ask the question."""
    return waiting_list.rank_frame(frame, AS_OF).decided


def list_check(answer: pl.DataFrame) -> Check:
    """Sum up the answer of Carewright."""
    place, code = answer["place"].cast(pl.Int64), answer["id"] % 1009 + 1
    sums = [place * code, answer["points"], answer["breached"], answer["points_breach"]]
    return [int(one.cast(pl.Int64).sum()) for one in sums]


def list_numpy(frame: pl.DataFrame, spent: np.ndarray[Any, Any]) -> Check:
    """Pack points, day and identifier into one number by hand, and sort."""
    ids = frame["id"].to_numpy()
    received = frame["received_on"].to_physical().to_numpy()
    band = frame["band"].to_numpy()
    waited = AS_OF_DAY - received
    over = spent[received - (AS_OF_DAY - 1095)] - WITHIN[band]
    breached = over > 0
    breach = np.where(breached, 40 + np.minimum(over, 30), 0)
    points = BAND_POINTS[band] + 2 * np.minimum(waited // 7, 52) + breach
    for group, worth in GROUPS.items():
        points = points + worth * frame[group].to_numpy()
    day = (received - received.min()).astype(np.int64)
    key = ((1_000 - points).astype(np.int64) << 32) | (day << 20) | ids
    order = np.argsort(key)
    place = np.empty(len(ids), dtype=np.int64)
    place[order] = np.arange(1, len(ids) + 1)
    return [
        int((place * (ids % 1009 + 1)).sum()),
        int(points.sum()),
        int(breached.sum()),
        int(breach.sum()),
    ]


def list_polars(frame: pl.DataFrame, spent: pl.DataFrame) -> Check:
    """Say the rule in expressions."""
    within = pl.col("band").replace_strict(dict(enumerate(WITHIN.tolist())), return_dtype=pl.Int64)
    worth = pl.col("band").replace_strict(
        dict(enumerate(BAND_POINTS.tolist())), return_dtype=pl.Int64
    )
    waited = (pl.lit(AS_OF) - pl.col("received_on")).dt.total_days()
    over = pl.col("spent") - within
    breach = pl.when(over > 0).then(40 + pl.min_horizontal(over, pl.lit(30))).otherwise(0)
    groups = sum(pl.col(group).cast(pl.Int64) * points for group, points in GROUPS.items())
    answer = (
        frame.lazy()
        .join(spent.lazy(), on="received_on", how="left")
        .with_columns(breached=over > 0, breach=breach)
        .with_columns(
            points=worth
            + 2 * pl.min_horizontal(waited // 7, pl.lit(52))
            + groups
            + pl.col("breach")
        )
        .sort("points", "received_on", "id", descending=[True, False, False])
        .with_row_index("place", offset=1)
        .select("id", "place", "points", "breached", "breach")
        .collect()
    )
    place = answer["place"].cast(pl.Int64) * (answer["id"] % 1009 + 1)
    sums = [place, answer["points"], answer["breached"], answer["breach"]]
    return [int(one.sum()) for one in sums]


# --- the limit --------------------------------------------------------------------------------


class Clients:
    """Invented clients with 0 to 20 appointments each, a fifth of them with an extension."""

    def __init__(self, count: int) -> None:
        """Invent them by the fixed seed."""
        random = np.random.default_rng(SEED)
        events = random.integers(0, 21, count)
        begins = np.concatenate([[0], np.cumsum(events)])
        total = int(begins[-1])
        clients = np.arange(count)
        client = np.repeat(clients, events)
        status = random.choice(4, total, p=[0.70, 0.12, 0.12, 0.06]).astype(np.int8)
        notice = random.integers(0, 72, total)
        extra = np.where(random.random(count) < 0.2, random.integers(1, 7, count), 0)
        authorised = random.random(count) < 0.8
        expires = AS_OF_DAY + random.integers(-60, 120, count)
        starts = (AS_OF_DAY - 200 + 7 * (np.arange(total) - begins[client])) * DAY + 14 * HOUR
        self.episodes = pl.DataFrame(
            {
                "id": clients,
                "line": constant("day", count),
                "started_on": days(np.full(count, AS_OF_DAY - 200)),
                "risk": constant("not_high", count),
            }
        )
        cancelled = pl.Series(starts - notice * HOUR).cast(pl.Datetime("us"))
        self.sessions = pl.DataFrame(
            {
                "episode": client,
                "starts": pl.Series(starts).cast(pl.Datetime("us")),
                "attendance": pl.Series(status).replace_strict(
                    dict(enumerate(ATTENDANCE)), return_dtype=pl.Enum(ATTENDANCE)
                ),
                "cancelled_at": cancelled.set(pl.Series(status < CANCELLED), None),
            }
        )
        asked = days(np.full(count, AS_OF_DAY - 30))
        decision = pl.Series(authorised).replace_strict(
            {True: "authorised", False: "refused"}, return_dtype=pl.Enum(["authorised", "refused"])
        )
        self.extensions = pl.DataFrame(
            {
                "episode": clients,
                "amount": extra,
                "requested_on": asked,
                "decided_on": asked,
                "decision": decision,
                "authoriser_role": constant("coordinator", count),
                "expires_on": days(expires),
            }
        ).filter(pl.Series(extra > 0))
        # What numpy and polars are given: whole numbers, and the notice ready in hours.
        self.events = pl.DataFrame(
            {"client": client, "status": status, "notice": notice.astype(np.int16)}
        )
        valid = (extra > 0) & authorised & (expires >= AS_OF_DAY)
        self.known = pl.DataFrame({"client": clients, "extra": extra, "valid": valid})
        self.begins = begins


def constant(word: str, count: int) -> pl.Series:
    """Repeat a word of a closed set of one."""
    return pl.Series([word], dtype=pl.Enum([word])).new_from_index(0, count)


def days(numbers: np.ndarray[Any, Any]) -> pl.Series:
    """Turn numbers of days into dates."""
    return pl.Series(numbers.astype(np.int32)).cast(pl.Date)


def limit_carewright(invented: Clients, limits: cw.SessionLimits) -> pl.DataFrame:
    """Ask the question."""
    answer = limits.standing_frame(
        invented.episodes, invented.sessions, AS_OF, extensions=invented.extensions
    )
    return answer.decided


def limit_numpy(invented: Clients) -> Check:
    """Sum by the places where each client begins."""
    status = invented.events["status"].to_numpy()
    notice = invented.events["notice"].to_numpy()
    begins, known = invented.begins, invented.known
    first, last = begins[:-1], begins[1:]
    late = (status == CANCELLED) & (notice < LATE_HOURS)
    before = np.concatenate([[0], np.cumsum((status < CANCELLED) | late)])
    late_before = np.concatenate([[0], np.cumsum(late)])
    used = before[last] - before[first] - np.minimum(late_before[last] - late_before[first], 1)
    missed = np.concatenate([status == 1, [False, False]])
    twice = (last - first >= 2) & missed[last - 1] & missed[last - 2]
    extra, valid = known["extra"].to_numpy(), known["valid"].to_numpy()
    allowed = LIMIT + np.where(valid, extra, 0)
    reason = np.full(len(used), 2)
    reason[(extra > 0) & ~valid] = 3
    reason[valid & (used < allowed)] = 1
    reason[used < LIMIT] = 0
    reason[twice] = 4
    return sums(reason, used, np.maximum(0, allowed - used), known["client"].to_numpy() % 1009 + 1)


def limit_polars(invented: Clients) -> Check:
    """Say the rule in expressions."""
    late = (pl.col("status") == CANCELLED) & (pl.col("notice") < LATE_HOURS)
    counted = ((pl.col("status") < CANCELLED) | late).sum()
    summed = (
        invented.events.lazy()
        .group_by("client")
        .agg(
            used=counted.cast(pl.Int64) - pl.min_horizontal(late.sum().cast(pl.Int64), pl.lit(1)),
            twice=(pl.len() >= 2) & (pl.col("status").tail(2) == 1).all(),
        )
    )
    extra, valid = pl.col("extra"), pl.col("valid")
    allowed = LIMIT + pl.when(valid).then(extra).otherwise(0)
    answer = (
        invented.known.lazy()
        .join(summed, on="client", how="left")
        .with_columns(pl.col("used").fill_null(0), pl.col("twice").fill_null(value=False))
        .select(
            "client",
            "used",
            remaining=pl.max_horizontal(allowed - pl.col("used"), pl.lit(0)),
            reason=pl.when("twice")
            .then(4)
            .when(pl.col("used") < LIMIT)
            .then(0)
            .when(valid & (pl.col("used") < allowed))
            .then(1)
            .when((extra > 0) & ~valid)
            .then(3)
            .otherwise(2),
        )
        .collect()
    )
    code = answer["client"].to_numpy() % 1009 + 1
    columns = [answer[name].to_numpy() for name in ("reason", "used", "remaining")]
    return sums(columns[0], columns[1], columns[2], code)


def limit_check(answer: pl.DataFrame, invented: Clients) -> Check:
    """Read the five answers of the rule out of the columns of Carewright, and sum up."""
    says = pl.col("reasons").cast(pl.String).str
    has_extension = pl.lit(invented.known["extra"] > 0)
    reason = (
        pl.when(says.contains("missed_appointments", literal=True))
        .then(4)
        .when(pl.col("used") < LIMIT)
        .then(0)
        .when((pl.col("authorised_extra") > 0) & (pl.col("remaining") > 0))
        .then(1)
        .when(has_extension & (pl.col("authorised_extra") == 0))
        .then(3)
        .otherwise(2)
    )
    found = answer.with_columns(reason=reason)
    columns = [found[name].to_numpy() for name in ("reason", "used", "remaining")]
    return sums(columns[0], columns[1], columns[2], found["id"].to_numpy() % 1009 + 1)


def sums(
    reason: np.ndarray[Any, Any],
    used: np.ndarray[Any, Any],
    remaining: np.ndarray[Any, Any],
    code: np.ndarray[Any, Any],
) -> Check:
    """Sum up an answer, however it was found."""
    weighted = int((reason.astype(np.int64) * code).sum())
    histogram = np.bincount(reason, minlength=5).tolist()
    return [*histogram, int(used.sum()), int(remaining.sum()), weighted]


# --- supervision ------------------------------------------------------------------------------

# Two weeks into the twenty-fifth month, so that some have had their supervision and some have not.
SUPERVISED_ON = dt.date(2026, 10, 16)
STARTED_ON = dt.date(2024, 10, 1)
MONTHS = 25
OWED = 90
STATES = ("met", "open", "overdue")
MONTH_STARTS = np.arange("2024-10", "2027-01", dtype="datetime64[M]").astype("datetime64[D]")
MONTH_STARTS_DAY = MONTH_STARTS.astype(np.int64)
MONTH_DAYS = np.diff(MONTH_STARTS_DAY)[:MONTHS]


class Workers:
    """Invented workers, with their meetings and their leave, by worker."""

    def __init__(self, count: int) -> None:
        """Invent about 34 meetings and four weeks of leave at most a half-year."""
        random = np.random.default_rng(SEED)
        first, last = MONTH_STARTS_DAY[0], np.datetime64(SUPERVISED_ON).astype(np.int64)
        held = random.integers(20, 49, count)
        worker = np.repeat(np.arange(count), held)
        on = np.sort(random.integers(first, last + 1, len(worker)) + (worker << 20)) & 0xFFFFF
        minutes = random.choice(np.array([30, 45, 60, 90]), len(worker))
        self.workers = pl.DataFrame(
            {
                "id": np.arange(count),
                "role": constant("counsellor", count),
                "started_on": pl.Series([STARTED_ON]).new_from_index(0, count),
            }
        )
        self.meetings = pl.DataFrame(
            {
                "worker": worker,
                "on": days(on),
                "minutes": minutes,
                "kind": constant("clinical", len(worker)),
                "format": constant("in_person", len(worker)),
                "setting": constant("one_to_one", len(worker)),
                "state": constant("held", len(worker)),
            }
        )
        # One leave in each half-year, none over a half-year's end.
        begins = random.integers(0, 160, (count, 4)) + first + np.arange(4) * 182
        length = random.integers(1, 22, (count, 4))
        self.leave = pl.DataFrame(
            {
                "worker": np.repeat(np.arange(count), 4),
                "kind": constant("annual_leave", count * 4),
                "starts_on": days(begins.ravel()),
                "ends_on": days((begins + length - 1).ravel()),
            }
        )


def supervision_carewright(invented: Workers, rules: cw.SupervisionRules) -> pl.DataFrame:
    """Ask the question."""
    answer = rules.status_frame(
        invented.workers, invented.meetings, SUPERVISED_ON, absences=invented.leave
    )
    return answer.decided


def supervision_sums(
    state: np.ndarray[Any, Any],
    short: np.ndarray[Any, Any],
    due: np.ndarray[Any, Any],
    since: np.ndarray[Any, Any],
    worker: np.ndarray[Any, Any],
) -> Check:
    """Sum up an answer, however it was found; a day that is not there is 0."""
    code = worker % 1009 + 1
    histogram = np.bincount(state, minlength=len(STATES)).tolist()
    weighted = [int((due * code).sum()), int((since * code).sum())]
    return [*histogram, int(short.sum()), *weighted]


def supervision_check(answer: pl.DataFrame) -> Check:
    """Sum up the answer of Carewright."""
    numbers = {word: place for place, word in enumerate(STATES)}
    state = answer["state"].cast(pl.String).replace_strict(numbers, return_dtype=pl.Int64)
    due, since = (
        answer[name].to_physical().cast(pl.Int64).fill_null(0).to_numpy()
        for name in ("due_on", "overdue_since")
    )
    short = answer["minutes_short"].to_numpy().astype(np.int64)
    return supervision_sums(state.to_numpy(), short, due, since, answer["id"].to_numpy())


def supervision_numpy(invented: Workers) -> Check:
    """Add up by worker and month, and find the first month missed since the last that was not."""
    count = len(invented.workers)
    month_of = np.repeat(np.arange(MONTHS + 1), np.diff(MONTH_STARTS_DAY))
    first = MONTH_STARTS_DAY[0]
    on = invented.meetings["on"].to_physical().to_numpy()
    cell = invented.meetings["worker"].to_numpy() * MONTHS + month_of[on - first]
    minutes = invented.meetings["minutes"].to_numpy()
    credited = np.bincount(cell, weights=minutes, minlength=count * MONTHS).astype(np.int64)
    owner = invented.leave["worker"].to_numpy()
    begin = invented.leave["starts_on"].to_physical().to_numpy().astype(np.int64)
    end = invented.leave["ends_on"].to_physical().to_numpy().astype(np.int64)
    month, until = month_of[begin - first], month_of[end - first]
    border = MONTH_STARTS_DAY[month + 1]
    here = np.minimum(end + 1, border) - begin
    there = np.where(until > month, end + 1 - border, 0)
    # Nobody is away on the last days, so what runs into a month beyond the last one is nothing.
    until = np.minimum(until, MONTHS - 1)
    away = np.bincount(owner * MONTHS + month, weights=here, minlength=count * MONTHS)
    away += np.bincount(owner * MONTHS + until, weights=there, minlength=count * MONTHS)
    present = MONTH_DAYS - away.astype(np.int64).reshape(count, MONTHS)
    owed = -(-OWED * present // MONTH_DAYS)
    credited = credited.reshape(count, MONTHS)
    kept = (owed[:, :-1] > 0) & (credited[:, :-1] >= owed[:, :-1])
    missed = (owed[:, :-1] > 0) & ~kept
    months = np.arange(MONTHS - 1)
    last_kept = np.where(kept, months, -1).max(axis=1)
    earliest = np.where(missed & (months > last_kept[:, None]), months, MONTHS).min(axis=1)
    short = np.maximum(owed[:, -1] - credited[:, -1], 0)
    enough, overdue = short == 0, earliest < MONTHS
    state = np.where(enough, 0, np.where(overdue, 2, 1))
    due = np.where(enough, MONTH_STARTS_DAY[MONTHS + 1], MONTH_STARTS_DAY[MONTHS]) - 1
    next_month = MONTH_STARTS_DAY[np.minimum(earliest + 1, MONTHS)]
    since = np.where(state == STATES.index("overdue"), next_month, 0)
    return supervision_sums(state, short, due, since, np.arange(count))


def supervision_polars(invented: Workers) -> Check:
    """Say the rule in expressions: minutes and leave by worker and month, joined."""
    count = len(invented.workers)
    months = pl.DataFrame(
        {
            "month": np.arange(MONTHS),
            "begins": days(MONTH_STARTS_DAY[:MONTHS]),
            "days": MONTH_DAYS,
        }
    )

    def month(day: str) -> pl.Expr:
        years = pl.col(day).dt.year() - STARTED_ON.year
        return (years * 12 + pl.col(day).dt.month() - STARTED_ON.month).cast(pl.Int64)

    minutes = (
        invented.meetings.lazy()
        .group_by("worker", month=month("on"))
        .agg(credited=pl.col("minutes").sum())
    )
    border = pl.col("starts_on").dt.month_end().dt.offset_by("1d")
    spans = invented.leave.lazy().with_columns(
        first=month("starts_on"), last=month("ends_on"), border=border
    )
    here = spans.select(
        "worker",
        month="first",
        away=(
            pl.min_horizontal(pl.col("ends_on").dt.offset_by("1d"), "border") - pl.col("starts_on")
        ).dt.total_days(),
    )
    there = spans.filter(pl.col("last") > pl.col("first")).select(
        "worker",
        month="last",
        away=(pl.col("ends_on").dt.offset_by("1d") - pl.col("border")).dt.total_days(),
    )
    away = pl.concat([here, there]).group_by("worker", "month").agg(pl.col("away").sum())
    grid = invented.workers.lazy().select(worker="id").join(months.lazy(), how="cross")
    table = (
        grid.join(minutes, on=["worker", "month"], how="left")
        .join(away, on=["worker", "month"], how="left")
        .with_columns(pl.col("credited", "away").fill_null(0))
        .with_columns(owed=-(-OWED * (pl.col("days") - pl.col("away")) // pl.col("days")))
        .with_columns(kept=pl.col("credited") >= pl.col("owed"), any=pl.col("owed") > 0)
    )
    now = pl.col("month") == MONTHS - 1
    missed = ~now & pl.col("any") & ~pl.col("kept")
    kept = pl.col("month").filter(~now & pl.col("any") & pl.col("kept"))
    last_kept = kept.max().fill_null(-1)
    answer = (
        table.group_by("worker")
        .agg(
            earliest=pl.col("month").filter(missed & (pl.col("month") > last_kept)).min(),
            short=(pl.col("owed") - pl.col("credited")).filter(now).first().clip(0),
        )
        .collect()
    )
    month_starts = MONTH_STARTS_DAY
    enough = answer["short"].to_numpy() == 0
    first_missed = answer["earliest"].fill_null(MONTHS).to_numpy()
    state = np.where(enough, 0, np.where(first_missed < MONTHS, 2, 1))
    due = np.where(enough, month_starts[MONTHS + 1], month_starts[MONTHS]) - 1
    next_month = month_starts[np.minimum(first_missed + 1, MONTHS)]
    since = np.where(state == STATES.index("overdue"), next_month, 0)
    assert len(answer) == count
    return supervision_sums(
        state, answer["short"].to_numpy(), due, since, answer["worker"].to_numpy()
    )


# --- competencies -----------------------------------------------------------------------------

COMPETENCIES = 12
LEVELS = 5
ROLES = ("first", "second", "third", "fourth")
COUNTED_DAYS = 1095
READINESS = ("ready", "ready_with_development", "not_yet")


class Rated:
    """Invented workers of four roles, most of them rated in each of twelve competencies."""

    def __init__(self, count: int) -> None:
        """Rate nine of ten in each competency, in the last four years."""
        random = np.random.default_rng(SEED)
        role = random.integers(0, len(ROLES), count)
        self.required = random.integers(0, LEVELS, (len(ROLES), COMPETENCIES))
        self.weight = random.integers(1, 6, (len(ROLES), COMPETENCIES))
        self.essential = random.random((len(ROLES), COMPETENCIES)) < 0.3
        is_rated = random.random(count * COMPETENCIES) < 0.9
        worker = np.repeat(np.arange(count), COMPETENCIES)[is_rated]
        competency = np.tile(np.arange(COMPETENCIES), count)[is_rated]
        level = random.integers(0, LEVELS, len(worker))
        on = AS_OF_DAY - random.integers(0, 1461, len(worker))
        self.workers = pl.DataFrame({"id": np.arange(count), "role": words(role, ROLES)})
        self.ratings = pl.DataFrame(
            {
                "worker": worker,
                "competency": words(competency, [f"c{one}" for one in range(COMPETENCIES)]),
                "level": words(level, [f"l{one}" for one in range(LEVELS)]),
                "by": constant("assessor", len(worker)),
                "rater": constant("a", len(worker)),
                "on": days(on),
            }
        )
        # What numpy and polars are given: whole numbers.
        self.role = role
        self.numbers = pl.DataFrame(
            {"worker": worker, "competency": competency, "level": level, "on": on}
        )

    def framework(self) -> cw.CompetencyFramework:
        """Invent the framework."""
        levels = [cw.CompetencyLevel(id=f"l{one}", label=f"{one}") for one in range(LEVELS)]
        competencies = [
            cw.Competency(id=f"c{one}", title=f"Competency {one}", levels=levels)
            for one in range(COMPETENCIES)
        ]
        source = cw.FrameworkSource(document="invented", licence="invented")
        return cw.CompetencyFramework(
            id="f",
            title="Invented",
            version="1",
            source=source,
            level_order=cw.LevelOrder.CUMULATIVE,
            competencies=competencies,
        )

    def profiles(self) -> list[cw.RoleProfile]:
        """Invent what each role requires."""
        return [
            cw.RoleProfile(
                role=role,
                framework="f",
                requirements=[
                    cw.CompetencyRequirement(
                        competency=f"c{one}",
                        level=f"l{self.required[place, one]}",
                        essential=bool(self.essential[place, one]),
                        weight=int(self.weight[place, one]),
                    )
                    for one in range(COMPETENCIES)
                ],
            )
            for place, role in enumerate(ROLES)
        ]


def words(places: np.ndarray[Any, Any], of: Sequence[str]) -> pl.Series:
    """Turn places into words of a closed set."""
    return pl.Series(places).replace_strict(dict(enumerate(of)), return_dtype=pl.Enum(list(of)))


def competencies_check(answer: pl.DataFrame) -> Check:
    """Sum up the answer of Carewright."""
    numbers = {word: place for place, word in enumerate(READINESS)}
    ready = answer["readiness"].cast(pl.String).replace_strict(numbers, return_dtype=pl.Int64)
    competency = answer["furthest"].cast(pl.String).str.slice(1).cast(pl.Int64)
    counts = [answer[name].to_numpy() for name in ("short", "essential_short", "not_rated")]
    weighted = answer["weighted_steps_short"].to_numpy()
    furthest = competency.fill_null(COMPETENCIES).to_numpy()
    return competencies_sums(counts, weighted, furthest, ready.to_numpy(), answer["id"].to_numpy())


def competencies_sums(
    counts: list[np.ndarray[Any, Any]],
    weighted: np.ndarray[Any, Any],
    furthest: np.ndarray[Any, Any],
    ready: np.ndarray[Any, Any],
    worker: np.ndarray[Any, Any],
) -> Check:
    """Sum up an answer, however it was found."""
    code = worker % 1009 + 1
    histogram = np.bincount(ready, minlength=len(READINESS)).tolist()
    sums = [int(count.astype(np.int64).sum()) for count in counts]
    weighed = [int(weighted.astype(np.int64).sum()), int((furthest * code).sum())]
    return [*histogram, *sums, *weighed]


def competencies_numpy(rated: Rated) -> Check:
    """Lay the ratings out by worker and competency."""
    count, numbers = len(rated.role), rated.numbers
    counts_still = AS_OF_DAY - numbers["on"].to_numpy() <= COUNTED_DAYS
    flat = np.full(count * COMPETENCIES, -1)
    cell = numbers["worker"].to_numpy() * COMPETENCIES + numbers["competency"].to_numpy()
    flat[cell[counts_still]] = numbers["level"].to_numpy()[counts_still]
    held = flat.reshape(count, COMPETENCIES)
    missing = held < 0
    gap = np.where(missing, 0, np.maximum(rated.required[rated.role] - held, 0))
    weighed = gap * rated.weight[rated.role]
    short, essential = gap > 0, (gap > 0) & rated.essential[rated.role]
    counts = [one.sum(axis=1) for one in (short, essential, missing)]
    furthest = np.where(weighed.max(axis=1) > 0, weighed.argmax(axis=1), COMPETENCIES)
    ready = np.where((counts[1] > 0) | (counts[2] > 0), 2, np.where(counts[0] > 0, 1, 0))
    return competencies_sums(counts, weighed.sum(axis=1), furthest, ready, np.arange(count))


def competencies_polars(rated: Rated) -> Check:
    """Join what is required to what was rated, and add up by worker."""
    roles, competencies = np.indices(rated.required.shape)
    required = pl.LazyFrame(
        {
            "role": roles.ravel(),
            "competency": competencies.ravel(),
            "required": rated.required.ravel(),
            "weight": rated.weight.ravel(),
            "essential": rated.essential.ravel(),
        }
    )
    current = rated.numbers.lazy().filter(AS_OF_DAY - pl.col("on") <= COUNTED_DAYS)
    workers = pl.LazyFrame({"worker": np.arange(len(rated.role)), "role": rated.role})
    gap = pl.max_horizontal(pl.col("required") - pl.col("level"), 0).fill_null(0)
    answer = (
        workers.join(required, on="role")
        .join(current, on=["worker", "competency"], how="left")
        .with_columns(missing=pl.col("level").is_null())
        .with_columns(gap=pl.when("missing").then(0).otherwise(gap))
        .with_columns(weighed=pl.col("gap") * pl.col("weight"), short=pl.col("gap") > 0)
        .sort("worker", "competency")
        .group_by("worker", maintain_order=True)
        .agg(
            count=pl.col("short").sum(),
            essential=(pl.col("short") & pl.col("essential")).sum(),
            missing=pl.col("missing").sum(),
            weighed=pl.col("weighed").sum(),
            most=pl.col("weighed").max(),
            furthest=pl.col("competency").get(pl.col("weighed").arg_max()),
        )
        .with_columns(
            furthest=pl.when(pl.col("most") > 0).then("furthest").otherwise(COMPETENCIES),
            ready=pl.when((pl.col("essential") > 0) | (pl.col("missing") > 0))
            .then(2)
            .when(pl.col("count") > 0)
            .then(1)
            .otherwise(0),
        )
        .collect()
    )
    counts = [answer[name].to_numpy() for name in ("count", "essential", "missing")]
    furthest, ready = answer["furthest"].to_numpy(), answer["ready"].to_numpy()
    weighed = answer["weighed"].to_numpy()
    return competencies_sums(counts, weighed, furthest, ready, answer["worker"].to_numpy())


# --- the run ----------------------------------------------------------------------------------


def milliseconds(asked: Callable[[], object]) -> float:
    """Ask several times; give the median, in milliseconds."""
    took = []
    for _ in range(ROUNDS):
        gc.collect()
        started = time.perf_counter()
        asked()
        took.append(time.perf_counter() - started)
    return statistics.median(took) * 1_000


def table(title: str, rows: dict[str, Callable[[], object]], aim: float) -> None:
    """Print the medians of one question, and how many times as long as Carewright each took."""
    took = {name: milliseconds(asked) for name, asked in rows.items()}
    ours = took["carewright"]
    print(f"\n{title}\n  the aim is {aim:.0f} ms")
    for name, one in took.items():
        print(f"  {name:<34}{one:>9.1f} ms{one / ours:>8.2f} x")


def agree(title: str, checks: dict[str, Check]) -> None:
    """Stop where two of the answers differ: a fast wrong answer is worth nothing."""
    if len({tuple(check) for check in checks.values()}) != 1:
        sys.exit(f"{title}: the answers differ: {checks}")


def peak_megabytes() -> float:
    """Give the most memory that the process has had."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1_024


def the_list(count: int) -> None:
    """Measure the list."""
    waiting_list = cw.Policy.load(BENCHES / "waiting_list.toml").waiting_list
    frame = referrals(count)
    before = peak_megabytes()
    answer = list_carewright(frame, waiting_list)
    beyond, size = peak_megabytes() - before, frame.estimated_size("mb")
    spent = working_days()
    dates = days(np.arange(AS_OF_DAY - 1095, AS_OF_DAY + 1))
    spent_frame = pl.DataFrame({"received_on": dates, "spent": spent})
    title = f"Who is next, of {count:,} referrals"
    agree(
        title,
        {
            "carewright": list_check(answer),
            "numpy": list_numpy(frame, spent),
            "polars": list_polars(frame, spent_frame),
        },
    )
    rows: dict[str, Callable[[], object]] = {
        "carewright": lambda: list_carewright(frame, waiting_list),
        "numpy, keys packed by hand": lambda: list_numpy(frame, spent),
        f"polars, {pl.thread_pool_size()} threads": lambda: list_polars(frame, spent_frame),
    }
    table(title, rows, 110)
    print(f"  memory beyond the frame: {beyond:.0f} MB, {beyond / size:.1f} x its {size:.0f} MB")


def the_limit(count: int) -> None:
    """Measure the limit."""
    limits = cw.Policy.load(BENCHES / "booking_limit.toml").session_limits
    invented = Clients(count)
    before = peak_megabytes()
    answer = limit_carewright(invented, limits)
    beyond = peak_megabytes() - before
    size = invented.sessions.estimated_size("mb") + invented.episodes.estimated_size("mb")
    title = (
        f"May another session be booked, of {count:,} clients, {len(invented.events):,} sessions"
    )
    agree(
        title,
        {
            "carewright": limit_check(answer, invented),
            "numpy": limit_numpy(invented),
            "polars": limit_polars(invented),
        },
    )
    rows: dict[str, Callable[[], object]] = {
        "carewright": lambda: limit_carewright(invented, limits),
        "numpy, prefix sums": lambda: limit_numpy(invented),
        f"polars, {pl.thread_pool_size()} threads": lambda: limit_polars(invented),
    }
    table(title, rows, 72)
    print(f"  memory beyond the frames: {beyond:.0f} MB, {beyond / size:.1f} x their {size:.0f} MB")


def the_supervision(count: int) -> None:
    """Measure supervision."""
    rules = cw.Policy.load(BENCHES / "supervision.toml").supervision
    invented = Workers(count)
    before = peak_megabytes()
    answer = supervision_carewright(invented, rules)
    beyond = peak_megabytes() - before
    size = invented.meetings.estimated_size("mb") + invented.leave.estimated_size("mb")
    title = (
        f"By when is supervision owed, of {count:,} workers, {len(invented.meetings):,} meetings"
    )
    agree(
        title,
        {
            "carewright": supervision_check(answer),
            "numpy": supervision_numpy(invented),
            "polars": supervision_polars(invented),
        },
    )
    rows: dict[str, Callable[[], object]] = {
        "carewright": lambda: supervision_carewright(invented, rules),
        "numpy, by worker and month": lambda: supervision_numpy(invented),
        f"polars, {pl.thread_pool_size()} threads": lambda: supervision_polars(invented),
    }
    table(title, rows, 70)
    print(f"  memory beyond the frames: {beyond:.0f} MB, {beyond / size:.1f} x their {size:.0f} MB")


def the_competencies(count: int) -> None:
    """Measure competencies."""
    rules = cw.Policy.load(BENCHES / "competency.toml").competency
    rated = Rated(count)
    framework, roles = rated.framework(), rated.profiles()

    def carewright() -> pl.DataFrame:
        frames = (rated.workers, rated.ratings)
        return rules.readiness_frame(framework, roles, *frames, AS_OF).decided

    title = f"Who is ready, of {count:,} workers rated in {COMPETENCIES}"
    agree(
        title,
        {
            "carewright": competencies_check(carewright()),
            "numpy": competencies_numpy(rated),
            "polars": competencies_polars(rated),
        },
    )
    rows: dict[str, Callable[[], object]] = {
        "carewright": carewright,
        "numpy, by worker and competency": lambda: competencies_numpy(rated),
        f"polars, {pl.thread_pool_size()} threads": lambda: competencies_polars(rated),
    }
    table(title, rows, 28)


def main() -> None:
    """Run all four; a smaller size may be given."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    the_list(count)
    the_limit(count)
    the_supervision(count // 10)
    the_competencies(count // 10)


if __name__ == "__main__":
    main()
