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

from pathlib import Path

from . import _carewright
from ._carewright import *  # noqa: F403 - every class of the compiled half is public
from ._errors import CarewrightError, FactsError, JsonError, PolicyError, PolicyNotInForceError

__all__ = [
    "CarewrightError",
    "FactsError",
    "JsonError",
    "PolicyError",
    "PolicyNotInForceError",
    "sample_folder",
]
__all__ += _carewright.__all__


def sample_folder() -> Path:
    """Return the folder of the invented service that `python -m carewright demo` shows."""
    return Path(__file__).parent / "sample"
