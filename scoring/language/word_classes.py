"""Word classes and irregular lemmas from the pipeline's own table, looked up instead of matched.

spaCy's attribute ruler runs a matcher over every token, which takes a quarter of the time
of the whole pipeline. Its patterns look at a token's tag, lower-case form and relation
and at most at one neighbour, so their outcome is the same for all tokens alike in these,
and is worked out once.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, Final

from spacy import attrs, symbols
from spacy.language import Language
from spacy.tokens import Doc, MorphAnalysis
from spacy.vocab import Vocab

Rule = tuple[Sequence[Mapping[str, Any]], int, Mapping[str, str]]
Seen = tuple[str, str, str, bool]
Decided = list[tuple[str, Any]]
_READ: Final = ("TAG", "LOWER", "DEP", "IS_SPACE")
_LOOKED_AT: Final = [attrs.TAG, attrs.LOWER, attrs.DEP, attrs.IS_SPACE]
_MOST_WORDS: Final = 1 << 13
_MOST_SEEN: Final = 1 << 12
_OTHER: Final = "a relation that no pattern names"


class WordClasses:
    """A component that sets what an attribute ruler with these patterns sets.

    Raises ValueError for a pattern that looks at anything else than tag, lower-case form,
    relation and white space, or at more than two tokens.
    """

    def __init__(self, vocab: Vocab, patterns: Sequence[Mapping[str, Any]]) -> None:
        self._rules: list[Rule] = [
            (pattern, rule["index"], rule["attrs"]) for rule in patterns for pattern in rule["patterns"]
        ]
        constraints = [constraint for pattern, _, _ in self._rules for constraint in pattern]
        if any(set(constraint) - set(_READ) for constraint in constraints) or any(
            len(pattern) > 2 for pattern, _, _ in self._rules
        ):
            raise ValueError("a pattern of the attribute ruler cannot be looked up")
        beside = [constraint for pattern, _, _ in self._rules if len(pattern) > 1 for constraint in pattern]
        self._words, self._words_beside = _Words(constraints), _Words(beside)
        self._relations, self._relations_beside = _relations(constraints), _relations(beside)
        self._values = {
            item: _value(vocab, *item) for _, _, attributes in self._rules for item in attributes.items()
        }
        self._strings = vocab.strings
        self._known_words = lru_cache(maxsize=_MOST_WORDS)(self._know)
        self._seen = lru_cache(maxsize=_MOST_SEEN)(self._see)
        self._alone: dict[Seen, Decided | None] = {}
        self._known: dict[tuple[object, ...], Decided] = {}
        self._possible: dict[tuple[str, str], list[Rule]] = {}

    def __call__(self, doc: Doc) -> Doc:
        """Set the attributes of every token; all are decided before any is set."""
        if not len(doc):
            return doc
        tags, lowers, relations, spaces = doc.to_array(_LOOKED_AT).T.tolist()
        rows = list(map(self._seen, tags, map(self._known_words, lowers), relations, spaces))
        beside: list[Seen | tuple[()]] = [(), *[near for _, near, _ in rows], ()]
        decided = [
            self._decided(own, before, after) if alone is None else alone
            for (own, _, alone), before, after in zip(rows, beside, beside[2:], strict=False)
        ]
        for token, attributes in zip(doc, decided, strict=True):
            for name, value in attributes:
                setattr(token, name, value)
        return doc

    def _see(
        self, tag: int, known: tuple[str, str], relation: int, is_space: int
    ) -> tuple[Seen, Seen, Decided | None]:
        """Return what counts of a token, what can change its neighbours, and what is set where these cannot change it."""
        name, told = self._strings[tag], self._strings[relation]
        word, beside = known
        own = name, word, told if told in self._relations else _OTHER, bool(is_space)
        if own not in self._alone:
            looks_beside = any(len(pattern) > 1 for pattern, _, _ in self._rules_of(own))
            self._alone[own] = None if looks_beside else self._outcome(own)
        near = told if told in self._relations_beside else _OTHER
        # of a neighbour, the tag counts only where the word does
        return own, (name if beside else "", beside, near, False), self._alone[own]

    def _know(self, lower: int) -> tuple[str, str]:
        """Return a word where a constraint could hold for it, and where one for a neighbour could, else the empty one."""
        word = self._strings[lower]
        return self._words.known(word), self._words_beside.known(word)

    def _rules_of(self, own: Seen) -> list[Rule]:
        """Return the rules that can hold for a token with this tag and word."""
        if own[:2] not in self._possible:
            self._possible[own[:2]] = [rule for rule in self._rules if _may_hold(rule, *own[:2])]
        return self._possible[own[:2]]

    def _decided(self, own: Seen, before: Seen | tuple[()], after: Seen | tuple[()]) -> Decided:
        """Return what is set of a token that its neighbours can change."""
        key = own, before, after
        if key not in self._known:
            self._known[key] = self._outcome(*key)
        return self._known[key]

    def _outcome(self, own: Seen, before: Seen | tuple[()] = (), after: Seen | tuple[()] = ()) -> Decided:
        """Return which attributes of a token are set, and to what."""
        outcome: dict[str, str] = {}
        for pattern, index, attributes in self._rules_of(own):
            around = [own] if len(pattern) == 1 else [own, after] if index == 0 else [before, own]
            if all(
                seen and _meets(seen, constraint) for seen, constraint in zip(around, pattern, strict=True)
            ):
                outcome |= attributes
        return [(name.lower(), self._values[name, value]) for name, value in outcome.items()]


def _may_hold(rule: Rule, tag: str, lower: str) -> bool:
    """Tell whether a rule can hold for a token with this tag and word, whatever its relation and neighbours."""
    pattern, index, _ = rule
    constraint = pattern[index if len(pattern) > 1 else 0]
    seen = {"TAG": tag, "LOWER": lower}
    return all(_holds(seen[name], wanted) for name, wanted in constraint.items() if name in seen)


class _Words:
    """The words that constraints name; any other word is as good as none."""

    def __init__(self, constraints: Sequence[Mapping[str, Any]]) -> None:
        named = [constraint["LOWER"] for constraint in constraints if "LOWER" in constraint]
        self._words = frozenset(word for entry in named for word in _listed(entry))
        shapes = [entry["REGEX"] for entry in named if isinstance(entry, dict) and "REGEX" in entry]
        self._shaped = re.compile("|".join(f"(?:{shape})" for shape in shapes) or "(?!)")

    def known(self, word: str) -> str:
        """Return the word where a constraint could hold for it, else the empty one."""
        return word if word in self._words or self._shaped.search(word) else ""


def _relations(constraints: Sequence[Mapping[str, Any]]) -> frozenset[str]:
    """Return the relations that constraints name; any two others are alike."""
    return frozenset(
        relation
        for constraint in constraints
        if "DEP" in constraint
        for relation in _listed(constraint["DEP"])
    )


def _listed(entry: object) -> Sequence[str]:
    if isinstance(entry, dict):
        return [*entry.get("IN", ()), *entry.get("NOT_IN", ())]
    return [str(entry)]


def _meets(seen: Sequence[Any], constraint: Mapping[str, Any]) -> bool:
    values = dict(zip(_READ, seen, strict=True))
    return all(_holds(values[name], wanted) for name, wanted in constraint.items())


def _holds(value: Any, wanted: Any) -> bool:
    if not isinstance(wanted, dict):
        return bool(value == wanted)
    return (
        ("IN" not in wanted or value in wanted["IN"])
        and ("NOT_IN" not in wanted or value not in wanted["NOT_IN"])
        and ("REGEX" not in wanted or re.search(wanted["REGEX"], value) is not None)
    )


def _value(vocab: Vocab, name: str, value: str) -> object:
    """Return what an attribute is set to: what it names in the vocabulary, which keeps it for good."""
    if name == "POS":
        return symbols.IDS[value]
    if name == "MORPH":
        return MorphAnalysis(vocab, value if value != "_" else "")
    return vocab.strings.add(value)


@Language.factory("word_classes", default_config={"patterns": []})
def make_word_classes(nlp: Language, name: str, patterns: list[dict[str, Any]]) -> WordClasses:  # noqa: ARG001  # spaCy's signature
    """Return the component for a pipeline."""
    return WordClasses(nlp.vocab, patterns)
