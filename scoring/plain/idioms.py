"""Idioms and small words that some Englishes have and others lack, and those that most writers have for them."""

from __future__ import annotations

from typing import Final

from scoring.plain.numbers import TEENS, TENS, UNITS
from scoring.plain.rewriting import pairs, rule

_SEVERAL: Final = rf"(?:(?!one\b){UNITS}|{TEENS}|{TENS}|many|several)\b"
_COUNT: Final = rf"(?:\d+|{UNITS}|{TEENS}|{TENS}|a|an|the few|a few|half)\b"
_ROUND: Final = rf"(?:{TENS}|an? hundred|{UNITS} hundred|an? thousand|\d\d+)\b"
_UNIT: Final = r"(?:minute|hour|day|night|week|month|year)\b"
_QUALITY: Final = r"(?:good|bad|pleased|proud|angry|cold|hot|busy|glad|upset|hard|sorry|tired|happy|mad|nice|sad|nervous|worried|embarrassed|chuffed|annoyed|scared|grateful)\b"

IDIOMS: Final = (
    rule("ask him |ask her |ask them |asked him |asked her |asked them ", r"\bask(?:ed)? (?:him|her|them)( )(?:move|send|bring|give|call|check|open|close|stop|fix|put|take|show|come|wait|help) (?:the|it|my|our|a|me|us|to|for|them)\b", " to "),
    rule(pairs("used", "have|be|go|come|get|make|take|see|say|give|keep|write|bring|tell"), r"\b(?:i|we|he|she|they|you|people) (used) (?=(?:have|be|go|come|get|make|take|see|say|give|keep|write|bring|tell)\b)", "used to"),
    rule("up to now", r"\b(up to now,? )(?=(?:i|we) (?:am|are) still\b)", ""),
    rule(" going on ", rf"\b(?:held|been|worked|lived|had|run|stood|lasted|there|here) (going on) (?={_SEVERAL} (?:years|months|weeks))", "for"),
    rule(" half price", r"\b(?:it|them|that|this|these|those)( )half price\b", " at "),
    rule(pairs("after|by|before|until", "second |third |fourth |fifth "), r"(?-i:\b(?:[Aa]fter|[Bb]y|[Bb]efore|[Uu]ntil)( )(?:second|third|fourth|fifth) [a-z]{3,})", " the "),
    rule(" last | past ", rf"(?-i:\b(?:[Ii]n|[Ff]or|[Oo]ver|[Dd]uring)( )(?:last|past) (?:few|{_SEVERAL}) (?:years|months|weeks|days))", " the "),
    rule(" had | have | bought | made ", r"(?-i: (?:had|have|bought|made)( )(?:wedding|meeting|problem|mistake|customer|party|fight|argument|accident|list|shop|boss|machine|phone|friend|colleague) (?:of|with|from|for|about|at|in|on|who|that|which|because|so)\b)", " a "),
    rule(" right at ", rf"\b(right at)(?= {_ROUND}(?! o'clock))", "about"),
    rule(" right | dead | pure | proper | pretty damn ", rf"\b(?:was|were|is|are|been|felt|not|looked) (right|dead|pure|proper|pretty damn)(?= {_QUALITY})", "very"),
    rule("chuffed", r"\bchuffed\b", "pleased"),
    rule(" the one ", rf"\b(?:took|take|takes|in|on|for|only|after|within) (the )one (?={_UNIT})", ""),
    rule("just the one ", r"\b(just the one) (?=[a-z])", "only one"),
    rule(" the two of ", r"\b(?:ran|tried|did|carried|took|asked|told|compared|put|kept|brought|checked|bought|got|made|fixed|showed|mended|called) (the two) of (?:them|us|these|those)\b", "both"),
    rule(" the two of them", r"\b(?:ran|tried|carried|compared|brought|checked|bought) (both of them)(?= (?:for|in|on|at|to|outside)\b)", "both"),
    rule("of us in it", r"\bof us( in it)(?=[.,;])", ""),
    rule("your man the|your one the", r"\b(your (?:man|one) )(?=the [a-z])", ""),
    rule(" sure.| in fairness| fair play", r"[a-z](, (?:sure|in fairness|fair play(?: to (?:him|her|them))?))(?=[.!])", ""),
    rule(" there was ", rf"\bthere (was) (?:only )?(?={_SEVERAL} (?!or so|o'clock)(?:[a-z]+ )?[a-z]+)", "were"),
    rule(" and all", r"[a-z] (and all)(?=[.!?;])", "as well"),
    rule(" so as | so's ", r"\b(so as|so's)(?= (?:i|we|he|she|they|you|it)\b)", "so that"),
    rule(" our kid", r"\bour kid\b", "my brother"),
    rule(" off ", r"\b(?:bought|buy|borrowed|borrow|heard|learned|got it|got them|bought it|bought them|hired)(?: (?!the |a )[a-z]+){0,3} (off)(?= (?:the|my|our|his|her|another|him|them|a|an|me|us|people)\b)", "from"),
    rule(" off ", r"\b(?:was|were|been) given (?:[a-z]+ ){1,4}?(off) (?=(?:my|our|his|her|their|a|an|another|the)\b)", "by"),
    rule("get hurt", r"\b(get) hurt\b", "be"),
    rule(" wait on | waiting on | waited on ", r"\bwait(?:ing|ed)? (on)(?= (?:me|him|her|it|us|them|you|somebody|someone|nobody|anybody|the (?:boss|manager|doctor|engineer|parts?|others?|delivery|truck|mechanic)|heavier|new|another|parts)\b)", "for"),
    rule("studied on ", r"\b(studied on)(?= (?:it|that|this)\b)", "thought about"),
    rule(" sorry", r"\b(?:said|say|says|because|that)(?: (?:i|he|she|we|they))( )(?=(?:so |very |really )?sorry[.,;])", " was "),
    rule(" with ", r"(?-i: (with) (?=(?:be|have|take|go|come|get|see|say|know|think|need|cost|keep)\b(?! (?:and|in|to)\b)))", "would"),
    rule(" after, ", r"(?:\A|[.!?] )(after), ", "afterward"),
    rule("now they got | now we got | now i got ", r"\bnow,? (?:i|we|they|you) (got)(?= (?:a|an|one|the|two|three|some|no|more|our|my|their)\b)", "have"),
    rule(" us up ", rf"\b(?:we (?:set|fixed|made|built)( us)) up (?:{_COUNT}|some\b)", ""),
    rule(" me up ", rf"\b(?:i (?:set|fixed|made|built)( me)) up (?:{_COUNT}|some\b)", ""),
    rule("did not use to", r"\bdid not use to\b", "did not"),
    rule(" what time ", r"\bwhat time(?= (?:i|we|he|she|they|it|the|each|every|my|our)\b)", "when"),
    rule("o'clock at night|o'clock in the night", r"\b(?:one|two|three|four|1|2|3|4)( o'clock (?:at|in the) night)\b", " in the morning"),
    rule("two times", r"\btwo times(?= (?:a|and|already|in|each|every|that)\b|[.,;])", "twice"),
    rule("same time", r"\b(?:it|them|him|her|boss|manager) (same time)(?= (?:and|that)\b|[.,])", "at once"),
    rule(" ya", r"\b(?:can|do|did|would|will|could|are|see|tell|told) (ya)(?=[?.,!]| )", "you"),
    rule("there was ", r"(?-i:\b[Tt]here (was) [a-z]{3,}(?<!s)s (?:when|where|who|that)\b)", "were"),
    rule("never done |never did ", r"\b(never (?:done|did) (?:nothing|anything))\b", "did nothing"),
    rule("got it did|got them did|get it did", r"\bg[eo]t (?:it|them) (did)\b", "done"),
    rule(" first one ", r"(?-i:[.!?] (First one) (?=week|month|year|day))", "For the first"),
    rule(" to the time| to the day| to the wedding| to the event| to the exam| to the match| to the show", rf"\b(?:{_SEVERAL}|one|\d+) (?:days|weeks|hours|minutes|months|day|week|hour) (to) the (?:time|day|wedding|event|exam|match|show)\b", "before"),
    rule(" made | let ", r"(?-i: (?:made|let) (?:the |my |our )?(?:children|pupils|workers|men|people|staff|customers?|patients?|boys|girls|kids|team)( to) [a-z]+)", ""),
    rule("from then", r"(?:\A|[.!?] )(from then,?) (?:i|we|he|she|they)\b", "since then"),
    rule(" going to ", r"\b((?:was|were) going to)(?= (?:take|cost|mean)\b)", "would"),
    rule("ve me number|ve me key|ve me name", r"\bg[ai]ve (me) (?:number|keys?|name)\b", "my"),
    rule(" than me ", r"\bthan (me)(?= (?:arm|leg|head|hand|finger|boss|mates?|brother|mother|father|dad|mam|sister|wife|own|house)\b)", "my"),
    rule("only few ", r"\bonly( )few (?=[a-z]+s\b)", " a "),
    rule("most of ", r"\bmost( of) (?!us\b|this\b|his\b|its\b)[a-z]{3,}s\b", ""),
    rule("rang to |phoned to |telephoned to |emailed to ", r"(?-i:\b(?:rang|phoned|telephoned|emailed)( to) (?=(?:the|my|our|him|her|them|me|us|a)\b))", ""),
    rule("called to the|call to the", r"\bcall(?:ed)?( to) the (?:engineer|customer|manager|coastguard|doctor|police|bank|company|farm|supplier|office|driver|neighbor|owner|parents?|hospital)\b", ""),
    rule(" other ", r"(?-i:[.,] (?:and|but) (other) [a-z]+[a-rt-z] (?:in|at|also)\b)", "the other"),
    rule("all the ", rf"\ball (the )(?={_SEVERAL} (?!of\b|or\b))", ""),
    rule("ain't have to ", r"\b(ain't)(?= have to\b)", "do not"),
    rule("and them ", r"(?-i:\band (them) [a-z]{3,}s (?:was|were|is|they|we|he|she|what|that)\b)", "those"),
    rule("told sorry|tell sorry|said sorry to|say sorry to", r"\b(told sorry|said sorry)\b", "apologized"),
    rule("say can|said can", r"\b(sa(?:y|id) can)(?=[.,;!]| already)", "agreed"),
    rule("the two.|the two,", r"\bdo (the two)(?=[.,;])", "both"),
    rule(" is me", r"\b(?:told|tell)(?: (?:the |my )?[a-z]+) (is)(?= (?:me|him|her|us)\b)", "it was"),
    rule(" does ", r"\b(?:i|we|they|you) (does )(?=(?:always|just|still|never|only|now)\b)", ""),
    rule(" not ", r"(?-i: (?:will|would|could|can|should|must) not( )(?:afraid|angry|happy|late|sad|tired|sick|sorry|ready|able|worried)\b)", " be "),
    rule("some ", rf"\b(some) (?={_ROUND})", "about"),
    rule("till ", r"\b(till)(?= (?:the|my|our|he|she|it|they|we|i|then|noon|midnight|now|late|next|monday|tuesday|wednesday|thursday|friday|saturday|sunday|two|three|four|five|six|seven|eight|nine|ten|eleven|\d)\b)", "until"),
    rule("everyday", r"(?:\A|[.!?;,] |\b(?:and|but|so|then) |[a-z] )(everyday,?)(?= (?:i|we|he|she|they|before|after|in|at|for|from)\b|[.,;])", "every day"),
    rule(" myself | himself | herself | themselves | ourselves ", r"(?-i:\b(?:I|i|we|he|she|they)( (?:myself|himself|herself|themselves|ourselves)) (?=[a-z]+ed\b|took|went|told|did|made|rang|found|got|gave|sat|saw|put|ran|wrote|had|was|came|drove|bought|brought|built|call|talk))", ""),
    rule("well well|fine fine|soft soft|soft-soft|long long|big big|fast fast|quick quick", r"\b((well|fine|soft|long|big|fast|quick)[ -]\2)\b", lambda match: "very " + match[2]),
    rule("different-different|different different", r"\bdifferent[ -]different\b", "different"),
    rule("one one", r"\b(one one)(?= (?:first|and|so)\b|[.,;])", "one by one"),
    rule(", what cost", r"[a-z](, what)(?= (?:cost|costs|helped|showed|saved|worked|meant|took|happened)\b)", ", which"),
)  # fmt: skip
