"""Words that are spelled in several ways, and the one the plain form has: data, no behaviour."""

from __future__ import annotations

from typing import Final

from scoring.plain.rewriting import variants

SPELLED: Final = variants(
    """
    learnt: learned
    burnt: burned
    spelt: spelled
    dreamt: dreamed
    leant: leaned
    leapt: leaped
    spilt: spilled
    spoilt: spoiled
    programme: program
    programmes: programs
    analyse: analyze
    analysed: analyzed
    analysing: analyzing
    analyses: analyzes
    paralysed: paralyzed
    catalysed: catalyzed
    grey: gray
    greyed: grayed
    cheque: check
    cheques: checks
    chequebook cheque-book check-book: checkbook
    tyre: tire
    tyres: tires
    kerb: curb
    kerbs: curbs
    plough: plow
    sceptical: skeptical
    sceptic: skeptic
    catalogue: catalog
    catalogues: catalogs
    dialogue: dialog
    dialogues: dialogs
    analogue: analog
    fulfil: fulfill
    fulfils: fulfills
    fulfilment: fulfillment
    enrol: enroll
    enrolment: enrollment
    instalment: installment
    instalments: installments
    skilful: skillful
    wilful: willful
    practise: practice
    practised: practiced
    practises: practices
    practising: practicing
    licence: license
    licences: licenses
    defence: defense
    offence: offense
    judgement: judgment
    judgements: judgments
    acknowledgement: acknowledgment
    jewellery: jewelry
    jeweller: jeweler
    jewellers: jewelers
    theatre: theater
    theatres: theaters
    centre: center
    centres: centers
    centred: centered
    metre: meter
    metres: meters
    kilometre: kilometer
    kilometres: kilometers
    millimetre: millimeter
    millimetres: millimeters
    centimetre: centimeter
    centimetres: centimeters
    litre: liter
    litres: liters
    fibre: fiber
    manoeuvre: maneuver
    manoeuvres: maneuvers
    sulphur: sulfur
    aluminium: aluminum
    mould: mold
    mouldy: moldy
    pyjamas: pajamas
    ageing: aging
    aeroplane: airplane
    storey: story
    storeys: stories
    draught: draft
    draughts: drafts
    paediatric: pediatric
    anaesthetic: anesthetic
    anaesthetist: anesthetist
    orthopaedic: orthopedic
    diarrhoea: diarrhea
    haemorrhage: hemorrhage
    oestrogen: estrogen
    foetus: fetus
    mum mam: mom
    mums: moms
    maths: math
    towards: toward
    afterwards: afterward
    backwards: backward
    forwards: forward
    upwards: upward
    downwards: downward
    e-mail: email
    e-mails: emails
    e-mailed: emailed
    on-line: online
    off-line: offline
    on-site: onsite
    off-site: offsite
    week-end: weekend
    to-day: today
    co-worker: coworker
    co-workers: coworkers
    tradeoff: trade-off
    tradeoffs: trade-offs
    followup: follow-up
    followups: follow-ups
    callout: call-out
    walk-through: walkthrough
    log-in: login
    set-up: setup
    back-up: backup
    pick-up: pickup
    check-in: checkin
    check-out: checkout
    hand-over: handover
    roll-out: rollout
    work-load: workload
    data-base: database
    web-site: website
    spread-sheet: spreadsheet
    spread-sheets: spreadsheets
    time-table: timetable
    teammate: team-mate
    teammates: team-mates
    """
)
# verbs and nouns in -ise that no spelling writes with z
NOT_IN_IZE: Final = frozenset(
    """
    bruno cer den lou mayonna advert adv appra apprent appr bra bru chast chem circumc compr comprom conc concl cru demerch despi desp dem dev disgu dispra
    enterpr exc exerc exorc expert franch fundra improv inc lia mala merchand mort noi over overexerc parad pra prec prem prom repr rev
    sunr superv surm surpr telev tort torto porpo treat turquo upra val
    """.split()
)
OUR_STEMS: Final = "arb ard behavi col cand clam endeav fav flav harb hon hum lab neighb od ranc rum savi sav splend tum val vap vig parl"
DOUBLED_L: Final = (
    "cancel travel label model signal level fuel channel counsel marvel quarrel total tunnel dial equal initial pedal "
    "shovel snorkel funnel panel refuel mislabel relabel remodel unravel jewel duel libel rival bevel"
)
