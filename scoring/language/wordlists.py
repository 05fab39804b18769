"""Word lists by which the guards tell prose from what only looks like it: data, no behaviour."""

from __future__ import annotations

from typing import Final

FUNCTION_WORDS: Final = frozenset(
    """
    a an the this that these those my your our their his her its i you he she it we they me him us them who which what
    when where why how and or but so because if as than then of in on at to for from with by about into over after before
    during under between through up down out off again not no nor is am are was were be been being do does did have has had
    will would can could should may might must there here all any some each both few more most other such only own same too
    very just also while until since
    """.split()
)
OTHER_LANGUAGES: Final = frozenset(
    """
    der die das und ist nicht ich wir sie ein eine mit auf für den dem zu war haben wurde aber auch bei
    le la les des une est pas nous vous ils avec dans pour sur qui que mais était avons j'ai mon notre du au et je
    el los las una es no nosotros con para por pero como más fue mi nuestro del al y yo que se lo
    il gli che non sono per ma anche come più nel della di e abbiamo mio
    os um uma não com para mas foi meu nosso da do em eu nós
    het een niet ik wij maar voor met van ook werd op
    jag och inte var med som att det för vi
    w na nie się że to jest z do był ale
    bir ve bu için ile ben çok
    di yang dan saya untuk dengan tidak ini
    """.split()
) - frozenset(
    "a an as do in no me to is on at war die den al per para also see or y e i we op mi di du det we was".split()
)
KEYBOARD_RUNS: Final = (
    "asdf",
    "sdfg",
    "dfgh",
    "fghj",
    "ghjk",
    "hjkl",
    "qwer",
    "wert",
    "erty",
    "zxcv",
    "xcvb",
    "cvbn",
    "vbnm",
    "uiop",
)
TRIGGERS: Final = frozenset(
    """
    situation task action result star leadership teamwork communication stakeholder stakeholders synergy leverage
    collaborate collaboration alignment align impact impactful metric metrics kpi kpis roi revenue growth strategy strategic
    initiative innovation innovative optimize optimise optimization agile scrum deliver deliverable deliverables ownership
    accountability proactive dynamic motivated result-driven passionate excellence efficient efficiency effective
    successful successfully success achieve achievement challenge goal objective deadline prioritize prioritise
    prioritization conflict resolution problem-solving problem solve solution solving data-driven data driven quantified
    trade-off tradeoff trade percent increase reduce improve improvement cross-functional scalable solutions quality
    customer customer-centric feedback mentor mentoring empower transformation transform vision value daci rfc raci okr okrs
    framework best practice practices paradigm holistic robust seamless lesson learn learned reflection
    """.split()
)
POSSESSIVES: Final = frozenset("my our your his her its their the a an this that".split())
PERSONS: Final = frozenset("he she they him her them".split())
RESTATING: Final = frozenset(
    """
    word way say put simply short sum repeat again other another all end mean thank thanks go become fall come take bring
    number make get so-called
    """.split()
)
HOLLOW: Final = TRIGGERS | frozenset(
    """
    challenge context background responsibility approach plan planning execution outcome outcomes learning takeaway stakeholder
    constraint decision option options alternative reason evidence baseline target success successes feedback initiative
    synergies bias obsession mindset growth management thought transformation transformational collaboration low-hanging
    moving needle north paradigm shift proposition scalable end-to-end results-oriented self-starter empowerment empower
    buy-in bandwidth core competency competencies game changer world-class best-in-class
    drive driven unlock foster embed exhibit demonstrate enable enabled ensure ensured lasting sustainable continuous significant
    structured clear focus customer customers trust transparency transparent prioritisation prioritization resilience resilient
    adaptability adaptable accountability excellence business performance indicator indicators key exceed exceeded balanced
    balance thinking empathy listening active mediation compromise emotional intelligence patience respect openness diplomacy
    negotiation negotiate win-win rapport understanding constructive honesty calm composure common ground mutual benefit
    consensus harmony psychological safety inclusion diversity perspective agreement relationship relationships lessons
    actionable insight insights culture latent experience experiences seamless integration accelerate accelerating maximise
    maximising maximize return investment high-performing partnership partnerships champion championing embrace embracing
    ambiguity status quo pioneer pioneering disruptive orchestrate orchestrating resource utilisation mitigate mitigating
    risk operational raise raising bar earn earning measure measurable measured metric benchmark benchmarks competitive
    advantage shape shaping future iterate iterating standard standards goals expectations pressure quality speed leading
    deep dive thinking vertical verticals coaching negotiation award promotion winning delivery influence engagement
    motivation inspiration purpose recognition retention agility adversity loyalty process processes improvement
    self-awareness humility coachability brevity clarity conciseness professional development performer potential takeaway
    executive roi nps okr kpi sla churn uptime latency throughput conversion velocity headcount margin adoption savings
    satisfaction pros cons weigh weighed versus cost gain loss price accuracy limit budget reject rejected consider
    considered quantify quantified sacrifice gained kept side sides complexity ambition analysis value values
    """.split()
)
