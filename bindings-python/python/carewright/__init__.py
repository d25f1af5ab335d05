"""The operating rules of a community mental-health service, as typed questions and answers.

Examples
--------
>>> import datetime as dt
>>> import carewright as cw
>>> policy = cw.Policy.load(cw.sample_folder() / "policy.toml")
>>> episode = cw.Episode(id="E-001", line="day", started_on=dt.date(2026, 9, 1),
...                      risk=cw.RecordedRisk.NOT_HIGH, residence_area="swindon", age_years=30)
>>> standing = policy.session_limits.standing(episode, dt.date(2026, 10, 1))
>>> standing.remaining
12
>>> str(standing.reasons[0])
'0 of 12 sessions used; 12 left.'

"""

from __future__ import annotations

from . import _carewright
from ._errors import (
    CarewrightError,
    FactsError,
    FrameworkError,
    InternalError,
    JsonError,
    PolicyError,
    PolicyNotInForceError,
    RequestError,
    StoppedError,
)

TYPE_CHECKING = False  # as in `typing`, which is slow to import
if TYPE_CHECKING:
    from pathlib import Path

    from ._calendar import supervision_calendar
    from ._carewright import *  # noqa: F403 - every class of the compiled half is public
    from ._frames import FrameAnswer
    from ._plots import plot_competency_profile, plot_team_heat_map

__all__ = [
    "CarewrightError",
    "FactsError",
    "FrameAnswer",
    "FrameworkError",
    "InternalError",
    "JsonError",
    "PolicyError",
    "PolicyNotInForceError",
    "RequestError",
    "StoppedError",
    "plot_competency_profile",
    "plot_team_heat_map",
    "sample_folder",
    "supervision_calendar",
]
__all__ += _carewright.__all__

# What only some people need, by the module that has it.
_LATER = {
    "FrameAnswer": "._frames",
    "plot_competency_profile": "._plots",
    "plot_team_heat_map": "._plots",
    "supervision_calendar": "._calendar",
}


def __getattr__(name: str) -> object:
    """Make a class, or import what is seldom needed, when it is first asked for."""
    if name in _LATER:
        from importlib import import_module  # noqa: PLC0415 - most never need it

        found = getattr(import_module(_LATER[name], __name__), name)
    else:
        found = getattr(_carewright, name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    """Return every public name, also those that nobody has asked for yet."""
    return [*__all__, *globals()]


def sample_folder() -> Path:
    """Return the folder of the invented service that `python -m carewright demo` shows."""
    from pathlib import Path  # noqa: PLC0415 - slow to import, and seldom needed

    return Path(__file__).parent / "sample"
