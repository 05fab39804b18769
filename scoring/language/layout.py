"""Text that is not sentences: code, queries, logs, tables, bare bullet points."""

from __future__ import annotations

import re
from typing import Final

from scoring.language.document import Document

_CODE: Final = re.compile(
    r"[{};]\s*$|[,=(\[]\s*$(?<=[\])\"}0-9][,=(\[])|^\s*(?:def |class |import |from \w+ import|function |var |let |const |public |private |#include|#!|"
    r"return\b|(?:for|if|while|else|elif|try|with)\b.*:\s*$|<\?php|</?\w+[^>]*>|\w+\(.*\)\s*[;{]?$|[{}\[\]]|\"[\w-]+\"\s*:|diff --git|@@ |[+-]{3} \S|\$ \S|"
    r"done$|fi$|set -\w|for \w+ in .*; do$|(?:sudo|ssh|curl|rsync|echo|export|git|docker|kubectl|pip|npm) \S+|\d{4}-\d\d-\d\d[ T]\d\d:\d\d)",
    re.IGNORECASE,
)
_QUERY: Final = re.compile(
    r"^\s*(?:SELECT|FROM|WHERE|AND|OR|(?:LEFT |RIGHT |INNER |OUTER )?JOIN|GROUP BY|ORDER BY|HAVING|LIMIT|INSERT INTO|UPDATE|SET|VALUES|CREATE TABLE|DELETE FROM)\s"
)
_SYMBOLS: Final = frozenset("{}[]()<>=;|\\/_*#@&^~`0123456789")
_JSON: Final = _SYMBOLS | frozenset('":,')
_FEWEST_BULLETS: Final = 6
_LONGEST_LINE: Final = 400


def is_not_prose(doc: Document, words: int) -> bool:
    """Tell what cannot be read as an answer: by its lines, its signs, its links, its lack of verbs."""
    text = doc.text.strip()
    lines = [line[:_LONGEST_LINE] for line in text.splitlines() if line.strip()]
    if not lines:
        return False
    code = sum(1 for line in lines if _CODE.search(line) or _QUERY.search(line)) / len(lines)
    signs = sum(map(text.count, _SYMBOLS)) / len(text)
    return (
        (len(lines) > 1 and code >= 0.4)
        or signs > 0.2
        or (text[0] in "{[" and sum(map(text.count, _JSON)) / len(text) > 0.2)
        or _links(doc) / len(text) > 0.4
        or (words >= 12 and not any(token.pos_ in {"VERB", "AUX"} for token in doc))
        or _bare_bullets(lines, doc)
    )


def _links(doc: Document) -> int:
    return sum(len(token) for token in doc if (token.like_url or token.like_email) and len(token) > 4)


def _bare_bullets(lines: list[str], doc: Document) -> bool:
    """Tell many lines of a word or two each, hardly one of which has a subject."""
    if len(lines) < _FEWEST_BULLETS or sum(len(line.split()) for line in lines) > 4 * len(lines):
        return False
    subjects = sum(1 for token in doc if token.dep_ in {"nsubj", "nsubjpass"})
    return subjects < len(lines) / 4
