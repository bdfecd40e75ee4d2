/**
 * French and English for the things that everybody has words for, by fields of life. It says what is called what, for
 * answers in another language than the notes, and that a French word names a thing; it lets nothing pass by itself.
 */

const PEOPLE = `ami/friend voisin/neighbour voisine/neighbour enfant/child bebe/baby garcon/boy fille/girl homme/man femme/woman
  mere/mother pere/father parent/parent frere/brother soeur/sister grandmere/grandmother grandpere/grandfather oncle/uncle tante/aunt
  cousin/cousin mari/husband epouse/wife marraine/godmother parrain/godfather orphelin/orphan orpheline/orphan roi/king reine/queen
  prince/prince princesse/princess maire/mayor juge/judge soldat/soldier garde/guard gardien/keeper gardienne/keeper voleur/thief
  voleuse/thief pirate/pirate marin/sailor pecheur/fisher chasseur/hunter fermier/farmer boulanger/baker cuisinier/cook serveur/waiter
  medecin/doctor docteur/doctor infirmiere/nurse professeur/teacher maitre/master maitresse/teacher eleve/pupil apprenti/apprentice
  apprentie/apprentice ouvrier/worker marchand/merchant vendeur/seller client/customer invite/guest visiteur/visitor etranger/stranger
  heros/hero genie/genius ennemi/enemy rival/rival chef/chief peuple/people foule/crowd sorcier/wizard sorciere/witch fee/fairy fantome/ghost
  demon/demon monstre/monster geant/giant nain/dwarf dragon/dragon licorne/unicorn passeur/ferryman capitaine/captain peintre/painter
  musicien/musician chanteur/singer danseur/dancer`;

const CREATURES = `chat/cat chien/dog cheval/horse ane/donkey vache/cow taureau/bull veau/calf mouton/sheep agneau/lamb chevre/goat
  cochon/pig poule/hen poule/chicken poulet/chicken coq/cock poussin/chick canard/duck oie/goose cygne/swan pigeon/pigeon colombe/dove
  hibou/owl chouette/owl aigle/eagle corbeau/raven corneille/crow heron/heron heronne/heron canari/canary perroquet/parrot oiseau/bird
  lapin/rabbit lievre/hare hase/hare renard/fox loup/wolf ours/bear cerf/deer biche/deer elan/moose sanglier/boar blaireau/badger
  ecureuil/squirrel herisson/hedgehog souris/mouse rat/rat taupe/mole singe/monkey lion/lion tigre/tiger elephant/elephant chameau/camel
  serpent/snake lezard/lizard grenouille/frog crapaud/toad tortue/turtle poisson/fish requin/shark baleine/whale dauphin/dolphin
  crabe/crab pieuvre/octopus poulpe/octopus meduse/jellyfish coquillage/shell peche/fishing peche/peach escargot/snail ver/worm araignee/spider abeille/bee
  guepe/wasp mouche/fly moustique/mosquito fourmi/ant papillon/butterfly chenille/caterpillar coccinelle/ladybird chauvesouris/bat
  insecte/insect animal/animal bete/beast aile/wing plume/feather bec/beak griffe/claw patte/paw patte/leg queue/tail corne/horn
  poil/fur fourrure/fur ecaille/scale nid/nest oeuf/egg coquille/shell toile/web tentacule/tentacle`;

const FOOD = `pain/bread beurre/butter fromage/cheese lait/milk creme/cream oeuf/egg viande/meat jambon/ham saucisse/sausage soupe/soup
  legume/vegetable salade/salad pomme/apple poire/pear cerise/cherry fraise/strawberry baie/berry raisin/grape orange/orange
  citron/lemon banane/banana noix/nut carotte/carrot oignon/onion ail/garlic poivre/pepper piment/pepper sel/salt sucre/sugar miel/honey
  confiture/jam chocolat/chocolate gateau/cake biscuit/biscuit biscuit/cookie tarte/pie bonbon/sweet glace/ice riz/rice pates/pasta
  farine/flour huile/oil vinaigre/vinegar eau/water the/tea cafe/coffee jus/juice vin/wine biere/beer boisson/drink repas/meal
  dejeuner/lunch diner/dinner gouter/snack festin/feast nourriture/food croquette/food citrouille/pumpkin champignon/mushroom
  pomme/potato haricot/bean pois/pea chou/cabbage epice/spice ingredient/ingredient recette/recipe poison/poison remede/remedy
  medicament/medicine urine/urine pipi/urine bave/slime`;

const HOME = `maison/house cabane/hut chateau/castle palais/palace tour/tower phare/lighthouse eglise/church ecole/school magasin/shop
  boutique/shop marche/market etal/stall auberge/inn ferme/farm grange/barn moulin/mill pont/bridge mur/wall toit/roof porte/door
  fenetre/window vitre/pane escalier/stair echelle/ladder etage/floor sol/floor plancher/floor plafond/ceiling cave/cellar
  grenier/attic cuisine/kitchen chambre/bedroom chambre/room salle/room salon/parlour bureau/desk bain/bath baignoire/tub lit/bed
  chaise/chair fauteuil/armchair tabouret/stool table/table armoire/cupboard commode/dresser tiroir/drawer etagere/shelf coffre/chest
  tapis/rug rideau/curtain coussin/cushion oreiller/pillow couverture/blanket drap/sheet lampe/lamp lanterne/lantern bougie/candle
  chandelle/candle lustre/chandelier meche/wick miroir/mirror horloge/clock reveil/clock cadre/frame tableau/picture tableau/blackboard
  craie/chalk cle/key serrure/lock poele/stove four/oven cheminee/chimney cheminee/fireplace foyer/hearth feu/fire flamme/flame
  fumee/smoke cendre/ash bois/wood buche/log seau/bucket panier/basket sac/bag boite/box caisse/crate bouteille/bottle fiole/flask
  flacon/flask bocal/jar verre/glass tasse/cup soucoupe/saucer theiere/teapot bouilloire/kettle marmite/pot chaudron/cauldron
  casserole/pan assiette/plate bol/bowl cuillere/spoon fourchette/fork couteau/knife louche/ladle paille/straw balai/broom
  corde/rope ficelle/string filet/net laisse/leash chaine/chain clou/nail marteau/hammer outil/tool aiguille/needle fil/thread
  ballon/ball balle/ball ballon/balloon boule/ball boule/globe jouet/toy poupee/doll carte/card de/dice cadeau/gift cadeau/present
  colis/parcel paquet/packet lettre/letter timbre/stamp papier/paper livre/book grimoire/book carnet/notebook
  registre/ledger page/page plume/quill crayon/pencil encre/ink affiche/poster prospectus/flyer drapeau/flag banniere/banner
  fanion/pennant panneau/sign pancarte/sign etiquette/label insigne/badge medaille/medal coupe/trophy couronne/crown trone/throne
  epee/sword bouclier/shield lance/spear trident/trident arc/bow fleche/arrow baguette/wand argent/money piece/coin
  or/gold tresor/treasure bourse/purse pierre/gem bijou/jewel collier/necklace bague/ring anneau/ring perle/pearl cristal/crystal
  cloche/bell sonnette/bell tambour/drum flute/flute violon/violin corne/horn telescope/telescope lunettes/glasses lunettes/spectacles
  lunettes/goggles thermometre/thermometer tuyau/pipe tube/tube pompe/pump roue/wheel machine/machine mitaine/mitten gant/glove`;

const CLOTHES = `vetement/clothes habit/clothes chapeau/hat bonnet/cap casquette/cap capuchon/hood echarpe/scarf foulard/scarf
  chale/shawl manteau/coat veste/jacket cape/cloak robe/dress robe/robe jupe/skirt pantalon/trousers chemise/shirt maillot/jersey
  gilet/waistcoat ceinture/belt bouton/button poche/pocket chaussure/shoe botte/boot chaussette/sock ruban/ribbon noeud/bow
  masque/mask parapluie/umbrella valise/suitcase tissu/cloth laine/wool cuir/leather`;

const OUTDOORS = `ciel/sky soleil/sun lune/moon etoile/star nuage/cloud pluie/rain neige/snow flocon/flake glace/ice vent/wind
  orage/storm tempete/storm eclair/lightning tonnerre/thunder brume/mist brouillard/fog brume/fog arcenciel/rainbow aube/dawn
  crepuscule/dusk lever/sunrise coucher/sunset mer/sea ocean/ocean vague/wave maree/tide ecume/surf plage/beach sable/sand ile/island
  rocher/rock pierre/stone caillou/pebble montagne/mountain colline/hill vallee/valley volcan/volcano lave/lava grotte/cave
  caverne/cave foret/forest bois/wood jungle/jungle desert/desert champ/field prairie/meadow pre/meadow jardin/garden parc/park
  arbre/tree sapin/fir palmier/palm tronc/trunk branche/branch racine/root feuille/leaf fleur/flower rose/rose lys/lily herbe/grass
  buisson/bush mousse/moss graine/seed fruit/fruit champignon/mushroom epine/thorn lac/lake etang/pond riviere/river fleuve/river
  ruisseau/stream cascade/waterfall fontaine/fountain puits/well boue/mud terre/earth poussiere/dust chemin/path sentier/path
  route/road rue/street ville/city ville/town village/village port/harbour quai/quay ponton/pier jetee/pier pilotis/stilt
  bateau/boat barque/boat navire/ship voile/sail rame/oar ancre/anchor bac/ferry radeau/raft epave/wreck voiture/car charrette/cart
  velo/bicycle avion/plane pays/country royaume/kingdom monde/world terre/land frontiere/border`;

const BODY = `tete/head visage/face oeil/eye yeux/eyes oreille/ear nez/nose bouche/mouth dent/tooth langue/tongue levre/lip
  joue/cheek menton/chin front/forehead cheveu/hair barbe/beard moustache/moustache cou/neck gorge/throat epaule/shoulder bras/arm
  coude/elbow main/hand doigt/finger pouce/thumb poing/fist poitrine/chest ventre/belly estomac/stomach dos/back jambe/leg
  genou/knee pied/foot orteil/toe peau/skin os/bone sang/blood coeur/heart larme/tear cicatrice/scar ombre/shadow empreinte/print
  trace/track pas/footstep squelette/skeleton crane/skull`;

const EVENTS = `fete/party anniversaire/birthday mariage/wedding noel/christmas vacances/holiday concours/contest concours/challenge
  defi/challenge course/race match/match jeu/game guerre/war bataille/battle combat/fight duel/duel chasse/hunt voyage/journey
  naufrage/shipwreck incendie/fire explosion/explosion tremblement/earthquake vol/theft vol/flight meurtre/murder mort/death
  naissance/birth voeu/wish sort/spell sortilege/spell potion/potion magie/magic malediction/curse prix/prize recompense/reward
  piege/trap prison/prison epreuve/test examen/test lecon/lesson chanson/song danse/dance spectacle/show scene/stage
  applaudissement/applause carte/map secret/secret tour/trick rencontre/meeting invitation/invitation couronnement/coronation`;

const NUMBERS = `deux/two trois/three quatre/four cinq/five six/six sept/seven huit/eight neuf/nine dix/ten onze/eleven douze/twelve
  treize/thirteen quatorze/fourteen quinze/fifteen seize/sixteen vingt/twenty trente/thirty quarante/forty cinquante/fifty
  soixante/sixty cent/hundred mille/thousand million/million premier/first deuxieme/second troisieme/third quarantieme/fortieth
  moitie/half double/double douzaine/dozen`;

/** `[French, English]`, folded; a word may stand in several pairs. */
export const THINGS: readonly (readonly [string, string])[] = [
  PEOPLE,
  CREATURES,
  FOOD,
  HOME,
  CLOTHES,
  OUTDOORS,
  BODY,
  EVENTS,
  NUMBERS,
].flatMap((field) =>
  field.split(/\s+/).map((pair): readonly [string, string] => {
    const [french = "", english = ""] = pair.split("/");
    return [french, english];
  }),
);
