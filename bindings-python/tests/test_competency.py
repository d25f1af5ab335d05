"""Competencies: shares and averages against Python's own fractions, order, displays, pickling."""

from __future__ import annotations

import datetime as dt
import pickle
import random
import statistics
from fractions import Fraction
from pathlib import Path

import carewright as cw
import pytest

SERVICES = Path(__file__).resolve().parents[2] / "tests" / "services"
AS_OF = dt.date(2026, 10, 1)
RATED_ON = dt.date(2026, 6, 1)
CASES = 200


def rules(service: str) -> cw.CompetencyRules:
    """Load the policy of an invented service."""
    return cw.Policy.load(SERVICES / service / "policy.toml").competency


def navigator() -> cw.CompetencyFramework:
    """Load the first framework that is shipped for a role."""
    return cw.CompetencyFramework.load_shipped("recovery-navigator").framework


def role(framework: cw.CompetencyFramework, weights: list[int]) -> cw.RoleProfile:
    """Require the desired level of every competency."""
    requirements = [
        cw.CompetencyRequirement(competency=competency.id, weight=weight)
        for competency, weight in zip(framework.competencies, weights, strict=True)
    ]
    return cw.RoleProfile(role="navigator", framework=framework.id, requirements=requirements)


def rating(
    by: cw.RaterKind, rater: str, competency: cw.Competency, position: int
) -> cw.CompetencyRating:
    """Rate one competency at a position of its scale, with evidence of every kind asked for."""
    kinds = [
        cw.EvidenceKind.OBSERVED_PRACTICE,
        cw.EvidenceKind.TESTIMONY,
        cw.EvidenceKind.SUPERVISION_RECORD,
    ]
    return cw.CompetencyRating(
        by=by,
        rater=rater,
        on=RATED_ON,
        competency=competency.id,
        level=competency.levels[position].id,
        evidence=[
            cw.CompetencyEvidence(kind=kind, on=RATED_ON, reference=f"canary-{kind}")
            for kind in kinds
        ],
    )


def desired(competency: cw.Competency) -> int:
    """Find the position of the desired level."""
    return [level.id for level in competency.levels].index(competency.desired or "")


def test_an_average_is_the_fraction_that_python_comes_to() -> None:
    """The weighted average of distances, exactly, whatever the numbers printed say."""
    framework = navigator()
    ask = rules("assessed_competencies")
    draw = random.Random(7)  # noqa: S311 - cases, not secrets
    for _ in range(CASES):
        weights = [draw.randint(1, 5) for _ in framework.competencies]
        places = [draw.randrange(len(one.levels)) for one in framework.competencies]
        ratings = [
            rating(cw.RaterKind.ASSESSOR, "a", competency, place)
            for competency, place in zip(framework.competencies, places, strict=True)
        ]
        worker = cw.RatedWorker(id="w", role="navigator", ratings=ratings)
        profile = ask.profile(framework, worker, role(framework, weights), AS_OF)
        distances = [
            place - desired(competency)
            for competency, place in zip(framework.competencies, places, strict=True)
        ]
        assert [one.distance for one in profile.competencies] == distances
        total = sum(d * w for d, w in zip(distances, weights, strict=True))
        wanted = Fraction(total, sum(weights))
        assert profile.average is not None
        found = profile.average.average
        assert (found.numerator, found.denominator) == (wanted.numerator, wanted.denominator)


def test_the_lower_median_is_that_of_python() -> None:
    """The middle of the raters, and of two in the middle the lower."""
    framework = navigator()
    ask = rules("navigator_competencies")
    competency = framework.competencies[0]
    profile_of = role(framework, [1] * len(framework.competencies))
    draw = random.Random(8)  # noqa: S311 - cases, not secrets
    for _ in range(CASES):
        places = [draw.randrange(3) for _ in range(draw.randint(2, 7))]
        ratings = [
            rating(cw.RaterKind.PEER, f"p-{number}", competency, place)
            for number, place in enumerate(places)
        ]
        worker = cw.RatedWorker(id="w", role="navigator", ratings=ratings)
        standing = ask.profile(framework, worker, profile_of, AS_OF).competencies[0]
        assert standing.distance == statistics.median_low(places) - desired(competency)


def test_the_share_of_statements_is_the_fraction_that_python_comes_to() -> None:
    """Met counts one, partly a half, of what applies."""
    framework = cw.CompetencyFramework.load_shipped("peer-support-organisations").framework
    direct = [one.id for one in framework.statements if one.applies_when is None]
    conditions = {one.applies_when for one in framework.statements if one.applies_when}
    ask = rules("navigator_competencies")
    draw = random.Random(9)  # noqa: S311 - cases, not secrets
    no = [cw.ConditionAnswer(condition=one, holds=False, on=RATED_ON) for one in conditions]
    for _ in range(CASES // 4):
        results = {one: draw.choice([0, 0, 1, 2, 2]) for one in direct}
        parents = {one.id: one.parent for one in framework.statements if one.parent}
        words = [
            cw.StatementResult.NOT_MET,
            cw.StatementResult.PARTLY,
            cw.StatementResult.MET,
        ]
        evidence = [
            cw.CompetencyEvidence(
                kind=cw.EvidenceKind.WORK_PRODUCT, on=RATED_ON, reference="plan-1"
            )
        ]
        answers = [
            cw.StatementAnswer(statement=one, answer=words[result], on=RATED_ON, evidence=evidence)
            for one, result in results.items()
        ]
        given = cw.OrganisationAssessment(id="2026", conditions=no, answers=answers)
        standing = ask.self_assessment(framework, given, AS_OF)
        for part, whole in parents.items():
            if part in results and results[part] < 2:
                results[whole] = min(results[whole], 1)
        wanted = Fraction(sum(results.values()), 2 * len(results))
        assert standing.share is not None
        found = standing.share
        assert (found.numerator, found.denominator) == (wanted.numerator, wanted.denominator)


def test_displays_keep_what_somebody_was_rated_to_themselves() -> None:
    """Neither `repr` nor an error says what is recorded of somebody."""
    framework = navigator()
    competency = framework.competencies[0]
    one = rating(cw.RaterKind.PEER, "p", competency, 0)
    worker = cw.RatedWorker(id="w", role="navigator", ratings=[one, one])
    with pytest.raises(cw.FactsError) as raised:
        rules("navigator_competencies").profile(framework, worker, role(framework, [1] * 10), AS_OF)
    finding = cw.CriterionFinding(
        criterion="lived_experience",
        assessor="x",
        on=RATED_ON,
        shown_by=cw.ShownBy.INTERVIEW,
        confirmed=True,
        evidence="canary",
    )
    application = cw.Application(id="app", findings=[finding])
    shortlist = rules("navigator_competencies").shortlist(
        "peer_worker", [application], cw.SelectionStage.INTERVIEW, AS_OF
    )
    refused = shortlist.rejected[0].message
    assert shortlist.rejected[0].problems[0].code == "facts.lived_experience_content"
    for text in (repr(one), repr(worker), str(raised.value), repr(finding), refused):
        assert "canary" not in text
        assert "entry" not in text


def test_answers_survive_pickling() -> None:
    """A profile comes back equal."""
    framework = navigator()
    worker = cw.RatedWorker(id="w", role="navigator")
    ask = rules("navigator_competencies")
    profile = ask.profile(framework, worker, role(framework, [1] * 10), AS_OF)
    assert pickle.loads(pickle.dumps(profile)) == profile  # noqa: S301 - our own bytes
    assert profile.readiness == cw.RoleReadiness.NOT_YET
