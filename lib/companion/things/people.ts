/** Who people are to one another, what they do for a living, and whom fairy tales have. */
export const PEOPLE = `ami/friend voisin/neighbour voisine/neighbour enfant/child bebe/baby garcon/boy fille/girl homme/man femme/woman
  mere/mother pere/father parent/parent frere/brother soeur/sister grandmere/grandmother grandpere/grandfather
  oncle/uncle tante/aunt cousin/cousin mari/husband epouse/wife marraine/godmother parrain/godfather orphelin/orphan
  orpheline/orphan roi/king reine/queen prince/prince princesse/princess maire/mayor juge/judge soldat/soldier
  garde/guard gardien/keeper gardienne/keeper voleur/thief voleuse/thief pirate/pirate marin/sailor pecheur/fisher
  chasseur/hunter fermier/farmer boulanger/baker cuisinier/cook serveur/waiter medecin/doctor docteur/doctor
  infirmiere/nurse professeur/teacher maitre/master maitresse/teacher eleve/pupil apprenti/apprentice
  apprentie/apprentice ouvrier/worker marchand/merchant vendeur/seller client/customer invite/guest visiteur/visitor
  etranger/stranger heros/hero genie/genius ennemi/enemy rival/rival chef/chief peuple/people foule/crowd
  sorcier/wizard sorciere/witch fee/fairy fantome/ghost demon/demon monstre/monster geant/giant nain/dwarf
  dragon/dragon licorne/unicorn passeur/ferryman capitaine/captain peintre/painter musicien/musician chanteur/singer
  danseur/dancer copine/friend camarade/friend voisinage/neighbour gosse/child gosse/kid enfant/kid gosse/boy
  garconnet/boy fillette/girl demoiselle/girl nourrisson/baby bambin/baby bambin/toddler gentilhomme/gentleman
  maman/mother maman/mum maman/mom papa/father papa/dad fille/daughter fils/son frangin/brother frerot/brother
  frangine/sister jumeau/twin jumelle/twin mamie/grandmother mamy/grandmother mamie/grandma grandmere/grandma
  mamie/granny grandmere/granny mamie/gran grandmere/gran papi/grandfather papy/grandfather papi/grandpa
  grandpere/grandpa petitfils/grandson petitefille/granddaughter neveu/nephew niece/niece cousine/cousin
  epoux/husband femme/wife veuve/widow veuf/widower bellemere/stepmother maratre/stepmother beaupere/stepfather
  famille/family parent/relative ancetre/ancestor aieul/ancestor aieule/ancestor heritier/heir heritiere/heir
  monarque/king souverain/king souveraine/queen empereur/emperor imperatrice/empress duc/duke duchesse/duchess
  comtesse/countess baron/baron seigneur/lord chevalier/knight ecuyer/squire noble/nobleman serviteur/servant
  servante/servant domestique/servant valet/servant servante/maid majordome/butler meneur/leader cheffe/chief
  cheffe/boss chef/boss proprietaire/owner mairesse/mayor ministre/minister president/president presidente/president
  jury/judge arbitre/judge jury/jury arbitre/referee avocat/lawyer avocate/lawyer policier/policeman
  gendarme/policeman agent/policeman police/police officier/officer agent/officer detective/detective
  enqueteur/detective enquetrice/detective espion/spy espionne/spy guerrier/soldier militaire/soldier
  guerrier/warrior guerriere/warrior gardien/guard gardienne/guard vigile/guard sentinelle/guard veilleur/watchman
  gardien/watchman sentinelle/sentry brigand/thief cambrioleur/thief cambrioleur/burglar cambrioleuse/burglar
  brigand/robber bandit/robber bandit/bandit brigand/bandit criminel/criminal criminelle/criminal meurtrier/murderer
  meurtriere/murderer assassin/murderer tueur/killer tueuse/killer assassin/killer prisonnier/prisoner
  prisonniere/prisoner captif/prisoner captive/prisoner captif/captive captive/captive prisonnier/captive
  prisonniere/captive otage/hostage esclave/slave victime/victim temoin/witness matelot/sailor equipage/crew
  timonier/helmsman batelier/ferryman pecheur/fisherman plongeur/diver chasseuse/hunter chasseresse/hunter
  fermiere/farmer paysan/farmer paysanne/farmer agriculteur/farmer cultivateur/farmer paysan/peasant
  paysanne/peasant berger/shepherd bergere/shepherd bergere/shepherdess jardinier/gardener jardiniere/gardener
  bucheron/woodcutter meunier/miller meuniere/miller boulangere/baker patissier/baker patissiere/baker
  patissier/pastrycook bouchere/butcher epicier/grocer epiciere/grocer poissonnier/fishmonger fleuriste/florist
  cuisiniere/cook cuisinier/chef cuisiniere/chef garcon/waiter serveuse/waitress aubergiste/innkeeper
  proprietaire/landlord toubib/doctor infirmier/nurse nourrice/nurse dentiste/dentist veterinaire/vet
  pharmacien/pharmacist apothicaire/apothecary guerisseur/healer guerisseuse/healer professeure/teacher
  maitre/teacher enseignant/teacher enseignante/teacher institutrice/teacher instituteur/teacher prof/teacher
  professeur/professor professeure/professor prof/professor precepteur/tutor tuteur/tutor professeur/tutor
  maitre/schoolmaster instituteur/schoolmaster maitresse/master directeur/headmaster directeur/director
  directrice/director ecolier/pupil ecoliere/pupil etudiante/student eleve/student ecolier/schoolboy
  ecoliere/schoolgirl camarade/classmate apprentissage/apprentice disciple/apprentice disciple/disciple
  apprenti/trainee apprentie/trainee stagiaire/trainee ouvriere/worker ouvrier/workman artisan/craftsman
  forgeron/blacksmith forgeron/smith serrurier/locksmith horloger/watchmaker bijoutier/jeweller joaillier/jeweller
  charpentier/carpenter menuisier/carpenter menuisier/joiner macon/mason potier/potter potiere/potter
  tisserand/weaver tisserande/weaver tailleur/tailor couturier/tailor couturiere/dressmaker cordonnier/shoemaker
  cordonnier/cobbler chapelier/hatter barbier/barber coiffeur/barber coiffeur/hairdresser coiffeuse/hairdresser
  plombier/plumber artiste/artist sculpteur/sculptor sculptrice/sculptor photographe/photographer
  musicienne/musician tambour/drummer batteur/drummer cornemuseur/piper violoniste/fiddler violoniste/violinist
  pianiste/pianist chanteuse/singer danseuse/dancer acteur/actor comedien/actor actrice/actress comedienne/actress
  clown/clown acrobate/acrobat jongleur/juggler magicien/magician magicienne/magician prestidigitateur/magician
  prestidigitateur/conjurer illusionniste/conjurer magicien/conjurer marionnettiste/puppeteer forain/showman
  bateleur/showman poete/poet ecrivain/writer auteur/author autrice/author conteur/storyteller conteuse/storyteller
  journaliste/journalist journaliste/reporter bibliothecaire/librarian imprimeur/printer traducteur/translator
  traductrice/translator technicien/technologist technicienne/technologist ingenieur/technologist
  technicien/technician technicienne/technician ingenieur/engineer ingenieure/engineer mecanicien/engineer
  mecanicien/mechanic mecanicienne/mechanic inventeur/inventor inventrice/inventor alchimiste/alchemist
  explorateur/explorer exploratrice/explorer aventurier/adventurer aventuriere/adventurer voyageur/traveller
  voyageuse/traveller pelerin/pilgrim touriste/tourist chauffeur/driver conducteur/driver conductrice/driver
  pilote/pilot cavalier/rider cavaliere/rider messager/messenger messagere/messenger coursier/messenger
  facteur/postman marchande/merchant commercant/merchant commercante/merchant negociant/merchant vendeuse/seller
  marchande/seller commercant/shopkeeper commercante/shopkeeper boutiquier/shopkeeper marchand/shopkeeper
  marchand/stallholder marchande/stallholder marchand/dealer cliente/customer clientele/customer client/shopper
  cliente/shopper acheteur/shopper acheteuse/shopper acheteur/buyer acheteuse/buyer caissier/cashier
  caissiere/cashier banquier/banker secretaire/secretary pretre/priest cure/priest eveque/bishop moine/monk
  nonne/nun dieu/god deesse/goddess diable/devil prophete/prophet ermite/hermit mendiant/beggar mendiante/beggar
  vagabond/tramp clochard/tramp orphelinat/orphan convive/guest hote/guest hote/host hotesse/hostess
  visiteuse/visitor etranger/foreigner habitante/inhabitant villageois/villager villageoise/villager citoyen/citizen
  citoyenne/citizen cohue/crowd attroupement/crowd spectateurs/audience spectateur/spectator spectatrice/spectator
  auditeur/listener auditrice/listener orchestre/orchestra choeur/choir chorale/choir guilde/guild corporation/guild
  club/club comite/committee tribu/tribe partenaire/partner collegue/colleague successeur/successor
  competiteur/competitor competitrice/competitor adversaire/rival adversaire/opponent ennemie/enemy adversaire/enemy
  gagnant/winner gagnante/winner vainqueur/winner laureat/winner laureate/winner champion/champion
  championne/champion coureur/runner nageur/swimmer dormeur/sleeper somnambule/sleepwalker heroine/hero
  heroine/heroine bouffon/fool imbecile/fool bouffon/jester traitre/traitor traitresse/traitor poltron/coward
  feerie/fairy elfe/elf lutin/elf gobelin/goblin lutin/goblin gnome/gnome nain/gnome lutin/pixie diablotin/imp
  lutin/imp genie/genie djinn/genie ogre/ogre ogresse/ogre troll/troll naine/dwarf magicienne/witch mage/wizard
  sorcier/sorcerer mage/sorcerer sorciere/sorceress sirene/mermaid sirene/siren vampire/vampire loupgarou/werewolf
  zombie/zombie zombi/zombie momie/mummy spectre/ghost ossature/skeleton diable/demon demone/demon
  creature/creature bete/creature robot/robot extraterrestre/alien individu/person cadavre/corpse
  apprentissage/apprenticeship mannequin/model nomade/nomad colporteur/peddler colporteur/pedlar
  fossoyeur/undertaker croquemort/undertaker bourreau/executioner tyran/tyrant amateur/hobbyist amant/lover
  amante/lover sauveteur/lifeguard sauveteur/rescuer pompier/firefighter pompier/fireman concierge/caretaker
  gardien/caretaker gardienne/caretaker portier/porter vicaire/vicar cure/vicar sherif/sheriff cowboy/cowboy
  ninja/ninja samourai/samurai viking/viking gladiateur/gladiator mousquetaire/musketeer boucanier/buccaneer
  flibustier/buccaneer corsaire/privateer corsaire/corsair contrebandier/smuggler braconnier/poacher
  gardechasse/ranger bucheron/lumberjack sapeur/fireman ramoneur/chimneysweep eboueur/dustman concierge/janitor
  electricien/electrician chirurgien/surgeon chirurgienne/surgeon sagefemme/midwife opticien/optician
  psychologue/psychologist nounou/babysitter nounou/nanny nourrice/nanny gouvernante/governess astronaute/astronaut
  cosmonaute/astronaut aviateur/aviator aviatrice/aviator biologiste/biologist botaniste/botanist chimiste/chemist
  pharmacien/chemist mathematicien/mathematician philosophe/philosopher historien/historian
  archeologue/archaeologist geologue/geologist cartographe/cartographer ambassadeur/ambassador senateur/senator
  chancelier/chancellor marquis/marquis vicomte/viscount sultan/sultan pharaon/pharaoh calife/caliph tsar/tsar
  chef/chieftain`;
