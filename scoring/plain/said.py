"""Words that are shortened or said in several ways, and the one the plain form has: data, no behaviour."""

from __future__ import annotations

from typing import Final

from scoring.plain.rewriting import variants

SAID: Final = variants(
    """
    can't cant can'not: cannot
    won't wont: will not
    shan't: shall not
    ain't: ain't
    didnt: did not
    dont: do not
    doesnt: does not
    wasnt: was not
    werent: were not
    isnt: is not
    arent: are not
    couldnt: could not
    wouldnt: would not
    shouldnt: should not
    hadnt: had not
    hasnt: has not
    havent: have not
    im: I am
    ive: I have
    youre: you are
    theyre: they are
    weve: we have
    theyve: they have
    thats: that is
    theres: there is
    whats: what is
    hes: he is
    shes: she is
    let's lets': let us
    gonna gon gon' finna: going to
    wanna: want to
    gotta hafta haffi: have to
    tryna: trying to
    dunno: do not know
    lemme: let me
    gimme: give me
    coulda: could have
    shoulda: should have
    woulda: would have
    outta: out of
    kinda: kind of
    sorta: sort of
    cos cuz coz 'cause 'cos cus becoz bcos bcoz bcause becos bc: because
    whilst: while
    amongst: among
    til 'til: until
    thru: through
    tho: though
    altho: although
    'em: them
    yous youse y'all ya'll: you
    meself: myself
    hisself: himself
    theirselves themself: themselves
    ourself: ourselves
    nowt: nothing
    owt: anything
    summat sumthing sumting: something
    nuffin nuttin: nothing
    'twas: it was
    'tis: it is
    awright alright: all right
    amn't: am not
    cannae canna cyan cyaan caan: cannot
    dinnae dinna: do not
    willnae winnae: will not
    afore: before
    outwith: outside
    gaffer: boss
    updation: update
    upgradation: upgrade
    batchmate: classmate
    batchmates: classmates
    preponed: brought forward
    prepone: bring forward
    nobbut: only
    wi': with
    an': and
    o': of
    th': the
    frit feart: afraid
    mithered: bothered
    taters tatties spuds: potatoes
    quid: pounds
    chuffed: pleased
    wi'out: without
    straightaway: straight away
    hollered: shouted
    hollering: shouting
    holler: shout
    toted: carried
    brickie: bricklayer
    eejit: idiot
    chucked: threw
    chucking: throwing
    datas: data
    folks: people
    childrens: children
    mebbe: maybe
    brung: brought
    equipments: equipment
    informations: information
    feedbacks: feedback
    advices: advice
    softwares: software
    hardwares: hardware
    staffs: staff
    trainings: training
    alot: a lot
    aswell: as well
    infact: in fact
    incase: in case
    atleast: at least
    infront: in front
    eachother: each other
    everytime: every time
    abit: a bit
    thankyou: thank you
    upto: up to
    i: I
    monday: Monday
    tuesday: Tuesday
    wednesday: Wednesday
    thursday: Thursday
    friday: Friday
    saturday: Saturday
    sunday: Sunday
    january: January
    february: February
    april: April
    june: June
    july: July
    august: August
    september: September
    october: October
    november: November
    december: December
    teh hte: the
    adn nad: and
    wich whcih: which
    wiht: with
    taht: that
    thsi: this
    siad: said
    thier: their
    whe: when
    coud: could
    evry: every
    askd: asked
    movd: moved
    smal: small
    hlaf: half
    nigt: night
    minuets: minutes
    bying: buying
    mama: mom
    falt: fault
    hury: hurry
    redy: ready
    untill: until
    befor: before
    sinse: since
    woud: would
    shoud: should
    fourty: forty
    ninty: ninety
    hunderd: hundred
    manger: manager
    mangers: managers
    emergancy: emergency
    aday: a day
    alittle: a little
    noone: no one
    ofcourse: of course
    eventhough: even though
    inorder: in order
    ofthe: of the
    inthe: in the
    tothe: to the
    onthe: on the
    forthe: for the
    andthe: and the
    iwas: I was
    """
)

PHRASES: Final = {
    "came to know": "found out",
    "come to know": "found out",
    "the needful": "what was needed",
    "out of station": "out of town",
    "same like": "same as",
    "more better": "better",
    "more easier": "easier",
    "more faster": "faster",
    "up to now": "still",
    "could able to": "could",
    "off of": "off",
    "inside of": "inside",
    "in regards to": "about",
    "with regards to": "about",
    "giving out about": "complaining about",
    "giving out to": "telling off",
    "by there": "there",
    "fixing to": "going to",
    "fixin to": "going to",
    "used to could": "could",
    "used be": "used to be",
    "since that time": "since then",
    "till date": "so far",
    "might could": "could",
    "said sorry": "apologized",
    "say sorry": "apologize",
    "my self": "myself",
    "him self": "himself",
    "her self": "herself",
    "them selves": "themselves",
    "our selves": "ourselves",
    "no body": "nobody",
    "every body": "everybody",
    "some body": "somebody",
    "any body": "anybody",
    "every thing": "everything",
    "some thing": "something",
    "an other": "another",
    "can not": "cannot",
    "in stead": "instead",
    "through out": "throughout",
    "week end": "weekend",
    "fell sick": "fell ill",
    "fall sick": "fall ill",
    "in hurry": "in a hurry",
    "as result": "as a result",
    "for long time": "for a long time",
    "took long time": "took a long time",
    "was waste of": "was a waste of",
    "is waste of": "is a waste of",
    "in foreign country": "abroad",
    "in same time": "at the same time",
    "in the same time": "at the same time",
    "had no wish to": "did not want to",
    "the que": "the queue",
    "a que": "a queue",
}
