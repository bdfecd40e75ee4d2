/** Crimes, work, words, sounds, feelings and numbers. */
export const LIFE = `concours/challenge defi/challenge combat/fight incendie/fire explosion/explosion tremblement/earthquake vol/theft
  vol/flight meurtre/murder mort/death naissance/birth voeu/wish recompense/reward epreuve/test examen/test
  lecon/lesson applaudissement/applause carte/map secret/secret tour/trick rencontre/meeting invitation/invitation
  deux/two trois/three quatre/four cinq/five six/six sept/seven huit/eight neuf/nine dix/ten onze/eleven
  douze/twelve treize/thirteen quatorze/fourteen quinze/fifteen seize/sixteen vingt/twenty trente/thirty
  quarante/forty cinquante/fifty soixante/sixty cent/hundred mille/thousand million/million premier/first
  deuxieme/second troisieme/third quarantieme/fortieth moitie/half double/double douzaine/dozen salut/greeting
  salutation/greeting retrouvailles/reunion reunion/meeting assemblee/meeting assemblee/assembly course/running
  manche/round tour/round score/score victoire/victory defaite/defeat epreuve/challenge bagarre/fight bagarre/brawl
  assaut/attack assaut/assault embuscade/ambush invasion/invasion raid/raid vengeance/revenge treve/truce tir/shot
  deflagration/explosion explosion/explode explosion/blast deflagration/blast explosion/burst eruption/eruption
  desastre/disaster cambriolage/theft cambriolage/robbery braquage/robbery cambriolage/burglary vol/steal
  larcin/steal enlevement/abduction assassinat/murder crime/crime delit/crime proces/trial epreuve/trial
  verdict/verdict condamnation/sentence punition/punishment chatiment/punishment arrestation/arrest
  trahison/betrayal complot/conspiracy conspiration/conspiracy complot/plot creation/creation travail/work
  ouvrage/work metier/job travail/job metier/trade metier/profession metier/craft artisanat/craft achat/purchase
  achats/shopping emplettes/shopping courses/shopping marchandage/bargain marchandise/ware livraison/delivery
  examen/exam epreuve/exam diplome/diploma sermon/lecture lecture/reading ecriture/writing grammaire/grammar
  langage/language parole/word legende/caption cartouche/caption phylactere/bubble arriereplan/background
  avantplan/foreground premierplan/foreground couverture/cover intitule/title message/message requete/request
  compliment/compliment injure/insult raillerie/mockery astuce/trick taquinerie/tease miracle/miracle
  prediction/prediction hasard/chance hasard/coincidence loi/law vigueur/strength musique/music melodie/tune
  melodie/melody prestation/performance demonstration/demonstration ovation/cheering hourra/cheer vacarme/noise
  boucan/noise tapage/noise vacarme/din tintamarre/din boucan/din detonation/bang sifflement/hiss chuintement/hiss
  gargouillis/gurgle eclaboussure/splash plouf/splash crachotement/splutter tintement/tinkle tintement/clink
  carillon/chime tintement/chime coincoin/quack beuglement/bellow meuglement/moo coassement/croak gazouillis/chirp
  pepiement/chirp gazouillis/twitter caquetement/cluck sanglot/sob hoquet/gasp hoquet/hiccup deuil/grief fureur/rage
  fureur/fury trouille/fear frayeur/fright terreur/terror horreur/horror deshonneur/disgrace orgueil/pride
  amour/love haine/hatred mepris/contempt desarroi/dismay bravoure/courage bravoure/bravery bonte/kindness
  cruaute/cruelty mechancete/meanness pauvrete/poverty peril/danger liberte/freedom hypnose/hypnosis
  disparition/disappearance apparition/appearance apparition/apparition immersion/immersion ride/ripple filet/stream
  giclee/spurt filet/trickle tremblement/tremble secousse/tremor tremblement/tremor secousse/jolt
  galipette/somersault culbute/somersault culbute/tumble degringolade/tumble glissade/slide glissade/slip
  reptation/crawl bousculade/push bousculade/jostle cohue/crush bousculade/crush bousculade/stampede
  tortillement/wriggle grappe/cluster centaine/hundred millier/thousand dizaine/ten vingtaine/twenty
  quinzaine/fifteen kilometre/kilometre kilo/kilogram livre/pound litre/litre travaux/work charade/charade
  deces/died joute/joust cheval/horseback velo/cycling gymnastique/gymnastics refrain/chorus choeur/chorus
  refrain/refrain couplet/verse strophe/verse comptine/rhyme geographie/geography chimie/chemistry biologie/biology
  astronomie/astronomy astrologie/astrology alchimie/alchemy philosophie/philosophy religion/religion
  superstition/superstition democratie/democracy`;
