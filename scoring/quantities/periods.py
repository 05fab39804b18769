"""How many of one period another holds, in full and as people count the part of it that is worked."""

from __future__ import annotations

from typing import Final

from scoring.quantities.conversion import converted

SHIFT: Final = "shift"
# days of a week, weeks of a month or a year, hours of a day
_WORKED: Final = {
    ("day", "week"): (5.0, 6.0),
    ("day", "month"): (20.0, 21.0, 22.0, 30.0),
    ("day", "year"): (220.0, 230.0, 250.0, 260.0),
    ("week", "month"): (4.0,),
    ("week", "year"): (44.0, 46.0, 48.0, 50.0),
    ("month", "year"): (10.0, 11.0),
    ("h", "day"): (7.0, 7.5, 8.0),
    ("h", "week"): (35.0, 37.5, 38.0, 40.0),
    ("h", "year"): (2000.0,),
}


def held(short: str, long: str) -> tuple[float, ...]:
    """Return how many of the one unit of time the other holds, then how many of them are worked; below one for a longer one."""
    if SHIFT in (short, long):
        return (1.0,) if "day" in (short, long) else ()
    times = converted(1.0, long, to=short)
    if not times:
        return ()
    worked = _WORKED.get((short, long), ())
    return (times, *worked, *(1.0 / each for each in _WORKED.get((long, short), ())))


def within(value: float, unit: str | None, period: str) -> tuple[float, ...]:
    """Return how many periods a time holds, then how many of them are worked."""
    return tuple(value * each for each in held(period, unit)) if unit is not None else ()
