/**
 * Loan words written in one piece with Vietnamese marks: no syllables of the language, and no slips. Source: school dictionaries; names of
 * chemistry and physics as the national standards spell them.
 */
export const loanWords: ReadonlySet<string> = new Set(
  `café càfê  ôtô môtô xêri sêri sêminar urê đôla  makét máckét kách axít bazơ kilôgam kilômét xăngtimét milimét đêximét
   đềximét hectô héctô hécta kilôoát mêgaoát êlectron prôtôn nơtron hiđrô hyđrô ôxi ôxy nitơ cácbon cacbonát sunfát nitrát phốtphát phốtpho
   mêtan êtan êtylen prôtêin lipít glucôzơ xenlulôzơ enzim hoócmôn vắcxin vácxin rađiô rađa viđêô vidéo micrô micrôphôn ăngten
   ămpli xilanh xécmăng pittông môtơ côngtơ côngtenơ côngtennơ contenơ cáctông bêtông ximăng parabôn đêxiben decibel apatít bôxít
   grafít canxi kali natri clo brôm iốt iôt amôni amôniắc đinamít mêtrô xêmina sơmi vécni sôcôla bêton ápphích catalô catalôg
   ôzôn ôzon xiếc bađan bazan granít đôlômít silíc phenol fenol xiđa sida ôliu xirô `
    .trim()
    .split(/\s+/),
);
