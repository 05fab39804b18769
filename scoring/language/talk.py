"""Words by which anybody may praise how they acted, and those that are meant as they stand: data, no behaviour."""

from __future__ import annotations

import re
from typing import Final

# tell nothing of themselves: "I engaged", "I aligned", "I analysed" need something particular to do it to
VERBS: Final = frozenset(
    """
    abide accelerate accommodate accomplish acknowledge act address actualise actualize adhere adjust adopt advance advocate align alleviate
    amplify analyse analyze anticipate appreciate articulate aspire assess assist assume attain attune base boost brainstorm breathe
    broaden capitalise capitalize celebrate champion clarify collaborate compete comply comprehend compromise concentrate
    conceptualise conceptualize conform conquer consider consolidate contemplate contextualise cooperate coordinate crystallise
    cultivate dare deepen define defuse delegate deliver determine devise devote display disrupt effect elevate embark embed embody
    embrace empathise empathize emphasise emphasize employ empower enable enact encourage endeavor endeavour endure energise
    energize enhance enrich envision establish evaluate evangelise evolve examine exceed excel execute exemplify exercise exert
    exhibit expand expedite exploit explore exude facilitate finalise finalize flourish formulate fulfil fulfill galvanise galvanize
    gauge gel graft grasp guarantee guide harness hone hustle ideate identify illustrate implement include incentivise incentivize
    incorporate influence infuse initiate innovate instigate instil instill integrate interact interpret invest investigate iterate
    juggle leverage liaise listen maintain materialise maximise maximize mediate minimise minimize mitigate mobilise mobilize
    modernise modernize monetise monitor morph multitask navigate network nurture operationalise optimise optimize orchestrate
    outperform outshine overlook oversee own partner persevere persist pioneer pivot plan portray pre-empt preempt preserve prevail
    promote prove radiate rally reaffirm recognise recognize rectify redefine refine reflect reinforce reinvent relate rely remedy
    resonate rethink revamp revitalise revolutionise revolutionize rise rush sacrifice safeguard scale scrutinise scrutinize seize
    serve shape sharpen showcase simplify socialise solidify spearhead specialise specialize steer strategise strategize streamline
    strengthen stretch structure succeed supervise surpass sustain synergise synergize synthesise thrive toil transform triumph
    underpin unify unite unleash unlock unpack uphold upskill utilise utilize value visualise visualize volunteer weigh welcome
    withstand
    """.split()
)
# tell nothing with what is general: "I took the initiative" is talk, "I took it back" and "I took the bus" are acts
LIGHT_VERBS: Final = frozenset(
    """
    accept acquire add allocate assign break bridge build carry cater chart choose collect combine compare complete conduct consult
    cover crack create crush design discover distribute divide draw drive eliminate express fight find finish fix follow form fuel
    gain gather generate grab hit hold increase initiate inject introduce launch lay leave lend list look measure move nail
    obtain offer organise organize pave perform pick place play pool practice practise prepare produce propose provide pursue
    question raise reach rebuild reduce regain relay remove research restore retain review satisfy save secure see seek select set
    share shoulder smash sort spark spend split spot stand step stick strike study tackle tailor take touch track treat turn uncover
    undertake win
    """.split()
)
# beside the nouns that are general in any sentence
NOUNS: Final = frozenset(
    """
    account accountability achiever action advice agency agenda aim ambition amount anchor angle anxiety array arsenal aspect
    aspiration asset assumption atmosphere attribute avenue backbone backdrop bandwidth barrier basis beginning behavior behaviour
    belief benefit blame blend boundary burden buy buzz calm candour capability career catalyst cause chance character charge
    chemistry choice circumstance clarity climate combination command communicator complexity composure con concept concern
    confidence consequence context contribution control cooperation core cornerstone corporation courage creativity credit criterion
    crux data datum dedication degree deliverable demand desire destination determination difficulty dignity dilemma direction
    disadvantage discipline discussion diversity doer doubt downside drawback drive duty dynamic dynamics ecosystem effect
    efficiency effort ego element emotion empathy enabler ending enterprise enthusiasm era ethic ethos evidence excuse expectation
    expertise extent factor fairness faith fate feeling fighter finisher flexibility focus footing force foundation fundamental gap
    governance grit groundwork guideline gut habit harmony heart helm honor honour how humanity humility hunch hurdle implication
    importance industry initiative input insight instinct institution intention interest intuition judgement judgment justice
    kindness know know-how landscape lead legislation lens lifestyle logic loyalty maker manner maximum mean means measure mentality
    method methodology milestone mindshare mission momentum mood morale motive multi-tasker multitasking narrative nature necessity
    nerve objective obstacle off opinion outlook output pace partnership passion path patience peak perfectionist period persistence
    personality perspective philosophy pillar pinnacle plethora policy portfolio positivity possibility preference pride principle
    priority pro procedure professionalism progress promise proof proposition protocol purpose range rapport rationale reality
    reasoning regard reliability remit requirement research resolve resource respect reward rigor rigour roadmap root runway scale
    scenario scope sector self self-awareness sense service setback silo skillset solver soul spirit stance standard standpoint
    starter statistic step strategy strength stress style subject synergy tact tactic talent target teamworker technique temper
    tenacity tension theme thinker thinking thought timeframe timeline timescale tone tool toolbox toolkit topic touchpoint traction
    trade-off transition transparency upside urgency utmost variable variety vibe view viewpoint virtue visibility vision warmth
    wealth welfare well-being wellbeing willingness willpower win wisdom workload worth
    """.split()
)
# general as well, and no praise: "I worked with a client"
PEOPLE: Final = frozenset(
    """
    advocate ambassador audience beginner champion citizen client community counterpart executive expert generalist guru leader
    learner mate newcomer novice partner party patient peer player public society specialist superior taxpayer teammate user veteran
    workforce
    """.split()
)
# praise, and make a reason of what is true of every case: "because it was the right thing", "so that people felt included"
PRAISE: Final = frozenset(
    """
    alright appropriate aware best better comfortable committed common confident critical crucial dedicated effective efficient
    essential excellent fair genuine good great happy holistic honest important included informed involved key meaningful motivated
    necessary ok okay open optimal passionate perfect positive proactive professional proper proud ready responsible right robust
    safe satisfied shared smooth strong successful suitable supported sustainable transparent true valuable valued vital well worth
    worthwhile
    """.split()
)
PRAISING_VERBS: Final = VERBS | frozenset(
    """
    achieve care challenge commit contribute dedicate deserve grow impact improve inspire love matter motivate respect shine strive
    succeed thrive trust
    """.split()
)
NEGATIONS: Final = frozenset("few little never no nobody none not n't nothing only too without".split())
# of the light verbs, those that take up a noun by a preposition: "looked at the bigger picture"
LEANING: Final = frozenset(
    {("cater", "for"), ("cater", "to"), ("crack", "on"), ("draw", "on"), ("draw", "upon"), ("look", "at"),
     ("look", "for"), ("look", "into"), ("stand", "by"), ("stick", "to")}
)  # fmt: skip
# general as these are, to take one of them is to take this and no other: "I chose the fixed days"
TAKEN: Final = frozenset(
    "answer back bit card class course day end group house line month number office one part place point question run shop side time week year".split()
)
# no thing of their own: "took all of the factors into account", "brought everyone together"
PARTS: Final = frozenset("all both each many most much several some".split())
ANYONE: Final = frozenset("everybody everyone".split())
# in which something is left or found: "kept informed", "felt valued", "stayed focused"
STATES: Final = frozenset("feel keep remain stay".split())
# say what is in somebody's mind, and not how they acted
MIND: Final = frozenset(
    "believe expect feel guess hear hope know learn mean notice realise realize remember suppose think understand want wish".split()
)
# speak of choosing without naming a choice
WEIGHING: Final = re.compile(
    r"considered|compared|alternativ\w*|options?|weighed|pros and cons|trade-?offs?|other (?:way|option|idea|choice)|"
    r"(?:two|three) (?:ways|options|choices|approaches|ideas)|looked at (?:two|three|several|different|other)"
)
SET_ASIDE: Final = re.compile(r"instead of|rather than|as opposed to")
# sound general, and can be shown, counted or set one against another
THINGS: Final = frozenset(
    """
    accuracy advertisement agreement allowance ambulance announcement apartment appliance application appointment automation award
    bar basement budget cement churn coaching competition condition conference configuration constraint conversion cost document
    documentation donation edition electricity entrance equipment exhibition experiment extension facility fence garment headcount
    infection injection inspection installation instruction instrument insurance integration internship invitation invoice key
    latency limit machine maintenance margin measurement medication meeting membership mentoring migration ointment operation
    partition pavement payment pension petition portion prescription presentation price promotion quotation reception region
    registration reservation residence resignation revenue savings scholarship section session shipment speed statement station
    subscription television throughput transaction translation transmission treatment university uptime utility vaccination version
    visualization
    """.split()
)
# what is not meant as it stands: no box is thought out of, and no mile is gone
_FIGURES: Final = r"""
in order to|so as to|into (?:account|consideration)|in (?:line|accordance|keeping|tune) with|with regards? to|at all times|in place
first and foremost|at the end of the day|when push c[ao]mes? to shove|day in,? day out|time and again|on the whole|hand in (?:hand|glove)
(?:above|over) and beyond|extra (?:miles?|yards?)|out of my way|beyond the call of duty|blood,? sweat and tears|heart and soul|all[ -]out
dna|(?:step\w* )?(?:out(?:side)? of )?(?:my|our|the) comfort zones?|comfort zones?|second nature|strong suit|driving force|moving parts?|well[ -]oiled machine|tight ship|safe pair of hands|open door
(?:think\w*|thought) (?:\w+ )?(?:out of|outside(?: of)?) the box|(?:think|thinking|thought) on (?:my|our) feet|(?:cool|level|clear|calm) head
(?:my|our) head (?:down|up|on straight)|heads? together|(?:big|bigger|wider|whole) picture|new pair of eyes|fresh (?:pair of )?eyes|(?:keen|sharp) eye
roll\w* up (?:my|our) sleeves|roll\w* (?:my|our) sleeves up|hit(?:ting)? the ground running|pull\w* out all the stops|pull\w* (?:my|our) weight
pull\w* together|(?:le(?:ft|av\w+) )?(?:no|every) stone (?:un)?turned|le(?:ft|av\w+) behind|le(?:ft|av\w+) (?:nothing|no(?: |-)?thing) to chance
on (?:the same page|board|top of)|on the (?:front foot|ball)|(?:up )?to speed|in the loop|in the driving seat|at the wheel|at the helm|(?:take|took|taking) the reins
over the (?:finish(?:ing)? )?line|(?:across|to) the finish(?:ing)? line|from the (?:front|heart|word go|ground up)|start to finish|end[ -]to[ -]end|a to z
(?:step|stepped|stepping) (?:up(?: to the (?:plate|mark))?|back)|r(?:ise|ose|ising) to the (?:occasion|challenge)|(?:up )?to the (?:plate|mark|table|next level)
(?:set|rais|lift)\w* the bar|(?:mov|shift)\w+ the (?:needle|dial)|push\w* (?:the )?(?:envelope|boundar\w+)|break\w* new ground|br(?:eak|oke)\w* down (?:silos|barriers)
every step of the way|(?:at|in) every (?:stage|step|turn|way)|step by step|one by one|bit by bit|piece by piece|hands on deck|on all cylinders|low-?hanging fruits?|quick wins?
deep[ -]div(?:es?|ing)|drill\w* down|root causes?|dig\w* deep(?:er)?|dug deep(?:er)?|(?:to )?the bottom of|under the surface|nuts and bolts|ins and outs
game[ -]changers?|win[ -]wins?|touch base|north star|skin in the game|silver bullet|magic wand|buy(?:ing)? in(?:to)?|bought in(?:to)?|buy-in
whatever (?:it|was) (?:takes|took|needed|required)|(?:got|get|getting) stuck in|(?:got|get|getting) (?:my|our) hands dirty|crack\w* on|plough\w* on
by the (?:horns|book)|ball rolling|through thick and thin|skin of (?:my|our) teeth|best foot forward|foot forward|with both hands|(?:tooth and|on the) nail
lean(?:ed|t|ing)? in(?:to)?|double[ds]? down|jump\w* to conclusions|jump\w* (?:right |straight )?in|dive[ds]? (?:right |straight )?in|went all in|all in
los[te]\w* (?:sight|track|heart|hope|my (?:cool|temper|nerve))|on track|in the right direction|(?:right|good) (?:track|path|footing|hands)|up and running
(?:lines?|channels?) of communication|(?:open|two-way) (?:lines?|channels?)|bridg\w+ (?:the )?(?:gaps?|divides?)|as a bridge|role models?|sounding board|shoulder to (?:cry|lean) on
rock(?:ing)? the boat|plain sailing|smooth sailing|storm\w* ahead|head[ -]on|at face value|with open arms|listening ear|lend\w* (?:an|a) (?:ear|hand)|helping hand
wear\w* (?:many|multiple|several|different) hats|w(?:ear|ore) (?:many|multiple|several|different) hats|(?:many|several|multiple) plates|plates spinning|(?:many|several) balls
value for money|bang for (?:our|the) buck|heart of (?:everything|all|what|the)|(?:at|to) the (?:heart|forefront|centre|center|core) of|backbone of|glue that|st[oa]nds? (?:out|for|firm|up)
s(?:aw|ee|een|eeing) (?:it|them|this|that|things|everything) through|stay\w* the course|kept the faith|ke(?:ep|pt) going|never g(?:ive|ave) up|g(?:ive|ave) in
around the clock|against (?:the clock|all (?:the )?odds|the odds|time)|in the face of|fine[ -]tooth(?:ed)? comb|d(?:o|id|oing|one) my homework|like clockwork
(?:judge?ment|tough|hard|right|big) calls?|safe spaces?|value chain|rall(?:y|ied|ying) the troops|sp(?:eak|oke) up|both hands|(?:the )?same direction|common ground
points? of view|windows? of opportunity|shed\w* light|building blocks?|pieces? of the puzzle|f(?:ight|ought|ighting) fires|(?:set|laid|lay\w*) the (?:tone|scene|foundations?)
pav\w+ the way|m(?:ake|ade|aking) (?:it|things) happen|mountains|midnight oil|b(?:it|ite|iting) the bullet|ahead of the (?:curve|game)|cut\w* corners|go the distance
(?:connect|join)\w* the dots|br(?:eak|oke) the ice|read\w* the room|pick\w* (?:my|our) battles|weather\w* the storm|stead\w+ the ship|turn\w* (?:it|things) around
h(?:old|eld) the fort|eyes? on the (?:prize|ball)|to the grindstone|elbow grease|labou?r of love|light at the end of the tunnel|uphill battle|learning curves?|broad shoulders
thick skin|can[ -]do|go[ -]getter|people person|team players?|spanner in the works|b(?:ear|ore|earing|orne) in mind|in mind|on the lookout|one step at a time
h[eo]ld (?:myself|ourselves) (?:accountable|responsible|to)|pull\w* in|extra hours|in charge|c(?:ame|ome) up with|g(?:et|ot) on with it|walk\w* the (?:walk|talk)|talk\w* the talk|practi[cs]e what i preach|lead\w* by example|by example|up (?:my|our) game|upped (?:my|our) game
"""
FIGURES_OF_SPEECH: Final = re.compile(rf"\b(?:{'|'.join(_FIGURES.split(chr(10))[1:-1])})\b", re.ASCII)
