/** Celebrations, contests, performances, and what is played or won there. */
export const OCCASIONS = `fete/party anniversaire/birthday mariage/wedding noel/christmas vacances/holiday concours/contest course/race
  match/match jeu/game guerre/war bataille/battle duel/duel chasse/hunt voyage/journey naufrage/shipwreck sort/spell
  sortilege/spell potion/potion magie/magic malediction/curse prix/prize piege/trap prison/prison chanson/song
  danse/dance spectacle/show scene/stage couronnement/coronation fete/celebration fete/festival festival/festival
  carnaval/carnival noce/wedding mariage/marriage fiancailles/engagement divorce/divorce enterrement/funeral
  funerailles/funeral obseques/funeral enterrement/burial bapteme/baptism bapteme/christening paques/easter
  conge/holiday ceremonie/ceremony parade/parade cortege/procession procession/procession artifice/firework
  petard/firework confetti/confetti serpentin/streamer domino/domino devinette/puzzle devinette/riddle
  devinette/quiz marelle/hopscotch loterie/lottery sport/sport football/football foot/football tennis/tennis
  competition/contest tournoi/contest competition/competition concours/competition tournoi/tournament combat/battle
  siege/siege enlevement/kidnapping rapt/kidnapping alibi/alibi mission/mission quete/quest chef/masterpiece
  legende/legend mythe/myth poeme/poem roman/novel narrateur/narrator narratrice/narrator prophetie/prophecy
  melodie/song berceuse/lullaby serenade/serenade hymne/anthem concert/concert opera/opera bal/dance bal/ball
  demonstration/show piece/play scenes/scene estrade/stage plateau/stage treteau/stage estrade/platform
  quai/platform plateforme/platform micro/microphone instrument/instrument piano/piano guitare/guitar harpe/harp
  luth/lute fifre/flute pipe/pipe pipeau/pipe flute/pipe cornemuse/bagpipe trompette/trumpet clairon/bugle cor/horn
  klaxon/horn cymbale/cymbal accordeon/accordion orgue/organ sifflet/whistle vacarme/racket raquette/racket
  hochet/rattle charade/riddle mascarade/masquerade cortege/pageant gerbe/wreath toast/toast duelliste/duel
  arc/archery patinage/skating ballet/ballet comedie/comedy tragedie/tragedy symphonie/symphony trombone/trombone
  saxophone/saxophone clarinette/clarinet violoncelle/cello banjo/banjo ukulele/ukulele mandoline/mandolin
  harmonica/harmonica xylophone/xylophone tambourin/tambourine gong/gong castagnette/castanet bonhomme/snowman`;
