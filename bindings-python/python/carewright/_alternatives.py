"""The alternatives of a family's reasons: light classes, made when they are first asked for.

An instance of ``Reason`` is one of several alternatives, such as ``Reason.WithinLimit``. Each has a
class by which it can be recognised (``isinstance`` and ``match``); what it holds is read of the
instance itself.
"""

from __future__ import annotations

from functools import reduce
from operator import or_
from types import new_class

TYPE_CHECKING = False  # as in `typing`, which is slow to import
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


class Alternative(type):
    """The class of an alternative: a reason is an instance of the one whose code it has."""

    _code: str

    def __instancecheck__(cls, instance: object) -> bool:
        """Tell whether a reason is this alternative."""
        return cls.__mro__[1] in type(instance).__mro__ and (
            getattr(instance, "code", None) == cls._code
        )

    def __call__(cls, *_: object, **__: object) -> object:
        """Refuse: the library makes reasons, and one that was written can be read."""
        message = f"{cls.__qualname__} is made by the library; read one with from_json"
        raise TypeError(message)


class Later:
    """An alternative whose class nobody has asked for yet."""

    __slots__ = ("entry",)

    def __init__(self, entry: tuple[str, str, str, Sequence[str]]) -> None:
        """Keep its name, its code, what it says and the names of its facts."""
        self.entry = entry

    def __get__(self, instance: object, reasons: type) -> type:
        """Make the class, and put it in the place of this."""
        name, code, summary, facts = self.entry
        body: dict[str, object] = {fact: property(_held(fact)) for fact in facts}
        body |= {
            "__doc__": summary,
            "__match_args__": tuple(facts),
            "__module__": reasons.__module__,
            "__qualname__": f"{reasons.__qualname__}.{name}",
            "__slots__": (),
            "_code": code,
        }
        made = new_class(name, (reasons,), {"metaclass": Alternative}, lambda at: at.update(body))
        setattr(reasons, name, made)
        return made


def _held(fact: str) -> Callable[[object], object]:
    def held(reason: object) -> object:
        return getattr(reason, fact)

    return held


def give(reasons: type, entries: list[tuple[str, str, str, Sequence[str]]]) -> None:
    """Give a family's reasons their alternatives."""
    for entry in entries:
        setattr(reasons, entry[0], Later(entry))


def any_of(reasons: type) -> object:
    """Return the union of the alternatives of a class."""
    found = (getattr(reasons, name) for name in vars(reasons).copy() if not name.startswith("_"))
    return reduce(
        or_, [kind for kind in found if isinstance(kind, type) and issubclass(kind, reasons)]
    )


def no_such_fact(alternative: str, fact: str) -> AttributeError:
    """Return the error of a fact that an alternative does not have."""
    return AttributeError(f"{alternative} has no {fact}", name=fact)
