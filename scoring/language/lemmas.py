"""The lemmas of an answer's words, each word of one class worked out once.

spaCy's lemmatiser takes apart, for every token, what its class says of its form. There are
only a few forms, and most of them tell that the lemma is the word itself.
"""

from __future__ import annotations

from typing import Any, Final

import numpy as np
from spacy import attrs
from spacy.lang.en.lemmatizer import EnglishLemmatizer
from spacy.language import Language
from spacy.tokens import Doc, Token

_READ: Final = [attrs.LEMMA, attrs.ORTH, attrs.LOWER, attrs.POS, attrs.MORPH]
_LEMMA, _ORTH, _LOWER = range(3)
_FORM: Final = slice(3, None)
_TABLES: Final = ("lemma_index", "lemma_exc", "lemma_rules")


class Lemmas:
    """A component that sets the lemmas which the lemmatiser would, where there are none yet."""

    def __init__(self, lemmatizer: EnglishLemmatizer) -> None:
        self._lemmatizer = lemmatizer
        bases = lemmatizer.lookups.get_table("lemma_index", {})
        for kind in bases:
            bases[kind] = frozenset(bases[kind])  # lists of thousands, in each of which a word is looked for
        self._columns: dict[tuple[int, ...], int | None] = {}

    def __call__(self, doc: Doc) -> Doc:
        """Set the lemma of every token that has none."""
        if not len(doc):
            return doc
        rows = list(map(tuple, doc.to_array(_READ).tolist()))
        lemmas: dict[tuple[int, ...], int] = {}
        for place, row in enumerate(rows):
            if row not in lemmas:
                lemmas[row] = row[_LEMMA] or self._lemma(doc, place, row)
        found: Any = np.array([lemmas[row] for row in rows], dtype=np.uint64)
        doc.from_array([attrs.LEMMA], found)
        return doc

    def _lemma(self, doc: Doc, place: int, row: tuple[int, ...]) -> int:
        form = row[_FORM]
        if form not in self._columns:
            self._columns[form] = self._column(doc[place])
        if (column := self._columns[form]) is not None:
            return row[column]
        return doc.vocab.strings.add(self._lemmatizer.rule_lemmatize(doc[place])[0])

    def _column(self, token: Token) -> int | None:
        """Return which column has the lemma of all words of one form; None where their endings must be looked at."""
        if self._lemmatizer.is_base_form(token):
            return _LOWER
        kind = token.pos_.lower()
        tables = (self._lemmatizer.lookups.get_table(name, {}) for name in _TABLES)
        if any(table.get(kind) for table in tables):
            return None
        return _ORTH if kind == "propn" else _LOWER


@Language.factory("lemmas")
def make_lemmas(nlp: Language, name: str) -> Lemmas:  # noqa: ARG001  # spaCy's signature
    """Return the component for a pipeline that still has its lemmatiser."""
    return Lemmas(nlp.get_pipe("lemmatizer"))  # type: ignore[arg-type]  # a pipe is any callable
