"""Runs every Python example of the README and the handbook.

The blocks of one page run one after another, in one folder of their own, which begins with the
policy of the policy guide. A `toml` block whose first line is a comment with a file name is written
there. A `text` block right after a Python block is what that block prints.
"""

from __future__ import annotations

import contextlib
import io
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
BLOCK = re.compile(r"^```(\w+)[^\n]*\n(.*?)^```$", re.MULTILINE | re.DOTALL)
FILE_NAME = re.compile(r"^# ([\w/]+\.toml)$", re.MULTILINE)


def blocks(page: Path) -> list[tuple[str, str]]:
    """Return the language and the text of every fenced block of a page."""
    return BLOCK.findall(page.read_text(encoding="utf-8"))


def with_python(page: Path) -> bool:
    """Say whether a page has a Python example."""
    return any(language == "python" for language, _ in blocks(page))


def write_named(*texts: tuple[str, str]) -> None:
    """Write the blocks that begin with the name of a file."""
    for _, text in texts:
        if named := FILE_NAME.match(text):
            Path(named[1]).write_text(text, encoding="utf-8")


@pytest.mark.parametrize("page", list(filter(with_python, PAGES)), ids=lambda page: page.name)
def test_the_examples_of_the_page_do_what_it_says(
    page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Run the page from top to bottom."""
    monkeypatch.chdir(tmp_path)
    names: dict[str, object] = {}
    printed: str | None = None
    write_named(*blocks(ROOT / "docs" / "policy.md"))
    for language, text in blocks(page):
        if language == "python":
            out = io.StringIO()
            with contextlib.redirect_stdout(out):
                exec(compile(text, f"{page.name}: {text.splitlines()[0]}", "exec"), names)  # noqa: S102
            printed = out.getvalue()
        elif language == "text" and printed:
            assert printed == text
            printed = None
        else:
            write_named((language, text))


def test_some_page_has_python_examples() -> None:
    """Nothing passes because nothing was found."""
    assert any(map(with_python, PAGES))
