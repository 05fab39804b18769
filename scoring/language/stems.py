"""What the corpus and the bank say in small letters: stems of words in two or more answers.

Computed once with `wordforms.stem` from scoring/corpus and the bank's sample answers and kept as data, so that
no file is read when an answer is scored. A text of which half the words have other stems is not in English words, and
a word with a capital and another stem is a name; no other single word is judged by it.
"""

from __future__ import annotations

from typing import Final

_STEMS: Final = """
    abandon abilit abl about abov abroad absenc absent abstain abstract abus academic accelerat acceleromet accent accept acceptabl acceptanc
    acces accessibilit accessibl accident accommod accord account accountabilit accountabl accountant accredit accrual accurac accurat accus ace
    achiev acid acknowledg acoustic acquir acquisition acr acronym acros act action activ activit actor actual actuar acuit acut ad adapt adaptabl
    add addition additional addres adjourn adjudic adjust admin administr administrativ administrator admission admit adopt adoption ads adult
    advanc advantag advert advertis advic advis advisor advocat affair affect afford affordabl afraid aft afternoon afterward again against age
    aged agenc agenda agent agil ago agr agricultural agronomist ahead aid aim air aircraft airlin airport airwa aisl alarm alcohol alert algebra
    algorithm alhamdulillah align alik aliv all alleg allerg allergen allergic alloc allocat allot allow allowanc almost alon along alongsid aloud
    alphabet alphabetical alread alright also alt alter alternativ although altogeth alumn alwa am amaz amb ambiguit ambition ambitiou ambulanc
    amend among amount amus an analys analyst analytic analyz anchor ancient and android ang angr anim animal ankl annex anniversar anno annot
    announc annual anonymis anonymou anoth answ answer answerabl antenatal antibiotic anticipat anxiet any anybod anyhow anymor anyon anyth anywa
    anywher apart apiec apolog apologis apologiz app apparent appeal appear append appendix appetit appl applaus applianc applic applicant appoint
    apportion appraisal apprec appreciat apprentic apprenticeship approach approachabl appropriat approv approval approx approximat april apron
    arch archaeologist architect architectur archiv are area argu aria aris arithmetic arm around arr arra arrang arrear arriv arrival arrow art
    articl artist as asbesto asham asid ask asleep assemb asses assessor asset assign assist assistanc assistant assoc associat assum assumption
    assuranc asynchronou at ate atmospher attach attack attempt attend attendanc attendant attention attitud attract auction audienc audio audit
    auditor augment august aunt authentic author authoris authorit autistic autoclav autom automat automatic automatical autumn availabilit
    availabl averag avoid awa await awak awar award awful awkward axi axl bab babysit bachelor back backdat backend background backlog backpack
    backup backward bacon bad badg bag bak baker bal balanc balloon ban band bang bank banquet bar barb barcod bargain barn barr barrel bas
    baselin bash basic basical basin basket basketbal bat batch bath bathroom batter battl bay be beach beak beam bean bear beat beaten beautiful
    becam becaus becom bed bedroom bedsid bedtim beef been beer befor beforehand beg began begin begun behav behaviour behavioural behind being
    bel belief believ believabl belong below belt bench benchmark bend beneath benefit bent bereav berth besid best bet beta between beverag
    beyond bicycl bid big bik bil billboard bin bind bingo biolog biops bird biro birth birthda biscuit bit black blad blam blank blanket ble
    bleach bled bleed blend bles blew blind block blog blok blood blossom blow blu blunt blur board boast boat boathous bod boil bold bolt bon
    bond bonnet bonu book bookkeep boost boot bootcamp booth bor bord borderlin born borough borrow bos bot both bother bottl bottleneck bottom
    bought bounc bound boundar bowl box boy boyfriend brac bracelet bracket brain brainstorm brak branch brand bras brav breach bread break
    breakag breakdown breakfast breast breath brew brewer brib brick brickla brid bridg brief brigad bright brilliant bring broad broadband
    broadcast brochur brok broken broth brought brown brownout brows bruis brush bubbl buck bucket bud budget buf buffet bug build built bulb bulk
    bulletin bump bunch bundl bungalow bunk bur burn bursar burst bus busines bust but butch button buy buz by bypas byt cab cabin cabinet cabl
    cach cadenc cadet caesarean caf cag cak cal calcul calculat calculator calendar calibr calibrat calm calv cam camera camp campaign campsit
    campu can canal canar canc cancel candidat candl cannot cannula cano canteen cap capabilit capabl capacit capital capston captain captur car
    caravan carbon card cardboard cardiac cardigan careful careles caretak cargo carnival carpet carr carrot cart carton carv cas caseload
    casework cash cast castl castor casual casualt cat catalogu catch categor cater cattl caught caus cc ceil cel celebrat cellar cement cemeter
    censu cent centimetr centr central centrifug ceramic ceremon cert certain certific certificat chain chair chairman chalk challeng chamb chanc
    chancellor chang changeov channel chao chapel chapt charact charg charit chart chas chat chatbot cheap cheat check checklist checkout
    checkpoint checksum cheek chees chef chemical chemist chemistr chest chew chicken chief chil child children chin chines chip chlorin chocolat
    choic choir chok choos chop chos chosen christen christma chuck chunk church churn cigaret cinema circl circuit circul circulat circumstanc
    cit citizen civ civil civilian cla claim clamp clap clarif clarific clas clash classic classif classific classroom claus claw clean clear
    clerk clev click client climat climb clinic clinical clinician clip clipboard clock clon clos closur clot cloth cloud club clums clust clutch
    co coach coast coastal coastguard coat cocktail cod coff cohort coin cold coll collabor collaborat collaps collar colleagu collect collection
    collectiv collector colleg collision color colour column com combin comfort comfortabl comma command commend comment commentar commercial
    commission commit committ common communic communicat communit commut comp compan compar comparabl comparison compas compet competenc
    competition competitiv competitor compil compl complain complaint complet completion complex complexit complianc compliant complic complicat
    component compos composit compost comprehensiv compression compressor compromis compulsor comput con conced concentrat concept concern concert
    concession conclud conclusion concret condition conduct conductor conferenc confidenc confident confidential confidentialit config configur
    confirm conflict confront confus congreg connect connection connector conscienc consciou consent consequenc consequent conserv conservator
    consid consider considerab considerabl consign consist consistenc consistent consol constant constraint construction consult consultanc
    consultant consum contact contagiou contain contamin contempt content context contingenc continu continuou contract contractor contractual
    contradict contribut contribution control conven convenienc converg convers conversion convert conveyanc conveyor convinc convo cook cool
    cooperativ coordinat coordinator cop cor corn corporal corporat correct correction correl correspondenc corridor corrugat cosmetic cost costum
    cottag cotton couch could council councillor counsel count countr coupl coupon cour cours coursework court courteou courtyard couscou cousin
    cov covenant cover coverag covid cow cowork cox crack craft cran crash crat crawl craz cre creak cream creat creativ credential credit creep
    crematorium crept crew cri crib cricket crim cris crisp criteria critic critical criticis criticism croissant cron crook crop cros crouch
    crowd crown cruis crush crutch cry cubic cucumb cue culprit cultur cultural culvert cup cupboard cur curator curiosit curiou currenc current
    curs curtain curv cus cushion custard custod custom cut cutov cycl cyclon cylind dad daft dai dair dam damag damp danc dang dangerou dangl dar
    dark dashboard dat data databas dataset daught dawn day daylight daytim db dbt de dead deadlin deaf deal dealership dealt dean dear debat
    debrief debt debug decad decemb decent decibel decid decision deck declar declin decod decompos decreas dedicat deed deep default defect
    defend defensibl defensiv defer defin definit definition degr dela delegat delet deliberat delight deliv deliver deliverabl demand dementia
    demo demonstr demonstrat den dent dental dentist depart departmental departur depend dependenc deplo deposit depot dept depth deput derat
    describ description deserv design desk desperat destro detach detail detect detection detector detention determin dev develop devic devot
    diabetic diagnos diagram dial dialys diar dictat dictionar did die died diesel dietician dif differ differenc different difficult dig digit
    digital dignit dilemma dimension din dioces dip diploma direct direction director dirt disabilit disabl disagr disappear disappoint disast
    discharg disciplin disclosur disconnect discount discov discover discreet discrepanc discus discussion disguis dish dishon dishwash disk
    dislik dismis dispatch dispens displa disput disruption dissert distanc distil distinction distres distribut distribution distributor district
    disturb diversion divert divid divorc do doc dock doctor docu document doe dog doing dol dollar domain domestic don donat dong donor door
    doorstep doorwa dorm dormant dos dosag dot doubl doubt doubtful dough doughnut dov down downgrad download downsid downstair downstream downtim
    dozen draft drag drain drainag drama drank drap draw drawback drawn dread dreadful dream drench dres drew dri drift dril drink drip driv
    driven drivewa drizzl dron drop drought drov drown drug drum drunk dry dual duck duct due dug dul dum dumb dump duplicat dur dust dut duvet
    dye dying each ear earl earn eas east eastern eat eaten economic edg edit editor educ effect effectiv efficienc efficient effort egg ego eight
    eighteen eighth eith elbow eld elder ele elect election electric electrical electrician electricit electronic elegant elevator eleven eleventh
    eligibilit eligibl eliminat els elsewher em email embank embarras embed emerg emergenc emission emotional empath emplo employ empt en encod
    encourag encrypt encryption end endors endpoint enem energ engag engin engineer english enjo enormou enough enquir enrol ensur ent enter
    enterpris enthusiasm entir entit entr entranc env envelop environ episod equal equip er eras erg error escalat escap essa essential establish
    estat estim estimat etc eternal ethic euro eval evalu evaluat even event eventual ever everybod everyda everyon everyth everywher eviction
    evidenc evident ewe ex exact exaggerat exam examin exampl exceed excel excellent except exception exces exchang excit exclud excus exec
    executiv exemplar exempt exemption exercis exhaust exhibition exist exit exotic expand expect expens expensiv exper experienc experiment
    expert expir explain explan explicit exploit explorator export expos expres extend extension extent external extra extract extraction extrem
    eye eyebrow fab fabric fabricator fac facad facilit facilitat fact factor factual facult fad fag fail failov failur faint fair faith fak fal
    fallback fallen fals fam famil familiar famou fan fanc far farm farmhous fashion fast fat fatal fath fatigu fault favour favourab favourit fax
    fear feasibilit feasibl featur februar fed federal fee feed feedback feel feet fel fella fellow felt femal fenc fer ferrit fertilis festival
    fetch fev few fiction field fieldwork fift fifteen fifteenth fifth fight figur fil fillet film filt filth fin final financ financial find fing
    fingerprint finish fir firefight firemen firewal firm firmwar first fiscal fish fit fiv fix fixtur flag flak flam flap flapjack flash flask
    flat flatbread flatmat flatter flavour flaw fleec fleet flew flexibl fli flight flip float flood floor flop flour flow flown flu fluid flush
    fly foam focu focus fog foil fold foldabl folk follow fond font food fool foolish foot footbal footbridg footfal footnot for forbid forc
    forecast foreign foreman forestr forev forget forgiv forgiven forgot forgotten fork forklift form formal format formula fort forth fortnight
    forward fost fought foul found four fourteen fourteenth fourth fox foy fraction fram framework franc frank fraud fre freedom freelanc freez
    freight frequenc frequent fresh freshman friction frida fridg friend friendship frighten fring frock from front frontend frost froz frozen
    fruit frustr frustrat fry fuel ful fulfil fun function fund fundrais funeral funnel furiou furnac furnitur furth fus futur gaf gain gala gall
    galler gam gambl gang gap gar garag garbag garden gas gat gatehous gatewa gather gaug gav gear gearbox gel gener general generat generator
    geneticist gentl gentleman genuin geograph geometr get ghost giant gift gig girl girlfriend git giv given glad glas global gloom gloriou
    glossar glov glu glucos gluten go goal goat goe going gold golf gon good goodb goodwil googl gorgeou gosh gossip got govern governor grab grac
    grad gradient gradual graduat grain gram grammar gran grand grandchild granddad granddaught grandfath grandmoth grandparent grandson grant
    grap graph gras grat grateful grav gravel gravit graz greas great green greenhous greet grew grid grief grievanc grind grip grit groan grocer
    groom gros ground groundwork group grow grown growth grudg grumbl grump guarant guard gues guest guid guidanc guidelin guild guilt gun gust
    gut guy gym ha habit hack hackathon had haggl haha hail hair hairlin hak hal half halfwa hallwa halv hamp hand handbook handful handheld handl
    handout handov handshak handwrit handwritten hang hangov hap happ happen har harbour hard hardship hardwar harm harsh harv harvest has hat
    hatch haul haulag hav hay hazard hazardou he head headach headcount headlin headphon headquart headset headteach heal health healthcar heap
    hear heard heart heartles heat heav hectar hedg height hel held helicopt hello helmet help helpdesk helpful helplin hen her herd hero heroic
    herself hesitant hesitat hid hidden hierarchical high highland highlight highwa hik hil hilariou him himself hindsight hing hint hip hir his
    histor historical hit hoard hoist hol hold holdout holida hom homeles homework hon honest honour hood hook hoop hoot hop hopeles horribl hos
    hospic hospital host hostel hot hotel hotfix hour hous household housekeep housemat how howev hrs html hub huddl hug hul hum human humidit
    hump hundr hung hungr hunt hur hurt husband hut hybrid hydraulic hygien hygienist hymn hypothes ice icon id idea ideal identical identif
    identit idiot idl ids ie if ignition ignor ill illegal illustrat illustrator imag imagin imbalanc immediat imo impact impartial impatient
    impel impl implement implic import importanc important impos impossibl impres impression impressiv improv imput in inactiv inbound inbox
    incentiv inch incident incl includ incom incomplet inconsistenc inconsistent incorporat increas incremental incubator ind indemnit independent
    index indicat indicator individual indoor induction industr industrial infant infection influenc info inform informal infra infrar
    infrastructur infusion ingredient inhal inherit initial initiativ injection injector injur ink innov input inquir insert inshor insid insight
    insist inspect inspection inspector instagram instal instanc instant instead instinct institut instru instruction instructor insulat insulin
    insult insur insuranc intak integr integrat integrator integrit intelligenc intensit intention inter interest interfac interim interlock
    intermediat intern internal international internet internship interpret interrupt interruption interval intervention interview into intolerant
    intranet intro introduc introduction inv invent inventor invert invest investig investigat investigator investor invisibl invit invoic involv
    iron irrig is island isolat issu it item iterat its itself jab jack jacket jam jan januar jar javascript jaw jaz jet jira job jog join joint
    jok journal journe joy judg jug juic jul jump jun junction junior junk jur just justif kappa keen keep kennel kept kernel kettl key keyboard
    keywork kg kick kid kil kilo kilometr kind king kiosk kip kit kitchen kitten km kne knew knif knit knock knot know knowledg known kron kronor
    lab label laborator labour lac lack lad lag laid lak lakh lam lamb laminat lamp lan lanc land landlord languag lanyard lap laps laptop larg
    las lasagn lass last lat latenc laugh launch launderet laundr law lawn lay layout laz lead leadership leaflet leagu leak leakag lean learn
    learnt leas least leav lectur led ledg left leftov leg legac legal legisl leisur len lend length lenient lens lent lentil les lesson let lev
    level leverag liabilit liaison liar librar librarian licenc licens lid lidar lie lied lif lifeboat lifeguard lift light lightn lik lil limit
    limp lin linear linen link lip lira list listen lit literal literatur litr littl liv load loan loav lob loc local localis lock lockdown locum
    lodg log logbook logic logical login logistic logo lol lon long look lookup loom loop loos loosen lor los lost lot lotter loud loung lov low
    lower loyal loyalt luck lump lunch lunchtim lung lying machin machiner macro mad magazin magic mail mailbox main mainland maintain maintenanc
    maiz major majorit mak mal man manag manageabl mandat mandator manual manufactur map mar marathon marbl march margin marin mark market
    marketplac marqu marshal mart marvellou mas mask mason massiv mast mastit mat match material maternit math mathematic matrix matron matter
    mattres matur max maximum may mayb mayor me meal mean meaningful meant meantim meanwhil measur measurab measurabl meat mechanic mechanical med
    medal media median mediat medic medical medicin medium meet meltdown memb membership memo memor memoriz men mend mental mention mentor menu
    merchant merg merit mes mesh messag met metal method methotrexat metr metric mg mic micro micron microphon microscop microservic mid midda
    middl midnight midwif midwifer midwiv might migr migrat mil mild mileag mileston milk millimetr million millisecond min minc mind mindset
    minibu minimum minist ministr minor minu minut miracl mirror mis miserabl misjudg misl mismatch misread mission mistak mistaken misunderstand
    mitig mix mixtur ml mlflow mm moan mob mobil mobilis mobilit mock mod model modem moder moderat moderator modern modul moistur moment mon
    monda monitor monolith month mood moon mor moral morn mortar mortgag mortif mosqu most moth motion motiv motivat motor motorbik motorwa mould
    mount mountain mous mouth mov ms much muck mud muddl mug multipl multipla municipalit murd museum mush music musical musician must mustard mut
    my myself nag nail nam nan nap napkin narrow nast national nativ nativit natur natural nav navig navigat near nearb neat necessar neck need
    needl negativ neglect negot negotiat neighbour neighbourhood neith nephew nerv nervou net netcod netherland network neural neutral nev new
    newcom newslet newspap newsroom next nic nick night nil nin ninet nineteen nineteenth ninth no nobod nod nois nominat non nonetheles nonprofit
    noon nor normal normalis north northern nos not notch notebook noth notic noticeab notif notific nought novemb novic now nowada nowher nowt
    nul numb number nurs nurser nut nutrition oak oat object objection objectiv oblig obs observ observabl obstacl obtain obviou obvious occasion
    occup occupanc occupational occur octob odd oddit of off offenc offend offer offic official offlin offset offshor often oh oil ok oka old oliv
    on onboard onc one onl onlin onto onward open openssl oper opera operat operator opinion opportunit opposit ops opt optical optician optimis
    option or oral orang orchard orchestra ord order ordinar organic organis organiz orient origin original orphan orthopaedic oth otherwis ought
    our ourselv out outag outbound outbreak outcom outdoor outfit outl outlet outliv outpatient output outreach outrig outset outsid outsourc
    outstand outweigh oven over overal overbook overdraft overdu overhaul overheat overlap overlook overnight overpaid overrid overrul overrun
    overs oversea oversold overspend overspent overtim overweight overwhelm overwrit owe owed owing own ownership oxygen pac pack packag packet
    pad pag paid pain painful paint pair pal pallet palliativ pan pancak panel panic panick pap paperwork paragraph paralegal parallel paramet
    parapet parcel parent parental parish park parlour parrot pars part partial participant participat particular partition partn partnership pas
    passeng passport password past pasta pastor pastr patch patent paternit path pathologist patienc patient patio patrol patron pattern paus pav
    pay payabl payback payda payload payout payrol payslip pdf peac peak peel peer peg pen penalt penc pencil pend pension peopl per perceiv
    percent percentag perception perfect perfectionist perform performanc perfum perhap period permanent permission permit persistent person
    personal personalis personalit persuad peso pet petition petrol pharmac pharmacist phas phd phish phon phonic phospholipid photo photocop
    photograph phras physic physical physio physiotherap physiotherapist pianist piano pick pictur pie piec pier pig pil pillow pilot pin ping
    pint pip pipelin pipet pipework pit pitch pivot pizza pla plac plain plan plant plasma plast plaster plastic plat platform platoon playback
    playground playlist pleas pleasur plent plot plu plug plugin plumb pm pocket pod podcast poem point poison pok pol polic policeman policyhold
    polish polit political polo polygon polytunnel pond pool poor pop popular port portal portfolio portion portrait position positiv posses
    possession possib possibilit possibl post postcard postcod postdoc postgr postman postpon pot potassium potato potential pouch pound pour pow
    powd powerful ppl pra practic practical practis prais pram prawn preced precedent preciou precis precision predecessor predict prediction pref
    prefer preferab preferenc prefix preliminar premis premium prep prepar pres prescrib prescription present preserv president pressur pret
    pretend prevent prevention previou previous pric prid primar principal principl print printout priorit prioritis prison privac privat privileg
    priz pro proactiv prob probab probabilit problem proc procedur proces procur prod produc product production productiv productivit profession
    professional professor profil profit program progres project projection projector prolong promis promot promotion prompt proof proofread prop
    proper propert proportion propos proposal prospect protect protection protectiv protocol prototyp proud prov provid provisional prun
    psychologist pt pts pub public publish puddl pul pump pun punch punish pup pupil purchas purpl purpos push pushback pushchair put px python
    qpcr qua quad qualif qualit qualitativ quantif quantit quantiz quar quarantin quarrel quart quarter queen quer question questionnair queu
    quick quid quiet quit quiz quorum quot quota rac rack radiat radiator radio radiologist radiu raffl raft rag rail railwa rain rais rak ramp
    ran random rang rank ransomwar rapid rar rash rat rath ratio ration rational rattl raw reach react reaction read real realis realistic
    realistical realit rear rearrang reason reasonabl reassur rebook reboot rebuild rebuilt rebuttal recal recalculat receipt receiv recent
    reception receptionist recip recit reckon reclaim recognis recognition recommend reconcil record recount recov recover recruit recur recursion
    recycl red redeplo redesign redid redirect redistribut redo redon reduc reduction redundanc redundant reel ref refer referenc referral refil
    refit reflect reflection reflux refresh refug refund refurbish refus refusal reg regard regardles regatta region regional regist register
    registr registrar regression regret regul regular regulator rehears rehearsal reinforc reinstat reject rejection rel rela relabel relat
    relationship relativ relax releas relegat relevanc relevant reliabl relief reliev religion reload reloc relocat reluctant remad remain remaind
    remark remed rememb remember remind remittanc remot remov removal renam rend render renegotiat renew renewabl renewal renovat rent reopen
    reord reorganis rep repa repaid repair repeat repetition repl repla replac replic replica repo report repositor represent representativ
    reproach reproduc reput requ request requir reran rerun rescu research reserv reset resident residential residual resign resilient resin
    resist resistanc resistant resistor resiz resolution resolv resourc respect respectful respirator respond respons responsibilit responsibl
    responsiv rest restart restat restaurant restor restriction restructur result resum retail retain retention retir retr retrain retreat retro
    retrospectiv return reus rev reveal revenu revers review revis revision revisit reward rewir reword rework rewrit rewritten rewrot rhythm rib
    ribbon ric rich rid ridg ridiculou rig right ring rink rip ris risen risk ritual riv rival road roadmap roadsid roast rob robot robust rock
    rocket rod rol rollback rollout roof room root rop ros rost rot rota rotar rotat rotten rough round roundabout rout routin rov row rub rubbish
    rubric rucksack rud rugb ruin rul run runbook rung rup rural rush sack sacrific sad saf safeguard safet sag saga said sail sailor sak sal
    salad salar salesman salmon salon salt sam samosa sampl san sand sandbank sandpit sandwich sang sanit sap sat satellit satisf satisfaction
    satur saturda sauc sausag sav saw sawdust sawmil say scaffold scal scam scan scar scarv scen scenario schedul schem schema scholarship school
    scienc scientist scissor scop scor scorecard scout scrambl scrap scratch scream screen screenshot screw screwdriv script scrol scrutin sea
    seafood seal seam search seasid season seasonal seat sec second secondar secret secretar section sector secur securit see seed seek seem seen
    seg sel seldom select self sem semantic semest seminar senat send senior seniorit sens sensibl sensitiv sensor sent sentenc separat septemb
    sequenc sequential ser sergeant serial serializ seriou serious serv servant servic session set settl setup seven sevent seventeen seventh
    sever several severit sew shad shadow shak shal sham shap shar sharp she shed sheep sheet shel shelf shelt shelv shepherd shield shift shin
    ship shirt sho shock shoebox shook shoot shop short shortag shortcut shorten shortfal shortlist shot should shout shov shovel show showcas
    shown shrank shrink shut shutdown shuttl shy sick sid sidewa sigh sight sign signal signatur significant sil silenc silent silicon similar
    simp simpl simul simulat simulator sinc sincer sing singl sink sir sist sit situ six sixt sixteen sixth siz skat skeleton sketch skew skil
    skim skin skincar skip sky slab slat sleep sleet sleev slept slic slid slight sling slip slop slot slow slur slurm smal smart smash smel smil
    smok smooth snap snapshot snow so soak soap soc social societ sock socket sofa soft soften softwar soil sol solar sold solder solicitor solid
    solo solution solv solvent som somebod somehow someon someth sometim somewher son song soon soprano sor sort sou sought soul sound soup sour
    sourc south southern spac spad spam span spar spark spe speak spec special specialist specif specific specifical spectra speech speed spel
    spend spent spik spin split spoil spok spoken spong sponsor sponsorship sport spot spr spra spread spreadsheet sprinkl sprint squad squadron
    squar squash squeez sta stabl stack staf stag stain stair staircas stairwel stak stakehold stal stamp stand standard standb standup stapl star
    start startup stat static station statistic statistician statu status statutor stead steal steam steel steep steer step sterilis stew steward
    stick stif stil stir stitch stock stolen stomach ston stood stool stop stoppag stopwatch stor storag storm str straight strain strand strang
    strangl strap strateg straw strawber streak stream street strength strengthen stres stretch strict strik strip strok strong structur
    structural struggl stubborn stuck stud student studio stuf stung stupid styl sub subcontractor subject submission submit subnet subscrib
    subscription subsequent subsidiar substantial substitut subtract succes successful successor such suction sudden suf suffer sufficient sug
    sugar suggest suggestion suit suitabl sulk sum summar summaris sun sunda sunk sup superintendent supermarket supervis supervision supervisor
    suppl support supportiv suppos sur surf surfac surgeon surger surgical surnam surplu surpris surv surve surveyor surviv suspect suspend
    suspension suspicion suspiciou sustain swab swallow swap swear sweat sweep sweet swept swim swing switch swor sworn swung syllabu symbol
    symptom sync synchroniz synthetic syring system tab tabl tablet tachograph tackl tag tail tailor tak takeawa taken tal talent talk tank tap
    target tarif task tast taught tax tbh tea teach team teammat teamwork tear teas teatim tech technical technician techniqu technolog teenag
    teeth tel telecom telephon television temp temperatur templat temporar tempt ten tenanc tenant tend tenn tension tent tenth term terminal
    terminat terrac terrain terrib terribl terrif territor test text textbook textil textur than thank thankful that thaw the theat theatr theft
    their them themselv then theor ther therapist thereabout therefor thermal thermomet thes thi thick thin thing think third thirt thirteen
    thirteenth thirtieth thorough thos though thought thousand thr thread threaten threshold threw thril thriv throat through throughout
    throughput throw thrown thru thu thumb thund thursda tick ticket tid tie tied tier tig tight til tilt tim timb timelin timeout timestamp
    timetabl timezon tin tip tir tissu titl to toast toda toddl toe togeth toggl toilet token told toleranc tolerat tomato tomorrow ton tong
    tonight too took tool tooth top topic torch torn torqu tot total touch tough tour tourna tourniquet tow toward towel town toy tra trac track
    tractor trad tradition traditional traffic trail train tram transaction transcrib transcript transcription transf transfer transform
    transition transl translat translator transmission transparenc transparent transport trap travel tre tread treasur treat trench trend tri
    triag trial tribunal trick trickl trig trim trip tripl trivial troll trolle troop troubl trous trowel tru truck trunk trust truth try tub
    tuesda tuition tun tunnel turbin turn turnaround turnov tut tutor tutorial tv twelv twent twic twilight twin twist two typ typefac typhoon
    typical typist typo tyr ugl uh ulc ultimat um umbrella unabl unannounc unblock uncertain uncertaint unchang uncheck uncl unclear uncomfortabl
    unconvinc uncover und underestimat underl underlin undermin underneath underpa underpaid understand understandab understood undertook
    underwrit undo undon uneas unfair unfamiliar unfinish unfortunat unhap uni uniform union uniqu unit universit unkind unknown unlearn unles
    unload unlock unpack unpaid unpleasant unplug unpredictabl unreachabl unread unreadabl unreasonabl unsaf unsur untest until untouch unus
    unusual up updat upgrad upheld uphil upholster uplift upload upon upp upright ups upset upsid upstair upstream uptim urgent url us usabilit
    usabl usag use used useful useles user ush using usual utilit vac vacanc vaccin vacuum vagu valid validat vall valle valu valuabl valv van
    vanish vanit var variabl varianc variant variet variou vault vector veg vehicl vendor vent ventilator venu ver verif verific version versu
    vessel vet veto via viabilit viabl vial vibr vic vicar victim video view villag vineyard violent virtual viru visa visib visibilit visibl
    vision visit visitor visual vitamin viva vocal voic voltag volum volunt voluntar volunteer vot vouch vs vulnerabilit vulnerabl wag wagon wait
    waiv wak wal walk walkout wallet wand want war ward warden wardrob warehous warm warmth warn warrant was wash wast wat watch wav way we weak
    wear weath weav web websit wed wednesda wee weed week weekda weekend weigh weight weird wel welcom weld welfar wellington went wer west wet
    what whatev whatsap whatsoev wheat wheel wheelchair when whenev wher wherea wherev wheth which whichev whil whisk whisper whistl whit
    whiteboard who whoev whol wholesal whom whos why wid widen widget widow wif wiggl wik wil wild win winc wind window windscreen wing wint wip
    wir wish with withdraw withdrawal withdrawn withdrew withheld within without withstand wks wok woken wolf woman women won wonderful wood
    wooden wool wor word work workflow workload workplac worksheet workshop workspac workstream world worn worr wors worst worth worthles would
    wound wrap wreck wrestl wrist wristband writ written wrong wrot xgboost yard yardstick yawn yeah year yel yellow yes yesterda yet yield
    yoghurt you young your yourself youth yr yrs zero zip zon zoo zoom
"""
STEMS: Final = frozenset(_STEMS.split())
