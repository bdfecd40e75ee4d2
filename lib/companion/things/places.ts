/** Towns, buildings, ways, ships, vehicles and travel. */
export const PLACES = `hameau/village bourg/village bourgade/village hameau/hamlet bourg/town banlieue/suburb quartier/district
  quartier/quarter quart/quarter quartier/neighbourhood voisinage/neighbourhood region/region zone/area region/area
  province/province contree/country empire/empire nation/nation contree/land ruelle/street ruelle/alley ruelle/lane
  chemin/lane avenue/avenue chaussee/road trottoir/pavement pave/pavement trottoir/kerb pave/cobble pave/cobblestone
  carrefour/crossroads piste/trail sentier/trail piste/track sentier/footpath foire/market stand/stall echoppe/stall
  stand/booth baraque/booth cabine/booth echoppe/shop magasin/store boutique/store entrepot/warehouse
  moulin/windmill moulin/watermill taverne/inn taverne/tavern taverne/pub bistrot/pub hotel/hotel forteresse/castle
  forteresse/fortress citadelle/fortress cachot/dungeon donjon/dungeon oubliette/dungeon pontlevis/drawbridge
  manoir/manor manoir/mansion cathedrale/cathedral chapelle/chapel temple/temple monastere/monastery abbaye/abbey
  couvent/convent autel/altar beffroi/belfry clocher/belfry clocher/steeple cimetiere/cemetery cimetiere/graveyard
  tombeau/tomb cercueil/coffin monument/monument ruine/ruin vestiges/ruins universite/university classe/classroom
  classe/class recreation/playground bibliotheque/library musee/museum galerie/gallery theatre/theatre cinema/cinema
  cirque/circus zoo/zoo arene/arena bureau/office tribunal/courtroom cour/court tribunal/court
  cour/courtyard cour/yard cachot/prison geole/prison prison/jail cachot/jail geole/jail cellule/cell cachot/cell
  camp/camp campement/camp cachette/hideout repaire/hideout cachette/hiding abri/shelter refuge/shelter
  refuge/refuge passerelle/bridge passerelle/footbridge passerelle/gangway barrage/dam canal/canal ports/port
  quai/dock bassin/dock quai/wharf embarcadere/pier jetee/jetty ponton/jetty embarcadere/jetty echasses/stilts
  amarre/mooring amarrage/mooring bouee/buoy bouee/lifebuoy bateau/ship vaisseau/ship embarcation/boat canot/boat
  chaloupe/boat recipient/vessel barque/rowboat canot/rowboat canot/dinghy canoe/canoe pirogue/canoe kayak/kayak
  voilier/sailboat voilier/yacht yacht/yacht sousmarin/submarine epave/wreckage debris/wreckage mat/mast mature/mast
  voilure/sail coque/hull quille/keel pont/deck proue/prow gouvernail/rudder gouvernail/helm barre/helm barre/tiller
  aviron/oar pagaie/paddle greement/rigging cargaison/cargo navigation/sailing babord/port tribord/starboard
  camion/lorry camion/truck camionnette/van fourgon/van carrosse/coach diligence/coach carrosse/carriage
  caleche/carriage wagon/carriage chariot/cart carriole/cart chariot/wagon wagon/wagon traineau/sledge luge/sledge
  traineau/sleigh ski/ski patin/skate bicyclette/bicycle velo/bike moto/motorcycle rail/rail locomotive/locomotive
  aeroport/airport avion/aeroplane helicoptere/helicopter fusee/rocket montgolfiere/balloon parachute/parachute
  dirigeable/airship trajet/journey excursion/trip voyage/travel promenade/stroll ascension/climb evasion/escape
  atterrissage/landing decollage/takeoff collision/collision malle/luggage passeport/passport itineraire/route
  trajet/route obstacle/obstacle barriere/barrier chemin/way librairie/bookshop pharmacie/pharmacy caserne/barracks
  ambassade/embassy mosquee/mosque synagogue/synagogue pagode/pagoda sanctuaire/sanctuary sanctuaire/shrine
  crypte/crypt catacombe/catacomb labyrinthe/labyrinth dedale/labyrinth labyrinthe/maze dedale/maze
  obelisque/obelisk aqueduc/aqueduct chantier/shipyard carriere/quarry scierie/sawmill brasserie/brewery
  distillerie/distillery bassecour/farmyard bataille/battlefield jeux/playground manege/carousel manege/roundabout
  rondpoint/roundabout foire/fairground kiosque/bandstand kiosque/kiosk tramway/tram metro/subway taxi/taxi
  tracteur/tractor trottinette/scooter paquebot/steamer paquebot/liner fregate/frigate goelette/schooner
  gondole/gondola`;
