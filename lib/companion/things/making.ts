/** Tools, weapons, money, treasures, materials and shapes. */
export const MAKING = `licou/leash glu/goo outils/toolbox maillet/hammer maillet/mallet hache/axe hachette/hatchet beche/spade pelle/spade pelle/shovel
  pioche/pickaxe rateau/rake houe/hoe binette/hoe faucille/sickle charrue/plough fourche/pitchfork
  brouette/wheelbarrow cle/spanner cle/wrench tournevis/screwdriver perceuse/drill enclume/anvil forge/forge
  atelier/workshop atelier/studio usine/factory laboratoire/laboratory eprouvette/tube tuyau/tube becher/beaker
  gobelet/beaker microscope/microscope longuevue/telescope longuevue/spyglass lentille/lens boussole/compass
  compas/compass echelle/scale engin/machine appareil/machine appareil/device moteur/engine moteur/motor
  automate/robot pile/battery batterie/battery interrupteur/switch bouchon/plug electricite/electricity rouet/wheel
  rouage/cog engrenage/cog engrenage/gear tuyau/hose valve/valve vanne/valve soupape/valve reservoir/tank
  citerne/tank arme/weapon glaive/sword sabre/sword sabre/sabre poignard/dagger dague/dagger poignard/knife
  javelot/spear lances/lance archet/bow arbalete/crossbow carquois/quiver fronde/sling catapulte/catapult
  frondes/catapult massue/club gourdin/club fouet/whip fusil/gun pistolet/gun arme/gun fusil/rifle pistolet/pistol
  canon/cannon balle/bullet bombe/bomb dynamite/dynamite poudre/gunpowder armure/armour cuirasse/armour
  casque/helmet heaume/helmet traquenard/trap trappe/trap trappe/trapdoor collet/snare piege/snare appat/bait
  incantation/incantation amulette/charm talisman/charm talisman/talisman amulette/talisman amulette/amulet
  malefice/curse sort/curse sortilege/enchantment sorcellerie/magic sorcellerie/witchcraft sorcellerie/sorcery
  pentacle/pentacle etendard/flag pavillon/flag etendard/banner ecriteau/sign pancarte/placard ecriteau/notice
  publicite/advertisement prospectus/leaflet depliant/leaflet tract/leaflet billet/ticket ticket/ticket
  billet/banknote monnaie/money fric/money monnaie/coin monnaie/cash dorure/gold lingot/gold lingot/ingot prix/price
  tarif/price prix/cost paiement/payment salaire/pay salaire/salary dette/debt emprunt/loan impot/tax facture/bill
  addition/bill ticket/receipt banque/bank tresor/hoard magot/hoard butin/loot butin/booty joyau/jewel
  bijoux/jewellery bijouterie/jewellery gemme/gem joyau/gem diamant/diamond losange/diamond rubis/ruby
  emeraude/emerald saphir/sapphire ambre/amber cristaux/crystal broche/brooch pendentif/pendant medaillon/medallion
  medaillon/locket bracelet/bracelet boucle/earring diademe/crown diademe/tiara sceptre/sceptre trophee/trophy
  badge/badge ecusson/badge recompense/award prix/award lot/prize cocarde/rosette rosette/rosette couronne/wreath
  guirlande/wreath guirlande/garland statuette/statuette sculpture/sculpture sculpture/carving buste/bust
  portrait/portrait peinture/painting toile/painting chevalet/easel palette/palette toile/canvas teinture/dye
  vernis/varnish encrier/inkwell charpente/timber metal/metal metaux/metal ferraille/metal acier/steel cuivre/copper
  laiton/brass cuivre/brass bronze/bronze argent/silver argenterie/silver rouille/rust verrerie/glass
  porcelaine/porcelain porcelaine/china argile/clay glaise/clay poterie/pottery brique/brick galet/stone
  granit/granite platre/plaster ciment/cement beton/concrete maconnerie/masonry decombres/rubble gravats/rubble
  plastique/plastic cire/wax soie/silk coton/cotton lin/linen linge/linen velours/velvet dentelle/lace lacet/lace
  tissu/fabric etoffe/fabric materiau/material tissu/material osier/wicker ivoire/ivory goudron/tar essence/petrol
  gaz/gas acide/acid cercle/circle cercle/ring disque/disc triangle/triangle rectangle/rectangle ovale/oval
  croix/cross spirale/spiral spire/coil rouleau/coil serpentin/coil zigzag/zigzag rayure/stripe pois/spot
  grain/speck trace/smear piece/patch pelote/ball sphere/sphere globe/globe cube/cube cylindre/cylinder cone/cone
  pyramide/pyramid arete/edge lisiere/edge bordure/rim bordure/border lisiere/border pli/fold pli/crease
  fissure/crack fente/crack fente/slit trou/hole orifice/hole breche/gap trou/gap interstice/gap rainure/groove
  sillon/groove grumeau/lump motte/lump bosse/bump monceau/heap pile/pile monceau/pile pile/stack lambeau/scrap
  chiffon/scrap lambeau/shred echarde/splinter debris/shard bloc/chunk cube/block flanc/side largeur/width
  poids/weight profondeur/depth numero/number equation/equation maths/mathematics alphabet/alphabet`;
