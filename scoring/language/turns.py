"""Turns of phrase that carry a story's reasoning, as word lists and patterns over lower-case text: data, no behaviour."""

from __future__ import annotations

import re
from typing import Final


def _pattern(*alternatives: str) -> re.Pattern[str]:
    return re.compile("|".join(alternatives), re.ASCII)  # word borders of ASCII are faster to look for


COMMON_NOUNS: Final = frozenset(
    """
    team project company work job manager boss client customer deadline task meeting colleague problem issue situation time people
    person member group product university department lot thing way part day week month year role position experience
    business office place case example process goal plan member everyone someone workplace organisation organization
    school class course environment stakeholder result challenge opportunity skill idea information world life question
    answer side end start point kind sort bit couple number work student teacher friend employee employer coworker staff
    communication conflict disagreement pressure decision change improvement success failure mistake feedback
    """.split()
)
VAGUE_VERBS: Final = frozenset(
    """
    be have seem feel think know want need like believe mean guess hope remember try help work communicate ensure manage handle
    deal cope strive aim focus stay remain keep become get go come continue happen let make do face decide learn realise
    realize understand appreciate enjoy start begin use apply leverage foster demonstrate show overcome approach support
    """.split()
)
# effort, attitude and success, which need something particular to do it to
EFFORT_VERBS: Final = frozenset(
    """
    put work give push grow prove pay matter love challenge motivate inspire succeed achieve improve perform shine thrive excel
    commit dedicate balance prioritise prioritize impact experience encounter respond react adapt care respect trust contribute
    participate engage involve prefer wish bring lead develop gain earn deserve tackle solve resolve rise
    """.split()
)
HOLLOW_NOUNS: Final = frozenset(
    """
    deal bit lot percent hand personality character nature lesson journey reward dream future career professional individual
    human being everybody anybody somebody nobody other past present today weakness word detail
    """.split()
)
# how often what is said of anybody is said, and verbs by which it is said
EVER: Final = frozenset("always never often usually constantly regularly".split())
SAYING: Final = frozenset(
    "tell say call describe know ask compliment praise thank see look rely count".split()
)
# "I give one hundred percent", "a hundred percent sure": a number that counts nothing
WHOLEHEARTED: Final = _pattern(
    r"\b(?:g(?:ive|ives|ave|iven|iving)|put|puts|putting)\s+(?:[a-z]+\s+){0,2}(?:(?:a|one)\s+hundred(?:\s+and\s+ten)?|1[0-5]0|200)"
    r"\s?(?:%|percent\b|per\s+cent\b)(?!\s+(?:of|off|more|less|back)\b)",
    r"\b(?:(?:a|one)\s+hundred|1[01]0)\s?(?:%|percent|per\s+cent)\s+(?:sure|certain|committed|honest|behind)",
)
VAGUE_OBJECTS: Final = frozenset(
    """
    thing everything something it best hard effort way solution issue problem situation task work job success goal time team
    ability approach atmosphere attention attitude balance beginning care case challenge collaboration commitment communication
    confidence dedication difference end energy environment excellence experience extent fact focus growth heart help importance
    integrity kind knowledge leadership level life matter mind mindset moment motivation need opportunity part passion patience
    person perspective positivity potential quality respect responsibility role run sense skill strength support teamwork trust
    understanding value
    """.split()
)
PROBLEM: Final = _pattern(
    r"\b(?:problem|issue|complain\w*|complaint|fail\w*|broke\w*|broken|wrong|los(?:t|ing|es?|s)|behind|late\b|slow\w*|delay\w*|crash\w*|down\b|stuck|"
    r"miss(?:ed|ing)|short\w* of|shortage|angry|upset|unhappy|furious|refus\w*|disagree\w*|conflict|argu\w+|tension|clash\w*|error\w*|bug\w*|"
    r"mistake\w*|confus\w*|unclear|too (?:many|much|few|little|long|late|slow|small|big|expensive|high|low)|not (?:enough|work\w*)|nobody|no one|"
    r"could(?:n't| not)|was(?:n't| not)|were(?:n't| not)|did(?:n't| not)|had(?:n't| not)|never|without|struggl\w*|difficult\w*|"
    r"hard to|drop(?:ped|ping)|fell|falling|doubled|twice|over budget|overloaded|overwhelmed|short-?staffed|sick|ill|quit|resigned|left|leak\w*|"
    r"damage\w*|waste\w*|expired?|stopp?ed|only|instead|still|queue\w*|backlog|outdated|manual(?:ly)?|scattered|no (?:process|system|way|documentation|test\w*|budget|time|plan))\b"
    r"|\b(?:not|no|none|neither|but|however|unable|risk\w*|away|gone|missing|short|wait\w*|by hand|on paper|had to|needed|poor\w*|low|old)\b|n't\b"
)
STAKE: Final = _pattern(
    r"\b(?:would (?:have )?(?:lose|lost|cost|mean\w*|miss\w*|fail\w*|go|gone|get|pay|need)|would have been|wouldn't|could (?:have )?(?:lose|lost|cost|die\w*|been|be|hurt|fall|fallen)|"
    r"risk\w*|at stake|depend\w* on|otherwise|or else|in danger|danger\w*|threaten\w*|penalt\w+|fined|afraid|worried|fear\w*|unsafe|"
    r"losing|costing|cost us|costs?|money|revenue|lives|jobs?\b.{0,20}\b(?:lost|risk|line)|reputation|relied on|counting on|waiting for|"
    r"couldn't (?:pay|work|eat|sleep|sell|open|use|get|see)|missed|cancel|important (?:to|for|because)|crucial|critical|vital|if (?:we|i|it|they|he|she|that|this) (?:did(?:n't| not)|missed|failed|lost|went|was|were|had))\b"
    r"|\b(?:if (?:we|it|they|he|she|you|the|that|this)\b|waiting|deadline|would have\b|worse|unhappy|threat\w*|close(?:d|s)? (?:down|for)|before (?:it|they|we|he|she))\b"
)
LIMIT: Final = _pattern(
    r"\b(?:by (?:the )?(?:end|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next|christmas|easter|noon|midnight|january|february|march|april|may|june|july|"
    r"august|september|october|november|december|\d+|six|seven|eight|nine|ten|five|four|three|two|then|morning|tomorrow|summer|autumn|spring|winter|new)|"
    r"before (?:the|we|it|they|he|she|my|our|christmas|easter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|winter|summer)|"
    r"within|deadline|until|till|budget|at (?:least|most)|no more than|no later than|under \w+|maximum|minimum|limit|sla|slo|mee?t(?:s|ing)? (?:the |our |a |its |my )?(?:\w+ )?target|"
    r"(?:in|only|had|have|got|with|for|about|just) (?:about |only |just |around )?(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d+) (?:hours?|days?|weeks?|months?|minutes?)|"
    r"without (?:\w+ing|any|the|a|losing|spending|extra|more)|on time|due|not allowed|had to (?:be|keep|stay|pass|work|meet|fit)|must)\b"
    r"|\b(?:by|before|until) (?:\w+ ){0,2}(?:morning|night|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday|season|launch|release|opening|exam\w*|inspection|audit|demo|shift|term)\b|[$£€₹]\s?\d|\d\s?%|\b(?:only|just) (?:\w+ )?(?:days?|weeks?|hours?|months?)\b"
)
HARD: Final = _pattern(
    r"\b(?:but|however|although|though|without|despite|even though|while (?:also|still|keeping|at)|at the same time|neither|both|difficult\w*|hard(?:er|est)?|"
    r"tricky|challeng\w+|obstacle|catch|dilemma|torn|conflict\w*|compet\w+|refus\w*|no (?:budget|time|experience|one|money|documentation|help|extra|access|staff)|"
    r"not (?:enough|allowed)|nobody|never|only|couldn't|could not|wouldn't|either|versus|on the other|short of|short-?staffed|impossible|pressure|resist\w*|problem was|whether)\b"
    r"|n't\b|\b(?:not|no|none|late|behind|wait\w*|missing|unknown|unfamiliar|never (?:done|used|worked)|new to)\b"
)
REASON: Final = _pattern(
    r"\b(?:because|since|so that|in order to|so as to|as (?:i|we|it|they|he|she|that|this) (?:was|were|had|could|would|knew|wanted|thought|felt)|"
    r"the reason|which would|that way|to (?:see|find|check|make sure|avoid|show|prove|keep|get|understand|reduce|save|let|give|stop|prevent|learn|protect|be|help)|"
    r"so (?:i|we|they|he|she|it|nobody|everyone|people|the) (?:would|could|knew|can|had|did)|i (?:thought|figured|reckoned|knew|felt|wanted|believed|realised|realized)|'cause|cause)\b"
    r"|\b(?:therefore|thus|hence|so (?:i|we|that)|as (?:the|there|our|my|nobody|most|one)|given (?:that|the|how)|for reasons?|which (?:meant|is why|was why|made)|due to|based on|in case)\b"
)
OBSTACLE: Final = _pattern(
    r"\b(?:but|however|although|though|not|never|nobody|no one|only|still|failed|nothing|refus\w*|object\w*|worried|disagree\w*|argu\w+|complain\w*|broke\w*|stuck|short|late|missing|wrong|unclear)\b|n't\b"
)
ANSWERED: Final = _pattern(
    r"\b(?:(?:he|she|they|who|everyone|[a-z]+) (?:said|agreed|answered|replied|told|admitted|objected|refused|asked|accepted|complained|laughed|wrote back|"
    r"explained|pointed out|confirmed|suggested|offered|wanted|didn't|did not|was|were) |said (?:yes|no|that)|agreed (?:to|that|with|on)|(?:he|she|they) (?:listened|calmed|came|signed|nodded))"
)
ADDRESSED: Final = _pattern(
    r"\b(?:i|we) (?:\w+ )?(?:asked|told|said|called|rang|phoned|emailed|wrote|met|spoke|talked|sat|explained|showed|invited|visited|messaged|presented|proposed|"
    r"suggested|offered|persuaded|convinced|admitted|apologi[sz]ed|listened|negotiated|discussed|interviewed|taught|warned)\b"
)
# what sets one quantity beside another
SET_BESIDE: Final = _pattern(
    r"\b(?:than|instead of|rather than|against|versus|vs|compared|out of|before|used to|usual(?:ly)?|normal(?:ly)?|average|from)\b",
    r"\b(?:last|previous) (?:year|month|week|quarter|term|season|time)\b",
    r"\b(?:year|month|week|quarter|term|season) before\b",
    r"\bof (?:the|our|my|them|those|all)\b",
)
CHOICE: Final = _pattern(
    r"\b(?:instead(?: of)?|rather than|rather|because|over the|prefer\w*|chose|choose|picked|decided (?:to|on|against|not)|went (?:for|with)|opted|settled on|"
    r"since|so that|not (?:just|simply)|in order to|as opposed to|reason)\b"
    r"|\b(?:so (?:i|we|that|they|he|she|it|the|my)|therefore|thus|as (?:i|we|it|they|he|she|there|the|our|nobody|most) \w+|when .{3,80}, (?:i|we)|given (?:that|the|how)|for reasons?|which (?:meant|is why|was why|would)|due to|in case|unless|explain\w*)\b"
)
ALTERNATIVE: Final = _pattern(
    r"\b(?:instead of|rather than|as opposed to|could(?:'ve| have) \w+|could (?:also|just|simply|easily|either|instead) \w+|considered|compared|alternativ\w*|options?|"
    r"either|weighed|versus|\bvs\b|thought about|thought of|one (?:way|idea) (?:was|would)|other (?:way|option|idea|choice)|i (?:first |nearly |almost )?wanted to .{3,60} but|"
    r"(?:two|three) (?:ways|options|choices|approaches|ideas)|ruled out|decided (?:against|not to)|the easy (?:way|thing)|tempt\w+|"
    r"would have (?:been|meant|cost|taken|made)|pros and cons|trade-?offs?|looked at (?:two|three|several|different|other))\b"
    r"|\b(?:would (?:be|mean|take|cost|only)|could(?:'ve| have)|(?:worse|better|cheaper|faster|quicker|easier|safer|harder|simpler|slower) (?:than|to|if|but)|tested (?:both|two|three|several|it|them)|tried (?:both|two|three|several)|one .{2,60}\b(?:the other|another)|if (?:i|we) (?:\w+ ){1,4}(?:would|it|they|we|i))\b"
)
CHANGED_COURSE: Final = _pattern(
    r"\b(?:(?:that|it|this|which) (?:did(?:n't| not) (?:work|help|go)|failed|was(?:n't| not) (?:enough|working)|turned out)|when (?:that|this|it) (?:didn't|did not|failed|wasn't)|"
    r"so i (?:changed|switched|stopped|dropped|tried (?:another|something|a different)|went back|started over|scrapped)|changed (?:my|the|our) (?:plan|approach|mind|mind|way|course)|"
    r"after (?:seeing|that failed|two|three|a (?:few|couple))|at first .{3,90} but|first (?:i|we) tried|tried .{3,60} but|turned out|it became clear|i realised|i realized|"
    r"i was wrong|went back (?:to|and)|on second|the first (?:attempt|version|try|one|test)|noticed that|found (?:out )?that|discovered)\b"
    r"|\bbut\b.{3,120}\bso (?:i|we)\b|\b(?:did not|didn't|could not|couldn't|would not|wouldn't|was not|wasn't) .{2,120}\bso (?:i|we)\b|\b(?:no luck|still (?:failed|did not|didn't|no|not|nothing)|it was clear|came out|what came out|we saw|i saw|i noticed|the (?:tests?|numbers?|data|results?) showed)\b"
)
CLAIM: Final = _pattern(
    r"^\W*(?:(?:and|so|but|in the end|eventually|finally|overall|as a result|luckily|thankfully|ultimately|well),? )*(?:it|everything|things|the (?:project|event|whole thing|presentation|meeting|team|day|situation|result|results|outcome)|that|this|all|everyone|everybody|we|i|they|the team|the client|the customer|people)"
    r" (?:all )?(?:went|worked out|worked|turned out|ended(?: up)?|was|were|got|became|came)(?: really| very| all| quite| pretty| so| more| a| just| extremely| out| off| up| both)* "
    r"(?:well|fine|okay|ok|great|good|successful|success|happy|pleased|satisfied|smoothly|smooth|resolved|better|perfect|perfectly|positive|stronger|improved|proud|a success|a great success|the best|impressed|done|completed)"
    r"[^,;]{0,40}$"
)
REACTION: Final = _pattern(
    r"\b(?:said|told|thank\w*|prais\w+|compliment\w*|email\w*|wrote|asked (?:me|us|for|if)|recommend\w*|review\w*|apologi[sz]ed|shook|hug\w*|smil\w+|cried|"
    r"called (?:me|it|us)|mentioned|credit\w*|feedback|nominat\w*|award\w*|promot\w*|bonus|offered|invited|hired|raise|letter|card|applau\w*|recogni[sz]\w+|commended|noted|rated|scored)\b"
)
ADOPTED: Final = _pattern(
    r"\b(?:adopt\w*|still (?:use\w*|in use|run\w*|work\w*|there|do\w*|going|have|has|hang\w*|friends|today)|standard|policy|rolled out|roll-?out|from then on|ever since|since then|"
    r"now (?:use\w*|the|a|part|every\w*|we|they|it|has|have)|became|becomes|renew\w*|extended|signed|shipped|launched|went live|released|delivered|finished|completed|passed|won|approved|"
    r"accepted|agreed|implemented|installed|opened|published|submitted|merged|deployed|kept|stayed|lost|cancel\w*|closed|stopped|left|returned|came back|fixed|solved|"
    r"other (?:teams?|schools?|shops?|departments?|branches?|wards?) (?:\w+ )?(?:use\w*|cop\w+|took|asked)|copied|every \w+ (?:uses|does|has|gets)|no (?:more|longer|further|one|complaints?)|"
    r"never (?:happened|again|had|missed)|hasn't|haven't|has not|have not|has been|have been|zero|none|nobody|graduated|got (?:the|a|an|it|my|our|in)|grade|on time|in time|ahead|under budget|within budget|missed)\b"
)
COMPARED: Final = _pattern(
    r"\b(?:from .{1,60} (?:down |up )?to |instead of|rather than|than (?:before|the|it|we|last|planned|expected|usual|ever|any|they|most)|compared|used to|before (?:that|it|then|this)|previous\w*|down from|up from|"
    r"where it (?:was|had)|against|early|ahead of|under budget|half|halved|doubled|tripled|twice|a third|no longer|stopped|back to|again|anymore|any more|fewer|less|more|faster|quicker|shorter|higher|lower|better|"
    r"improv\w+|reduc\w+|increas\w+|dropped|fell|rose|went (?:up|down)|cut|earlier|later|as (?:planned|promised|agreed)|on time|for the first time|first time|never (?:again|before)|now)\b"
)
MIXED: Final = _pattern(
    r"\b(?:although|though|but|however|unfortunately|sadly|lost|missed|failed|late|despite|even so|not (?:all|everything|everyone|perfect\w*|as)|only|still|cost us|price|downside|except|apart from|"
    r"wasn't|weren't|didn't|couldn't|never)\b"
)
CAUSE: Final = _pattern(
    r"\b(?:because|since|due to|as a result of|my fault|own fault|mistake|the reason|caused|which meant|as (?:i|we|it|they) (?:had|was|were))\b"
)
OTHERS: Final = frozenset(
    """
    he she they everyone everybody someone somebody others one both boss colleague coworker mentor partner teammate friend brother
    sister wife husband mother father mum mom dad aunt uncle cousin neighbour neighbor professor tutor coach developer vet cook chef
    foreman electrician mechanic plumber clerk volunteer apprentice trainee intern pupil student nurse vendor crew
    """.split()
)
ALONE: Final = _pattern(
    r"\b(?:on my own|by myself|alone|single-?handed\w*|the only (?:one|person)|just me|myself)\b"
)
LESSON: Final = _pattern(
    r"\b(?:i(?:'ve| have)? learn(?:ed|t)|lesson|taught me|in hindsight|looking back|takeaway|(?:took|take) away|what i (?:took|take) from|i took from|i should have|i should've|"
    r"my (?:own )?(?:mistake|fault)|i was wrong|made me (?:see|realise|realize|understand)|since then i|these days i|nowadays i|"
    r"i(?:'d| would) (?:have )?(?:do|done) (?:it|that|this|things)? ?differently|from then on i)\b"
)
PLATITUDE: Final = _pattern(
    r"\b(?:(?:the )?(?:importance|value|power) of (?:\w+ )?(?:teamwork|communication|communicating|listening|patience|planning|time management|hard work|collaboration|being|preparation|perseverance|organi[sz]ation|trust|empathy|flexibility|leadership)|"
    r"communication is|teamwork (?:is|makes)|hard work pays|never give up|anything is possible|always (?:try|do) (?:your|my) best|always (?:try|aim|strive) to (?:be|do|stay|keep|give|work|communicate|listen|help)\b|(?:is|are) (?:very |so |really |always |extremely )?(?:important|key|crucial|essential)|communicat\w+ (?:well|better|clearly|openly|more)|everything happens|be patient|stay calm|work(?:ing)? together|believe in yourself|it is important to (?:communicate|listen|stay|work))\b"
)
SINCE: Final = _pattern(
    r"\b(?:since then|ever since|nowadays|from then on|from now on|now (?:i|whenever|when|before|every)|(?:these|those) days|in every|now(?=[,.;!]|$)|ha(?:s|ve) since|since(?=[,.;!]|$)|i now(?! (?:consider|believe|view|see|know|think|understand|regard|feel))|i always|i never|i still|always (?:check|ask|write|test|read|call|confirm|make|start|begin|do)|"
    r"before (?:every|each|any)|every time|whenever|today i|i (?:ask|check|write|start|begin|make|keep|read|call|confirm|test|tell|put|say|book|plan|count|give|bring|show|draw|set|leave|ring|stop|try|use|send|wait|listen|look|take)\b)"
)
AS_A_HABIT: Final = _pattern(
    r"\b(?:now|nowadays|always|never|every(?! day)|any ?more|since|these days|from (?:day|week) one|from the (?:start|beginning|first day)|from now on)\b"
)
ANOTHER_TIME: Final = _pattern(
    r"\b(?:next time|another time|differently|from (?:day|week) (?:one|1)|from the (?:start|beginning|first day)|earlier|sooner|first|again|instead|with hindsight|in hindsight)\b"
    r"|^\W*(?:i )?would (?:not )?\w+ (?:with|by|at) "
)
OWN_FAULT: Final = _pattern(
    r"\bi (?:(?:had|have|then|also|just|simply|completely|obviously|stupidly|wrongly) )*(?:forgot|forgotten|missed|misread|misunderstood|misjudged|mixed up|muddled|overlooked|underestimated|assumed|"
    r"neglected|ignored|messed|screwed|cocked|broke|deleted|failed to|owned up|apologi[sz]ed|got (?:it|that|this|the \w+|them) wrong|should have|should not have|left (?:it|the|them|out)|"
    r"(?:did not|had not|was not) (?:check\w*|read\w*|ask\w*|see|seen|listen\w*|test\w*|look\w*|think\w*|tell|told|notice\w*|prepar\w*|paying|pay|paid))\b"
    r"|\b(?:my (?:own )?(?:mistake|fault|error|oversight)|(?:i made|made) (?:a |an |the |my )?(?:\w+ ){0,2}(?:mistakes?|error)|i was (?:wrong|to blame|too \w+)|because i (?:had not|did not|was not|thought))\b"
)
OWN_WEAKNESS: Final = _pattern(
    r"\b(?:weak(?:ness(?:es)?| (?:at|in|on|point|spot)| side)|i (?:\w+ )?struggle\w*|nervous|anxious|shy|impatient|disorgani[sz]ed|forgetful|"
    r"(?:i (?:\w+ )?|me )?f(?:i|ou)nd (?:it |\w+ing )(?:\w+ )?(?:hard|difficult|tricky|uncomfortable|daunting)|hard for me|"
    r"not (?:so |very |always |really |particularly |that )?(?:good|great|confident|comfortable|strong|patient|natural) (?:at|with|in|about|when)|"
    r"(?:bad|poor|terrible|slow|hopeless|uncomfortable|rusty) (?:at|with|in|on)|i (?:\w+ )?(?:tend|have a tendency) to|i can be (?:too |a bit |rather |overly )?\w+|i (?:put (?:things|it) off|procrastinate|avoid\w*|lack))\b"
)
HIDDEN_BOAST: Final = _pattern(
    r"\b(?:perfectionis\w+|work(?:ing)? too hard|workaholic|care too much|too (?:dedicated|committed|honest|loyal|helpful|passionate|ambitious)|as hard as i|my (?:own )?high standards)\b"
)
LATER: Final = _pattern(
    r"\b(?:(?:a |two |three |six |some |few |the )*(?:weeks?|months?|years?|days?|term|season|summer|winter|spring|autumn) later|the next (?:time|project|year|month|one|job|term|week)|last (?:month|year|week|summer|winter|spring|autumn)|"
    r"in my (?:next|current|new)|again (?:in|last|this)|this (?:year|month|spring|summer|autumn|winter)|when (?:it|that|the same) (?:happened|came up) again|already (?:used|helped|saved))\b"
)
CONSTRAINT: Final = _pattern(
    r"\b(?:slos?|slas?|budgets?|limits?|laws?|legal\w*|regulat\w+|capacity|contracts?|polic(?:y|ies)|maximum|minimum|cap|quota|threshold|rules?|penalt\w+|safety|not allowed|allowed|requirements?|"
    r"could(?:n't| not) (?:afford|wait|spend|have|be|do|risk)|(?:only|just) (?:had|have|one|two|three|\d+)|ruled out|out of the question|impossible|no (?:room|time|money|budget)|deadline|had to (?:be|open|ship|go|leave)|violat\w+|exceed\w*|would have (?:missed|broken))\b"
)
KEPT: Final = _pattern(
    r"\b(?:kept|keep|saved?|gain\w*|got|won|chose|picked|went (?:for|with)|decided|protect\w*|deliver\w*|ship\w*|stay\w*|in time|on time|instead|faster|better|safer|accura\w+|quality|benefit\w*|more)\b"
)
PAID: Final = _pattern(
    r"\b(?:cost\w*|price|paid|pay|los[te]\w*|gave up|give up|giving up|sacrific\w*|expense|less|fewer|slower|delay\w*|late[r]?|longer|dropp?ed|cut|skipp?ed|left out|postpon\w*|put off|penalt\w+|extra|more (?:work|time|maintenance|money|expensive)|add(?:ed|s|ing)?|doubl\w+|without|"
    r"complain\w*|unhappy|slip\w*|wait\w*|worse|risk\w*|missed|overtime|weekend)\b"
)
NAMED_PERSON: Final = _pattern(
    r"\b(?:manager|engineer|scientist|analyst|owner|lead|director|stakeholders?|customer|client|user|designer|teacher|nurse|doctor|supervisor|colleague|team|approver|driver|sponsor|finance|legal|security|operations|support|"
    r"pm|ds|me|parents?|pupils?|students?|patients?|supplier|foreman|accountant|auditor|expert|head)\b"
)
CONSEQUENCE: Final = _pattern(
    r"\b(?:if|unless|until|otherwise|because|so that|in case|when|only after|only then|whether|depending|which means|so)\b"
)
SUPPOSED: Final = _pattern(
    r"\b(?:if|when(?:ever)?|suppos(?:e|ing)|imagine|say|assuming|should (?:an?|two|the|my)|were (?:an?|the|my|i)|in case|every|each|at|in (?:my|our|the))\b"
)
FOLLOWS: Final = _pattern(
    r"\b(?:which (?:means|stops|keeps|makes|gives|helps|would)|so (?:that|they|he|she|it|we|the|nobody|everyone)|nine times out of ten|most of (?:the time|them)|in the end|at the end|works|stops|otherwise|"
    r"(?:it|that|this|they|he|she) (?:usually|mostly|normally|always|would) (?:be|ha(?:s|ve)|go(?:es)?|come|calm|agree|work|stop|say|know|see)s?)\b"
)
