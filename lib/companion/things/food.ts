/** What is eaten and drunk, what it is made of, and what cures or poisons. */
export const FOOD = `pain/bread beurre/butter fromage/cheese lait/milk creme/cream oeuf/egg viande/meat jambon/ham saucisse/sausage
  soupe/soup legume/vegetable salade/salad pomme/apple poire/pear cerise/cherry fraise/strawberry baie/berry
  raisin/grape orange/orange citron/lemon banane/banana noix/nut carotte/carrot oignon/onion ail/garlic
  poivre/pepper piment/pepper sel/salt sucre/sugar miel/honey confiture/jam chocolat/chocolate gateau/cake
  biscuit/biscuit biscuit/cookie tarte/pie bonbon/sweet riz/rice pates/pasta farine/flour huile/oil
  vinaigre/vinegar eau/water the/tea cafe/coffee jus/juice vin/wine biere/beer boisson/drink repas/meal
  dejeuner/lunch diner/dinner gouter/snack festin/feast nourriture/food croquette/food citrouille/pumpkin
  pomme/potato haricot/bean pois/pea chou/cabbage epice/spice ingredient/ingredient
  recette/recipe poison/poison remede/remedy medicament/medicine urine/urine pipi/urine bave/slime miche/bread
  tartine/bread brioche/bread pain/loaf miche/loaf brioche/bun rouleau/roll tartine/toast sandwich/sandwich
  croute/crust pate/dough patisserie/pastry patisserie/cake gateau/cupcake muffin/muffin tourte/pie tarte/tart
  crepe/pancake galette/pancake gaufre/waffle gateau/cookie sable/cookie sable/biscuit gateau/biscuit sucrerie/sweet
  friandise/sweet bonbon/candy sucrerie/candy friandise/candy friandise/treat gourmandise/treat sucette/lollipop
  caramel/caramel cacao/chocolate glacage/icing creme/custard dessert/pudding dessert/dessert marmelade/jam
  marmelade/marmalade sirop/syrup yaourt/yoghurt laitage/milk omelette/omelette chair/meat steak/meat chair/flesh
  steak/steak bifteck/steak boeuf/beef porc/pork mouton/mutton veau/veal lard/bacon saucisson/sausage ragout/stew
  broche/skewer potage/soup bouillon/soup bouillon/broth bouillie/porridge puree/mash nouille/noodle nouilles/pasta
  pizza/pizza cereale/cereal ble/wheat avoine/oat orge/barley seigle/rye foin/hay laitue/salad laitue/lettuce
  salade/lettuce choufleur/cauliflower brocoli/broccoli epinard/spinach navet/turnip radis/radish betterave/beetroot
  patate/potato tomate/tomato concombre/cucumber cornichon/gherkin aubergine/aubergine courgette/courgette
  potiron/pumpkin courge/pumpkin courge/gourd gourde/gourd calebasse/gourd poireau/leek celeri/celery
  artichaut/artichoke asperge/asparagus gousse/garlic feve/bean lentille/lentil cepe/mushroom poivron/pepper
  piment/chilli piment/chili cayenne/cayenne piment/cayenne aromate/spice gingembre/ginger moutarde/mustard
  paprika/paprika cumin/cumin safran/saffron coriandre/coriander cannelle/cinnamon vanille/vanilla persil/parsley
  menthe/mint thym/thyme basilic/basil romarin/rosemary assaisonnement/seasoning condiment/seasoning sauce/sauce
  framboise/raspberry myrtille/blueberry prune/plum abricot/apricot grappe/bunch bouquet/bunch melon/melon
  pasteque/watermelon ananas/pineapple coco/coconut datte/date figue/fig olive/olive citron/lime kiwi/kiwi
  mangue/mango amande/almond noisette/hazelnut noix/walnut noisette/nut chataigne/chestnut gland/acorn
  cacahuete/peanut pepin/pip pepin/seed semence/seed noyau/stone trognon/core pelure/peel epluchure/peel ecorce/peel
  rondelle/slice portion/portion breuvage/drink boisson/beverage breuvage/beverage limonade/lemonade nectar/juice
  cidre/cider champagne/champagne rhum/rum alcool/alcohol liqueur/liquor tisane/tea infusion/tea infusion/infusion
  tisane/infusion dejeuner/breakfast petitdejeuner/breakfast souper/dinner souper/supper piquenique/picnic
  banquet/banquet festin/banquet banquet/feast encas/snack collation/snack aliment/food vivres/food provisions/food
  provisions/provisions vivres/provisions croquette/kibble carte/menu poudre/powder medecine/medicine
  remede/medicine remede/cure antidote/antidote contrepoison/antidote pilule/pill cachet/pill pommade/ointment
  onguent/ointment baume/balm elixir/elixir philtre/potion breuvage/potion elixir/potion breuvage/brew
  decoction/brew mixture/brew venin/poison venin/venom vitamine/vitamin cafe/cafe restaurant/restaurant
  boulangerie/bakery patisserie/bakery epicerie/grocery laiterie/dairy cremerie/dairy terre/potato frites/chips
  frites/fries chips/crisp muscade/nutmeg girofle/clove clou/clove cornichon/pickle popcorn/popcorn nougat/nougat
  massepain/marzipan epices/gingerbread meringue/meringue macaron/macaroon eclair/eclair gelatine/jelly
  ketchup/ketchup mayonnaise/mayonnaise`;
