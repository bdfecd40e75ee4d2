/** The body, sleep and health, and what is everywhere: light, dust, tastes, parts of any room. */
export const BODY = `tete/head visage/face oeil/eye yeux/eyes oreille/ear nez/nose bouche/mouth dent/tooth langue/tongue levre/lip
  joue/cheek menton/chin front/forehead cheveu/hair cou/neck gorge/throat epaule/shoulder bras/arm coude/elbow
  main/hand doigt/finger pouce/thumb poing/fist poitrine/chest ventre/belly estomac/stomach dos/back jambe/leg
  genou/knee pied/foot orteil/toe peau/skin os/bone sang/blood coeur/heart larme/tear ombre/shadow pas/footstep
  crane/skull cerveau/brain cervelle/brain frimousse/face chevelure/hair poils/hair queue/ponytail front/brow
  paupiere/eyelid prunelle/eye pupille/eye pupille/pupil prunelle/pupil lobe/earlobe lobe/lobe narine/nose
  narine/nostril gueule/mouth machoire/jaw ride/wrinkle nuque/neck encolure/neck gosier/throat torse/chest
  torse/torso sein/breast poitrine/breast poumon/lung ventre/stomach ventre/tummy hanche/hip echine/back
  muscle/muscle nerf/nerve veine/vein aisselle/armpit poignet/wrist paume/palm doigt/fingertip ongle/fingernail
  phalange/knuckle jointure/knuckle jointure/joint articulation/joint cuisse/thigh mollet/calf cheville/ankle
  genoux/lap giron/lap haleine/breath sueur/sweat transpiration/sweat salive/saliva crachat/spit ecchymose/bruise
  egratignure/scratch eraflure/scratch griffure/scratch maladie/illness maladie/disease maladie/sickness rhume/cold
  toux/cough fievre/fever migraine/headache douleur/pain douleur/ache courbature/ache allergie/allergy sieste/sleep
  sieste/nap cauchemar/nightmare insomnie/insomnia baillement/yawn bisou/kiss etreinte/hug embrassade/hug clin/wink
  courbette/bow sante/health deces/death trepas/death ecume/surf feuille/leaf boue/mud poussiere/dust rayon/sunbeam
  lueur/light clarte/brightness lueur/glimmer lueur/gleam rayon/ray penombre/shadow ombre/shade tenebres/darkness
  noirceur/darkness penombre/gloom goutte/raindrop flaque/puddle vapeur/steam buee/steam vapeur/vapour vapeurs/fumes
  gorge/gorge brin/sprig sol/soil sol/ground flaque/pool printemps/spring saison/season automne/autumn hiver/winter
  midi/noon siecle/century minute/minute sud/south ouest/west rayon/moonbeam marche/market mur/wall etage/floor
  sol/floor plancher/floor plafond/ceiling commode/dresser marche/stair marche/step seuil/doorstep seuil/threshold
  seuil/doorway poignee/handle poignee/knob seuil/sill plancher/floorboard tete/headboard feuille/sheet rayon/shelf
  lien/link cheville/peg dent/toothbrush cheveu/hairbrush main/handbag dos/backpack marche/marketplace stade/stadium
  vapeur/steamboat adulte/adult patte/paw patte/leg queue/tail poil/fur rayon/honeycomb ongle/claw croc/fang
  miette/crumb bouchee/mouthful gorgee/sip gorgee/gulp goutte/drop saveur/taste saveur/flavour arome/flavour
  parfum/flavour odeur/smell senteur/smell parfum/scent senteur/scent odeur/scent parfum/perfume puanteur/stink
  puanteur/stench goutte/blob`;
