/** French nouns for what the notes may tell with a verb or an adjective, and odds and ends. */
export const DEEDS = `poisson/goldfish garde/bodyguard rayon/light rayon/sunlight rayon/sunshine rayon/moonlight
  rayon/beam rayon/glow canne/stick deces/die applaudissement/applaud applaudissement/clapping apparition/appear
  disparition/disappear disparition/vanish approbation/approve baignade/bathe baignade/swim natation/swim
  bavardage/chat bavardage/chatter bavardage/talk ebullition/boil clapotis/lap clapotis/splash combustion/burn
  craquelure/crack cueillette/pick cueillette/gather cuisson/cook deception/disappointment destruction/destroy
  destruction/destruction embrassade/embrace etreinte/embrace eruption/erupt extinction/extinguish fanfaronnade/boast
  vantardise/boast gargouillement/gurgle gribouillage/scribble gribouillis/scribble gribouillage/scrawl
  gribouillis/scrawl immersion/submerge invasion/invade lavage/wash lessive/wash marmonnement/mumble
  marmonnement/mutter ascension/rise naufrage/wreck noyade/drown ouverture/open flanerie/stroll ramassage/collect
  remplissage/fill resurrection/resurrection rupture/break cassure/break sauvetage/rescue sauvetage/save
  sifflement/whistle stupeur/amazement stupefaction/amazement stupeur/astonishment stupefaction/astonishment
  stupeur/shock choc/shock trempette/dip vibration/vibrate vengeance/avenge noirceur/black blancheur/white paleur/pale
  lenteur/slow lourdeur/heavy largeur/wide profondeur/deep maigreur/thin minceur/thin beaute/beauty beaute/beautiful
  splendeur/beautiful laideur/ugly fraicheur/fresh fraicheur/cool tiedeur/warm fureur/furious mechancete/mean
  mechancete/wicked bonte/kind gourmandise/greedy espieglerie/mischief betise/mischief espieglerie/mischievous
  betise/nonsense sornette/nonsense betise/stupid fringale/hungry bravoure/brave salete/dirty crasse/dirty salete/dirt
  crasse/dirt salete/filth crasse/filth desordre/messy bazar/messy desordre/mess bazar/mess desordre/clutter
  bazar/clutter desordre/chaos chaos/chaos balayage/sweep soufflet/blow tissage/weave tricotage/knit
  broderie/embroider gravure/carve gravure/engraving commerage/gossip potin/gossip ragot/gossip rumeur/rumour
  submersion/flood miaou/meow raillerie/jeer raillerie/mock rigolade/laugh trot/trot marche/march promenade/walk
  marche/walk housse/cover housse/case emballage/wrap emballage/pack offrande/gift offrande/offering
  sacrifice/sacrifice benediction/bless hypnose/hypnotise hypnose/hypnotic intoxication/poisoning guerison/heal
  guerison/cure guerison/recover ceremonie/ceremonial prestidigitation/conjuring invocation/conjuring
  invocation/summon vol/flying eclairage/lit enflure/swollen houle/swell gel/freeze goutte/drip gouttelette/drip
  gouttelette/droplet gouttelette/drop embruns/spray giclee/spray eclaboussure/spill eclaboussure/splatter
  pendeloque/dangle inclinaison/tilt inclinaison/lean inclinaison/slant monceau/mound microbe/germ parapet/parapet
  auvent/awning palier/landing bec/spout goulot/spout bec/nozzle goulot/bottleneck goulot/neck papatte/paw
  coussinet/paw coussinet/pads tampon/pad gland/tassel pendule/pendulum patchwork/patchwork truffe/snout
  truffe/truffle truffe/nose clepsydre/hourglass framboisier/raspberry trappe/hatch ecoutille/hatch brochette/skewered
  flammeche/flame toison/fur lierre/creepers fromagerie/cheese potee/pot bocal/pot tesson/shard tablette/sill
  bloc/notebook foulard/headscarf foulard/kerchief epingle/hairpin barrette/hairpin barrette/hairclip fez/fez
  toge/toga brassard/armband brassard/badge echarpe/sling fauteuil/wheelchair brancard/stretcher civiere/stretcher
  seringue/syringe piqure/injection thermos/thermos cantine/canteen gourde/canteen casier/locker boite/letterbox
  boite/mailbox boite/postbox ecouteur/earpiece casque/headphones ecouteur/headphones hautparleur/loudspeaker
  robot/robotic gadget/gadget bidule/gadget bidule/thingamajig machin/thingamajig bidule/gizmo babiole/trinket
  bibelot/trinket breloque/trinket bibelot/knickknack babiole/knickknack babiole/bauble breloque/bauble brocante/junk
  camelote/junk bricabrac/junk relique/relic fossile/fossil lunette/telescope observatoire/observatory
  astronome/astronomer astrologue/astrologer oracle/oracle druide/druid malefice/hex nymphe/nymph spectre/wraith
  fantome/phantom spectre/phantom banshee/banshee gargouille/gargoyle golem/golem cyclope/cyclops pegase/pegasus
  basilic/basilisk chimere/chimera titan/titan nain/dwarves page/squire cohue/throng foule/throng foule/mob meute/mob
  rebellion/rebellion election/election felure/crack clarte/light chapelet/string barre/rail barriere/rail
  nichee/brood roc/crag rocher/crag peluche/fluff bouillie/goo domaine/estate propriete/estate corniche/ledge
  camarade/companion poisson/puffer hampe/shaft manche/shaft gribouillis/squiggle tortillon/squiggle zebrure/streak
  quartier/wedge volute/wisp meche/wisp volute/swirl volute/curl sieste/snooze lampe/lamplight moucheture/speckle
  rousseur/freckle larme/teardrop diametre/diameter systeme/system drone/drone flottaison/waterline poil/bristle
  lit/sickbed neige/snowman marche/stride coupe/cut coupe/slice coupe/chop eleve/rise eleve/raise eleve/lift
  invite/invite reveil/wake garde/keep garde/hold garde/stay lance/throw lance/toss lance/fling lance/hurl
  lance/launch`;
