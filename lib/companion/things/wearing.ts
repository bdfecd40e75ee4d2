/** Clothes, and the body that wears them. */
export const WEARING = `vetement/clothes habit/clothes chapeau/hat bonnet/cap casquette/cap capuchon/hood echarpe/scarf foulard/scarf
  chale/shawl manteau/coat veste/jacket cape/cloak robe/dress robe/robe jupe/skirt pantalon/trousers chemise/shirt
  maillot/jersey gilet/waistcoat ceinture/belt bouton/button poche/pocket chaussure/shoe botte/boot chaussette/sock
  ruban/ribbon noeud/bow masque/mask parapluie/umbrella valise/suitcase tissu/cloth laine/wool cuir/leather
  barbe/beard moustache/moustache cicatrice/scar empreinte/print trace/track squelette/skeleton fringues/clothes
  vetement/garment habit/garment costume/outfit costume/costume deguisement/costume deguisement/disguise
  uniforme/uniform costume/suit tailleur/suit parure/finery atours/finery couvrechef/hat toque/cap beguin/bonnet
  beret/beret turban/turban cagoule/hood capuche/hood voile/veil cachenez/scarf foulard/neckerchief mante/cloak
  manteau/cloak pelerine/cloak paletot/coat cire/raincoat blouson/jacket veston/jacket pull/jumper chandail/jumper
  pull/sweater chandail/sweater tricot/sweater gilet/cardigan maillot/vest gilet/vest chemisier/shirt
  chemisier/blouse blouse/blouse robe/gown toge/gown jupon/skirt jupon/petticoat culotte/trousers culotte/breeches
  jean/jeans short/shorts sousvetement/underwear culotte/knickers maillot/swimsuit bikini/bikini maillot/bikini
  pyjama/pyjamas chemise/nightgown bonnet/nightcap pantoufle/slipper chausson/slipper soulier/shoe godasse/shoe
  sabot/clog sandale/sandal bottine/boot talon/heel semelle/sole moufle/glove moufle/mitten moufle/mitt mitaine/mitt
  gant/mitt tablier/apron cravate/tie cravate/cravat echarpe/sash ceinture/sash ceinturon/belt boucle/buckle
  fermoir/clasp agrafe/clasp fermeture/zip manche/sleeve manchette/cuff col/collar ourlet/hem couture/seam
  bandeau/headband perruque/wig lorgnon/glasses binocle/glasses lunettes/sunglasses eventail/fan ventilateur/fan
  mouchoir/handkerchief bandage/bandage pansement/bandage pansement/plaster tricot/knitting couture/sewing
  broderie/embroidery perle/bead maquillage/makeup boucle/curl meche/lock boucle/lock tresse/plait natte/plait
  tresse/braid natte/braid chignon/bun touffe/tuft houppe/tuft globe/eyeball mandibule/jaw barbiche/beard
  poitrail/breast bedaine/belly foie/liver rognon/kidney ossements/bone empreinte/footprint trace/footprint
  blessure/injury brulure/burn bosse/lump bouton/spot hopital/hospital`;
