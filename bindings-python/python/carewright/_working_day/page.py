"""The page that a coordinator reads: 80 columns, plain text, names in the place of codes."""

from __future__ import annotations

import itertools
import json
import re
import textwrap
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import datetime as dt

    import carewright as cw

WIDTH = 80
# What a reason calls by an identifier of the caller's own, which no name may replace.
OWN = {
    *("first", "second", "apart", "referral", "appointment", "authoriser", "extension"),
    *("extensions", "from_service", "offer", "other", "refer_to", "source"),
}


class Names:
    """The names that the policy has for the codes that reasons use."""

    def __init__(
        self, document: dict[str, Any], waiting_list: dict[str, Any] | None = None
    ) -> None:
        """Take the names from a policy, and from the waiting list of one version of it."""
        listed = waiting_list or {}
        self.roles: dict[str, str] = document["service"]["roles"]
        self.bands = {band["id"]: band["name"] for band in listed.get("bands", [])}
        groups = listed.get("groups", {}).items()
        self.targets = set(listed.get("targets", {}))
        self.named = self.bands | {code: group["name"] for code, group in groups}

    def role(self, code: str) -> str:
        """Return the title of a role."""
        return self.roles.get(code, code)

    def say(self, reason: cw.AnyReason | cw.AnyWaitingReason) -> str:
        """Return the sentence of a reason with names in the place of the codes in it."""
        sentence = str(reason)
        codes = {code for code in codes_of(json.loads(reason.to_json())) if code in sentence}
        if codes:
            longest_first = sorted(map(re.escape, codes), key=len, reverse=True)
            whole = rf"(?<![\w-])(?:{'|'.join(longest_first)})(?![\w-])"
            sentence = re.sub(whole, self.name, sentence)
        return sentence[:1].upper() + sentence[1:]

    def name(self, found: re.Match[str]) -> str:
        """Return the name of a code in the middle of a sentence."""
        code = found[0]
        if code not in self.roles:
            plain = code.replace("_", " ")
            if code in self.targets and found.start() > 0:
                return f"the target {plain}"
            name = str(self.named.get(code, plain))
            return plain if name.casefold() == plain else name
        title = self.roles[code]
        # "Service coordinator" becomes "the service coordinator"; "NHS liaison" stays as it is.
        ordinary = title[1:2].islower() or title[1:2] == " "
        return "the " + (title[:1].lower() + title[1:] if ordinary else title)


def codes_of(reason: dict[str, Any]) -> set[str]:
    """Return the words in a reason that may be codes of the policy."""
    values = [value for name, value in reason.items() if name not in OWN | {"code", "sentence"}]
    single = [value for value in values if isinstance(value, str)]
    lists = [part for value in values if isinstance(value, list) for part in value]
    return {word for word in single + lists if isinstance(word, str) and " " not in word}


def word(value: object) -> str:
    """Return the word that records use for a value of a closed set."""
    return str(json.loads(value.to_json()))  # type: ignore[attr-defined]


def words(value: object) -> str:
    """Return the same, for people."""
    return word(value).replace("_", " ")


def date(day: dt.date) -> str:
    """Return a date as people write it."""
    return f"{day.day} {day:%B %Y}"


def counted(number: int, thing: str) -> str:
    """Return how many there are of something."""
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


def heading(text: str) -> None:
    """Print a heading."""
    print()
    lines = textwrap.wrap(text, WIDTH)
    print("\n".join(lines))
    print("-" * max(map(len, lines), default=0))


def wrapped(text: str, indent: int) -> None:
    """Print a text within the width of the page."""
    space = " " * indent
    print(textwrap.fill(text, WIDTH, initial_indent=space, subsequent_indent=space + "  "))


def beside(label: str, texts: list[str], indent: int = 10) -> None:
    """Print a label with texts beside it; below it, where the label is too long for that."""
    start = f"  {label:<{indent - 2}}"
    if len(start) > indent:
        wrapped(label, 2)
        start = " " * indent
    for text in texts:
        later = " " * (indent + 2)
        print(textwrap.fill(text, WIDTH, initial_indent=start, subsequent_indent=later))
        start = " " * indent


def columns(cells: list[str], widths: list[int]) -> None:
    """Print cells beside each other, to the right where the width is below 0; wrap a long one."""
    both = list(zip(cells, widths, strict=True))
    parts = [textwrap.wrap(cell, abs(width)) or [""] for cell, width in both]
    for lines in itertools.zip_longest(*parts, fillvalue=""):
        shown = zip(lines, widths, strict=True)
        row = [line.ljust(width) if width > 0 else line.rjust(-width) for line, width in shown]
        print(("  " + "  ".join(row)).rstrip())
