/**
 * Other names for things: whoever was shown the second has as good as been shown the first. Pairs go from the name that a
 * retelling may choose to the one that vouches for it, never from the general to the particular.
 */
const PAIRS = `animal/cat animal/bird animal/dog armchair/chair article/sheet awning/stall axe/tool backpack/bag bag/sack banner/flag basement/cellar basket/crate
  bathtub/bath bathtub/tub beast/dragon bird/chick blaze/fire blaze/flame boiler/cauldron bonfire/fire bottle/flask bowl/pot branch/tree breeze/wind brew/potion
  bristle/broom broomstick/broom broom/broomstick bubble/foam bucket/pail building/house building/castle building/tower bundle/bag cape/cloak cash/coin cash/money cash/purse cat/kitten cat/tabby
  cauldron/pot chair/armchair city/town claw/paw clothes/jacket clothes/cloak clothing/cloak cloud/thundercloud coat/jacket coin/purse collection/shelf competition/contest competition/race competition/challenge
  competitor/race concoction/potion concoction/brew container/flask container/box container/pot contest/challenge contestant/contest cookbook/recipe cottage/house counter/stall
  creature/beast creature/cat creature/bird crowd/shopper cup/mug customer/shopper drink/potion drink/coffee drink/gulp dwelling/house elixir/potion evening/dusk fabric/cloth feline/cat fire/flame flame/fire
  flavour/seasoning flier/flyer flight/fly flyer/leaflet foliage/leaf forest/tree froth/foam fur/paw furniture/chair furniture/table glass/flask glasses/goggles glow/light goo/slime gown/dress grass/meadow
  hat/cap heat/fire heat/lava hearth/fire hillside/hill hilltop/hill home/house house/home hut/house ingredient/recipe ingredient/seasoning jacket/coat jar/flask jar/bottle jewel/gem journey/trip kitten/cat
  kitty/cat lamp/light leaf/plant leaflet/flyer lead/leash light/lamp light/candle liquid/potion liquid/brew mage/witch magician/witch mailbox/letterbox marketplace/market meal/food merchant/seller mist/cloud mittens/mitts
  mixture/potion mixture/brew moggy/cat moonlight/moon money/coin money/purse money/gold monster/beast mug/cup mushroom/toadstool oven/stove outfit/jacket outfit/cloak outfit/dress painting/paint paper/flyer paper/parchment parchment/paper
  parent/chick parent/child passerby/shopper pavement/street payment/pay plant/flower plant/vine plant/tree pocket/purse poster/flyer pot/cauldron potion/brew powder/seasoning price/cost
  prize/award produce/vegetable puddle/water pumpkin/pumpkinstar puss/cat pussycat/cat race/racer racer/race rag/cloth recipe/cookbook rider/broomstick road/street rock/stone roof/house rooftop/house room/kitchen room/cellar rope/leash
  rug/carpet sack/bag sea/ocean sheet/paper shelf/cupboard shop/stall shop/market shopkeeper/seller shopper/customer sky/cloud sky/star slime/goo smoke/vapour smoke/steam snack/food song/sing sorceress/witch spell/witch spice/seasoning
  stairs/stair staircase/stair stall/market star/starry starlight/star steam/vapour steam/brew step/stair stew/brew stick/broom stopper/cork storm/thunder storm/lightning storm/thundercloud stove/fire street/road sunlight/sun sunshine/sun sunset/dusk
  sweat/sweating tether/leash threads/web thunder/lightning thunderstorm/lightning thunderstorm/thundercloud tomcat/cat tome/book tool/tongs town/city track/race trader/seller tree/branch trip/journey trousers/clothes tub/bath vapour/steam vendor/seller
  vegetable/root vessel/pot vessel/cauldron vessel/flask vial/flask victor/victory vine/plant wallet/purse water/drop water/bath water/rain weather/storm win/victory wind/storm window/pane wing/bird wing/winged winner/victory winner/prize witchcraft/witch
  wizardry/witch wood/wooden wood/tree wood/plank workbench/worktop yarn/wool`;

/** `[name, voucher]`, folded. */
export const OTHER_NAMES: readonly (readonly string[])[] = PAIRS.split(/\s+/).map((pair) => pair.split("/"));
