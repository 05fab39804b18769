"""What to do next: advice as kinds and data, and the questions an interviewer would ask."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import Final

from question_bank.schema import Kind
from scoring.completeness import beside_a_pair, gaps, says_a_time
from scoring.ladder.cells import Side, missing_cell, name, whose
from scoring.language.document import Passage
from scoring.language.recording import recorded
from scoring.reading import Reading
from scoring.report import Advice, CriterionResult, Figure, FollowUp, Offsets
from scoring.report import Component as ComponentReading
from scoring.stages.own import acting_verbs, actor

MOST_FOLLOW_UPS: Final = 3
MOST_INCOMPLETE: Final = 2
_QUOTED_WORDS: Final = 9
CRITERION_OF: Final = {"S": "situation", "T": "task", "A": "action", "R": "result"}
_NOT_AN_EVENT: Final = frozenset({"hypothetical", "opinion", "self_description", "exemplar"})
_EVIDENCE: Final = "quantified_evidence"
_HIGH: Final = 4
_TOLD: Final = 3
# what is asked of a side without a figure: of an option by its name, and where the name is not sure
_IN_FIGURES: Final[Mapping[Side, tuple[str, str]]] = {
    "price": ("what was its price", "What did your choice cost"),
    "gain": ("what was to be gained by it", "What would the other way have gained"),
}
_SPEAKERS: Final = frozenset({"i", "we"})


def advise(results: Sequence[CriterionResult], reading: Reading) -> tuple[Advice, ...]:
    """Return what would help most, most useful first."""
    found: list[Advice] = []
    if reading.response_type.label == "unusable":
        return (Advice(kind="write_an_answer", component=None, criterion=None, span=None),)
    behavioural = reading.prompt.kind is Kind.BEHAVIOURAL and reading.prompt.expects_event
    if behavioural and reading.response_type.label in _NOT_AN_EVENT:
        found.append(Advice(kind="tell_one_event", component=None, criterion=None, span=None))
    found += [
        Advice(kind="untrusted_text", component=None, criterion=None, span=span)
        for span in reading.untrusted[:1]
    ]
    found += [
        Advice(kind="does_not_add_up", component=None, criterion=None, span=check.spans[-1])
        for check in reading.checks
    ]
    found += [
        Advice(
            kind="missing_component",
            component=part,
            criterion=criterion_of(part, reading.components, results),
            span=None,
        )
        for part in reading.missing
        if not is_told(part, reading.components, results)
    ]
    told = {advice.criterion for advice in found}
    following = [
        Advice(kind="next_level", component=None, criterion=result.id, span=_last_span(result))
        for result in sorted(results, key=_level)
        if result.level is not None and result.next is not None and result.id not in told
    ]
    return (*found, *_with_figures(following, results, reading))


def _with_figures(
    following: Sequence[Advice], results: Sequence[CriterionResult], reading: Reading
) -> tuple[Advice, ...]:
    """Return the advice with that on figures behind what their criterion needs, or last where it needs nothing."""
    if not any(result.id == _EVIDENCE and result.level is not None for result in results):
        return tuple(following)
    criteria = [advice.criterion for advice in following]
    place = criteria.index(_EVIDENCE) + 1 if _EVIDENCE in criteria else len(following)
    figures = islice(_incomplete_figures(reading), MOST_INCOMPLETE)
    return (*following[:place], *figures, *following[place:])


def _incomplete_figures(reading: Reading) -> Iterator[Advice]:
    """Yield the results whose figures lack something, but for times, which belong to other figures."""
    for place, figure in enumerate(reading.figures):
        if figure.role != "result" or says_a_time(figure, text=reading.text):
            continue
        if any(start <= figure.start < end for start, end in reading.untrusted):
            continue
        if gaps(place, reading, text=reading.text):
            span = figure.start, figure.end
            yield Advice(kind="incomplete_figure", component=None, criterion=_EVIDENCE, span=span)


def is_told(
    part: str, components: Mapping[str, ComponentReading], results: Sequence[CriterionResult]
) -> bool:
    """Tell a part that is only in doubt, since the answer earns its level, from one that is not there.

    Where no sentence is its own, others must say a good deal of it.
    """
    criterion = criterion_of(part, components, results)
    least = _TOLD if components[part].units else _HIGH
    return any(result.id == criterion and (result.level or 0) >= least for result in results)


def _level(result: CriterionResult) -> int:
    return result.level or 0


def _last_span(result: CriterionResult) -> Offsets | None:
    return result.because[-1].spans[0] if result.because else None


def criterion_of(
    part: str, components: Mapping[str, ComponentReading], results: Sequence[CriterionResult]
) -> str | None:
    """Return the criterion that marks a component; a case's steps are marked in their order."""
    identifiers = [result.id for result in results]
    wanted = CRITERION_OF.get(part, part)
    if wanted in identifiers:
        return wanted
    return (
        dict(zip(components, identifiers, strict=True)).get(part) if len(components) == len(results) else None
    )


def follow_ups(results: Sequence[CriterionResult], reading: Reading) -> tuple[FollowUp, ...]:
    """Return up to three questions about this very answer, then those that the bank has ready."""
    if reading.response_type.label == "unusable":
        return ()
    levels = {result.id: result.level for result in results}
    asked = (
        list(_about_a_story(levels, reading))
        if reading.prompt.kind is Kind.BEHAVIOURAL
        else list(_about_steps(results, reading))
    )
    if len(asked) < MOST_FOLLOW_UPS and reading.prompt.question is not None:
        asked += [
            FollowUp(question=question, criterion="relevance", why="asked of every answer to this question")
            for question in reading.prompt.question.follow_ups
        ]
    return tuple(asked[:MOST_FOLLOW_UPS])


def _about_a_story(levels: dict[str, int | None], reading: Reading) -> Iterator[FollowUp]:
    if reading.response_type.label in _NOT_AN_EVENT:
        yield FollowUp(
            question=f"You say {_quote(reading.spans[0], reading)}. When did you last do that, and what happened?",
            criterion="action",
            why="no single past event is told",
        )
    quoted: set[str] = set()
    for ask in (
        _about_the_result,
        _about_the_task,
        _about_we,
        _about_the_tradeoff,
        _about_a_figure,
        _about_the_action,
    ):
        found = ask(levels, reading)
        words = found.question.split("”")[0] if found is not None else ""
        if found is not None and words not in quoted:
            quoted.add(words)
            yield found


def _about_the_result(levels: dict[str, int | None], reading: Reading) -> FollowUp | None:
    actions = reading.labelled("A")
    if "R" not in reading.missing or (levels.get("result") or 1) >= _TOLD or not actions:
        return None
    question = f"You say {_quote(actions[-1], reading)}. What came of it?"
    return FollowUp(question=question, criterion="result", why="the answer stops before its outcome")


def _about_the_task(_levels: dict[str, int | None], reading: Reading) -> FollowUp | None:
    setting = reading.labelled("S") or reading.labelled("A")
    if "T" not in reading.missing or reading.components["T"].units or not setting:
        return None
    question = f"You say {_quote(setting[-1], reading)}. What exactly was yours to bring about, and by when?"
    return FollowUp(question=question, criterion="task", why="what you had to bring about is not said")


def _about_we(levels: dict[str, int | None], reading: Reading) -> FollowUp | None:
    if (levels.get("ownership") or _HIGH) >= _HIGH:
        return None
    for span in reading.labelled("A"):
        if any(actor(verb) == "we" for verb in acting_verbs(span)):
            question = f"You say {_quote(span, reading)}. Which part of that was yours?"
            return FollowUp(
                question=question, criterion="ownership", why="your part cannot be told from the group's"
            )
    return None


def _about_the_tradeoff(levels: dict[str, int | None], reading: Reading) -> FollowUp | None:
    cell = missing_cell(reading.tradeoffs)
    if levels.get("tradeoff") is None:
        return None
    if cell is None:
        return _about_the_record(reading)
    option, (of_it, unnamed) = name(cell.option, reading), _IN_FIGURES[cell.side]
    question = f"{option}: {of_it}, in figures?" if option else f"{unnamed}, in figures?"
    return FollowUp(
        question=question,
        criterion="tradeoff",
        why=f"the {cell.side} of {whose(cell, reading)} has no figure",
    )


def _about_the_record(reading: Reading) -> FollowUp | None:
    chosen = [passage.options[passage.chosen] for passage in reading.tradeoffs if passage.chosen is not None]
    if not chosen or recorded(reading.spans):
        return None
    option = name(chosen[0], reading)
    decision = f"You chose {option}" if option else "You decided"
    return FollowUp(
        question=f"{decision}: who agreed to it, and where was it written down?",
        criterion="tradeoff",
        why="it is not said how the decision was made known",
    )


def _about_a_figure(_levels: dict[str, int | None], reading: Reading) -> FollowUp | None:
    for place, figure in enumerate(reading.figures):
        if (
            figure.role == "result"
            and figure.pair is None
            and figure.kind in {"percent", "ratio", "count", "money"}
            and not beside_a_pair(place, reading)
        ):
            question = f"You give {_figure(reading, figure)}. Out of what, or from what, and over what time?"
            return FollowUp(question=question, criterion="quantified_evidence", why="the figure has no base")
    return None


def _about_the_action(levels: dict[str, int | None], reading: Reading) -> FollowUp | None:
    actions = [
        span for span in reading.labelled("A") if any(actor(verb) in _SPEAKERS for verb in acting_verbs(span))
    ]
    if not actions or (levels.get("action") or 1) > _HIGH:
        return None
    longest = max(actions, key=len)
    question = f"You say {_quote(longest, reading)}. What else did you consider, and why did you leave it?"
    return FollowUp(question=question, criterion="action", why="no other way is weighed")


def _about_steps(results: Sequence[CriterionResult], reading: Reading) -> Iterator[FollowUp]:
    components = {component.id: component for component in reading.prompt.components}
    for part in reading.missing:
        yield FollowUp(
            question=components[part].asks,
            criterion=criterion_of(part, reading.components, results) or part,
            why="this part is not there",
        )
    for result in results:
        if (
            result.level is not None
            and 1 < result.level < _HIGH
            and result.because
            and result.next is not None
        ):
            start, _ = result.because[-1].spans[0]
            span = next((span for span in reading.spans if span.start_char <= start < span.end_char), None)
            if span is not None:
                yield FollowUp(
                    question=f"You say {_quote(span, reading)}. Who does that with you, and what decides it?",
                    criterion=result.id,
                    why=result.next.needs,
                )


def _quote(span: Passage, reading: Reading) -> str:
    words = reading.submitted.said((span.start_char, span.end_char)).split()
    kept = " ".join(words[:_QUOTED_WORDS]).strip(" ,;:.-–—\"'“”")
    return f"“{kept}{' …' if len(words) > _QUOTED_WORDS else ''}”"


def _figure(reading: Reading, figure: Figure) -> str:
    start, end = figure.start, figure.end
    if figure.measure is not None and abs(figure.measure[0] - start) <= 40:
        start, end = min(start, figure.measure[0]), max(end, figure.measure[1])
    return f"“{reading.submitted.said((start, end))}”"
