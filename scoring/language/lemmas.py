"""The lemmas of an answer's words, each word of one class worked out once.

spaCy's lemmatiser does so for every token, and tells base forms by taking apart what the
token's class says of its form, of which there are only a few.
"""

from __future__ import annotations

from typing import Final

from spacy import attrs
from spacy.lang.en.lemmatizer import EnglishLemmatizer
from spacy.language import Language
from spacy.tokens import Doc

_READ: Final = [attrs.LEMMA, attrs.ORTH, attrs.LOWER, attrs.POS, attrs.MORPH]


class Lemmas:
    """A component that sets the lemmas which the lemmatiser would, where there are none yet."""

    def __init__(self, lemmatizer: EnglishLemmatizer) -> None:
        self._lemmatizer = lemmatizer
        self._is_base: dict[tuple[int, ...], bool] = {}

    def __call__(self, doc: Doc) -> Doc:
        """Set the lemma of every token that has none."""
        if not len(doc):
            return doc
        rows = list(map(tuple, doc.to_array(_READ).tolist()))
        lemmas: dict[tuple[int, ...], int] = {}
        for place, row in enumerate(rows):
            if row not in lemmas:
                lemmas[row] = row[0] or self._lemma(doc, place, row[2], row[3:])
        for token, row in zip(doc, rows, strict=True):
            token.lemma = lemmas[row]
        return doc

    def _lemma(self, doc: Doc, place: int, lower: int, form: tuple[int, ...]) -> int:
        """Return the lemma of one token; `form` is its class and what that says of its form."""
        token = doc[place]
        if form not in self._is_base:
            self._is_base[form] = self._lemmatizer.is_base_form(token)
        if self._is_base[form]:
            return lower
        return doc.vocab.strings.add(self._lemmatizer.rule_lemmatize(token)[0])


@Language.factory("lemmas")
def make_lemmas(nlp: Language, name: str) -> Lemmas:  # noqa: ARG001  # spaCy's signature
    """Return the component for a pipeline that still has its lemmatiser."""
    return Lemmas(nlp.get_pipe("lemmatizer"))  # type: ignore[arg-type]  # a pipe is any callable
