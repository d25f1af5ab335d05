"""Pictures of competencies, drawn by matplotlib, which is imported when one is asked for."""

from __future__ import annotations

TYPE_CHECKING = False  # as in `typing`, which is slow to import
if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from carewright._carewright import CompetencyFramework, CompetencyProfile, TeamMatrix


def plot_competency_profile(
    profile: CompetencyProfile, framework: CompetencyFramework, *, ax: Axes | None = None
) -> Axes:
    """Draw what a worker has shown of what a role requires.

    One row a competency: its own scale as steps, from the lowest, with the labels of the framework.
    Required levels stand in one column, so that what is left of it is short and what is right of it
    is more than is asked for. Colour is never the only sign.

    Needs the package ``matplotlib``: ``pip install carewright[plots]``.

    Parameters
    ----------
    profile
        An answer of `CompetencyRules.profile`.
    framework
        The framework it is by, which has the scales.
    ax
        Where to draw; a figure of the size that is needed is made where none is given.

    Returns
    -------
    Axes
        What was drawn on: ``ax.figure.savefig("profile.png")`` saves it.

    Raises
    ------
    ImportError
        There is no matplotlib.
    ValueError
        The profile is by another framework, or by another version of it.

    """
    needs_matplotlib()
    from .profile_picture import draw  # noqa: PLC0415 - an optional package

    return draw(profile, framework, ax)


def plot_team_heat_map(matrix: TeamMatrix, *, ax: Axes | None = None) -> Axes:
    """Draw who in a team holds what their own role requires.

    One row a worker and one column a competency. A cell is the distance from the level that the
    worker's own role requires, in steps of the competency's own scale. Workers are in groups by
    role, within them who is furthest from ready at the top. What nobody holds is at the left, then
    what too few hold, then what rests on one person; below the cells it is said in words. It names
    nobody but by the caller's identifiers.

    Needs the package ``matplotlib``: ``pip install carewright[plots]``.

    Parameters
    ----------
    matrix
        An answer of `CompetencyRules.team_matrix`.
    ax
        Where to draw; a figure of the size that is needed is made where none is given.

    Returns
    -------
    Axes
        What was drawn on: ``ax.figure.savefig("team.png")`` saves it.

    Raises
    ------
    ImportError
        There is no matplotlib.

    """
    needs_matplotlib()
    from .team_picture import draw  # noqa: PLC0415 - an optional package

    return draw(matrix, ax)


def needs_matplotlib() -> None:
    """Say how to get what is missing."""
    try:
        import matplotlib as mpl  # noqa: F401, PLC0415 - an optional package
    except ImportError as error:
        message = "pictures need matplotlib: pip install carewright[plots]"
        raise ImportError(message, name="matplotlib") from error
