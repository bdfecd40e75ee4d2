/**
 * French for retelling anything at all, without things, places, beasts, food, trades, events and outcomes, like
 * `english-words.ts`; and, for answers in French about notes in English or the other way round, what things are called
 * in both. All folded: without accents and capitals.
 */

const VERBS = `abandonner accepter accrocher acheter admettre admirer adorer adresser affirmer afficher agir agiter aider
  aimer ajouter aller amuser annoncer apercevoir apparaitre appeler apporter apprecier apprendre approcher appuyer arreter arriver assister
  assoupir attendre attirer attraper avancer avertir avoir avouer baisser balancer bondir bouger bousculer briller cacher calmer cesser changer
  chanter charger chercher choisir coller commencer comparer comprendre compter connaitre contempler contenter continuer convaincre
  coucher couler couper courir couvrir craindre crier croire croiser danser debarrasser debrouiller deborder decider declarer decouvrir defendre
  degager deguster demander deplacer deranger descendre dessiner devenir deviner devoir dire discuter disparaitre distraire dominer donner dormir
  douter ebahir echapper eclairer eclater ecouter ecrier effrayer elancer elever eloigner embeter emerveiller emporter enchanter endormir enerver
  enfoncer enfuir enthousiasmer entendre entourer entrer envier epuiser esperer essayer essuyer etaler etirer etonner eveiller eviter exclamer
  expliquer exprimer faire falloir fatiguer feliciter fermer feter figurer finir fixer flotter former froncer garder gener glisser
  gouter grimacer grimper grogner guetter hesiter hurler ignorer imaginer inquieter installer intriguer jaillir jeter joindre jouer juger
  laisser lancer lever lire manquer marcher mefier melanger menacer mener mettre montrer moquer mourir murmurer obeir observer obtenir occuper offrir
  oser oublier ouvrir paraitre parler partir passer pencher penser perdre permettre plaindre plaire plonger porter poser posseder pousser pouvoir preferer
  prendre preparer presenter pretendre prevenir prevoir profiter promettre proposer proteger provoquer quitter raconter ranger rappeler rater ravir reagir realiser
  recevoir reconnaitre reculer reflechir refuser regarder regretter rejoindre relever remarquer remercier remettre remonter remplir remuer rencontrer rendre renverser repeter
  replier repondre reposer reprendre representer resister ressembler ressentir rester retenir retourner retrouver reussir reveiller reveler
  revenir rever rire rougir saisir sauter savoir savourer secouer sembler sentir serrer servir signifier soigner songer sortir souffler soulever soupconner
  soupirer sourire souvenir suffire suivre supposer surgir surprendre surveiller suspendre poursuivre citer taire tendre tenir tenter terminer tirer tomber toucher tourner
  trahir trainer traiter transformer traverser trembler tromper trouver tuer user utiliser vanter vendre venir vider viser vivre voir voler vouloir verser bouder croquer grignoter dissimuler etonner ennuyer exploser deborder debarquer debuter deduire mijoter mitonner concocter touiller saupoudrer decouvrir desobeir enfiler engloutir fourrer froisser gronder guider hocher infliger jubiler lecher lacher mordre nager narguer pencher peser pincer plisser promener ralentir ramasser reclamer redresser refleter relacher repandre reperer ricaner rigoler ronfler ruer sautiller sursauter taquiner tapoter titiller tricher trier vanter veiller dechirer degouliner dresser dissuader exploiter emmener esquisser dejouer declencher degringoler envoler jongler fendre`;

/** What the endings of French do not lead back to its infinitive. */
const IRREGULAR = `aille ait allait allez allons aura auraient aurait aurez aurons auront avaient ayant boit boivent bu buvait connait connu
  courait court couvert croit croyait cru deplait dis disait disant disent dites doit doive doivent dois dort du dut entend eu faisait faisant fassent fasse fera feraient ferait
  feront font furent fut ira irait iront joint lisait lit lu met mets mis mort obtient offert ouvert paraissait parait part parvient paru peint perd peut peuvent peux plait plu pourra pourraient
  pourrait pousse pouvait pris prend prenait prenant prennent promis pu puisse puissent recoit recu rejoint rend repond retient revient revu rit sache sachant sait sauf saura savent sera
  seraient seront sert servi soient soit sort sourit souvient su suit suivi surpris tenait tenu tient tiennent vaut va vas vecu veuille veut veulent veux viendra viennent vient vit voient vois voit vont
  voudrait voulait voulu voyait voyant vu devient deviennent devenu devait devra devrait etait etaient etant fut serait sois soyez sentait sent craint defend descend fond tend attend vend pend`;

const GLUE = `chemin ferme fermes morceau morceaux porte mur plafond sol table chaise piece salle ciel paysage meuble copain copains compere ami gaillard bonhomme fonctionner hanter remplir abord milieu plein gars actuellement afin alors apparemment assurement autour autrement aussitot aupres auquel avant beaucoup bientot car carrement ceci cependant certes chacune chez cher chere combien completement
  davantage deca dedans dehors desormais doucement dont dorenavant effectivement enfin entierement environ evidemment exactement excepte extremement facilement fort franchement guere heureusement hors jadis jamais
  laquelle lentement lequel lesquelles lesquels lorsque lors malgre malheureusement meme memes mien mieux moindre moi naguere nulle nullement or outre parmi parfois partout pire pis plusieurs plutot pourtant precisement
  probablement puisque puis quasi quelconque quiconque quoique rarement sien simplement sinon sitot soi soit son sitot soudainement soigneusement surement surtout tandis tantot telle telles toi tot toutefois
  toujours trop uniquement vite volontiers vraisemblablement y notamment bel vieil nouvel ca cela eux elle meme bien mal pres loin jusque jusqu depuis durant hormis tels peu juste grace oui non donc ni selon voire hormis moyennant nonobstant dessous dessus autant tant quant quelqu
  quelconque auparavant aussitot tantot sommet pied extremite gentiment
  ange cobaye ballon statue aimant eponge tunnel mer vague enigme festin repas diner dejeuner gouter voisin voisine cadeau carte brievement precisement enormement impunement`;

const FEELINGS = `absent abattu admiratif affectueux agace agite aimable air ahuri allure allonge ambiance amuse amusant angoisse apeure aplomb ardeur assis assoupi attendri
  attentif attention audace aventureux avide beat bizarre blase boudeur bon bonheur bougon calme capricieux celebre charme chaleureux coeur colere comique
  complice complicite concentre confiance confiant confus contrarie content contente coquin courage courageux crainte curieux curiosite debrouillard decu dedain defi degoute
  delice desespere desinvolte detendu determination determine distrait discret drole doux douceur ebahi effare effort effraye effroi elan emerveille emotion emu endormi energie enerve enjoue ennui ennuye enthousiasme enthousiaste
  envie epuise espiegle espoir etonne etonnement eveille excite exaspere expression facetieux fatigue ferme fier fiere fierte fou furieux gai gaiete gene genereux gentil grave grincheux
  hate hesitant heureux honte honteux humeur immobile impatience impatient impertinent impression indifferent innocent inquiet inquietude insouciant intense interet
  interesse intrigue ironie ironique jaloux joie joli joueur joyeux large las lassitude leger lent malaise malheureux malice malicieux maladroit mauvais mechant mefiance mefiant
  merveille moqueur mou mystere mysterieux nerveux obeissant obstine paisible panique paresseux passion patience patient peine penaud pensif perplexe peur piteux plaisir
  pitie poli prudent ravi raisonnable regard rejoui reserve resigne reve reveur ridicule rieur rire ruse sage satisfait satisfaction serieux severe seul silence silencieux sincere soif
  sommeil songeur souci soucieux soulage soulagement souriant sourire soupcon soupconneux stupefait sur surprise surpris tendre tendresse terrifie tete tetu timide tranquille triste
  tristesse trouble vexe vif vivant volonte vrai`;

const LOOKS = `ailleurs amas ample angle apparence arriere autour avant bas beau belle blanc bleu bond bord bouche bout bras brillant brun centre cheveux cil clair cote
  coin coloree colore couleur corps coucher coude court cou court couple debout decoiffe decor dehors dedans derriere dessous dessus devant direction distance dos doigt doux droit eclat eclatant enorme entier epais epaule
  etincelant etrange etroit exterieur face faible fin fixe fois fond forme fort frange front gauche geant gigantesque grand griffe gris groupe gros haut hauteur immense interieur
  jambe jaune jeune joue large levre lointain loin long longueur lumiere lumineux main menton meme milieu mince minuscule moitie mouvement museau nez noir nouveau nu oeil ombre oreille orange ouvert paire pale paire patte petit
  peau pied place plan plein pleine plat plusieurs poil point pointu pointe poing pose position pres proche profond quatre queue raide rapide raye regard reste rond rose rouge roux rousse rien sale scene sombre
  seul silhouette simple sol sourcil taille tas teint tiers tordu trace trait trois travers trainee vaste ventre vers vert vide vieux vieille violet visage visible vite voix yeux`;

const TALK = `abord accord action affaire aide aise alors ami amitie an annee apres arret art assez attente attitude aujourd autant avance aventure avis avantage besoin bientot bonjour bref but
  cadre calcul capable caractere cas cause certain chacun chance change changement chaque chose clair combien comme comment compagnon compte complet conseil contraire corvee
  coup courant cours dame danger dangereux davantage debut demain demi dernier desir detail difference different difficile discussion doute duo duree echec effet ensemble ensuite entre enfin
  entree envers erreur espece esprit essai etape evenement evident exact excellent excuse exemple experience explication facile facon faute femme fille fin final fond fort fois folie force formidable frais francais garcon
  geste gens gout grace guere habitude heure hier histoire homme humour ici idee image importance important impossible impression inconnu indice instant intention interdit invitation jamais
  jour journee juste justement lecteur lendemain lieu ligne limite logique longtemps lors maintenant mal malgre maniere matin meilleur melange membre merci mieux mise moindre moins moment monde
  monsieur mort mot moyen nature nom nombre normal notre nuit occasion opinion ordinaire ordre parfait parfois part parti partie pas passage passe patron pause pendant pensee personnage personne peine petit peut
  phrase plupart plutot plus point possible pourtant pouvoir pratique premier present presque preuve prise probleme proche projet promesse propre puissance puissant quantite question quoi raison rapport rare
  reaction realite recit reflexe refus regle relation remarque reponse reputation reste resultat retard reussite risque role rythme sauf secret seconde semaine sens serie servi seulement signe
  simple situation soin soir sort soudain souvent special spectacle subit succes suite suivant sujet sur surtout tache talent tandis tant tard tel tellement temps
  tentative terme titre ton tot tour tournure tout trop truc utile valeur vie visite voila voie vraiment vue zele un deux trois quatre cinq six sept huit neuf dix onze douze douzaine cent lundi mardi mercredi jeudi vendredi samedi dimanche
  janvier fevrier avril mai juin juillet aout septembre octobre novembre decembre oh ah eh bah bof chut euh hein helas hop ouf oups tiens zut aie bravo`;

/** French and English for one thing, by pairs. */
const SAME_THINGS = `manger/eat mange/eat soupe/soup gris/grey devorer/eat avaler/swallow gouter/taste boire/drink boit/drink boivent/drink bu/drink colline/hill chanter/sing voler/fly nager/swim habiter/live acheter/buy riche/gold feu/fire dormir/sleep peindre/paint peint/paint cuire/cook mousser/foam cracher/spit briller/glow briller/shine bouillir/boil flotter/float flotter/hover plonger/dive sauter/jump rire/laugh gagner/win vaincre/win victoire/victory chasser/hunt chasse/hunt ramasser/pick cueillir/pick traire/milk affiche/flyer prospectus/flyer annonce/flyer araignee/spiders toiles/webs oeufs/eggs baies/berries coquilles/shells perles/pearls marchand/seller vendeur/seller vendre/sell aile/wing animal/beast arbre/tree armoire/cupboard assiette/plate bague/ring baie/berry bain/bath
  baignoire/tub baignoire/bathtub balai/broom balai/broomstick banniere/banner barbe/beard bateau/boat
  bebe/baby bete/beast boisson/drink boite/box bois/wood bosquet/thicket botte/boot bougie/candle
  bouteille/bottle bouteille/flask bouton/button breuvage/brew brume/mist bulle/bubble cabane/hut
  cafe/coffee caisse/crate cape/cloak carte/map casserole/pot cave/cellar cendre/ash cercle/ring
  chaine/chain chaise/chair chambre/room chanson/song chapeau/hat chat/cat chaton/kitten chaudron/cauldron
  chemin/path cheminee/chimney chevre/goat chien/dog ciel/sky client/customer clou/nail cochon/pig
  coffre/chest concours/contest concours/challenge comptoir/counter corde/rope corde/leash corne/horn
  course/race coussin/cushion couteau/knife couvercle/lid cuillere/spoon cuisine/kitchen damier/chequered
  dent/tooth drapeau/flag eau/water echarpe/scarf echelle/ladder eclair/lightning ecole/school ecume/foam
  entonnoir/funnel epice/seasoning epice/spice escalier/stair escalier/stairs etage/floor etagere/shelf
  etiquette/label etiquette/tag etoile/star etincelle/spark fauteuil/armchair fenetre/window feu/fire
  feuille/leaf fiole/flask fiole/bottle filet/net flacon/flask fleur/flower flamme/flame foret/forest
  forme/shape fosse/pit fourneau/stove four/oven foule/crowd fumee/smoke gant/glove gateau/cake geant/giant
  glace/ice gobelet/cup goutte/drop graine/seed grimoire/book griffe/claw herbe/grass herbe/herb huile/oil
  ile/island jardin/garden lac/lake lait/milk laisse/leash lampe/lamp lanterne/lantern larme/tear lave/lava
  legume/vegetable lettre/letter lien/link lit/bed livre/book loup/wolf lueur/light lueur/glow lune/moon
  lunette/goggles magicien/wizard magie/magic main/hand maison/house maitre/master manteau/cloak
  marche/market marchand/seller masque/mask mer/sea meuble/furniture miel/honey miroir/mirror
  montagne/mountain monstre/monster monnaie/money mousse/foam moustache/whiskers mur/wall musique/music
  nappe/tablecloth neige/snow nid/nest noeud/knot nuage/cloud oeuf/egg oiseau/bird ombre/shadow or/gold
  orage/storm orage/thunderstorm os/bone outil/tool pain/bread panier/basket panneau/sign papier/paper
  parapluie/umbrella perle/pearl peinture/paint pelage/fur pierre/stone pinceau/brush piece/coin
  piment/pepper pince/tongs pincee/pinch plan/worktop planche/plank plante/plant plat/dish pluie/rain
  plume/feather poche/pocket poele/pan poisson/fish pomme/apple pont/bridge porte/door potage/soup
  potion/brew poubelle/bin poudre/powder poulet/chicken prix/prize prix/price puissance/power puits/well
  queue/tail racine/root rayon/ray recette/recipe reine/queen recipient/pot repas/meal riviere/river
  robe/dress roche/rock roi/king rossignol/nightingale route/road ruban/ribbon rue/street sac/bag sang/blood
  seau/bucket sel/salt serpent/snake sirop/syrup soleil/sun sorciere/witch sorcier/wizard sortilege/spell
  sort/spell sucre/sugar tableau/painting tapis/carpet tasse/cup tempete/storm terre/earth terre/ground
  theiere/teapot toile/web toit/roof tonnerre/thunder toque/cap tour/tower tresor/treasure toison/fleece
  tuile/tile vache/cow vaisselle/dishes valise/suitcase vallee/valley vapeur/steam vapeur/vapour vent/wind
  ver/worm verre/glass viande/meat ville/city ville/town vin/wine voisin/neighbour voiture/car
  volcan/volcano vol/flight voyage/journey zebrure/stripe araignee/spider arcenciel/rainbow bourse/purse
  coquille/shell bec/beak citrouille/pumpkin griffon/griffin collier/collar course/running leche/lick
  decoction/brew envol/flight saut/leap saut/jump plongeon/dive melange/mixture tablette/tablet
  plafond/ceiling rebord/rim rebord/edge bandeau/banner cavaliere/rider concurrente/rider rousse/orange
  matou/tabby felin/cat minou/cat minet/cat marmite/cauldron assaisonnement/seasoning condiment/seasoning
  gite/home foyer/home logis/house demeure/house parcours/race`;

/** Every word, folded. */
export const FRENCH_WORDS: readonly string[] = [VERBS, IRREGULAR, GLUE, FEELINGS, LOOKS, TALK].flatMap(
  (list) => list.split(/\s+/),
);

/** `[French, English]`, folded; a word may stand in several pairs. */
export const SAME_IN_BOTH: readonly (readonly string[])[] = SAME_THINGS.split(/\s+/).map((pair) =>
  pair.split("/"),
);
