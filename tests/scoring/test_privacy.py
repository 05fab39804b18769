"""What an answer said is gone with its report: nothing in the process keeps its passages."""

from __future__ import annotations

import functools
import gc
import sys
from collections.abc import Iterator
from typing import Final

from scoring.engine import Engine

_CACHE: Final = type(functools.lru_cache(len))
SAID: Final = "the marmoset enclosure beside Thornbury quay"
ANSWER: Final = (
    f"I looked after {SAID}. We sold 25 tickets at £8 each, which came to £300. "
    f"I could have kept {SAID} open for £40 a day or closed it and saved 3 hours, so I closed it."
)


def kept_in_caches() -> Iterator[str]:
    """Yield the texts that caches of the program hold, in their keys and in what they return."""
    caches = [
        value
        for name, module in list(sys.modules.items())
        if name.startswith(("scoring", "question_bank"))
        for value in vars(module).values()
        if isinstance(value, _CACHE)
    ]
    waiting: list[object] = [part for cache in caches for part in gc.get_referents(cache)]
    seen: set[int] = set()
    while waiting:
        part = waiting.pop()
        if isinstance(part, str):
            yield part
        elif id(part) not in seen and not isinstance(part, type) and not callable(part):
            seen.add(id(part))
            waiting.extend(gc.get_referents(part))


def test_the_caches_are_looked_into(engine: Engine) -> None:
    engine.score(ANSWER)

    assert any("ticket" in text for text in kept_in_caches())


def test_no_passage_of_an_answer_is_kept_after_its_report(engine: Engine) -> None:
    report = engine.score(ANSWER)

    assert report.checks
    assert not [text for text in kept_in_caches() if "beside Thornbury" in text]
