"""From what the caller says was asked to what an answer is judged by."""

from __future__ import annotations

import re
from dataclasses import replace
from difflib import get_close_matches
from functools import lru_cache
from typing import Final

from spacy.language import Language

from question_bank.bank import Bank
from question_bank.errors import UnknownEntry
from question_bank.schema import Asks, Competency, Component, Concern, Kind, Question, Rubric
from scoring import limits
from scoring.errors import InputError
from scoring.language.themes import asked_for
from scoring.plain.form import plain
from scoring.plain.typos import dictionary
from scoring.reading import Prompt
from scoring.report import ResponseType
from scoring.stages.guards import shingles
from scoring.stages.relate import content_lemmas

DEFAULT_RUBRIC: Final = "star-core"
_PLAINLY: Final = 0.9
_ASKS_TRADEOFF: Final = re.compile(
    r"\b(?:trade-?offs?|priorit\w+|balanc\w+|compromise\w*|choose between|chose between|competing|sacrific\w*|at the (?:cost|expense) of|"
    r"versus|speed (?:and|or|over) quality|quality (?:and|or|over) speed|build or buy|gave? up|limited resources)\b",
    re.IGNORECASE,
)
_ASKS_REFLECTION: Final = re.compile(
    r"\b(?:learn(?:ed|t)?\b|lesson|differently|fail\w*|mistake\w*|wrong|regret|weakness|feedback you|criticism)",
    re.IGNORECASE,
)
_ABOUT_PEOPLE: Final = re.compile(
    r"\b(?:conflict\w*|disagree\w*|disput\w+|misunderst\w+|f[ae]ll(?:en)? out|different opinions?|complain\w*|feedback|team ?work|team ?mates?|team members?|"
    r"(?:in|as|of) (?:a |part of a )?team|persuad\w+|convinc\w+|influenc\w+|motivat\w+|mentor\w*|coach\w*|teach|taught|train(?:ed)? (?:someone|somebody)|ethic\w*|honest\w*|"
    r"integrity|trust|fair(?:ly|ness)?|relationship\w*|helped|help(?:ing)? (?:someone|somebody|others|people)|support(?:ed|ing)?|develop(?:ed|ing)? (?:someone|somebody|others|people)|"
    r"listen\w*|empathy|compassion\w*|sensitive|calm\w* (?:\w+ )?(?:someone|somebody|people|down)|lead|led|leading|leadership|changed someone(?:'s|’s) mind|worked with someone|got along|"
    r"criticism|communicat\w+|say(?:ing)? no|said no|refus\w+|push(?:ed|ing)? back|sp(?:eak|oke|eaking) up|st(?:and|ood|anding) up|rais(?:ed?|ing) (?:a )?concerns?|accountable|"
    r"poor practice|left out|cultur\w+|backgrounds|volunteers|parents|safeguard\w+|vulnerable|customer service|colleagues? (?:is|was|who)|"
    r"(?:difficult|challenging|demanding|angry|rude|unhappy|upset|aggressive|nervous|dissatisfied) (?:\w+ ){0,2}(?:person|people|colleagues?|co-?workers?|customers?|clients?|guests?|patients?|"
    r"passengers?|users?|stakeholders?|members?|employees?|pupils?|students?|boss|managers?|conversations?|news))\b",
    re.IGNORECASE,
)
_LIKE_AN_ID: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)+")
_ASKS_PROCESS: Final = re.compile(
    r"^\W*(?:how (?:do|would|should|will) you|what (?:is|would be) your (?:approach|process)|what (?:steps|would you do)|walk me through how you (?:would|do|go)|"
    r"(?:tell|show|explain to) me how you (?:would|do|go)|what do you do (?:when|if)|explain how you (?:would|do))\b",
    re.IGNORECASE,
)
_ASKS_NO_EVENT: Final = re.compile(
    r"\b(?:about yourself|(?:introduce|describe) yourself|through your (?:cv|resume|résumé|background|career))\b|"
    r"^\W*(?:(?:how|in what words) would (?:you|your \w+(?: \w+)?) describe|"
    r"why (?:do|should|did|are|would|is|have|this|us)|what(?: is|['’]s| are) (?:your|the) (?:\w+ ){0,2}"
    r"(?:strengths?|weakness(?:es)?|views?|opinions?|motivations?|passions?|goals?|ambitions?|dream|hobbies|interests|values|style|philosophy|expectations?)|"
    r"what (?:would|do|does|will|can|could) (?:you|your|a|an|the|good|great)|what (?:motivates|drives|interests|attracts|excites|inspires|makes|qualities|sets|are you looking)|"
    r"(?:where|how) do you see|do you (?:prefer|like|enjoy|consider|think)|are you)\b",
    re.IGNORECASE,
)
_ASKS_EVENT: Final = re.compile(
    r"\b(?:times?|examples?|instances?|occasions?|situations?|case|star|when you (?:had|were|did))\b",
    re.IGNORECASE,
)


class Prompter:
    """Resolves questions and rubrics against the bank, and remembers what it made of them."""

    def __init__(self, *, nlp: Language, bank: Bank) -> None:
        self._nlp = nlp
        self._bank = bank
        self.sample_shingles: frozenset[str] = frozenset().union(
            *(
                shingles(plain(sample, dictionary(nlp)).text)
                for question in bank.questions.values()
                for sample in (question.samples.strong, question.samples.weak)
            )
        )
        self.content = lru_cache(maxsize=1024)(self._content)

    def prompt(self, question: Question | str | None, rubric: str | None) -> Prompt:
        """Return what to judge by; raise `InputError` for an unknown rubric or a question that cannot be read."""
        if isinstance(question, str):
            limits.check(question, name="question")
            question = self._bank.questions.get(question.strip()) or self._worded(question)
        if isinstance(question, Question):
            return self._known(question, rubric)
        return self._free((question or "").strip(), rubric)

    def _worded(self, question: str) -> str:
        """Return a free question; raise `InputError` for what is plainly meant for an id and is none."""
        if _LIKE_AN_ID.fullmatch(question.strip()) is None:
            return question
        near = get_close_matches(question.strip(), self._bank.questions, n=1)
        hint = f"did you mean {near[0]}?" if near else "see: lodestar bank list questions"
        raise InputError("unknown_question", f"no question has the id {question.strip()!r}; {hint}")

    def for_answer(self, prompt: Prompt, response_type: ResponseType) -> Prompt:
        """Return what to judge an answer by, now that its kind is known.

        A free question in the form "how do you…" is guessed to ask for a process; when it is
        plainly answered with one past event, the answer is judged as the story that it is.
        """
        told = response_type.label == "story" and response_type.probability >= _PLAINLY
        if not (prompt.guessed and told):
            return prompt
        return replace(self._free(prompt.text, DEFAULT_RUBRIC), expects_event=True)

    def _known(self, question: Question, rubric: str | None) -> Prompt:
        judged_by = self._rubric(rubric or question.rubric)
        exercise = self._bank.exercise(question.exercise) if question.exercise else None
        components: tuple[Component, ...] = judged_by.components
        if judged_by.kind is Kind.CASE:
            if exercise is None:
                raise InputError(
                    "rubric_mismatch", f"{judged_by.id} marks case exercises, and {question.id} has none"
                )
            components = exercise.steps
        return Prompt(
            text=question.text,
            rubric=judged_by,
            components=components,
            question=question,
            exercise=exercise,
            competencies=(self._bank.competency(question.competency),),
            themes=asked_for(question.text, question.competency),
            asks=question.asks,
            about_people=self._bank.competency(question.competency).concern is Concern.PEOPLE,
        )

    def _free(self, text: str, rubric: str | None) -> Prompt:
        process = _ASKS_PROCESS.search(text) is not None
        judged_by = self._rubric(rubric or ("process-core" if process else DEFAULT_RUBRIC))
        if judged_by.kind is Kind.CASE:
            raise InputError(
                "rubric_mismatch", f"{judged_by.id} marks case exercises; name the case question by its id"
            )
        asks = {Asks.TRADEOFF} if _ASKS_TRADEOFF.search(text) else set()
        asks |= {Asks.REFLECTION} if _ASKS_REFLECTION.search(text) else set()
        return Prompt(
            text=text,
            rubric=judged_by,
            components=judged_by.components,
            guessed=rubric is None and process,
            competencies=self._competencies(text),
            themes=asked_for(text),
            asks=frozenset(asks),
            about_people=_ABOUT_PEOPLE.search(text) is not None,
            expects_event=_ASKS_NO_EVENT.search(text) is None or _ASKS_EVENT.search(text) is not None,
        )

    def _rubric(self, rubric: str) -> Rubric:
        try:
            return self._bank.rubric(rubric)
        except UnknownEntry as error:
            raise InputError("unknown_rubric", str(error)) from error

    def _competencies(self, text: str) -> tuple[Competency, ...]:
        """Return the competencies whose words a free question uses, at most two, best first."""
        words = self.content(text)
        hits = [
            (len(words & {*competency.signals, *re.findall(r"[a-z]+", competency.title.lower())}), competency)
            for competency in self._bank.competencies.values()
        ]
        best = sorted((entry for entry in hits if entry[0]), key=lambda entry: -entry[0])
        return tuple(competency for _, competency in best[:2])

    def _content(self, text: str) -> frozenset[str]:
        return content_lemmas(self._nlp, text) if text else frozenset()
