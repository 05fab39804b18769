"""Words of pidgins and creoles and the ones the plain form has: data, no behaviour."""

from __future__ import annotations

from typing import Final

from scoring.plain.rewriting import variants

WORDS_OF_WEST_AFRICA: Final = variants(
    """
    wetin: what
    wey: that
    una: you
    vex: angry
    comot: leave
    plenty: many
    pikin: child
    palava wahala: trouble
    gree: agree
    waka: walk
    chop: eat
    oga: boss
    dis: this
    dat: that
    wit: with
    """
)
WORDS_OF_THE_CARIBBEAN: Final = variants(
    """
    di: the
    shi: she
    wi: we
    unu: you
    den: then
    seh: that
    tink: think
    wort: worth
    dash: throw
    lef: left
    deh: was
    fram: from
    pickney: child
    suh: so
    nuh: not
    cyaan caan: cannot
    vex: angry
    tun: turn
    gaan: gone
    bwoy: boy
    bwoys: boys
    gyal: girl
    dat: that
    dis: this
    wid: with
    mek: make
    tek: take
    """
)
