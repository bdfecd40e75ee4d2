/** Sky, weather, sea, land, plants and times of the day. */
export const NATURE = `ciel/sky soleil/sun lune/moon etoile/star nuage/cloud pluie/rain neige/snow flocon/flake glace/ice vent/wind
  orage/storm tempete/storm eclair/lightning tonnerre/thunder brume/mist brouillard/fog brume/fog arcenciel/rainbow
  aube/dawn crepuscule/dusk lever/sunrise coucher/sunset mer/sea ocean/ocean vague/wave maree/tide plage/beach
  sable/sand ile/island rocher/rock pierre/stone caillou/pebble montagne/mountain colline/hill vallee/valley
  volcan/volcano lave/lava grotte/cave caverne/cave foret/forest bois/wood jungle/jungle desert/desert champ/field
  prairie/meadow pre/meadow jardin/garden parc/park arbre/tree sapin/fir palmier/palm tronc/trunk branche/branch
  racine/root fleur/flower rose/rose lys/lily herbe/grass buisson/bush mousse/moss graine/seed fruit/fruit
  champignon/mushroom epine/thorn lac/lake etang/pond riviere/river fleuve/river ruisseau/stream cascade/waterfall
  fontaine/fountain puits/well terre/earth chemin/path sentier/path route/road rue/street ville/city ville/town
  village/village port/harbour quai/quay ponton/pier jetee/pier pilotis/stilt bateau/boat barque/boat navire/ship
  voile/sail rame/oar ancre/anchor bac/ferry radeau/raft epave/wreck voiture/car charrette/cart velo/bicycle
  avion/plane pays/country royaume/kingdom monde/world terre/land frontiere/border cieux/sky soleil/sunlight
  soleil/sunshine lune/moonlight astre/star etoile/starlight planete/planet comete/comet meteore/meteor
  galaxie/galaxy univers/universe planete/earth globe/earth halo/glow flash/flash eclair/flash halo/halo
  meteo/weather climat/weather climat/climate nuee/cloud nuage/thundercloud averse/rain averse/rainstorm
  bruine/drizzle crachin/drizzle averse/downpour deluge/downpour inondation/flood deluge/flood boule/snowball
  flocon/snowflake blizzard/snowstorm avalanche/avalanche grele/hail glacon/ice verglas/ice stalactite/icicle
  glacon/icicle givre/frost gel/frost rafale/wind rafale/gust bourrasque/gust ouragan/hurricane tornade/tornado
  orage/thunderstorm foudre/lightning foudre/thunder brouillard/mist brume/haze fumee/fumes emanations/fumes
  secheresse/drought froidure/cold temperature/temperature seisme/earthquake aurore/dawn crepuscule/twilight
  aurore/sunrise aube/sunrise crepuscule/sunset flot/wave houle/wave reflux/ebb mousse/foam rivage/shore rive/shore
  littoral/coast greve/beach plage/seaside banc/sandbank dune/dune falaise/cliff baie/bay golfe/gulf cap/cape
  recif/reef ilot/island lagune/lagoon lagon/lagoon algue/seaweed horizon/horizon roche/rock roc/rock rocher/boulder
  galet/pebble gravier/gravel mont/mountain mont/mount pic/peak cime/peak cime/summit crete/ridge pente/slope
  coteau/hillside butte/mound monticule/mound tertre/mound butte/hillock vallon/valley ravin/ravine canyon/canyon
  gouffre/abyss gouffre/chasm plateau/plateau campagne/countryside panorama/view cratere/crater magma/lava
  antre/cave grotte/cavern stalactite/stalactite souterrain/tunnel galerie/tunnel fosse/pit fosse/ditch douve/moat
  fosse/moat forets/wood clairiere/clearing bosquet/grove bosquet/thicket marais/swamp marecage/swamp marais/marsh
  marecage/marsh tourbiere/bog marecage/bog oasis/oasis pature/field pature/pasture paturage/pasture pelouse/lawn
  gazon/lawn verger/orchard vigne/vineyard vignoble/vineyard vigne/vine liane/vine potager/garden chene/oak
  hetre/beech bouleau/birch frene/ash orme/elm saule/willow peuplier/poplar erable/maple pin/pine cedre/cedar
  ecorce/bark rameau/branch branche/bough rameau/bough brindille/twig rameau/twig rameau/sprig souche/stump
  moignon/stump bourgeon/bud feuillage/leaf feuillage/foliage tige/stem tige/stalk seve/sap resine/resin
  liane/creeper lierre/ivy fougere/fern lichen/lichen gazon/grass pelouse/grass herbe/herb herbe/weed roseau/reed
  ortie/nettle chardon/thistle trefle/clover bruyere/heather arbuste/bush arbuste/shrub arbrisseau/shrub houx/holly
  gui/mistletoe fleur/blossom petale/petal bouquet/bouquet nenuphar/lily tulipe/tulip marguerite/daisy
  paquerette/daisy coquelicot/poppy pavot/poppy iris/iris orchidee/orchid lavande/lavender tournesol/sunflower
  pissenlit/dandelion cactus/cactus bambou/bamboo amanite/mushroom pollen/pollen moisson/harvest terreau/soil
  terrain/ground vase/mud gadoue/mud terrain/land bassin/pond bassin/pool piscine/pool ruisseau/brook
  torrent/torrent rive/bank berge/bank talus/bank source/spring source/source oxygene/oxygen univers/world
  neige/snowball neige/snowflake neige/snowstorm tempete/snowstorm pluie/raindrop goemon/seaweed varech/seaweed
  feu/bonfire feu/firework nuage/raincloud lune/moonbeam etoile/starry soleil/sunny jacinthe/hyacinth
  jonquille/daffodil narcisse/narcissus perceneige/snowdrop boutondor/buttercup bleuet/cornflower jacinthe/bluebell
  campanule/bluebell lilas/lilac oeillet/carnation geranium/geranium pivoine/peony hortensia/hydrangea
  jasmin/jasmine camomille/chamomile mandragore/mandrake cigue/hemlock belladone/belladonna ginseng/ginseng
  champignon/toadstool amanite/toadstool meleze/larch epicea/spruce aulne/alder noisetier/hazel aubepine/hawthorn
  ronce/bramble ronce/briar eglantier/briar laurier/laurel olivier/olive pommier/apple poirier/pear cerisier/cherry
  cocotier/palm baobab/baobab cataracte/waterfall geyser/geyser glacier/glacier iceberg/iceberg archipel/archipelago
  peninsule/peninsula presquile/peninsula estuaire/estuary delta/delta eclipse/eclipse equateur/equator`;
