"""The bank that is shipped holds what was promised, complete and in words of its own."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from itertools import combinations
from pathlib import Path
from typing import Final

import pytest

from question_bank.bank import Bank
from question_bank.loader import SHIPPED, load_bank
from question_bank.schema import Asks, Kind, Level, Question, Skill

GUIDE: Final = "cross-functional-ml"
SOURCE: Final = Path(__file__).parents[3] / "shared" / "source" / "skill-guide.txt"
TERMS: Final = ("inference latency", "data drift", "business metric lift", "A/B test", "MVP")
METHODS: Final = ("DACI", "RACI", "RFC", "pre-mortem", "Kanban")
TOOLS: Final = ("Jira", "Trello", "Tableau", "Looker", "MLflow", "Neptune.ai", "Weights & Biases")
LONGEST_SHARED_BY_SAMPLES: Final = 7
LONGEST_TAKEN_FROM_SOURCE: Final = 8


def words(text: str) -> list[str]:
    """Return the words and numbers of a text in small letters, its apostrophes straight."""
    return re.findall(r"[^\W_]+(?:'[^\W_]+)*", text.lower().replace("’", "'"))


def runs(text: str, length: int) -> set[str]:
    """Return each run of so many words."""
    found = words(text)
    return {" ".join(found[start : start + length]) for start in range(len(found) - length + 1)}


def texts(value: object) -> Iterator[str]:
    """Yield every text within a value made of mappings and sequences."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for inner in value.values():
            yield from texts(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from texts(inner)


@pytest.fixture
def guide(bank: Bank) -> Skill:
    return bank.skill(GUIDE)


@pytest.fixture
def general(bank: Bank) -> list[Question]:
    """Return the behavioural questions that are no part of a skill guide."""
    return [
        question
        for question in bank.questions.values()
        if question.kind is Kind.BEHAVIOURAL and question.skill is None
    ]


def test_the_shipped_bank_loads() -> None:
    assert load_bank().questions


def test_the_shipped_bank_is_the_same_each_time_it_is_read(bank: Bank) -> None:
    assert load_bank() == bank


def test_there_are_at_least_sixty_behavioural_questions_besides_those_of_the_guide(
    general: list[Question],
) -> None:
    assert len(general) >= 60


def test_at_least_twelve_competencies_have_questions_of_every_level(general: list[Question]) -> None:
    levels: dict[str, set[Level]] = defaultdict(set)
    for question in general:
        levels[question.competency].add(question.level)
    assert len(levels) >= 12
    assert {name: found for name, found in levels.items() if found != set(Level)} == {}


def test_every_competency_has_questions(bank: Bank) -> None:
    asked = {question.competency for question in bank.questions.values()}
    assert set(bank.competencies) - asked == set()


def test_no_question_is_asked_twice(bank: Bank) -> None:
    counts = Counter(" ".join(words(question.text)) for question in bank.questions.values())
    assert [text for text, count in counts.items() if count > 1] == []


def test_at_least_twenty_questions_ask_for_a_trade_off(bank: Bank) -> None:
    asking = [question for question in bank.questions.values() if Asks.TRADEOFF in question.asks]
    assert len(asking) >= 20


def test_reflection_and_figures_are_asked_for_as_well(bank: Bank) -> None:
    assert {asked for question in bank.questions.values() for asked in question.asks} == set(Asks)


@pytest.mark.parametrize(
    ("part", "least", "most"),
    [
        pytest.param("text", 5, 60, id="question"),
        pytest.param("strategy", 60, 160, id="strategy"),
        pytest.param("strong", 150, 350, id="strong sample"),
        pytest.param("weak", 30, 100, id="weak sample"),
    ],
)
def test_every_part_of_a_question_is_of_sensible_length(bank: Bank, part: str, least: int, most: int) -> None:
    lengths = {
        question.id: len(words(getattr(question if part in {"text", "strategy"} else question.samples, part)))
        for question in bank.questions.values()
    }
    assert {name: length for name, length in lengths.items() if not least <= length <= most} == {}


@pytest.mark.parametrize("part", ["shows", "follow_ups"])
def test_every_question_has_three_things_to_show_and_three_ways_to_follow_up(bank: Bank, part: str) -> None:
    lists: dict[str, tuple[str, ...]] = {
        question.id: getattr(question, part) for question in bank.questions.values()
    }
    assert [name for name, found in lists.items() if not 3 <= len(set(found)) == len(found) <= 6] == []
    assert [line for found in lists.values() for line in found if len(words(line)) < 3] == []


def test_every_follow_up_is_a_question(bank: Bank) -> None:
    follow_ups = [line for question in bank.questions.values() for line in question.follow_ups]
    assert [line for line in follow_ups if not line.endswith("?")] == []


@pytest.mark.parametrize("which", ["strong", "weak"])
def test_samples_share_no_run_of_eight_words(bank: Bank, which: str) -> None:
    found = {
        question.id: runs(getattr(question.samples, which), LONGEST_SHARED_BY_SAMPLES + 1)
        for question in bank.questions.values()
    }
    shared = {(one, other): found[one] & found[other] for one, other in combinations(found, 2)}
    assert {pair: copied for pair, copied in shared.items() if copied} == {}


def test_no_two_strong_samples_open_with_the_same_three_words(bank: Bank) -> None:
    openings = Counter(" ".join(words(question.samples.strong)[:3]) for question in bank.questions.values())
    assert [opening for opening, count in openings.items() if count > 1] == []


def test_no_first_word_opens_more_than_a_fifth_of_the_strong_samples(bank: Bank) -> None:
    firsts = Counter(words(question.samples.strong)[0] for question in bank.questions.values())
    assert {word: count for word, count in firsts.items() if count > len(bank.questions) / 5} == {}


def test_no_strong_sample_announces_its_parts_by_heading(bank: Bank) -> None:
    heading = re.compile(r"\b(situation|task|action|result)s?\s*:", re.IGNORECASE)
    headed = [question.id for question in bank.questions.values() if heading.search(question.samples.strong)]
    assert headed == []


def test_the_guide_has_a_stage_for_each_level_with_three_items_each(guide: Skill) -> None:
    assert [(stage.level, len(stage.items)) for stage in guide.stages] == [
        (Level.BEGINNER, 3),
        (Level.INTERMEDIATE, 3),
        (Level.ADVANCED, 3),
    ]


def test_the_guide_has_a_project_for_each_level_with_four_steps_each(bank: Bank, guide: Skill) -> None:
    exercises = [bank.exercise(str(bank.question(name).exercise)) for name in guide.projects]
    assert [(exercise.level, len(exercise.steps)) for exercise in exercises] == [
        (Level.BEGINNER, 4),
        (Level.INTERMEDIATE, 4),
        (Level.ADVANCED, 4),
    ]


def test_a_project_is_of_the_level_of_its_question(bank: Bank, guide: Skill) -> None:
    for name in guide.projects:
        question = bank.question(name)
        assert bank.exercise(str(question.exercise)).level is question.level


def test_the_guide_has_nine_frameworks_in_three_groups(guide: Skill) -> None:
    names = [[framework.id for framework in group.frameworks] for group in guide.framework_groups]
    assert [len(group) for group in names] == [3, 3, 3]
    assert len({name for group in names for name in group}) == 9


def test_the_guide_has_the_market_figures_of_its_source(guide: Skill) -> None:
    careers = guide.careers
    assert (careers.mean_demand, careers.mean_ai_risk) == (9.0, 0.25)
    assert (careers.careers, careers.categories) == (1, 1)


def test_the_guide_has_both_interview_questions_of_its_source(bank: Bank, guide: Skill) -> None:
    mediation, feasibility = (bank.question(name) for name in guide.questions)
    assert mediation.kind is Kind.BEHAVIOURAL
    assert re.search(r"data scientist and an ML engineer .* trade-off", mediation.text)
    assert feasibility.kind is Kind.PROCESS
    assert re.search(r"product request .* technically feasible .* backlog", feasibility.text)


def test_the_questions_and_projects_of_the_guide_belong_to_it(bank: Bank, guide: Skill) -> None:
    assert {bank.question(name).skill for name in (*guide.questions, *guide.projects)} == {GUIDE}


@pytest.mark.parametrize("term", [*TERMS, *METHODS, *TOOLS])
def test_the_guide_holds_the_terms_and_tools_of_its_source(guide: Skill, term: str) -> None:
    pattern = re.compile(rf"(?<!\w){re.escape(term)}(?!\w)", re.IGNORECASE)
    assert any(pattern.search(text) for text in texts(asdict(guide)))


def test_a_pack_names_each_of_its_questions_once(bank: Bank) -> None:
    assert [pack.id for pack in bank.packs.values() if len(set(pack.questions)) < len(pack.questions)] == []


@pytest.mark.parametrize(
    ("rubric_id", "kind", "criteria"),
    [
        pytest.param("star-core", Kind.BEHAVIOURAL, 9, id="star-core"),
        pytest.param("process-core", Kind.PROCESS, 6, id="process-core"),
        pytest.param("case-core", Kind.CASE, 4, id="case-core"),
    ],
)
def test_a_rubric_has_its_criteria_with_five_names_and_five_anchors_each(
    bank: Bank, rubric_id: str, kind: Kind, criteria: int
) -> None:
    rubric = bank.rubric(rubric_id)
    assert rubric.kind is kind
    assert len({criterion.id for criterion in rubric.criteria}) == len(rubric.criteria) == criteria
    assert [(len(set(criterion.names)), len(set(criterion.levels))) for criterion in rubric.criteria] == [
        (5, 5)
    ] * criteria


def test_there_are_three_rubrics(bank: Bank) -> None:
    assert set(bank.rubrics) == {"star-core", "process-core", "case-core"}


def test_a_case_has_as_many_steps_as_its_rubric_has_criteria(bank: Bank) -> None:
    criteria = len(bank.rubric("case-core").criteria)
    assert [exercise.id for exercise in bank.exercises.values() if len(exercise.steps) != criteria] == []


def test_situation_ownership_and_relevance_weigh_half_in_star_core(bank: Bank) -> None:
    light = {"situation", "ownership", "relevance"}
    weights = {criterion.id: criterion.weight for criterion in bank.rubric("star-core").criteria}
    assert weights == {name: 0.5 if name in light else 1 for name in weights}
    assert light < set(weights)


def test_a_rubric_whose_weights_differ_gives_its_reason(bank: Bank) -> None:
    differing = [
        rubric
        for rubric in bank.rubrics.values()
        if len({criterion.weight for criterion in rubric.criteria}) > 1
    ]
    assert [rubric.id for rubric in differing if not rubric.reason] == []


def test_each_criterion_of_the_process_rubric_marks_a_component_of_its_own(bank: Bank) -> None:
    rubric = bank.rubric("process-core")
    assert [criterion.component for criterion in rubric.criteria] == [
        component.id for component in rubric.components
    ]


def test_parts_of_one_framework_are_told_apart_by_id(bank: Bank) -> None:
    frameworks = [rubric.components for rubric in bank.rubrics.values()]
    frameworks += [exercise.steps for exercise in bank.exercises.values()]
    for parts in frameworks:
        assert len({part.id for part in parts}) == len(parts)


def test_nothing_repeats_nine_words_of_the_source_but_the_name_of_the_skill(guide: Skill) -> None:
    if not SOURCE.is_file():
        pytest.skip(f"there is no {SOURCE.name} here to compare with")
    source = runs(SOURCE.read_text(encoding="utf-8"), LONGEST_TAKEN_FROM_SOURCE + 1)
    allowed = runs(guide.title, LONGEST_TAKEN_FROM_SOURCE + 1)
    files = {file.relative_to(SHIPPED).as_posix(): file for file in SHIPPED.rglob("*.toml")}
    taken = {
        name: (runs(file.read_text(encoding="utf-8"), LONGEST_TAKEN_FROM_SOURCE + 1) & source) - allowed
        for name, file in files.items()
    }
    assert {name: copied for name, copied in taken.items() if copied} == {}
