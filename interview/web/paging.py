"""A page of a list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

Entry = TypeVar("Entry")
SIZE: Final = 12
_HIGHEST: Final = 100_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Page(Generic[Entry]):
    """Some of the entries of a list; pages count from 1."""

    entries: Sequence[Entry]
    number: int
    of: int
    total: int

    @property
    def previous(self) -> int | None:
        """The number of the page before."""
        return self.number - 1 if self.number > 1 else None

    @property
    def next(self) -> int | None:
        """The number of the page after."""
        return self.number + 1 if self.number < self.of else None


def page_number(given: str | None) -> int:
    """Return the number in an address; anything that is none is the first page."""
    number = (
        int(given)
        if given and given.isascii() and given.isdecimal() and len(given) < len(str(_HIGHEST))
        else 1
    )
    return max(number, 1)


def pages(total: int, *, size: int = SIZE) -> int:
    """Return how many pages a list of `total` entries fills; an empty list fills one."""
    return max(1, -(-total // size))


def page_of(entries: Sequence[Entry], number: int, *, size: int = SIZE) -> Page[Entry]:
    """Return one page of a list that is at hand; a number past the end gives the last."""
    of = pages(len(entries), size=size)
    number = min(number, of)
    return Page(
        entries=entries[(number - 1) * size : number * size], number=number, of=of, total=len(entries)
    )
