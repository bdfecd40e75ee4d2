/** Animals, what they are made of, where they live, and the beasts of fairy tales. */
export const CREATURES = `chat/cat chien/dog cheval/horse ane/donkey vache/cow taureau/bull veau/calf mouton/sheep agneau/lamb chevre/goat
  cochon/pig poule/hen poule/chicken poulet/chicken coq/cock poussin/chick canard/duck oie/goose cygne/swan
  pigeon/pigeon colombe/dove hibou/owl chouette/owl aigle/eagle corbeau/raven corneille/crow heron/heron
  heronne/heron canari/canary perroquet/parrot oiseau/bird lapin/rabbit lievre/hare hase/hare renard/fox loup/wolf
  ours/bear cerf/deer biche/deer elan/moose sanglier/boar blaireau/badger ecureuil/squirrel herisson/hedgehog
  souris/mouse rat/rat taupe/mole singe/monkey lion/lion tigre/tiger elephant/elephant chameau/camel serpent/snake
  lezard/lizard grenouille/frog crapaud/toad tortue/turtle poisson/fish requin/shark baleine/whale dauphin/dolphin
  crabe/crab pieuvre/octopus poulpe/octopus meduse/jellyfish coquillage/shell peche/fishing peche/peach
  escargot/snail ver/worm araignee/spider abeille/bee guepe/wasp mouche/fly moustique/mosquito fourmi/ant
  papillon/butterfly chenille/caterpillar coccinelle/ladybird chauvesouris/bat insecte/insect animal/animal
  bete/beast fourrure/fur ecaille/scale nid/nest coquille/shell toile/web tentacule/tentacle
  chatte/cat matou/cat minet/cat chaton/kitten minet/kitten matou/tomcat chienne/dog toutou/dog chiot/puppy
  chien/hound limier/hound caniche/poodle chevaux/horse jument/horse etalon/horse poulain/foal poney/pony mule/mule
  mulet/mule anesse/donkey baudet/donkey betail/cattle bovin/cow boeuf/ox boeuf/bull brebis/sheep belier/sheep
  brebis/ewe belier/ram bouc/goat biquette/goat porc/pig truie/pig porcelet/pig truie/sow porcelet/piglet
  troupeau/herd troupeau/flock nuee/flock meute/pack paquet/pack essaim/swarm nuee/swarm banc/shoal poulette/hen
  poussin/chicken poulette/chicken coq/rooster coq/cockerel dinde/turkey dindon/turkey jars/goose caneton/duckling
  pintade/guinea paon/peacock faisan/pheasant perdrix/partridge caille/quail colombe/pigeon pigeon/dove
  tourterelle/dove hulotte/owl aiglon/eagle faucon/hawk epervier/hawk faucon/falcon vautour/vulture corneille/raven
  corbeau/crow pie/magpie merle/blackbird grive/thrush rougegorge/robin moineau/sparrow alouette/lark
  rossignol/nightingale coucou/cuckoo pivert/woodpecker mouette/seagull goeland/seagull mouette/gull goeland/gull
  pelican/pelican cigogne/stork flamant/flamingo pingouin/penguin manchot/penguin autruche/ostrich perruche/parrot
  oisillon/bird lapine/rabbit lapereau/rabbit levraut/hare renarde/fox renardeau/foxcub louve/wolf ourson/cub
  louveteau/cub lionceau/cub ourse/bear ourson/bear chevreuil/deer daim/deer cervide/deer cerf/stag faon/fawn
  renne/reindeer orignal/moose elan/elk marcassin/boar loutre/otter castor/beaver belette/weasel furet/ferret
  martre/marten souriceau/mouse rongeur/rat rongeur/rodent hamster/hamster loir/dormouse ouistiti/monkey singe/ape
  gorille/ape gorille/gorilla chimpanze/chimpanzee lionne/lion lionne/lioness tigresse/tiger leopard/leopard
  panthere/panther lynx/lynx elephanteau/elephant mammouth/mammoth rhinoceros/rhinoceros hippopotame/hippopotamus
  girafe/giraffe zebre/zebra dromadaire/camel chamelle/camel lama/llama buffle/buffalo bison/bison antilope/antelope
  gazelle/gazelle kangourou/kangaroo koala/koala panda/panda hyene/hyena chacal/jackal crocodile/crocodile
  alligator/alligator dinosaure/dinosaur reptile/reptile vipere/snake couleuvre/snake vipere/viper serpent/serpent
  geckos/lizard gecko/gecko cameleon/chameleon salamandre/salamander triton/newt rainette/frog tetard/tadpole
  tortue/tortoise cyprin/goldfish saumon/salmon truite/trout thon/tuna morue/cod cabillaud/cod sardine/sardine
  carpe/carp brochet/pike anguille/eel poissonglobe/pufferfish raie/ray cachalot/whale orque/whale phoque/seal
  otarie/seal morse/walrus tourteau/crab homard/lobster langouste/lobster crevette/shrimp crevette/prawn
  huitre/oyster moule/mussel palourde/clam calmar/squid calamar/squid etoile/starfish corail/coral coraux/coral
  carapace/shell hippocampe/seahorse colimacon/snail limacon/snail limace/slug asticot/worm vermisseau/worm
  lombric/worm asticot/maggot sangsue/leech scorpion/scorpion bourdon/bee bourdon/bumblebee frelon/wasp
  frelon/hornet moucheron/fly mite/moth phalene/moth libellule/dragonfly sauterelle/grasshopper grillon/cricket
  cigale/cicada sauterelle/locust criquet/locust fourmiliere/anthill scarabee/beetle coleoptere/beetle
  coccinelle/ladybug luciole/firefly luciole/glowworm cafard/cockroach blatte/cockroach puce/flea pou/louse
  tique/tick insecte/bug bestiole/bug bestiole/insect betes/animal animaux/animal bestiole/animal bestiole/beast
  fauve/beast animal/pet proie/prey predateur/predator oisillon/chick coquille/eggshell nichee/nest ruche/hive
  taniere/den repaire/den antre/den taniere/lair repaire/lair antre/lair terrier/burrow toile/cobweb niche/kennel
  chenil/kennel cage/cage aquarium/aquarium ecurie/stable etable/stable etable/cowshed poulailler/coop
  poulailler/henhouse bergerie/sheepfold mangeoire/manger creche/manger auge/trough abreuvoir/trough
  mangeoire/trough collier/collar selle/saddle bride/bridle rene/rein etrier/stirrup fer/horseshoe sabot/hoof
  crochet/fang bois/antler ramure/antler museliere/muzzle groin/snout moustache/whisker vibrisse/whiskers
  mamelle/udder tetine/teat trayon/teat mamelle/teat toison/fleece pelage/fur pelage/coat plumage/feather
  plumage/plumage aileron/wing nageoire/fin aileron/fin branchie/gill antenne/antenna dard/sting aiguillon/sting
  piqure/sting crete/crest bosse/hump phenix/phoenix griffon/griffin dragonne/dragon hydre/hydra kraken/kraken
  centaure/centaur minotaure/minotaur sphinx/sphinx raton/raccoon laveur/raccoon porcepic/porcupine tatou/armadillo
  fourmilier/anteater ornithorynque/platypus tarentule/tarantula mygale/tarantula millepattes/centipede
  millepattes/millipede cloporte/woodlouse lombric/earthworm ver/silkworm epinoche/stickleback toucan/toucan
  martinpecheur/kingfisher aigrette/heron aigrette/egret pinson/finch mesange/tit bouvreuil/bullfinch
  chardonneret/goldfinch perruche/budgie plume/quill aile/wing plume/feather bec/beak griffe/claw griffe/talon`;
