"""What the corpus and the bank say: stems of words in two or more answers, and words of grammar in a row.

Computed once from scoring/corpus and the bank's sample answers with `wordforms.stem`, and kept
as data, so that no file is read when an answer is scored. A text of which half the words have
other stems is not in English words; no single word is judged by it.
"""

from __future__ import annotations

from typing import Final

_STEMS: Final = """
    aarhu abandon aberdeen abl about abov abroad absenc abus academic accelerat accent accept acceptabl acceptanc acces accessibilit accessibl
    accident accord account accountabilit accountabl accountant accredit accurac accurat accus achiev acid acknowledg acquir acquisition acros
    act action activ activit actual adapt adaptabl add addition additional addres adeyem adjudic adjust administr administrativ administrator
    admission admit adopt adoption adult advanc advert advertis advic advis advocat affair affect afford affordabl afraid aft afternoon
    afterward again against age agenc agenda agent agil agr agronomist ahead aid aircraft airflow airlin airport airwa aisl alarm alert
    alhamdulillah align aliv allerg allergen alloc allocat allow allowanc almost alon along alongsid aloud alread alright also alternativ
    although altogeth alwa amb ambition ambitiou ambulanc amend american among amount amus analys analyst analytic analyz android ang angr ankl
    annika anniversar anno annot announc annual anonymis anonymou anoth answ answer anticipat antwerp anxiet anybod anymor anyon anyth anywa
    anywher aoif apart apologis apologiz app apparent appeal appear append appendix appl applic applicant appoint appraisal apprec appreciat
    apprentic apprenticeship approach approachabl appropriat approv approval approx approximat april arabic architect architectur archiv area
    argu aria aris arm around arrang arrear arriv arrival arrow articl artist asham asid ask asleep assemb asses assessor asset assign assist
    assistant assoc associat assum assumption assuranc atmospher attach attack attempt attend attendanc attendant attention attitud attract
    auction audienc audio audit auditor august aunt australia authentic author authoris authorit automat automatic automatical autumn
    availabilit availabl averag avoid awa awar award awful awkward axl bab back backend background backlog backup backward bacon bad badg bag
    bak baker bal balanc baltic ban band bangalor bank bar barb barcod barn barr bas baselin basic basical basin basket bat batch bath bathroom
    batter bay beach beam bear beat beautiful becam becaus becom bed bedroom been beer befor beforehand began begin begun behaviour behind being
    bel belfast belgian believ belong below belt bench benchmark benefit bent bereav bergen besid best bet beta between beyond bicycl bid big
    bik bil bin bind bingo biolog birmingham birth birthda biscuit bit black blad blam blank blanket bleach bleed blend bles blew blind block
    blog blok blood blu blur board boat bod boil bologna bolt bon bond bonu book bookkeep boost boot bootcamp booth bor bord borderlin borrow
    bos both bother bottl bottleneck bottom bought bounc bound box boyfriend bracket bradford brak branch brand brazil breach bread break
    breakfast breath brew brewer brick brid bridg brief brigad bright brilliant bring bristol broad brochur brok broken broth brought brown
    brownout brows bruis bucket bud budget buf bug build built bulb bulk bump bunch bundl bunk burn bursa burst bus but button buy buz bypas byt
    cabin cabinet cabl cach cadet caesarean cak cal cala calculat calendar calibr callum calm cam camera camp campaign campu can canada canal
    canc cancel candidat canteen cap capabl capacit capital capston captain captur car caravan carbon card cardif careful caretak carlisl carpet
    carr cart carv cas caseload casework cash cast casual casualt catch categor cater caught caus cebu ceil cel celebrat cellar cement censu
    cent centimetr centr central ceremon cert certain certific certificat chain chair chairman chalk challeng chamb chanc chang channel chao
    chapt charact charg charit chart chas chat chatbot cheap cheat check checklist checkout checkpoint checksum chees chef chemical chemist
    chemistr chest chicken chief chil child children chines chip chlorin choic choir choos chop chos chosen christen christma chuck church churn
    circl circulat circumstanc cit civil civilian cla claim clamp clarif clarific clas clash classif classific classroom claus clean clear clerk
    click client climb clinic clinical clip clock clos clot cloth cloud club clust coach coastguard coat cod coff cohort coin cold collabor
    collaborat collaps collar colleagu collect collection collectiv colleg collision color colour column com combin comfort comfortabl command
    commend commentar commercial commission commit committ common communic communicat communit compan compar comparison competition competitiv
    competitor compl complain complaint complet complex complianc complic complicat component composit comprehensiv compressor compromis comput
    con concentrat concept concern concert conclusion concret condition conduct conferenc confidenc confident confidential confidentialit config
    configur confirm conflict confront confus connect connection connector consciou consent consequenc consequent consid consider considerab
    considerabl consign consist consistent consol constant constraint construction consult consultanc consultant consum contact contagiou
    contain content context contingenc continu continuou contract contractor contractual contribut contribution control conven convers
    conversion convert convinc cook cool cooperativ coordinat coordinator cop cor cork corn corporal corporat correct correction corridor cost
    could council councillor counsel count countr coupl cour cours coursework court cousin cov cover coverag cow cowork crack cran crash crat
    cre cream creat creativ credential credit creep crew cri cris criteria critic critical criticis criticism crop cros crowd croydon cry cubic
    culprit cultur cultural culvert cupboard cur curator currenc current curv custard custom cut cutov cycl cylind dad daft dai dair damag damp
    danc dang dangerou dar dark dashboard dat data databas daught day daylight daytim dead deadlin deal dealt dean dear debat debrief debt
    decemb decent decid decision deck declar declin decreas deep default defect defend defensiv defin definit definition degr dela delegat delet
    deliv deliver deliverabl demand dementia demo demonstrat denis denmark dent dental dentist depart departmental departur depend dependenc
    deplo deposit depot dept depth deput describ description deserv design desk destro detach detail detect detector determin dev develop devic
    devot diabetic diagnos diagram dialys diar dictionar died diesel dif differ differenc different difficult dig digit dignit dilemma din
    dioces diploma direct direction director dirt disabl disagr disappear disappoint disast discharg disciplin disclosur discount discov
    discover discreet discus discussion dish dishon disk dislik dismis dispatch dispens displa disput disruption dissert distanc distil distres
    distribut distribution distributor district diversion divert divid dock doctor docu document doe doing dollar domain domestic don dona donat
    doncast donor door doorstep dos dosag doubl doubt doubtful dough dov down download downsid downstair downstream downtim dozen draft drag
    drain drama draw drawn dres drew drift dril drink drip driv driven drop drought drov drug drunk dry dual dublin dump dund dunedin duplicat
    dur durban dut each ear earl earn eas east eat edg edit editor educ effect effectiv efficient effort eight eighteen eighth eith elder ele
    elect election electric electricit electronic elen eleven eleventh eligibl eliminat els elsewher email embarras embed emerg emergenc
    emission empath emplo employ empt encod encourag encrypt end endors enem energ engag engin engineer english enjo enormou enough enquir enrol
    ensur ent enter entir entr entranc envelop environ episod equal equip eras eritrea error escalat escap essa essential establish estat
    estimat ethic euro eval evalu evaluat even event eventual ever everybod everyda everyon everyth everywher evidenc evident ewe exact
    exaggerat exam examin exampl exceed excel except exception exces exchang excit exclud excus exec executiv exempt exemption exercis exist
    exit expect expens expensiv exper experienc expert expir explain explan explicit explorator export expres extend extension external extra
    extraction eye fabric fac facilit facilitat fact factor factual facult fail failur faint fair fak fal fallback fallen fals fam famil fanc
    far farm fashion fast fatal fath fault favour favourab fax fear feasibilit featur februar fee feed feedback feel feet fel fella felt femal
    fenc fer ferrit fertilis fetch few field fieldwork fift fifteen fifteenth fifth fight figur fil fillet film filt fin final financ financial
    find fing finish fir firebas firefight firm firmwar first fish fit fiv fix fixtur flag flap flash flask flat fleet flew flexibl flight flip
    float flood floor flour flow flush fly focu focus fog foil fold folk follow font food foot footbal footnot for forbid forc forecast foreman
    forev forget forgot forgotten forklift form formal format formula fort forth fortnight forward found four fourteen fourth fraction fram
    framework fraud fre freelanc freez freight french frequenc frequent fresh friction frida fridg friend frighten from front frost froz frozen
    fruit frustr frustrat fuel ful fulfil fun function fund fundrais funeral furiou furnac furnitur furth fus futur gaf gain galwa gam gambl
    gang gap garag garbag garden gat gatewa gather gav gear gener general generat generator gentleman genuin german get ghent gift girl giv
    given glad glas glasgow glov glu gluten goal goe going golf gon good googl gosh govern governor grab grac grad gradual graduat graham gram
    gran grand granddad grandmoth grant graph gras gravel graz great greek green greenhous greet grew grid grievanc grocer groom ground group
    grow grown growth grumbl guard gues guest guid guidanc guidelin gut guy habit hack hackathon hair hairlin hak hal half halfwa halv hand
    handful handl handov handwrit handwritten hang hap happen har harbour hard hardship hardwar harm harv harvest hat hatch haul haulag hav
    hazard head headquart headset health healthcar hear heard heart heat heav hectar height held helicopt hello helmet help helpdesk helpful
    helplin her herd hero herself hid hidden high highwa hil himself hindsight hir histor hit hmrc hoist hol hold holdout holida hom homework
    hon honest honour hood hook hop hopeles horribl hos hospic hospital host hostel hotel hour hous household housekeep housemat howev html hug
    human hundr hung hunt hur hurt husband hybrid hyderabad hydraulic hygienist idea identical identif identit idl ignor imag imagin imbalanc
    immediat impact implement implic import importanc important impression improv inbox incident includ incom incomplet inconsistenc
    inconsistent incorporat increas incubator indemnit independent index indicat individual indonesia indoor induction infection influenc inform
    informal infusion inherit initial initiativ injection injur input inquir insert insid insight insist inspection inspector instagram instal
    instanc instant instead instinct institut instru instruction instructor insulat insulin insult insur insuranc intak integr integrit
    intention inter interest interlock intermediat intern internal international internet internship interpret interrupt interruption interval
    intervention interview into intranet intro introduc introduction inv inventor inver invest investig investor invit invoic involv iron irrig
    isolat issu italian item itself izmir jack jam januar japanes javascript jenkin jira job join joint jok journe judg jul jump jun junction
    junior just keen keep kent kenya kept key keyboard keywork kharkiv kick kid kil kilo kilometr kind kiosk kitchen kne knew knif knock know
    knowledg known kpi kristjan kron kronor lab label laborator labour lack lad lago laid lamb laminat lamp lan lanc land landlord languag laps
    laptop larg las lasagn lass last lat latin laugh launch laundr law lay layout laz lead leadership leaflet leagu leak leakag lean learn
    learnt leas least leav lectur ledg leed left leftov leg legal legisl leipzig len lend length lens lent les lesson let level leverag liaison
    librar librarian licenc licens lidar lif lifeguard lift light lightgbm lik lil lima limerick limit lin linear linen linh link lisbon list
    listen lit literal literatur litr littl liv load loan loav lob loc local lock lockdown log logbook logic logical login logistic logo london
    long look lookup loom loop loos lor los lost lot lotter loud loung lov low lower loyal loyalt luck ludlow lunch lunchtim lung lying lyon
    machin macro mad mail mailbox main maintain maintenanc major majorit mak mal man manag manageabl mandat mandator manila manual map march
    marek margin marin mark market marketplac marshal mas mask massiv mast mat match material maternit math mathematic matrix matter matur
    maureen mayb meal mean meaningful meant meantim meanwhil measur mechanic mechanical med media median medic medical medicin medium meet memb
    membership memor mend mention mentor menu merchant merg mes mesh messag met metal method methodist metr metric microscop middl midnight
    might migr mil mild mileston milk millimetr million millisecond min mind mindset minimum minist ministr minor minu minut mirror mis misl
    mission mistak mistaken mix mlflow moan mobil mobilis mock mod model moderat modern modul moistur moment mon monda monitor month mood mor
    moral morn mortgag most moth motiv motivat motor motorbik mount mouth mov much multipla museum music must myself nail nam narrow nast
    national natur natural nav navigat near neat necessar need needl negativ negot negotiabl negotiat neighbour neith nepal nephew nervou netcod
    netherland network nev new newslet newspap next nic night nin ninet nineteen nineteenth ninth nobod nod nois nominat non noon normal north
    northern norwegian not notebook noth notic noticeab notif notific nought novemb nowada nowher nowt nul numb nurs nutrition object objection
    objectiv oblig observ obstacl obtain obviou obvious occasion occupanc octob odd off offenc offend offer offic official offlin offshor often
    ohio oka old onboard onc one onl onlin onto onward open openssl oper operat operator opinion opportunit opposit opt option oracl orang
    orchestra ord order ordinar organic organis organiz original orthopaedic oth otherwis ought our ourselv out outag outcom outdoor outfit
    outpatient output outset outsid outsourc outstand outweigh oven over overal overhaul overheat overlap overnight overs oversea overspend
    overtim overweight overwhelm overwrit owed own ownership oxygen pac pack packag pad pag paid pain painful paint pair paisl pallet panel
    panic pap paperwork paragraph paralegal parallel paramet parcel parent parish park parlour pars part participant participat particular
    partition partn partnership pas passeng passport password past pasta pastr patch paternit path patienc patient patrol pattern paulo paus pay
    payabl payload payout payrol payslip pdf peak peer pen penalt penc pencil penrith pension peopl perceiv percent percentag perception perfect
    perfectionist perform performanc perhap period permanent permission permit persistent person personal persuad perth peru peso pharmac
    pharmacist phas phish phon photo photograph phras physic physical physio physiotherapist piano pick pictur piec pil pillow pilot pin pip
    pipelin pitch pizza pla plac plain plan plant plasma plastic plat platform pleas plent plot plu plug plumb pocket podcast point poison pol
    poland polic policeman polish polit polytunnel pool poor popular port portal portfolio portion porto portugal portugues position positiv
    posses possession possibl post postcard postcod postdoc postgr postpon potato potential pound pour pow practic practical practis prais pram
    preced precis precision predecessor predict prediction pref prefer premium prepar pres prescrib prescription present preserv president
    pressur pret pretend prevent previou previous pric primar principal principl print printout priorit prioritis privat priya priyanka priz
    proactiv prob probab probabilit problem proc procedur proces produc product production productiv productivit profession professional
    professor profil profit program progres project projection prolong promis promot promotion prompt proof prop proper propert proportion
    propos proposal prospect protect protection protectiv protocol prototyp proud prov provid provisional prun public publish pul pump pun pupil
    purchas purpos push put python qpcr qua qualif qualit quantit quarantin quart quarter quer question questionnair queu quick quid quiet quit
    quiz quot quota rac rack radiat radiator radio radiu rag rail railwa rain rais ramadan ramp random rang rank rapid rar rash rat rath ration
    ray reach react reaction read real realis realistic realit reason rebuild rebuilt recal recalculat receipt receiv recent reception
    receptionist recip reckon reclaim recognis recognition recommend reconcil record recov recover recruit recur red redesign redid redirect
    redistribut reduc reduction refer referenc referral reflect reflection refresh refund refus refusal regard regardles region regional regist
    register registr registrar regression regret regular regulator rehears rehearsal reinforc reject rel rela relabel relat relationship relativ
    releas relevant reliabl reload relocat reluctant remain remaind remark rememb remember remind remittanc remot remov removal renam render
    renew renewal rent reorganis rep repa repair repeat repl repla replac replic report repositor represent representativ requ request requir
    reran rerun rescu research reserv reset resident residential resign resilient resistor resolution resolv resourc respect respectful
    respirator respond respons responsibilit responsibl rest restart restat restaurant restor restructur result resum retail retain retention
    retir retr retrain retreat retrospectiv return reveal revenu revers review revis revision reward rewrit rewrot rhythm rich rid riga right
    ring ris risen risk riv rival road roadmap rob robot rock rocket rol rollback rollout roof room root rop ros rot rota rotterdam rough round
    rout routin rov row royal rub rubbish rud rul run runbook rung rural rush russian sacrific saf safeguard safet said sal salar salmon salon
    salt sam sampl sandpit sandwich sang satellit satisf satisfaction saturda sauc sausag sav say scal scan scar scenario schedul schem schema
    school scienc scientist scop scor scout scrambl scrap scratch scream screen screenshot screw script scrol scrum scrutin seafood seal seam
    search season seasonal seat second secondar secret secretar section sector secur securit see seed seek seem seen seg sel select selenium
    self sem semest seminar senat senco send senior sensitiv sensor sent sentenc separat septemb sequenc sequential ser sergeant serial seriou
    serious serv servic session set settl seven sevent seventeen seventh sever several shad shadow shak shal sham shar shed sheet shelf shelt
    shelv shield shift ship shirt sho shoebox shook shoot shop short shortag shorten shot should shout show shown shrank shut shuttl sick sid
    sidewa sight sign signal signatur significant silenc silent similar simp simpl simulat sinc sincer sing singl sink sist sit situ sixt
    sixteen sixth siz skil skin skip slab sleep sleet slept slic slid slight slip slop slot slow slurm smal smart smel smil smok smooth snap
    snow soak social societ socket soft softwar soil sol sold solicitor solid solution solv solvent som somebod somehow someon someth sometim
    somewher soon sor sort sou sought sound soup sourc south spac spain span spanish spar spe speak spec special specialist specif specific
    speech spel spend spent spik spin split spok spoken spong sponsor sponsorship sport spot spr spra spread spreadsheet sprint squad squadron
    squar sta stabl stack staf stag stair stakehold stal stamp stand standard standb star start startup stat static station statistic statu
    statutor steal steel steep steer step stick stil stitch stock stockport stok ston stood stop stopwatch stor storag storm str straight strain
    strateg strawber stream street strength strengthen stres stretch strict strik strip strok strong structur struggl stubborn stuck stud
    student studio stuf stupid styl sub subcontractor subject submission submit subnet subscription subsequent substantial substitut succes
    successful such suf suffer sugar suggest suggestion suit sum summar sunda sup superintendent supermarket supervis supervision supervisor
    suppl support supportiv suppos sur surf surfac surger surgical surpris surv surve surveyor surviv suspect suspend suspiciou sustain swab
    swansea swap swear sweden swedish sweep swim switch syllabu sync synchroniz system tab tabl tablet tackl tag tak takeawa taken tal talk
    tallin tank tap target tarif task tast taught tax teach team teammat teamwork tear teatim tech technical technician techniqu technolog
    teenag teeth tel telephon temp temperatur templat temporar tenanc tenant tend tension tent tenth term terminal terminat terrain terribl
    territor test text textbook textil textur than thank thankful that the theatr theft their them themselv then theor ther therefor thes thi
    thick thin thing think third thirt thirteen thirteenth thirtieth thorough thos though thought thousand thr thread threaten threshold threw
    thril thriv through throughout throw thrown thru thu thumb thund thursda tick ticket tid tier tight til tim timb timelin timeout timestamp
    timetabl timezon tin tip tir tissu titl toast toda toddl togeth toilet told tolerat tomasz tomorrow ton tong tonight took tool top topic
    torch toronto torqua total touch tour tow toward towel town tra trac track tractor trad traditional traffic trail train transaction transf
    transfer transform transition transl translat translator transparenc transparent transport travel tre treasur treat trend tri triag trial
    tribunal trick trig trim trip tripl troll trolle troop troubl tru truck trunk trust truth try tub tuesda tun tunnel turbin turn turnaround
    tutor twelv twent twic twin typ typical typo tyr ugl ukrain ultimat unabl unannounc unchang uncheck uncl uncomfortabl unconvinc und underl
    underlin underneath underpaid understand understandab understood undertook underwrit undo undon uneas unfamiliar unhap union uniqu unit
    universit unles unload unlock unpaid unpleasant unplug unsaf unsur until unusual updat upgrad upload upon uppsala upset upstair upstream
    urgent usabilit usag use used useful user using usual utilit vaccin valencia valid vall valle valu valuabl valv van vanish var variabl
    variant variou vault vehicl vendor venu ver verif verific version vet vial vibr vicar video vietnam view vigo villag virtual visib visibilit
    visibl vision visit visitor visual voic voltag volum volunt voluntar volunteer vot vouch vulnerabilit vulnerabl wag wagon wait waiv wak
    wakefield wal walk want ward warehous warm warn warrant warsaw wash wast wat watch wav way weak wear weath websit wed wednesda weed week
    weekda weekend weigh weight wel welcom weld wellington went wer west what whatev whatsap wheel wheelchair when whenev wher wherea wherev
    wheth which whil whisper whit whiteboard whitsun whoev whol wholesal whom whos wid wif wil win wind window wing wint wip wir wish with
    withdraw withdrawal withdrawn withdrew within without withstand wok woman women wood wool wor word work workload workshop workstream world
    wors worst worth worthles would wound wrap wrist writ written wrong wrot xgboost yard yardstick yeah year yellow yesterda yield yoghurt
    young your yourself youth zaragoza zero zon
"""
STEMS: Final = frozenset(_STEMS.split())
_FOLLOWERS: Final = """
    a few more no very while
    about a an her his how it my that the this to what who why
    after a an each he i it my some that the this we which
    again and for i in
    all about and but his i in it of on out over that the this was
    also a had i in the when
    am a from the
    and a about after again all also an as at be before being both by could did do each for from had has have he her here his how i if in is it its just me most my no not on only other our out over she since so some that the their then there they this those to very was we were what when where which who why with would you
    any more of
    are a not on the you
    as a an before i if in it such the they we
    at a about all an any each her him his it me my our some that the their what which who your
    be a any at in more my no off on out the there under
    because a an for he i if in it my of our she some that the there they we you
    been a at in on the there through with
    before a all and any each he i it me she that the they us we you
    being a
    between the them us
    both in of the to
    but a also could for he i if in it its my not only she that the then there they we when you
    by a about how more my our the their then which
    can be do not we you
    could be do have i not only we
    did a had i in it not that the them was what
    do a about all and both i in is it not so that the them this was we what with you
    does a it not the
    down a after and as by for from in it on the there to what with
    during a my the
    each had of other with would
    few of
    for a about all an and both each her him his in it me most my only our some that the their them this those to us what
    from a about an before being each her him it me my our that the their them then there this us what
    had a about all also an been both each for had her him his i it just my no not only the their them this to
    has a been no since the to
    have a all been had it no since the to
    he can could did do does had has is just might must only was will would
    her a and at down for i in on own so that the through to up what with
    him a about after and as before do down for he his i in off on out that the to up what which with
    his own
    how a do i it the they to we you
    i also am can could did do had have just must only should then was will would
    if a he i it not she that the there they we you
    in a about all an and any as at between both by each for her his how it its may most my on or other our that the their there these this those to under which who with your
    into a my the
    is a about all also an at for from how i in it just me more my no not on only that the there this to too very what where which you
    it a again all and any as at because before being but by can could did does down for from had has i if in into is just must not off on only or out over should since so that the there through to under until up was we were when will with would
    its own
    just a before did do have me that the to under
    may and not
    me a about after all an and as at because before do for from had he how i if in is it on she that the this through to until was what when which who with
    might be have
    more and from or than
    most of
    must be have not
    my own
    no more to
    not a after all an at be been by do for from have in just my on only so that the to what
    of a about all an any being each her him his how it its me my other our that the their them these this those us what which
    off a and by for his i in it my on that the when
    on a about all an and any at both each her his i in it its me my other our that the their them this those to what which with your
    only a after be for had if in on that the there to what when
    or a do i is it more no not so the to we you
    our own
    out a and at before by for from i if in is of on since that the to was what which who why with
    over a and at from i in it my on the their to
    own and for on up
    same as for
    she could did does had is just might was would
    should be have not
    since a been before he his i it the their then they
    so a about as at before by each for he i if in it me my no not on she that the then there they this those we what when you
    some of
    such as
    than a before from i in me my on the to we with
    that a all and any at both by can could did does down each for from had has he her his i if in is it its most my no only our same she the their there these they this to up was we were with would you
    the more most on only other same very
    their own
    them a all and are as at before both by could did down for had have i in it not off on out over so that the to up was were what with would
    then a did he i it my on she the there they was we you
    there and are at because by for has i in is it on own the to was were with would
    they all are both can could did do had have must should were would
    this for i is the to was with
    those and i to were who with
    through a it our that the this to with
    to a about all an be both do each have her him his it its just me more my not our own that the their them this us what where you your
    under a it the their
    until i it the
    up a and at by for from in on the there to with
    us a about and at for from had in it on that the to we
    was a about after all also an at before being between down for from her his how i in it just me more my no not off on only our over that the their there this to too under up very what who with
    we all also are can could did do had have just should then was were would
    were a about all at being down in just no not on out over the there to too very
    what a an are did do each had he i if is it she that the they to was we would you
    when a he i it our the there they to we you
    where a he i is it she the there they we you
    which did each for had has he i is it of the they was we were would you
    while he i she the they we
    who are can could did does had has i is it was were would
    why he i the
    will be
    with a about all an any both each her him his how it its me my no only our some that the their them this those us what you
    would be do have i not only you
    you a and are can could do for have in is just must not on only should the to were
    your own
"""
FUNCTION_PAIRS: Final = frozenset(
    f"{line.split()[0]} {follower}"
    for line in _FOLLOWERS.strip().splitlines()
    for follower in line.split()[1:]
)
