"""Closed word lists that several stages share: data, no behaviour.

Phrases stand between blanks and are matched against lower-case tokens joined by blanks.
"""

from __future__ import annotations

from typing import Final

PRONOUNS: Final = frozenset(
    "i we you he she they it this that these those there who which what everyone everybody nobody someone".split()
)
MODALS: Final = {
    "would": "would",
    "'d": "would",
    "could": "could",
    "can": "can",
    "ca": "can",
    "will": "will",
    "'ll": "will",
    "wo": "will",
    "should": "should",
    "must": "must",
    "might": "could",
    "may": "could",
}
HELPERS: Final = {
    "had": "had",
    "have": "have",
    "has": "have",
    "'ve": "have",
    "was": "was",
    "were": "was",
    "is": "is",
    "are": "is",
    "am": "is",
    "'s": "is",
    "'m": "is",
    "'re": "is",
    "did": "did",
    "do": "do",
    "does": "do",
    "to": "to",
    "got": "was",
    "been": "have",
    "being": "is",
}

CUES: Final[dict[str, tuple[str, ...]]] = {
    "task": (
        " my job ", " my task ", " my role ", " task was ", " goal ", " aim ", " objective ", " tasked ", " asked me ",
        " was asked ", " were asked ", " responsible for ", " responsibility ", " in charge of ", " had to ", " needed to ",
        " need to ", " must ", " by the end of ", " deadline ", " challenge was ", " the question was ", " wanted me ",
        " fell to me ", " assigned ", " it was up to ", " was given ", " required ", " requirement ", " was supposed to ",
        " the brief ", " target ", " the problem was ", " the hard part ", " the difficulty ", " needed ", " wanted ",
    ),
    "outcome": (
        " result ", " results ", " as a result ", " in the end ", " ended up ", " eventually ", " finally ", " led to ",
        " which meant ", " resulted ", " outcome ", " successfully ", " since then ", " still ", " now ", " was able to ",
        " were able to ", " allowed us ", " allowed me ", " enabled ", " happy ", " pleased ", " thanked ", " praised ",
        " impressed ", " award ", " promoted ", " on time ", " went live ", " dropped ", " fell ", " rose ", " increased ",
        " decreased ", " reduced ", " improved ", " saved ", " won ", " passed ", " adopted ", " went from ", " down to ",
        " up to ", " from then on ", " after that ", " within ",
    ),
    "learning": (
        " learned ", " learnt ", " lesson ", " taught me ", " in hindsight ", " looking back ", " next time ", " if i did it again ",
        " differently ", " since then i ", " these days i ", " nowadays i ", " i realised ", " i realized ", " made me realise ",
        " made me realize ", " taken away ", " took away ", " takeaway ", " ever since ",
    ),
    "setting": (
        " when i was ", " last year ", " at the time ", " a few years ago ", " years ago ", " i was working ", " we were ",
        " in my previous ", " in my last ", " in my current ", " at my ", " during my ", " there was ", " there were ", " used to ",
        " had been ", " we had ", " our team ", " company ", " internship ", " university ", " semester ", " i worked ",
        " i was a ", " while ", " back in ", " in 2 ", " project ",
    ),
    "step": (
        " first ", " firstly ", " then ", " next ", " after ", " i decided ", " we decided ", " i asked ", " i told ", " i made ",
        " i started ", " i began ", " so i ", " i went ", " i called ", " i spoke ", " i talked ", " i set up ", " i created ",
        " i wrote ", " i built ", " i suggested ", " i proposed ", " i explained ", " i used ", " i looked ", " i took ",
        " instead of ", " rather than ", " to make sure ", " in order to ", " by ", " each ", " together ", " meeting ",
    ),
    "purpose": (" so that ", " in order to ", " because ", " to make sure ", " so as to "),
    "contrast": (" but ", " however ", " although ", " though ", " despite ", " even though ", " instead "),
    "habit": (" always ", " usually ", " often ", " never ", " every time ", " whenever ", " generally ", " tend to ", " typically "),
    "opinion": (" i think ", " i believe ", " i feel ", " in my opinion ", " it is important ", " it 's important ", " important to "),
    "hypothetical": (" i would ", " i 'd ", " would be ", " if i ", " if someone ", " if a "),
    "meta": (
        " good question ", " great question ", " that 's a ", " let me think ", " thank you ", " thanks ", " one example ", " an example ",
        " comes to mind ", " i guess ", " to be honest ", " does that answer ", " that 's it ", " hope that ", " talk about ",
    ),
}
