"""The questions: each says what it takes, gives and raises, and its example does what it says."""

from __future__ import annotations

import doctest
import inspect
from pathlib import Path

import carewright as cw
import pytest

CORE = Path(__file__).resolve().parents[2] / "core" / "src"
POLICY = cw.Policy.load(cw.sample_folder() / "policy.toml")


def rules_of_each_family() -> dict[str, type]:
    """Return the class of each family's questions."""
    families = {family: type(getattr(POLICY, family)) for family in dir(POLICY)}
    return {family: rules for family, rules in families.items() if hasattr(rules, "watched_by")}


def questions_of(rules: type) -> list[str]:
    """Name the questions about records; those about whole frames are documented apart."""
    names = [name for name in vars(rules) if not name.startswith("_")]
    return [name for name in names if name != "watched_by" and not name.endswith("_frame")]


RULES = rules_of_each_family()
QUESTIONS = [(family, name) for family, rules in RULES.items() for name in questions_of(rules)]


@pytest.mark.parametrize(("family", "name"), QUESTIONS, ids=map(".".join, QUESTIONS))
def test_a_question_shows_what_it_does(family: str, name: str) -> None:
    """Every section is there, and the example prints what it says."""
    documented = inspect.getdoc(getattr(RULES[family], name)) or ""
    for section in ("Parameters", "Returns", "Raises", "Examples"):
        assert f"\n\n{section}\n{'-' * len(section)}\n" in documented

    example = doctest.DocTestParser().get_doctest(documented, {}, f"{family}.{name}", None, None)
    report: list[str] = []
    runner = doctest.DocTestRunner(optionflags=doctest.NORMALIZE_WHITESPACE)
    outcome = runner.run(example, out=report.append)
    assert outcome.failed == 0, "".join(report)
    assert f".{name}(" in documented
    assert any(each.want for each in example.examples)


def test_every_example_belongs_to_a_question() -> None:
    """No example is left of a question that has another name now, and no family is overlooked."""
    files = CORE.glob("*/examples/*.txt")
    assert {(file.parts[-3], file.stem) for file in files} == set(QUESTIONS)
