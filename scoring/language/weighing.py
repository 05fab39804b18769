"""Turns of phrase that weigh one thing against another, as patterns and word lists: data, no behaviour.

The patterns' letters and word borders are those of ASCII, which is faster to look for.
"""

from __future__ import annotations

import re
from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_QUALITIES: Final = {
    "speed": "speed|latency|response time|turnaround|quick(?:ly|er)?|fast(?:er)?|slow(?:er)?|throughput|pace",
    "time": "deadline|date|schedule|timeline|time|weeks?|months?|days?",
    "money": "budget|cost|price|money|bill|fee|spend|saving|revenue|margin|cheap(?:er)?|expensive",
    "quality": "quality|accuracy|accurate|precision|recall|correct|polish(?:ed)?|thorough(?:ly|ness)?|detail|properly",
    "safety": "safety|safe(?:ly|r)?|secur(?:e|ity)|privacy|risk(?:s|y|ier)?|compliance|hygiene",
    "scope": "scope|features?|coverage|complete(?:ness)?|everything|depth",
    "care": "maintenance|upkeep|simpl(?:e|er|icity)|complex(?:ity)?|flexib(?:le|ility)|technical debt|tests?",
    "people": "morale|overtime|trust|goodwill|comfort|fair(?:ness)?|privacy|independence",
    "output": "output|volume|yield|production|sales|capacity|attendance",
}
_LIMITING: Final = (
    r"slos?|slas?|budgets?|deadlines?|limits?|laws?|legal(?:ly)?|regulat\w+|licen[cs]es?|capacity|contracts?|polic(?:y|ies)|maximum|max|"
    r"minimum|cap|ceiling|quota|threshold|rules?|code|standards?|penalt\w+|allowance|allowed|requirements?|inspect(?:or|ion)s?|audit\w*|"
    r"warranty|permits?|compliance|tax year|board|agreement|promised|union|insurance|insurers?"
)
_TIGHT: Final = (
    r"could(?:n't| not| never) (?:afford|wait|spend|move|miss|go|be|take|slip)|can ?not (?:afford|wait|move|miss)|(?:only|just|no more than|at most) "
    r"(?:had |have |got |\w+ )?(?:one|two|three|four|five|six|\d+)|ruled (?:it |that |this |them )?out|out of the question|no (?:room|time|money|budget|way|"
    r"spare|slack)|had to (?:be|open|ship|go|leave|stay|meet|land|start|finish)|must(?: not)?|fixed|immovable|not negotiable|non-negotiable|"
    r"under (?:the )?\w+ or|or (?:else|we lose|they)|already (?:printed|booked|announced|sold|paid|spent|sent)|runs? out|ran out|expire[sd]?|"
    r"(?:is|was|were|are|already) (?:closed|frozen|full|spent|used up|banned|illegal|forbidden)|not allowed|(?:will|would|did) not allow|forb[aio]d\w*|"
    r"violat\w+|breach\w*|exceed\w*|br(?:oke|eaks?|eaking) (?:the|our|my|their) (?:slo|sla|law|rules?|contract|promise)"
)

# signs that one thing is held against another; each unit of an answer, in small letters, shows some or none
SIGNS: Final[dict[str, re.Pattern[str]]] = {
    name: re.compile(pattern, re.ASCII)
    for name, pattern in {
        "named": r"\btrade[- ]?offs?\b|\btrad(?:e|ed|ing)\b.{1,40}\bfor\b|\bpros and cons\b|\bdilemma\b|\bbuild or buy\b|\bbalanc(?:e|ed|ing)\b|"
                 r"\bsacrific\w+|\bcompromis\w+|\bat the (?:cost|expense|price) of\b|\bin (?:exchange|return) for\b|\bnot both\b|\bcan't have both\b",
        "weighed": r"\bweigh(?:ed|ing)?\b|\bagainst\b|\bversus\b|\bvs\.?\b|\bcompar\w+\b|\bscales?\b|\bset .{1,30} beside\b",
        "between": r"\b(?:choos\w+|chose|choice|decid\w+|decision|torn|pick|toss-up|question|tension|conflict) (?:was |is |lay )?between\b",
        "whether": r"\bwhether\b.{1,80}\bor\b|\beither\b.{1,100}\bor\b|\bor (?:do|should|could|would|did|we|i|just|wait|to|go)\b|\bquestion was\b|\?",
        "options": r"\b(?:options?|alternatives?|candidates?|choices?|routes?|possibilit(?:y|ies)|two ways|(?:one|other|another|second|two|three|both|best|only) "
                   r"(?:ways?|approach(?:es)?|paths?|models?|plans?|versions?|offers?|suppliers?|quotes?|bids?|designs?|methods?|schemes?))\b",
        "sides": r"\b(?:advocat\w+|argu(?:ed|ing) (?:for|that)|prefer(?:red|s)?|in favou?r of|favou?red|pushed (?:for|hard)|pushing for|insist\w+|voted|lean(?:t|ed|ing)|"
                 r"keen (?:on|to)|wanted|would rather|'d rather|liked the|on (?:his|her|their|the one|one|the other) (?:side|hand))\b",
        "would": r"\b(?:would|could|might|'d)(?: not|n't)?(?: also| only| probably| easily)? (?:have|mean|add|take|delay|los\w+|sav\w+|lift|bring|cost|be|give|get|keep|need|let|push|put|cut|make|leave|buy|miss|go)\b",
        "if": r"\bif (?:i|we|you|they|he|she|it|the)\b",
        "former": r"\bthe (?:former|latter|other (?:one|way|option|was|would|meant)|first (?:one|was|would|meant)|second (?:one|was|would|meant))\b|\bone was\b",
        "ones": r"\b(?:the|a) (?:\w+ )?\w+ ones?\b",
        "gain": r"\b(?:sav(?:e|ed|es|ing|ings)|gain\w*|wins?|won|upside|advantage\w*|benefit\w*|worth|protect\w*|attractive|appeal\w*|lovely|better|cheap(?:er|est)?|fast(?:er|est)?|"
                r"quick(?:er)?|safer|simpler|easier|stronger|more accurate|nicer|fresher|lighter|in time|on time)\b",
        "price": r"\b(?:los(?:e|es|ing|t)|price|downside|catch|drawback|bill|extra|penalt(?:y|ies)|slow(?:er|ed)?|g(?:ive|ave|iving) up|expens\w+|dear(?:er)?|costl\w+|trouble|"
                 r"problem is|bother|wors(?:e|t)|weaker|riski?er|risk\w*|delay\w*|late[r]?|longer|overtime|slip\w*|without|miss(?:ed|ing)?|forgo\w*|not free|paid for|pay for|hurt|wast\w+|harder|heavier)\b",
        "cost": r"\bcost(?:s|ing|ed)?\b",
        "meant": r"\b(?:means?|meant|meaning)\b",
        "instead": r"\b(?:instead|rather than|as opposed to|over the|(?:but|and) not the|not the)\b",
        "decided": r"\b(?:chose|chosen|picked|went (?:for|with|ahead)|going with|decided|settled|opted|plumped|stuck (?:with|to)|held (?:the|to)|recommended|advised|argued for|dropped|"
                   r"kept|took|bought|shipped|cut|postponed|put off|moved|left (?:it|them|the)|accepted|agreed|signed)\b|\bso .{1,30} it was\b|\bmy (?:call|choice|decision|answer) was\b|\bthe decision\b",
        "settling": r"\b(?:settled it|decided it|what (?:settled|decided|tipped|swung)|tipped|swung it|deciding|made the decision|that was that|came down to|for me the)\b",
        "limit": rf"\b(?:{_LIMITING})\b|\b(?:{_TIGHT})\b",
        "contrast": r"\b(?:but|whereas|while|though|although|however|yet|on the other hand|then again|even so|still)\b",
        "conceding": r"\b(?:knowing|accept\w*|live with|swallow\w*|admit\w*|granted|to be fair|in return|price (?:i|we) paid|the price of|wasn't free|not free|at least)\b",
        "both": r"\b(?:both|at once|at the same time|same time|together|neither)\b",
        "more_less": r"\b(?:more|less|fewer|higher|lower|bigger|smaller|shorter|longer)\b",
        "reason": r"\b(?:because|since|so that|the reason|for the simple reason)\b",
        "later": r"\b(?:after(?:wards?)?|later|since then|in the end|eventually|following|now(?:adays)?|next time|these days|looking back|i learned|learnt)\b",
        "before": r"\b(?:used to|when i (?:was|joined|started)|last year|years ago|my job|i work(?:ed)?)\b",
        "speech": r"\b(?:said|told|asked|thanked|wrote|emailed|called)\b",
        "recorded": r"\b(?:rfc|adr|daci|raci|decision (?:record|log|table|doc\w*)|one-pager|memo|ticket|minutes|wrote (?:it|this|that|up|down))\b",
    }.items()
}  # fmt: skip
# words that say by themselves that one thing is weighed against another
PLAIN: Final = re.compile(
    r"\btrade[- ]?offs?\b|\b(?:choos\w+|chose|choice|decid\w+|torn) (?:was |is |lay )?between\b|\bweigh(?:ed|ing)? .{1,50}\bagainst\b|"
    r"\bat the (?:cost|expense|price) of\b|\bin (?:exchange|return) for\b|\bg(?:ive|ave|iving) up\b|\bpros and cons\b|"
    r"\b(?:could|either)\b.{1,60}\bor\b|\bwould (?:have )?(?:cost|save|mean|add|lose)[dt]?\b",
    re.ASCII,
)
SAYING_LITTLE: Final = frozenset({"later", "before", "speech", "contrast", "more_less"})
QUALITIES: Final[dict[str, re.Pattern[str]]] = {
    name: re.compile(rf"\b(?:{words})\b", re.ASCII) for name, words in _QUALITIES.items()
}
PRICE: Final = re.compile(rf"{SIGNS['price'].pattern}|{SIGNS['cost'].pattern}", re.IGNORECASE)
LIMIT: Final = re.compile(rf"\b(?:{_LIMITING})\b", re.IGNORECASE | re.ASCII)
TIGHT: Final = re.compile(rf"\b(?:{_TIGHT})\b", re.IGNORECASE | re.ASCII)
NUMBER: Final = re.compile(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|half|third|double\w*|twice)\b",
    re.ASCII,
)

PREFERRING: Final = _words(
    """
    advocate argue back consider favor favour insist like lobby offer prefer propose push recommend suggest vote want
    """
)
SEEKING: Final = _words(
    """
    adopt advocate argue choose favor favour go opt pick prefer propose push select ship suggest want
    """
)
REJECTING: Final = _words("abandon decline discard ditch drop park reject scrap shelve")
TURNING: Final = _words("advise argue decide turn vote")
CHOOSING: Final = _words(
    """
    accept adopt book build buy choose close cut do end go hire hold implement keep land launch
    leave let make move open opt order pick put recommend reduce release rent return revert run say select sell settle
    ship sign skip stay stick switch take use
    """
).union(REJECTING, TURNING)
GIVING: Final = _words(
    """
    add allow bring buy catch cut gain get give improve keep let lift offer protect raise reduce save win
    """
)
TAKING: Final = _words(
    """
    add break cost delay hurt leave lose mean miss need pay require risk sacrifice slow take wait
    """
)
PEOPLE: Final = _words(
    """
    board boss brother ceo cfo chef client colleague council crew customer designer developer director doctor engineer
    everybody everyone father finance foreman guy head landlord lead legal man management manager mother nobody nurse
    owner parent partner patient people person pupil sales scientist sister someone staff student supervisor supplier
    teacher team user vp woman
    """
)
OPTION_NOUNS: Final = _words(
    """
    alternative approach contract design machine material method model offer one option plan process quote route scheme
    solution strategy supplier system tool vendor version way
    """
)
LEAVING_OPEN: Final = _words(
    "be choose decide pick weigh make know see think say tell ask explain need try want"
)
