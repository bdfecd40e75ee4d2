/**
 * English for retelling anything at all: how people look, feel, move and speak, how things look, and talk about talk.
 * Deliberately without things, places, beasts, food, trades, events and outcomes: those a story must have shown.
 * One form of each word; `word-forms.ts` finds the others.
 */

const VERBS = `accept ache act add admire admit adore afford agree aim alarm allow amaze amuse announce annoy answer apologise
  appear appreciate approach argue arrange arrive assume astonish attempt attend attract avoid await backfire balance bask be
  beam bear become beg begin believe belong bend blame blend blink blush bother bounce brace break breathe brighten bring
  brush bubble bug build bulge bump bunch burst bustle busy call calm care carry catch cause celebrate change charm chat check
  cheer chew choose chuckle clap clash clean clear cling close clutch coat collect comb come comfort compare complain
  concentrate conclude confess confirm confuse consider contain contemplate continue control convince cope count cover
  cradle crane crave creep cringe cross crouch crowd crumple curl cut dance dangle dare daydream dazzle deal debate decide
  declare delight demand deny depend describe deserve detail determine devote dip disapprove discover dislike dismay disobey
  display distract dive doubt doze drag draw dream drift drip drive droop drop dry duck dump ease echo edge elude embarrass
  emerge empty enchant encourage enjoy entice envy escape exaggerate examine excite exclaim exhaust exist expect explain
  explore express face fade fail fall fan fascinate fasten feature feel fetch fiddle fidget figure fill find finish fit fix
  flail flash flick flinch fling flop flow fluff flutter focus follow fool force forget form frame frighten frown fume fuss
  gain gape gasp gather gaze gesture giggle give glance glare gleam glimpse glisten glitter gloat glow glower grab grasp greet grimace grin
  grip grow growl grumble grunt guard gulp gush halt handle hang hate haul hear help hesitate hide hint hiss hit hoist hold hop
  hope hover hug hum hurry hurt ignore imagine impress include indulge inspect insist intend interest interrupt intrigue
  investigate invite irritate join joke judge jump kick kneel knock know lack land lap last laugh launch lay laze lead lean
  leap leave lend lie lift like line linger link listen load loll long look loom lose loosen lounge love lower lunge lurk make manage
  mark match matter mean measure mention mess mind miss mix moan mock mope mount move mumble murmur mutter nap narrow need
  nod nose notice nudge obey object observe offer open order overdo overhear overlook owe pace pack panic pant part pass pat pause
  pay peek peep peer perch perform perk permit persuade pick pile pinch pinpoint place plan play plead please plop plot plunge point ponder pop pose
  possess pounce pour pout praise prepare presume pretend prevent proceed produce promise prop propose protest prove provide
  pry pull puff push put puzzle quicken raise reach react realise recall receive reckon recline recognise refuse regard
  regret relax release relish rely remain remark remember remind remove repeat reply require resemble resent resist resolve
  respond rest result retell return roar roll rub ruin rule run rush sag sail save savour scare scatter scoff scold
  scoop scowl scramble scrunch search seem seize sense separate serve set settle shake share shed shelter shift shimmer shine shiver shoot shout shove
  show shower shriek shrink shrug shuffle shut sigh sit skip slack slam slap sleep slide slip slouch slump smell smile smirk
  smother snap snarl sneak sniff snooze snore snuggle soak soar sound spark sparkle speak spend spill spin spit splash splay
  split spoil spot sprawl spread squash squeal squeeze squint squirm stand stare start startle stash stay steady steal step
  stick stiffen stifle stir stop straighten strain stray stretch stride strike stroll struggle study stuff stumble stun style
  submerge succeed suffer suggest suit sulk supervise support suppose suppress surge surprise surround suspect swallow sway
  sweat sweep swell swing swirl swoop tackle take talk tap taste tease tell tempt tend test thank think threaten
  thrill throw thrust thud tickle tidy tighten tilt tip tire toss touch trail transform tread treat tremble trick trickle trot
  trouble trust try tuck tug tumble turn tweak twinkle twirl twist understand undo unfold unsettle urge use
  vanish vow wag wait wake walk wander want warm warn wash waste watch wave wear weigh welcome whisk whisper widen wiggle
  wince wink wipe wish witness wobble wonder work worry wrap wriggle wrinkle yawn yell yelp yield zoom`;

const FEELINGS = `absorbed abrupt absurd adorable affection affectionate aghast agony alert alive alone aloof amazement ambitious
  amusement anger angry annoyance anxiety anxious appalled apprehension ashamed asleep astonishment attentive attitude awake
  aware awe awkward bad bashful bewilderment bitter blank bleary bliss blithe bold boldness bored boredom brave bright brisk bubbly
  careful careless carefree caution cautious character chaos chaotic charming cheeky cheer cheerful childlike clever clueless clumsy
  cocky coincidence comedy comic comical composed composure concern confidence confident confusion contempt content contented cool cosy cozy courage
  crafty cranky crazy creative cross curiosity curious cute dark dashing daring defiance defiant delightful deliberate desperate
  determination devotion dignified dignity dirty disappointment disbelief discomfort disgruntled disgust dismay disobedience
  dizzy dopey dozy dramatic dread dreamy drowsy dumbfounded eager ecstatic elated emotion emotional energetic energy enormous enthusiasm
  enthusiastic entire excitement exhaustion expectant expression exuberant fascination fed fear fierce focused fond foolish forlorn frantic
  free friendly frustration fun funny furious fury gentle giddy glad glee gleeful gloom gloomy glorious glum good graceful
  grateful greedy grim groggy groovy grouchy grumpy guilt guilty happiness happy harmless harsh hasty haughty heartfelt heavy helpless
  hesitant hilarious honest hopeful horrified horror humble humiliation humour hungry hurried hyper idle ignorant impatience impatient impish
  impressive impulse impulsive indifferent indignant innocent inspired instinct intense intent ironic irony irritation jealous jealousy jolly joy joyful joyous jubilant
  keen kind lazy lively lonely loud lovely loyal lucky mad magic magical magnificent mean meek melancholy menacing merry messy mischief mischievous
  miserable misery mistrust modest mood moody naive naughty neat nervous noble nonchalant nosy oblivious obvious odd outrage overjoyed overwhelmed
  panic passion patience patient peace peaceful peculiar personality playful pleasant pleasure plight polite posture pride prim proud puzzlement queasy
  quiet radiant rage rapt reckless regret relaxed relief reluctance reluctant resentful resignation resigned responsible restless rotten rude sad sadness sarcastic satisfaction
  scared secret secretive selfish sensible sentimental serene serious shame shameless sharp sheepish shock shocked shy sick silent silly sincere sleepy slow
  sly smug snug soft solemn sorry sour spirit spiteful stern strange stress strict strong stubborn stupid subtle sulky sullen sunny superior surprise
  suspicion suspicious sweet swift temper temptation tender tense tension terrible terrified terror thoughtful thrill timid tired tiresome tough triumph triumphant troubled ugly
  unamused unaware unbothered uncertain unconvinced uneasy unfair unfazed unfortunate unhappy unimpressed unsure unwilling upset vain vexed vivid warm wary weak weary weird whimsical wicked
  wide wild wise wistful woeful wonderful worn worried wry zeal`;

const LOOKS = `above abundance across ahead air alike along aloft alongside amid among ample angle apart area arm aside away back background bare base beat behind below
  beneath beside between beyond big bit blue body bottom brief broad brown centre cheek chest chin circle close closeup cluster
  cold colour colourful colourless complete corner couple crooked curly curve curved dark deep delicate detail dim direction distance distant
  double down dull ear edge elbow empty end enough equal even eye eyebrow eyelid face faint fair far feature few fine finger firm fist
  flat foot foreground form forward frame front full fur fuzzy giant gigantic glowing gold golden green grey ground group gruff hair half hand
  handful head heap hearty height high hind hot huge image inch inner inside large layer left leg length level light limp line lip
  little long loose lot low main many mass massive mid middle mini motion mouth narrow near neck next nose open orange order other
  outer outline outside outstretched over pair pale panel paw perfect picture piece pile pink place plain plenty plump pointed pointy portion pose position posture purple quick
  rapid raw red rest ridge right rigid rim round row scene shade shadow shape shiny short shot shoulder side sideways sight silhouette silvery single
  size slender slight slim small smooth solid space sparkly spot stack stance steady steamy steep sticky stiff stout straight streak strip stripe striped stripy structure stuff
  sturdy surface swathe tail tall tangle teeth thick thin tight tint tiny tip toe tongue tooth top tone total toward trace trail trio twin type underneath
  upright upside upward vast vibrant violet visible visual wet whisker white whole wide width wispy worn yellow young`;

const TALK = `able about absence depth family flood grant lovestruck tie absolute abundant accident account accusation achievement action activity actual adventure advice afraid age
  aid aim air allowance alternative answer anyway appearance approval argument art aspect atmosphere attempt attention aura background bargain beauty beginning behaviour belief
  benefit best better billing blow boast body bold boss bother brand brief build business busy call
  carefree case catch cause certain chance change chaos charge charm child choice clear clue colleague combination comfort command comment
  common companion company complaint complicated concept conclusion condition connection consequence contact context contrast control conversation corner cost course courtesy
  cue cure curiosity custom daily damage danger dangerous date day deal deed degree delay demand design desire detail device difference different
  difficult difficulty direct disaster discovery display distraction doubt dose drama due duo duty early earnest ease easy effect efficient effort element else emphasis
  endless error evening event everyday everywhere evidence exact example excellent exception exchange excuse existence expert explanation
  explosion extent extra extraordinary extreme fact fail failure false familiar familiarity famous fast fate fault favour favourite feat feeling fellow final
  fine finish first fit flair forever fortune forth forward fresh friend front full function furry future game general gentleman genuine gesture girl goal
  grace grand great guess guest guy habit handiwork happening hard harm haste heart heaven help herself himself history hobby hope hour human hurry idea identical ignorance image
  imagination immediate impact importance important impossible impression incident indirect individual information initial innovation instance instant instead instruction intention
  interaction interest invitation issue job joint joke judgement just kid kind kitty kitten knack knowledge labour lack lady last late latter
  leader least legend less lesson life limit little logic long lookout look loss luck mad magic main major majority make man manner
  manoeuvre master mastery matter maximum meaning meantime measure member memory merit mess message method might mind mini minor minute miracle mishap mission
  mistake mix mixture mode model modern moment morning motive movement much mystery name narration nature near necessary need neighbour new nice
  night noise none normal nothing notice notion now number obstacle occasion odd odds official often okay old once one only opinion opportunity opposite
  option ordinary original otherwise outcome outright overall overboard own owner part partial particular partner past pattern people perfection perhaps period permission person pet phase phrase
  plan point polish positive possible power powerful practical practice presence present previous private probable problem process product
  project promise proof proper proportion protest public purpose quality quantity quarter question quick quite random rapport rare rate rather reaction ready
  real reality reason recent record reference reflex relation relationship remark reminder remote repeat reputation request research resistance respect response
  responsibility rest result return ridiculous right risk risky role rough round routine rule safe safety same sample scale scheme secret section seldom sense
  sentence separate sequence series setting setup several severe sheer shortage shortcut sideline sign signal significant similar simple simultaneous situation
  skeptical sceptical skill sly smart solution somebody somehow sometimes somewhat somewhere soon sort sound speaker special specific spectacle speech speed spite splendid spontaneous stage
  standard state statement stealth step still strategy strength stroke style subject success sudden suggestion sum support sure surreal surroundings suspense symbol tale talent target
  task taste team technique tendency term theme thing third thorough thought threat thrice time title today together tomorrow tonight tone tool total touch toward tradition traditional trait transformation trial
  trick trouble true truth turn twice twist typical ultimate undeniable underway unexpected unique unit unknown unlike unlikely unseen unusual update usage
  useful useless usual vague valuable value variety various vein version vibe view viewer violent voice waiting warning way week weight
  whatever whim whisper whole wholehearted whoever will wisdom woman wonder word world worse worst worth worthy wrong year yesterday younger youngster youth`;

const GLUE = `according actually afterwards alas albeit almost already although always another anymore anytime anywhere around aside backwards
  barely beforehand beforehand besides beyond certainly cannot despite downwards especially even eventually except exactly fairly forwards further
  furthermore hardly hence hereby however incidentally indeed inside inwards just kinda lately later likewise maybe meanwhile merely moreover
  mostly near nearby nearly neither never nevertheless nobody none nonetheless nor nowhere onto onwards otherwise outwards overhead
  perhaps plus possibly presumably probably quite rather regardless seldom since slightly somehow sometime somewhat sooner therefore
  though thus throughout till together unless unlike upwards usual versus via well whereas wherever whether whichever whilst within
  worst yonder get go goes going gone want bit lots couple sort kind someone folk everyone anyone guy lady gentleman visitor onlooker newcomer
  itself themselves ourselves yourself yourselves oneself whoever whomever whosoever whose lest per regarding concerning throughout amongst
  against except excepting unless during toward amid minus plus versus notwithstanding insofar inasmuch whereby wherein thereby therein
  stranger neighbour bystander home`;

const MORE = `abrupt accompany accurate adjust adventure agog airy ajar amiss appeal apologetic arrogant assure astonished attire awesome baffle bang   beautiful beauty begrudge bemuse best bewilder bitter blast blatant blissful blithe bloat blunt blurt boast boom bossy
  brag breathless brilliant budge bundle burble burden buy calculate call capture careless caress cheat cheesy chill chubby claim cling
  clueless coax comfy command complement cook cooking cough craft crash creak crick crinkle crunch cuddle curious
  daft damp darling dash dawdle deceive decent dedicate dejected deliver deserve destine detached devious disapproval discard discomfort disguise dishevelled displease
  distress ditch dodge dote doze dramatic dribble droplet dumb effortless elaborate enlighten envious err estimate exasperate exert exhale expensive expression
  extend fancy fate fetch fierce fill finally flabbergasted flash flatter flip float flounder foil fortunate forthcoming fragile frail freak fret frisky frizzy frosty frazzled funny
  gawk gawp giddy gist gobble goof goofy gorgeous gorge grandiose grave gravity greed groan groom grub guide guilt gurgle hairy hassle
  heartbroken heartwarming hearty heave hefty hilarity hiss hunch hungry hysterical icky identify idiotic illuminate immerse impart imply improve inconvenience
  inhale inkling insert insult invent jab jaunty jerk jest jitter jittery jut keen kiss lament languid lash lather laughable laughter lavish lax leak
  levitate lick lively lush magnify maintain massive mellow meet melt mere merry mimic mingle misbehave misjudge moody motivate mount mouthful munch mutual mystify naive nag
  nestle nibble nifty nimble numb nuzzle obedient obedience obsess obstinate oddball offend ominous opt outdo outwit overcome overconfident overload oversee overtake overwhelm
  pamper parade patch patter peaceable peculiar peril perilous perplex persist pester petrify pity pleased pleasing plod plod plunk poised pompous poor pop portray potent pounce pouty precarious precious precise
  preen prickle prim proclaim prod proud prowl puckish purr quaint quarrel quiver ramble rant rave react rebel recover refrain regal regain reject rejoice remorse repay reply reprimand
  resign resolute restrain retort retreat retrieve rich riled rinse rouse rowdy rumble sassy saunter scale scamper scared scorn scrape scratch scream scrub scrutinise secure seethe selfish shabby shaggy shamble
  shaken sheer shrewd shrill shriek sideline silliness sincere sizzle skid skinny sleek slim slither sloppy slosh slurp smack smear smitten smoulder snack snag snatch snicker sniffle snort snub sob solo soothe
  spacious spectate spew spirited splatter splutter sport sputter squat squabble squander squash squat squawk squelch squirt stagger stare stealthy stern stink stoic stoop strand strange stroke struggle strut stump
  sturdy stutter suave suck suit surrender survey swagger swap swerve swish swivel sympathy sympathetic tame tantrum tattered tatty taunt tear tedious tenacious thump tickled tiptoe toil tolerate topple torn tousle tow tranquil transfix travel
  trudge tumble twitch unamused unbelievable unceremonious undeterred unfazed unhelpful unimportant unload unlucky unmistakable unpleasant unsatisfied unstable untidy unwanted unwell upstage vanity vehement venture vigorous vulnerable waddle wail warmth
  wayward weep whack whim whimper whine whirl whistle whizz whoop wildness willing willpower windswept withdraw wobbly wrench wriggle writhe yank yawn yearn zany zest zip zoned`;

/** Things so common in any picture that they tell nothing, and what figures of speech are made of. */
const FURNITURE = `bench ceiling counter desk door doorstep doorway floor furniture hallway interior ledge outdoors indoors room seat sill table wall worktop yard
  pathway landscape scenery sky air ground horizon weather breath bone blood buddy pal chap fellow duo guys folks mate partner mum dad boss chef landlord
  detective expert fan audience queue crew spectator participant everybody
  breadcrumb candy cherry gill grain icing iceberg needle nutshell pie pinch pudding treat tray handle lid knob lens
  basket blanket cushion pillow curtain rug towel cloth sleeve collar pocket belt boot shoe sock shirt skirt hem lace
  angel guinea pig mask balloon statue magnet sponge tunnel sea wave puzzle riddle robot robotic clockwork feast meal dinner lunch breakfast snack
  neighbour award trophy gift souvenir batch bunch sales card postcard
  breeze puff dust crumb dirt mud stain smudge splotch speck dot blob drop droplet splash trickle puddle   fireworks cannonball rocket torch lantern bell drum whistle`;

const MORE_VERBS = `allude amble amplify anticipate apply assemble assess bark bicker blurt bob bolt bowl brandish bristle buckle buzz cackle 
  chant chop clamp clatter climb clamber clasp coil conceal conjure consult contribute cook correct crackle deposit descend dictate
  digest dissolve drain drench drown dust embark embrace enlist ensure evade expand experiment fasten fizz flank fold fry fuel funnel haggle heat hurl hurtle infuse inflate
  inform invest jiggle juggle jumble kneel knot ladle lick lob lodge loop measure mumble nibble outline park paddle paste peel pin pitch plaster plunder polish pool pound preside project prompt propel protrude quarrel
  rattle reassure recite recoil reflect refill register rehearse relate restock retire reverse rig rinse roast rock rope rotate rustle scent scrawl screw scribble secure   shade shepherd sip skewer slice sling slot sneer sneeze snip snoop snooze sparkle sprinkle sprout spring sprint stab steam steer stew stitch strap strike stroke strut
  sustain swat swish tangle taste teach teeter tether thicken thread thrash tickle tow trap trim tuck tumble type unleash unlock unpack unscrew unveil uproot usher vibrate volunteer whip whirl wield wrestle zap
  arrange breathe collect cultivate drench gild gather glitter pluck pry scoop scrub slurp sort stash store swig tidy toast wade wrap`;

const BODY_AND_TIME = `ankle brow breast forehead jaw hip throat stomach tummy thumb nail skull shin spine waist wrist lash limb lung muscle bun braid ponytail fringe freckle dimple grip
  afternoon dawn dusk midday minute month noon season sunrise sunset weekend century decade childhood age moonlight
  awful ability absolute accidental adequate admirable advantage advanced aftermath agreement alertness ambition ancient apparent appetite appropriate aspect assistance attraction
  automatic average barrier basic behalf bias blame border breakthrough budget burst calmness capacity career carelessness chore circumstance classic clarity click climax
  collective commitment comparison complex component conflict congratulation considerable consistent constant convenient copper craze creation credible critical crucial crude current dead deadly decor decorate
  decoration delivery demonstration departure dependent desperation destination devoted dilemma dimension disadvantage discipline discount dispute distinct domestic dynamic eccentric economy educational effective
  elegance elegant element embodiment encounter endure engaged entertainment equipment era essence ethic everlasting evil excess exclusive exhausted exotic exterior fabulous facial faithful fantastic fashion fatal
  fiasco flavour flow formal formula foundation fraction frequent freedom friendship frivolous fundamental gadget gigantic gimmick glamorous glory gossip gratitude gust handy harmony heroic hierarchy highlight
  hint homely horrible hype iconic ideal identity illusion impact inability income independent inevitable influence ingenious initiative insane insight insufficient intelligent intimate intrusion invisible
  irresistible irresponsible isolated job joyride key lesson lifestyle likely literal local logical luxury marvel marvellous masterpiece material mature maze mental mighty minimum miniature modesty monumental moral
  mundane muscular narrative nerve network neutral newfound nightmare normal nostalgic notable novel objective optimism optimistic organised origin outburst outfit outlook pattern payoff perspective petty phenomenon philosophy physical pinnacle pity
  platform plot politics popular posh possession potential poverty prank predicament preference preparation prestige privacy privilege profound progress prospect proportion punchline purchase pursuit qualify radiance range rarity realistic rebellion recognition
  regard regular relevant reliable remarkable resource resourceful reveal rhythm ritual rogue romantic ruckus safety savvy scenario scope script setback shelter situation slapstick slogan snob snobbish social soul sour source specific spectacular
  speechless spite spontaneity sport spotlight stable status stereotype stereotypical stunt supply surreal sympathetic symbolic system tactic target temporary terrific texture theory timing tolerance tradition tragic tragedy trendy trip trivial
  ultimate unbelievable uncommon underdog underneath unfamiliar unimpressive unusual upcoming upheaval urgency vacant vacation vantage verdict vibe vintage virtue vision void voluntary weakness wholesome widespread wit witty workload worthwhile youthful zone`;

const COUNT = `zero one two three four five six seven eight nine ten eleven twelve dozen hundred first second third fourth fifth sixth
  seventh eighth ninth tenth monday tuesday wednesday thursday friday saturday sunday january february april june july august
  september october november december`;

/** What is left of a contraction when its apostrophe is gone. */
const SPOKEN = `aren couldn dare didn doesn don gonna hadn hasn haven isn mustn needn oughtn shan shouldn wasn weren won wouldn
  ain ok okay aha ahem aww bravo eek ha haha heh hm hmm hooray huh mmm nah ooh oops ouch phew psst sh shh ta ugh uh um wow yay yeah yep yes yikes yup
  bet bits bye cheers dear eh gee gosh hurrah indeed lo oh oof please poof pop presto thanks whew whoops whoosh`;

/** Words above all kinds: they say that something is there, not what. */
const KINDS = `animal being beast building clothes clothing container creature drink fluid furniture garment item liquid object
  outfit plant property tool vehicle`;

/** Every word, folded. */
export const ENGLISH_WORDS: readonly string[] = [
  ...[VERBS, FEELINGS, LOOKS, TALK, GLUE],
  ...[KINDS, MORE, MORE_VERBS, FURNITURE, BODY_AND_TIME, COUNT, SPOKEN],
].flatMap((words) => words.split(/\s+/));
