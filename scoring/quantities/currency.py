"""The currency of an answer: whose dollars and pesos, and amounts told without any sign."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from scoring.quantities.currencies import PLACES, SHARED, mark_of
from scoring.quantities.values import read_value
from scoring.report import Figure

_UNSURE: Final = re.compile(r"\b(?:grand|cents?)\b", re.IGNORECASE)
_DOLLARS: Final = frozenset({"AUD", "CAD", "NZD", "SGD"})
_RAND: Final = "ZAR"
_FEW_RAND: Final = re.compile(r"R\d{1,3}")
_CAPITAL: Final = re.compile(r"\b[^\W\d_a-z][^\W\d_]+")
_PLAIN_DOLLAR: Final = re.compile(r"(?<![A-Za-z])\$")
_IN_WORDS: Final = re.compile(r"\bin\s(?P<name>dollars|euros|pounds|rupees|reais|yen|rand)\b", re.IGNORECASE)
_SCALED: Final = re.compile(
    r"(?:thousand|lakh|million|millones|milhões|crore|billion|\d\s?(?:k|bn|mn|m))$|^\d{1,3}(?:,\d{3})+$",
    re.IGNORECASE,
)
_SCALE_WORD: Final = re.compile(r"[a-z]$", re.IGNORECASE)
_MONEY_SAID: Final = re.compile(
    r"\b(?:cost(?:s|ing)?|spen[dt]s?|spending|pa(?:y|ys|id|ying)|budget\w*|quota|revenue|sales|turnover|invoic\w+|price[ds]?|quote[ds]?|"
    r"worth|fees?|bills?|billed|fund(?:s|ed|ing)?|grant|rais(?:e|ed|ing)|earn(?:s|ed|ing)?|saved?|saving|takings|inventory|stock value|profit|"
    r"shortfall|loss(?:es)?|savings|contract|loan|debt|milestone|money)\b",
    re.IGNORECASE,
)
_LARGE: Final = re.compile(r"(?:million|billion|crore|lakh)$", re.IGNORECASE)
_CLAUSE: Final = 70
_TRAIL: Final = 40
_SENTENCE_END: Final = re.compile(r"[.!?]\s")


def in_one_currency(text: str, figures: Sequence[Figure], *, told: str | None = None) -> tuple[Figure, ...]:
    """Give every amount the currency of the answer, where it names only one.

    `told` is the text as submitted, which has the names of places that the text as read may not have.
    """
    read = _of_the_country(told or text, figures)
    own = {figure.unit for figure in read if figure.unit in _DOLLARS}
    if len(own) == 1:
        dollar = own.pop()
        read = [
            replace(figure, unit=dollar)
            if figure.unit == "USD" and _PLAIN_DOLLAR.match(figure.text)
            else figure
            for figure in read
        ]
    if any(figure.unit == _RAND for figure in read):
        read = [_rand(figure) for figure in read]
    read = [_as_before(read, place) for place in range(len(read))]
    currency = _only_one(text, read)
    return tuple(
        read if currency is None else (_in_that(text, read, place, currency) for place in range(len(read)))
    )


def _rand(figure: Figure) -> Figure:
    """Tell "R210" as money in an answer that has told rand."""
    if figure.kind != "other" or _FEW_RAND.fullmatch(figure.text) is None:
        return figure
    return replace(figure, kind="money", value=float(figure.text[1:]), unit=_RAND, role="context")


def _of_the_country(text: str, figures: Sequence[Figure]) -> list[Figure]:
    """Tell whose dollar, peso or rupee is meant by the places that the answer names, where they are of one country."""
    shared = {
        place: codes
        for place, figure in enumerate(figures)
        if figure.kind == "money" and (codes := SHARED.get(mark_of(figure.text.lower()) or ""))
    }
    if not shared:
        return list(figures)
    named = _countries(text)
    return [
        replace(figure, unit=next(iter(whose)))
        if len(whose := named & shared.get(place, frozenset())) == 1
        else figure
        for place, figure in enumerate(figures)
    ]


def _countries(text: str) -> set[str]:
    """Return the currencies of the places that a text names."""
    words = [word.lower() for word in _CAPITAL.findall(text)]
    names = (*words, *map(" ".join, pairwise(words)))
    return {PLACES[name] for name in names if name in PLACES}


def _as_before(figures: Sequence[Figure], place: int) -> Figure:
    """Tell "3.8 million" as money where the amounts before it were told in millions and it counts nothing."""
    figure = figures[place]
    scale = _LARGE.search(figure.text)
    if scale is None or figure.kind not in {"count", "other"} or _counts(figure):
        return figure
    before = next(
        (one for one in reversed(figures[:place]) if one.text.lower().endswith(scale.group().lower())), None
    )
    return (
        figure
        if before is None or before.kind != "money"
        else replace(figure, kind="money", unit=before.unit)
    )


def _counts(figure: Figure) -> bool:
    return figure.measure is not None and 0 <= figure.measure[0] - figure.end <= 1


def _was_no_money(figures: Sequence[Figure], place: int) -> bool:
    """Tell whether the last that was told in millions was no money: "40 million litres a day"."""
    scale = _LARGE.search(figures[place].text)
    if scale is None:
        return False
    before = next(
        (one for one in reversed(figures[:place]) if scale.group().lower() in one.text.lower()), None
    )
    return before is not None and before.kind in {"rate", "size"}


def _only_one(text: str, figures: Sequence[Figure]) -> str | None:
    named = {
        figure.unit
        for figure in figures
        if figure.kind == "money" and figure.unit is not None and not _UNSURE.search(figure.text)
    }
    said = _IN_WORDS.search(text)
    if said is not None:
        unit = read_value("money", f"1 {said['name'].lower()}")[1]
        named |= {unit} if unit is not None else set()
    return named.pop() if len(named) == 1 else None


def _in_that(text: str, figures: Sequence[Figure], place: int, currency: str) -> Figure:
    figure = figures[place]
    if figure.kind == "money" and _UNSURE.search(figure.text):
        return replace(figure, unit=currency)
    return replace(figure, kind="money", unit=currency) if _is_an_amount(text, figures, place) else figure


def _is_an_amount(text: str, figures: Sequence[Figure], place: int) -> bool:
    """Tell whether a large number that counts nothing is money by what is said before it in its sentence."""
    figure = figures[place]
    if (
        figure.kind not in {"count", "other"}
        or figure.role == "none"
        or _counts(figure)
        or not _SCALED.search(figure.text)
    ):
        return False
    if _was_no_money(figures, place):
        return False
    leading = _SENTENCE_END.split(text[max(0, figure.start - _CLAUSE) : figure.start])[-1]
    before = figures[place - 1] if place and _SCALE_WORD.search(figure.text) else None
    follows = before is not None and before.kind == "money" and before.end > figure.start - len(leading)
    in_words = _IN_WORDS.search(_SENTENCE_END.split(text[figure.end : figure.end + _TRAIL])[0])
    return follows or in_words is not None or _MONEY_SAID.search(leading) is not None
