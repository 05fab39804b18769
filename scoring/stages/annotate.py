"""From a text to its annotated words.

Letters may come in chunks that no person writes (a megabyte without a blank). The
tokeniser takes time with the square of such a chunk, so each is made one token here.
"""

from __future__ import annotations

import re
from typing import Final

from spacy.language import Language
from spacy.tokens import Doc

from scoring.language.document import Document

_CHUNK: Final = re.compile(r"\S{200,}")


def annotate(nlp: Language, text: str) -> Document:
    """Return the annotated document; its words lie at the code points of `text`."""
    return Document(nlp(_in_chunks(nlp, text) if _CHUNK.search(text) else text), text)


def _in_chunks(nlp: Language, text: str) -> Doc:
    docs = []
    start = 0
    for chunk in _CHUNK.finditer(text):
        if chunk.start() > start:
            docs.append(nlp.make_doc(text[start : chunk.start()]))
        docs.append(Doc(nlp.vocab, words=[chunk.group()], spaces=[False]))
        start = chunk.end()
    if start < len(text):
        docs.append(nlp.make_doc(text[start:]))
    joined = Doc.from_docs(docs, ensure_whitespace=False)
    if joined is None or joined.text != text:
        raise AssertionError("the joined tokens are not the text")
    return joined
