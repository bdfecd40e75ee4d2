/** Houses and what stands, hangs and lies about in them. */
export const HOME = `maison/house cabane/hut chateau/castle palais/palace tour/tower phare/lighthouse eglise/church ecole/school
  magasin/shop boutique/shop etal/stall auberge/inn ferme/farm grange/barn moulin/mill pont/bridge toit/roof
  porte/door fenetre/window vitre/pane escalier/stair echelle/ladder cave/cellar grenier/attic cuisine/kitchen
  chambre/bedroom chambre/room salle/room salon/parlour bureau/desk bain/bath baignoire/tub lit/bed chaise/chair
  fauteuil/armchair tabouret/stool table/table armoire/cupboard tiroir/drawer etagere/shelf coffre/chest tapis/rug
  rideau/curtain coussin/cushion oreiller/pillow couverture/blanket drap/sheet lampe/lamp lanterne/lantern
  bougie/candle chandelle/candle lustre/chandelier meche/wick miroir/mirror horloge/clock reveil/clock cadre/frame
  tableau/picture tableau/blackboard craie/chalk cle/key serrure/lock poele/stove four/oven cheminee/chimney
  cheminee/fireplace foyer/hearth feu/fire flamme/flame fumee/smoke cendre/ash buche/log seau/bucket
  panier/basket sac/bag boite/box caisse/crate bouteille/bottle fiole/flask flacon/flask bocal/jar verre/glass
  tasse/cup soucoupe/saucer theiere/teapot bouilloire/kettle marmite/pot chaudron/cauldron casserole/pan
  assiette/plate bol/bowl cuillere/spoon fourchette/fork couteau/knife louche/ladle paille/straw balai/broom
  corde/rope ficelle/string filet/net chaine/chain clou/nail marteau/hammer outil/tool aiguille/needle fil/thread
  ballon/ball balle/ball ballon/balloon boule/ball boule/globe jouet/toy poupee/doll carte/card de/dice cadeau/gift
  cadeau/present colis/parcel paquet/packet lettre/letter timbre/stamp papier/paper livre/book grimoire/book
  carnet/notebook registre/ledger page/page crayon/pencil encre/ink prospectus/flyer drapeau/flag banniere/banner
  fanion/pennant panneau/sign pancarte/sign etiquette/label insigne/badge medaille/medal coupe/trophy couronne/crown
  trone/throne epee/sword bouclier/shield lance/spear trident/trident arc/bow fleche/arrow baguette/wand
  argent/money piece/coin or/gold tresor/treasure bourse/purse pierre/gem bijou/jewel collier/necklace bague/ring
  anneau/ring perle/pearl cristal/crystal cloche/bell sonnette/bell tambour/drum flute/flute violon/violin
  corne/horn telescope/telescope lunettes/glasses lunettes/spectacles lunettes/goggles thermometre/thermometer
  tuyau/pipe tube/tube pompe/pump roue/wheel machine/machine mitaine/mitten gant/glove logis/house maisonnette/house
  foyer/home domicile/home logis/home maison/home batiment/building immeuble/building edifice/building
  batisse/building cahute/hut hutte/hut bicoque/hut cabanon/hut chaumiere/cottage maisonnette/cottage
  cottage/cottage cabane/cabin cabine/cabin cabanon/shed hangar/shed appentis/shed appartement/flat
  appartement/apartment bloc/block immeuble/block piece/room toilettes/toilet gardemanger/pantry caveau/cellar
  soussol/basement cave/basement mansarde/attic grenier/loft salle/hall vestibule/hall hall/hall couloir/corridor
  corridor/corridor couloir/hallway vestibule/hallway cage/stairwell escalier/stairwell escalier/staircase
  perron/doorstep porche/porch perron/porch embrasure/doorway porte/doorway portail/gate grille/gate portillon/gate
  gond/hinge charniere/hinge loquet/latch verrou/latch verrou/bolt boulon/bolt verrou/lock cadenas/lock
  cadenas/padlock clef/key serrure/keyhole manche/handle anse/handle bouton/knob pommeau/knob clochette/bell
  grelot/bell sonnette/doorbell lucarne/window hublot/window hublot/porthole lucarne/skylight carreau/pane
  volet/shutter tenture/curtain store/blind store/awning balcon/balcony terrasse/terrace veranda/veranda
  muraille/wall paroi/wall cloison/partition cloture/fence barriere/fence palissade/fence haie/hedge toiture/roof
  toit/rooftop toiture/rooftop toiture/eaves pignon/gable tuile/tile carreau/tile ardoise/slate chaume/thatch
  poutre/beam faisceau/beam poutre/rafter pilier/pillar colonne/pillar colonne/column pilier/column arche/arch
  arcade/arch voute/arch voute/vault caveau/vault dome/dome coupole/dome fleche/spire clocher/spire tourelle/turret
  creneaux/battlements remparts/battlements rempart/rampart parquet/floor latte/floorboard parquet/floorboard
  planche/board planche/plank atre/fireplace foyer/fireplace atre/hearth cheminee/mantelpiece fourneau/stove
  cuisiniere/stove rechaud/stove cuisiniere/cooker fournaise/furnace fourneau/furnace radiateur/radiator
  frigo/fridge refrigerateur/fridge congelateur/freezer evier/sink lavabo/sink lavabo/washbasin robinet/tap
  bassine/basin bassin/basin cuvette/basin baquet/tub cuve/tub bac/tub baignoire/bathtub douche/shower averse/shower
  savon/soap serviette/towel serviette/napkin nappe/tablecloth torchon/cloth chiffon/cloth etoffe/cloth nappe/cloth
  chiffon/rag guenille/rag haillon/rag loque/rag plumeau/duster chiffon/duster serpilliere/mop balai/broomstick
  brosse/brush pinceau/brush pelle/dustpan poubelle/bin ordures/rubbish dechets/rubbish detritus/rubbish
  dechets/waste linge/washing lessive/laundry linge/laundry planche/washboard fer/iron cintre/hanger
  mobilier/furniture siege/chair siege/seat canape/sofa canape/couch banc/bench matelas/mattress couchette/bed
  couchette/bunk berceau/cradle berceau/crib berceau/cot couvertures/bedclothes draps/bedclothes chevet/bedside
  chevet/headboard plaid/blanket couette/quilt edredon/quilt edredon/eiderdown couette/duvet hamac/hammock
  placard/cupboard buffet/cupboard penderie/wardrobe garderobe/wardrobe armoire/wardrobe placard/closet
  buffet/sideboard rayonnage/shelf bibliotheque/bookcase ratelier/rack casier/rack pupitre/desk comptoir/counter
  glace/mirror reverbere/lamppost lampadaire/lamppost reverbere/streetlamp lampadaire/streetlamp
  reverbere/streetlight lampadaire/streetlight abatjour/lampshade lampion/lantern falot/lantern ampoule/bulb
  bulbe/bulb cierge/candle chandelier/candlestick bougeoir/candlestick eteignoir/snuffer torche/torch flambeau/torch
  allumette/match briquet/lighter allumettes/matchbox brasier/fire bucher/bonfire brasier/bonfire braise/ember
  charbon/coal charbon/charcoal fusain/charcoal rondin/log buches/firewood soufflet/bellows tisonnier/poker
  suie/soot vases/vase pot/flowerpot pot/pot chaudron/pot faitout/pot pot/jar jarre/jar cruche/jug pichet/jug
  cruche/pitcher pichet/pitcher coffret/box caissette/box carton/box boitier/box etui/case caisse/case coffret/case
  mallette/case coffret/casket ecrin/casket malle/chest coffret/chest malle/trunk coffre/trunk cageot/crate
  corbeille/basket panier/hamper baquet/bucket seau/pail tonneau/barrel baril/barrel barrique/barrel tonneau/cask
  baril/keg tonnelet/keg fiole/bottle flacon/bottle carafe/bottle carafe/decanter bouchon/cork liege/cork
  bouchon/stopper couvercle/lid capuchon/cap bouchon/cap gourde/flask fiole/vial fiole/phial gobelet/goblet
  coupe/goblet calice/goblet gobelet/cup coupe/cup chope/mug tasse/mug gobelet/mug chope/tankard assiette/dish
  ecuelle/bowl saladier/bowl coupe/bowl jatte/bowl plateau/tray vaisselle/dishes vaisselle/crockery cuiller/spoon
  fourche/fork canif/knife lame/blade poele/pan poelon/pan casserole/saucepan poele/frypan marmite/cauldron
  cuisine/cooking gril/grill grillepain/toaster entonnoir/funnel tamis/sieve passoire/sieve passoire/strainer
  rape/grater fouet/whisk spatule/spatula tirebouchon/corkscrew mortier/mortar pilon/pestle pincettes/tongs
  sacs/sack sachet/bag besace/bag sac/handbag sacoche/handbag cartable/satchel sacoche/satchel besace/satchel
  sac/backpack portemonnaie/purse portefeuille/wallet portemonnaie/wallet bagage/suitcase bagage/luggage
  paquets/parcel paquet/package colis/package emballage/package sachet/packet ballot/bundle baluchon/bundle
  fagot/bundle paquet/bundle chaume/straw cordage/rope cordes/string cordelette/string cordon/cord cordelette/cord
  fil/wire cable/cable sangle/strap laniere/strap courroie/strap bretelle/strap noeud/knot epuisette/net
  chainette/chain maillon/link crochet/hook hamecon/hook patere/peg piquet/peg epingle/pin bobine/reel bobine/spool
  metier/loom ciseaux/scissors pendule/clock rouage/clockwork mecanisme/clockwork rouage/cogwheel engrenage/cogwheel
  sablier/hourglass cadran/sundial cadran/dial calendrier/calendar telephone/telephone telephone/phone
  television/television tele/television radio/radio ordinateur/computer ecran/screen paravent/screen
  clavier/keyboard appareil/camera camera/camera photo/photograph photographie/photograph photo/photo
  photographie/photo journal/newspaper journaux/newspaper magazine/magazine bouquin/book livret/book volume/book
  ouvrage/book tome/book etagere/bookshelf bibliotheque/bookshelf tome/volume livre/volume cahier/notebook
  calepin/notebook exercice/exercise journal/diary agenda/diary dictionnaire/dictionary parchemin/scroll
  rouleau/scroll parchemin/parchment carton/cardboard courrier/letter courrier/mail carte/postcard tampon/stamp
  cachet/stamp sceau/seal cachet/seal stylo/pen pinceau/paintbrush gomme/eraser gomme/rubber caoutchouc/rubber
  ardoise/blackboard joujou/toy marionnette/puppet pantin/puppet nounours/teddy peluche/teddy cerfvolant/kite
  bille/marble marbre/marble balancoire/swing toboggan/slide bulle/bubble ombrelle/umbrella parasol/parasol
  ombrelle/parasol baton/stick baton/staff bequille/crutch mat/pole poteau/pole tige/rod canne/rod poteau/post
  pieu/post pieu/stake piquet/stake poteau/stake barre/bar barreau/bar colonne/bedpost grille/grate rambarde/railing
  grille/railing balustrade/railing echelon/ladder barreau/rung echelon/rung levier/lever manette/lever
  poulie/pulley ecrou/nut seau/bucketful bain/bathroom salle/bathroom moquette/carpet tapis/carpet papier/wallpaper
  tapisserie/wallpaper tapisserie/tapestry aspirateur/vacuum ascenseur/elevator brosse/toothbrush
  dentifrice/toothpaste brosse/hairbrush rasoir/razor couvrelit/bedspread fleur/flowerpot boule/snowglobe
  epouvantail/scarecrow girouette/weathercock girouette/weathervane gouttiere/gutter caniveau/gutter egout/sewer
  egout/drain tapis/bathmat paillasson/doormat natte/mat tapis/mat paillasson/mat manique/potholder
  rouleau/rollingpin vaisselier/cupboard lettre/letterbox bois/firewood roue/wheelchair fer/railway chemin/railway
  panneau/signpost poteau/signpost panneau/noticeboard echiquier/chessboard damier/chessboard damier/chequered
  damier/checkered grille/crossword yoyo/yoyo quille/skittle moulinet/whirligig moulinet/pinwheel eolienne/windmill
  ampoule/lightbulb torche/flashlight projecteur/spotlight projecteur/projector`;
