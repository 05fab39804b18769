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
