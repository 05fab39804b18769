"""Words that sound like the one that was meant, told by the words beside them."""

from __future__ import annotations

from typing import Final

from scoring.plain.rewriting import Change, Rules, either, if_after, pairs, rule
from scoring.plain.verbs import BASE

_HOW_MUCH: Final = either(
    "low late high big small long short many much few expensive busy tired hard old young far heavy cold hot dangerous risky afraid often soft weak proud sick"
)
_COMPARED: Final = frozenset(
    "more less better worse rather fewer bigger smaller faster slower higher lower cheaper longer shorter easier harder larger greater stronger quicker earlier sooner".split()
)
_BEFORE_TOO: Final = frozenset("was were is are been be far way just not much".split())
_BEFORE_THEN: Final = frozenset("and since until by".split())
_CHOSEN: Final = either("chose went gave took kept sent knew spoke wrote told brought")

_RULES: Final = Rules(
    rule(" their was| their were| their is| their are", r"\b(their)(?= (?:was|were|is|are)\b)", "there"),
    rule(" there own", r"\b(there) own\b", "their"),
    rule(" to ", rf"(?-i: (to) {_HOW_MUCH}\b)", if_after(_BEFORE_TOO, "too")),
    rule(" then ", r"(?-i: (then)\b)(?! (?:i|we|he|she|they) [a-z]+ed\b)", if_after(_COMPARED, "than")),
    rule(" than ", r"(?-i: (than)\b)", if_after(_BEFORE_THEN, "then")),
    rule(" loose ", r"\b(?:to|would|could|will|might|not|cannot) (loose)\b", "lose"),
    rule(" where ", r"\b(?:we|they|you) (where)\b", "were"),
    rule(pairs("asked|knew|know|showed|him|her|us|them|me", "were "), r"\b(?:asked|knew|know|showed) (?:him |her |us |them |me )?(were)(?= (?:the|i|we|he|she|they|it|my|our)\b)", "where"),
    rule(" form ", r"\b(?:one|two|away|back|down|up|letter|call|came|come|took|bought|heard|learned|borrowed|far) (form)(?= (?:the|a|an|my|our|his|her|their|one|two|another)\b)", "from"),
    rule(" here ", r"\b(?:to|not|could|can|never) (here)(?= (?:it|that|him|her|them|the|what|about|from)\b)", "hear"),
    rule(pairs("i|we|he|she|they|nobody|who", "new "), r"\b(?:i|we|he|she|they|nobody|who) (new)(?= (?:that|who|it|he|she|they|how|what|the|i|we|nothing|where|why|him|her|them)\b)", "knew"),
    rule(" to chose| to went| to gave| to took| to kept| to sent| to knew| to spoke| to wrote| to told| to brought", rf"\bto ({_CHOSEN})\b", lambda match: BASE[match[1].lower()]),
    rule(" clam", r"\b(?:was|were|stay|stayed|keep|kept|remain|remained|be) (clam)\b", "calm"),
    rule("with out |with in ", r"\b(with (?:out|in)) (?:a|an|the|any|my|our|his|her|their|this|one|two|ten|[a-z]+ing|minutes|\d+)\b", lambda match: match[1].replace(" ", "")),
    rule("every one|any one", r"\b((?:every|any) one)\b(?! of\b|-| [a-z]+s\b)", lambda match: match[1].replace(" ", "")),
)  # fmt: skip


def homophones(text: str) -> list[Change]:
    """Return the changes that write the word that was meant for one that sounds like it."""
    return _RULES.changes(text)
