import type { Entry } from '../../../language-pack';

/** What opens an account or a purse. */
const CARD =
  '((namba|nambari) (kamili)? (ya|za) kadi|(namba|nambari) _1 iliyo (kwenye|nyuma ya|juu ya|mbele ya) kadi|(taarifa|maelezo) (kamili)? ya kadi|tarakimu tatu (za|zilizo) (nyuma|mgongoni)|cvv|cvc|msimbo wa usalama)';
const KEY =
  '(nenosiri|neno siri|neno la siri|nywila|password|paswedi|pasiwedi|pin|namba ya siri|nambari ya siri|namba za siri|nambari za siri|pin yako|mpin)';
const CODE =
  '(otp|(kodi|msimbo|namba|nambari) (ya|wa) (kuingia|kuingilia|uthibitisho|uhakiki|kuthibitisha|mara moja)|(kodi|msimbo|code|namba|nambari) _1 ({REL:ingi|fik|j|=j|tumi}|{RELP:tum}|{V:pokel|pat} kwenye (sms|simu|ujumbe))|(kodi|msimbo|code) (uliyopokea|uliyopata|uliopokea|uliopata|uliotumiwa|uliyotumiwa|uliotumwa|iliyotumwa|iliyoingia|uliokuja|iliyokuja|uliofika|ulioingia))';
const IDENTITY =
  '((namba|nambari) (ya|za) (nida|kitambulisho|kitambulisho cha taifa|utambulisho|pasipoti|paspoti|pasi|leseni|mpiga kura)|namba yako ya (nida|kitambulisho|pasipoti))';
const PAPER =
  '(kibali cha ukaazi|kibali chako cha ukaazi|pasipoti|paspoti|pasi|pasi ya kusafiria|kitambulisho|kitambulisho cha taifa|leseni|leseni ya udereva|kadi ya benki|kadi ya nida|kadi yako ya benki)';
const PICTURE = '(picha|nakala|kopi|skani|selfie)';
const ASK =
  '({ASK:tum!|tumi!|taj|taji|p|andik|andiki|ambi|let|lete|thibitish|thibitishi|toa|to|shirikish|some|som|jibu|elez|rushi|ambatish|ambatanish|paki|onyesh}|{SUBJ:taj}|(naomba|tunaomba|tunahitaji|ninahitaji|nahitaji|tutahitaji|nitahitaji|niambie|nipe|tupe|tupatie|nipatie|tuambie|nitajie|tutajie|utupe|unipe|utupatie))';

/** Secrets asked for, or sent. */
export const sensitiveData: readonly Entry[] = [
  {
    match: [
      `${ASK} _2 (${CARD}|${KEY})`,
      `${ASK} _2 (${CODE}|${IDENTITY})`,
      `(${CARD}|${KEY}|${IDENTITY}) (yako|lako|zako|za kadi yako)? (ni|ni ipi|ni gani|ni lipi) (gani|ipi|lipi|nini)`,
      `${ASK} _2 ${PICTURE} (ya|za) ${PAPER}`,
      `${KEY} (gani|lipi|ipi)`,
      `({V:kos|subiri|ngoj}) _1 ${PICTURE} (ya|za) ${PAPER}`,
      `{INFUS:p|pati|taji|tumi|ambi|onyesh} _1 (${CARD}|${KEY}|${IDENTITY})`,
      '(selfie|picha) _2 (na|ukiwa na|ukishika|ukiwa umeshika) (pasipoti|kitambulisho|leseni|kadi)',
      `(${CODE}) _1 ni (upi|ipi|gani|nini)`,
      `{CONDUS:tum!|tumi|taji|p|ambi|onyesh} _2 (${CARD}|${KEY}|${IDENTITY}|${PICTURE} (ya|za) ${PAPER})`,
      `{ASK:pig} ${PICTURE} (ya|za)? ${PAPER}`,
      '(umepokea|umepata|umetumiwa|utapokea|utapata|imeingia) _1 (msimbo|kodi|code|otp) _6 ,? _2 (unasemaje|inasemaje|ni ipi|ni upi|ni gani|gani|itaje|utaje|nitajie|tutajie|niambie)',
    ],
    except: [
      '(usi*|msitume|msitoe|msimpe|msishiriki|msiandike|msitaje|kamwe|hatu*|siombi|sihitaji|siulizi|bila|asi*|wasi*|hatuhitaji|hakuna|badala ya) _7',
      '_8 (wala|kamwe)',
      '(tarakimu|namba|nambari) (nne|mbili|tatu|4|2|3) (za|ya) (mwisho|mwanzo) _5',
      '_8 (fomu|ukurasa|kiungo|njia|mfumo|tovuti) (salama|iliyolindwa|yetu salama)',
      '_8 (kwenye|katika|kupitia) (ukurasa|tovuti|akaunti|programu|app|fomu|portal|dirisha|benki)',
      '(ya|za) kadi (ya (uanachama|mwanachama|maktaba|zawadi|pointi|safari|laini|simu)|yako ya (uanachama|pointi|maktaba|zawadi))',
      '(nenosiri|password|pin|nywila) (ya|la) (wifi|wi fi|mtandao|ruta|router)',
      '(kodi|msimbo|code|namba) (ya|wa) (hitilafu|kosa|punguzo|oda|mzigo|ankara|kuchukulia)',
      '(tutakutumia|nitakutumia|tumekutumia|nimekutumia|tunakutumia) _4',
      '{ASK:} _2 (nenosiri|nywila|password|pin) (jipya|mpya)',
    ],
    hit: [
      'Tutumie namba ya kadi yako.',
      'Naomba nenosiri lako.',
      'Nitajie kodi uliyopokea kwenye simu.',
      'Tunahitaji namba yako ya NIDA.',
      'Tutumie picha ya kitambulisho chako.',
      'PIN yako ni ipi?',
      'Piga picha ya leseni yako.',
      'Unatumia nenosiri gani?',
      'Bado nakosa nakala ya kibali chako cha ukaazi.',
      'Piga selfie ukiwa na kitambulisho.',
      'Unaweza kunipa nenosiri lako?',
      'Msimbo wa uthibitisho uliotumiwa ni upi?',
      'Tutaendelea ukishatutumia picha ya kitambulisho.',
      'Umepokea msimbo kwa SMS, nitajie.',
      'Ambatisha nakala ya pasipoti.',
      'Tafadhali niambie namba ya siri.',
    ],
    miss: [
      'Tutajie tarakimu nne za mwisho za kadi yako.',
      'Usimpe mtu yeyote namba ya siri.',
      'Hatuulizi namba ya siri.',
      'Tutumie picha ya ufa.',
      'Andika namba ya kadi kwenye ukurasa wa malipo.',
      'Tutumie namba ya oda.',
      'Tutumie picha ya pasipoti kupitia fomu salama.',
    ],
  },
  {
    match: [
      `(nenosiri|neno la siri|nywila|password|pin|namba ya siri|nambari ya siri|msimbo wa uthibitisho|kodi ya uthibitisho|otp) (lako|yako|wako) (jipya|mpya|la muda|ya muda|la sasa|ya sasa)? (ni|:) _2`,
      `(nenosiri|neno la siri|nywila|password|pin|namba ya siri) (jipya|mpya|la muda|ya muda) (ni|:) _2`,
      ', (nenosiri|nywila|password|pin) : _2',
      '(sasa|tayari)? (nenosiri|nywila|password) (sasa)? ni _2 $',
      `(hili|hii) (hapa)? (ndilo|ndiyo|ni) (nenosiri|password|nywila|pin|namba ya siri) (lako|yako) _1`,
    ],
    except: [
      '(ni|:) (siri|sahihi|si|tayari|muhimu|lazima|fupi|dhaifu|batili|ile|lile|ya zamani|la zamani|ya kwako|makosa|lako|yako) _2',
      '(kama|ikiwa|iwapo) _5',
      '(wifi|wi fi|mtandao|ruta) _4',
      '(ipi|gani|lipi|nini)',
      '(nenosiri|nywila|password|siri|pin) _4 : <URL>',
    ],
    hit: [
      'Nenosiri lako jipya ni Korongo2031.',
      'PIN yako ni 4711.',
      'Password mpya: abc.',
      'Hili ndilo nenosiri lako jipya.',
      'Nimeifungua, sasa nenosiri ni waridi42.',
    ],
    miss: ['Nenosiri lako limebadilishwa.', 'Kama PIN yako ni ya zamani, ibadilishe.', 'Nenosiri lako ni siri yako.'],
  },
];
