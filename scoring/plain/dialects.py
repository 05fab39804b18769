"""Words of dialects and the ones the plain form has: data, no behaviour."""

from __future__ import annotations

from typing import Final

from scoring.plain.rewriting import variants

# words of dialects; those below are names or other words too, and tell no dialect by themselves
DIALECT: Final = variants(
    """
    dem: them
    ya ye yuh: you
    yer: your
    dat: that
    dis: this
    wid wi: with
    pon: on
    tae: to
    ma: my
    doon: down
    oot: out
    aboot: about
    aff: off
    nae: no
    aye: yes
    auld: old
    hame: home
    hoose: house
    frae: from
    gie: give
    gied: gave
    wee: small
    wumman: woman
    polis: police
    tellt telt: told
    selt: sold
    kent: knew
    awfy: very
    gonnae: going to
    ken: know
    naw: no
    noo: now
    oor: our
    masel mesen masell: myself
    yersel: yourself
    himsel: himself
    hersel: herself
    heid: head
    weel: well
    twa: two
    mair: more
    maist: most
    wha: who
    whit: what
    whaur: where
    fae: from
    efter: after
    jist: just
    ower ova: over
    thon: that
    thae: those
    yin: one
    richt reet: right
    nicht: night
    gaun: going
    wean bairn pikin: child
    weans bairns: children
    tek: take
    mek: make
    likkle: little
    ting: thing
    tings: things
    neva: never
    betta: better
    wit: with
    'bout bout: about
    inna: in the
    oredi liao: already
    kena: got
    oga: boss
    wahala: trouble
    sabi: know
    abeg: please
    wrang: wrong
    lang: long
    naebody: nobody
    lassie: girl
    lassies: girls
    laddie: boy
    laddies: boys
    awa: away
    hae: have
    guid: good
    didny: did not
    wis wus wiz: was
    ah: I
    ah'm a'm: I am
    ah've: I have
    ahint: behind
    ain: own
    twinty: twenty
    wur: were
    thum: them
    cause: because
    saft: soft
    wan: one
    wantit: wanted
    cairry: carry
    cairried: carried
    oan: on
    awready: already
    ither: other
    ithers: others
    anither: another
    ae: of
    watter: water
    fower: four
    fowk folk folks: people
    fitba: football
    cauld: cold
    haud: hold
    hud: had
    roon: round
    grund grun: ground
    toon: town
    wark wurk: work
    wurked: worked
    dae: do
    daein: doing
    gae: go
    gaed: went
    wir: our
    ony: any
    mony: many
    sae: so
    faither: father
    mither: mother
    brither: brother
    thegither: together
    thocht: thought
    brocht: brought
    bocht: bought
    micht: might
    licht: light
    stert: start
    sterted stertit: started
    mak: make
    tak: take
    taen: taken
    gien: given
    gey: very
    efternoon: afternoon
    efterwards: afterwards
    nivver niver nivir: never
    wumin: women
    ootside: outside
    aboon: above
    mibbe mibby: maybe
    whin: when
    wance: once
    nane: none
    stey: stay
    steyed: stayed
    hauf: half
    cud: could
    shud: should
    thair: their
    wisnae wisny: was not
    disnae: does not
    widnae: would not
    kirk: church
    kirks: churches
    stane: stone
    stanes: stones
    faw: fall
    haun: hand
    hauns: hands
    wa': wall
    wa's: walls
    pit: put
    dug: dog
    gless: glass
    waater: water
    breid: bread
    stour: dust
    thrawn: stubborn
    """
)

AMBIGUOUS: Final = frozenset(
    "kirk kirks pit dug faw haun stane stanes stour thrawn cause ain wur ah wan ae hud cud wir sae mak tak stert roon gae toon grun wark folk folks ony wus ken kent ma wit bout dis ting tings wi wean weans bairn bairns yin whit noo auld naw mair lang lassie lassies laddie laddies pon polis weel gie oga ya ye sabi selt hame".split()
)
