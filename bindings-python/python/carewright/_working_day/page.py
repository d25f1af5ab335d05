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

    _AnyFamilyReason = (
        cw.AnyReason
        | cw.AnyWaitingReason
        | cw.AnySupervisionReason
        | cw.AnyAdjustmentReason
        | cw.AnyAvailabilityReason
    )

WIDTH = 80
# What a reason calls by an identifier of the caller's own, which no name may replace.
OWN = {
    *("first", "second", "apart", "referral", "appointment", "authoriser", "extension"),
    *("extensions", "from_service", "offer", "other", "refer_to", "source", "code"),
    *("action", "adjustment", "adjustments", "agreed", "meetings", "review", "supervision"),
    *("person", "supervisor", "worker"),
}
BANDS = {"band", "placed_as", "first_band", "second_band"}
GROUPS = {"group", "groups"}


class Names:
    """The names that the policy has for the codes that reasons use."""

    def __init__(
        self, document: dict[str, Any], waiting_list: dict[str, Any] | None = None
    ) -> None:
        """Take the names from a policy, and from the waiting list of one version of it."""
        listed = waiting_list or {}
        self.roles: dict[str, str] = document["service"]["roles"]
        self.bands = {band["id"]: band["name"] for band in listed.get("bands", [])}
        self.groups = {code: group["name"] for code, group in listed.get("groups", {}).items()}

    def role(self, code: str) -> str:
        """Return the title of a role."""
        return self.roles.get(code, code)

    def say(self, reason: _AnyFamilyReason) -> str:
        """Return the sentence of a reason with names in the place of the codes in it."""
        names: dict[str, str] = {}
        for attribute, value in json.loads(reason.to_json()).items():
            for code in value if isinstance(value, list) else [value]:
                if isinstance(code, str) and attribute not in OWN:
                    names[code] = self.name(attribute, code)
        return replaced(str(reason), names)

    def name(self, attribute: str, code: str) -> str:
        """Return the name of a code in the middle of a sentence."""
        if code in self.roles:
            title = self.roles[code]
            # "Service coordinator" becomes "the service coordinator"; "NHS liaison" stays.
            ordinary = title[1:2].islower() or title[1:2] == " "
            return "the " + (title[:1].lower() + title[1:] if ordinary else title)
        plain = code.replace("_", " ")
        if attribute == "target":
            return f"the target {plain}"
        known = self.bands if attribute in BANDS else self.groups if attribute in GROUPS else {}
        name = known.get(code, plain)
        return plain if name.casefold() == plain else name


def replaced(sentence: str, names: dict[str, str]) -> str:
    """Put names in the place of whole codes; the first one begins the sentence."""
    if not names:
        return sentence

    def named(found: re.Match[str]) -> str:
        name = names[found[0]]
        before = found.string[: found.start()]
        if before:
            return name.removeprefix("the target ") if before.endswith("target ") else name
        name = name.removeprefix("the target ")
        return name[:1].upper() + name[1:]

    longest_first = sorted(map(re.escape, names), key=len, reverse=True)
    return re.sub(rf"(?<![\w-])(?:{'|'.join(longest_first)})(?![\w-])", named, sentence)


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
