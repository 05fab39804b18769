"""What people say while they think: fillers, openings, tags, sounds."""

from __future__ import annotations

import re
from itertools import product
from typing import Final

from scoring.plain.rewriting import Change, Rules, either, pairs, rule

_SOUND: Final = r"(?:u(?:m+|h+)|uhm+|erm+|hmm+|mm+)"
_NO_ACRONYM: Final = r"(?-i:(?![A-Z]{2}))"
_WHILE_THINKING: Final = (
    r"(?:you know(?: what i mean)?|you see|i mean|like|sort of|kind of|basically|honestly|literally|obviously|essentially|actually|"
    r"frankly|i'll be honest|to be (?:very |quite |really )?(?:honest|fair|frank)(?: with you)?|if i'm honest|i guess|i suppose|i must say|"
    r"how (?:do|shall) i (?:say|put it)|let me (?:think|see)|let's see|no wait|sorry|well|right|yeah|ok|okay|anyway|as i said|like i said|"
    rf"look|see|mind|mind you|innit|isn't it|is it not|eh|er|ah|oh|hey|ja|man|lah|lor|leh|abi|yaar|y(?:e|a|') ?know|{_SOUND})"
)
_ASIDE: Final = (
    r"(?:i think it was|what was it|what do you call (?:it|them|him|her|that)|thank (?:god|goodness|heavens)|fingers crossed|would you believe(?: it)?|what are they called|what is it called|what do they call (?:it|them)|bless (?:him|her|them)|touch wood|"
    r"believe (?:it or not|me)|fair enough|poor (?:man|woman|thing|guy|lad)|as you do|(?:to cut a )?long story short|i (?:don't|do not) know|"
    r"of all (?:days|things|times|places)|let's be honest|if you (?:like|will)|whatever|something like that|guess what|so to speak|"
    r"as it were|as they say|i kid you not|and,? lo and behold|lo and behold|i want to say|funnily enough|strangely enough|needless to say|"
    r"to be (?:fair|honest|frank) to (?:him|her|them|us)|how (?:do|can|should|shall) i (?:put|say) (?:it|this|that)|why would i|"
    r"which (?:is|was) (?:quite |very |really |so |just )?(?:nice|great|good|lovely|fun|funny|annoying)(?:,? obviously)?|"
    r"so that (?:is|was) (?:good|nice|great)|and so on|what|let me tell you|i (?:swear|promise you|tell you))"
)
_EMPTY: Final = (
    r"(?:(?:so|and|but|yeah|yes|well|okay|right),? )*(?:yeah|there you go|does that make sense|let me (?:think|see)|that(?:'s| is) (?:about )?it|"
    r"that(?:'s| is) that|anyway|if that makes sense|where was i|you know what i mean)"
)
_EMPTY_ENDS: Final = "|".join(
    end + mark
    for end, mark in product(
        "yeah|you go|make sense|makes sense|me think|me see|s it|about it|s that|anyway|where was i|what i mean".split(
            "|"
        ),
        ".!?…",
    )
)
_LAST_ASIDE: Final = rf"(?:{_ASIDE}|so yeah|so there (?:you|we) go|that was (?:that|it)|so)"
_TAG: Final = (
    r"(?:like|innit|isn't it|is it not|eh|hey|ja|man|lah|lor|leh|abi|sha|(?-i:o)|yaar|you know(?: what i mean)?|y(?:e|a|') ?know|see|mind|mind you|"
    r"so (?:i|he|she|it|we|they) (?:did|was|were|had)|i did|to be (?:honest|fair)|if i'm honest|basically|honestly|"
    r"right|okay|ok|yeah|i guess|i suppose|sort of|kind of|and that|and all that|and stuff|or something|or whatever)"
)
_SUBJECT: Final = either("i we the my our it he she they there this that in at on when what a")
_OPENING: Final = (
    rf"(?:(?:and |so |but )?(?:well|ok|okay|yeah|yes|yep|right|anyways?|now|look|{_WHILE_THINKING}),\s|{_SOUND}\b[,.…]*\s|"
    r"(?:and )?then\b,?\s|and (?:so|yeah|basically|also)\b,?\s|and,?\s|so (?:then|yeah|basically)\b,?\s|"
    r"so,?\s(?!that |far |much |many |long |too |as |did |was |were |is |do |had |would |could |can |have |on )|"
    rf"(?:basically|honestly|okay|ok|yeah|yes|well|actually|obviously|anyway)\s(?=(?:{_SUBJECT}|so|and|then)\b))"
)
_NAMING: Final = frozenset(
    "a the this that these those what which some any same one every each right other different new old best another all no "
    "certain its their my our your of two three only wrong special particular similar whatever".split()
)


def _hedge(match: re.Match[str]) -> str:
    """Return nothing for a hedge; in "the kind of" the words name a kind."""
    before = match.string[: match.start()].split()
    return match.group() if not before or before[-1].lower() in _NAMING else ""


_SOUNDS: Final = Rules(
    rule(" um| uh| erm| hm| mm", rf"(?:\A|[.!?] )((?:{_SOUND}\b[,.…]*\s+)+)", ""),
    rule(", u|, er|, hm|, mm|, ah|, oh", rf",\s(?:{_SOUND}|err?|ah|oh),", ""),
    rule(
        " um| uh| erm| hm| mm",
        rf"(?<!\d)(?:,?\s)?(?<!\d\s)\b{_NO_ACRONYM}{_SOUND}\b(?:,|…|\.{{2,}})?(?=\s)",
        "",
    ),
)
_RULES: Final = Rules(
    rule(_EMPTY_ENDS, rf"(?:\A|[.!?] )({_EMPTY}[.!?…]+(?:\s|\Z))", ""),
    rule("yeah", r"(?:\A|[.!?] )(yeah,? no, (?:so )?)", ""),
    rule(" the, | a, | an, | my, | our, ", rf"\b((the|an?|my|our),\s{_ASIDE},\s)(?=\2\b)", ""),
    rule(",", rf"(,\s{_ASIDE}),(?=\s(?:and|but|so|which|because|who|or)\b)", ""),
    rule(",", rf",\s{_ASIDE},(?:\s{_ASIDE},)?", ""),
    rule(
        " know?| right?| yeah?| okay?| see?| innit?",
        r"(,\s(?:you know|right|yeah|okay|see|innit)\?)(?=\s|\Z)",
        ".",
    ),
    rule(",", rf",\s{_LAST_ASIDE}(?:,\s{_LAST_ASIDE})*(?=[.!?])", ""),
    rule(
        pairs(" so", pairs("i|he|she|it|we|they", "do|did|was|were|had|have|am|is|are")),
        r",? (?<!and )so (?:i|he|she|it|we|they) (?:do|did|was|were|had|have|am|is|are)(?:n't| not)?(?=[.!?])",
        "",
    ),
    rule(
        " and all that| and stuff| and so on| or something| or whatever| and whatnot",
        r"\s(?:and (?:all that|stuff|so on|whatnot)|or (?:something|whatever))(?=[.!?])",
        "",
    ),
    rule(" basically.", r"[a-z](\sbasically)(?=[.!?])", ""),
    rule(" what i did was| what we did was", r"\b(what (?:i|we) did was,? )(?=(?:i|we)\b)", ""),
    rule("", rf"\A((?:{_OPENING})+)(?=\w)", ""),
    rule("", rf"[.!?…][\"']?\s((?:{_OPENING})+)(?=\w)", ""),
    rule(",", rf"(,\s{_WHILE_THINKING}),(?=\s(?:and|but|so|which|because|who|or)\b)", ""),
    rule(",", rf",\s{_WHILE_THINKING}(?:,\s{_WHILE_THINKING})*,", ""),
    rule(" you know, | i mean, ", r"[a-z]\s((?:you know|i mean),\s)(?=[a-z])", ""),
    rule(":|;", rf"[:;]\s({_WHILE_THINKING},\s)", ""),
    rule(",", rf",\s{_TAG}(?=[.!?;])", ""),
    rule(" lah| lor| leh| sha| innit| o.| o,", r"\s(?:lah|lor|leh|sha|(?-i:o)|innit)(?=[.,!?;])", ""),
    rule(
        "basically|literally|honestly|obviously",
        r"\b(?:basically|literally|honestly|obviously)\s(?=[a-z])",
        "",
    ),
    rule("sort|kind", r"\b(?:sort|kind)(?:a| of)\s(?=[a-z])", _hedge),
)


def sounds(text: str) -> list[Change]:
    """Return the changes that leave out what is no word."""
    return _SOUNDS.changes(text)


def speech(text: str) -> list[Change]:
    """Return the changes that leave out what says nothing."""
    return _RULES.changes(text)
