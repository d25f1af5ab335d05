"""The exceptions. A refusal is an answer with reasons; these are for bad input only."""

from __future__ import annotations

TYPE_CHECKING = False  # as in `typing`, which is slow to import
if TYPE_CHECKING:
    from ._carewright import Problem


class CarewrightError(Exception):
    """Bad input.

    Attributes
    ----------
    code
        The stable code, the same in every language.
    problems
        Every fault found, each with its path and, in a document, its line and column.

    """

    def __init__(self, message: str, code: str = "", problems: list[Problem] | None = None) -> None:
        """Keep the code and the problems beside the message."""
        super().__init__(message)
        self.code = code
        self.problems = problems or []


class PolicyError(CarewrightError):
    """The policy document has faults; all of them are listed."""


class PolicyNotInForceError(CarewrightError):
    """No version of the policy is in force on the date that decides."""


class FactsError(CarewrightError):
    """The facts of a record contradict themselves, each other or the policy."""


class FrameworkError(CarewrightError):
    """A competency framework has faults; all of them are listed."""


class JsonError(CarewrightError):
    """A text is not JSON of the shape that was asked for."""


class RequestError(CarewrightError):
    """What a question was asked with by its name is not what it needs."""


class StoppedError(CarewrightError):
    """A question over many records was stopped by its watch; there is no answer."""


class InternalError(CarewrightError):
    """The library itself failed; this is a fault of the library, not of what it was given."""
