import type { Entry } from '../../../language-pack';

/** Says no to what the customer asked for. */
export const refusal: readonly Entry[] = [
  {
    match: [
      '(haiwezekani|haitawezekana|haikuwezekana|hatuwezi|siwezi|hatutaweza|sitaweza|hatukuweza|haturuhusu|hairuhusiwi|hauruhusiwi|hatukubali|hatutoi|hatupokei|hatubadilishi|hatuna uwezo|hatuna huduma|hatuna mpango|hatuna ruhusa|haturejeshi|haturudishi|hatuna|haiko|haipo|haipatikani|halipatikani|hazipatikani|hakuna nafasi|hakuna uwezekano|hakuna njia|hatufanyi|hatusafirishi|hatuuzi|hatulipi|hatuwezi kukubali) _2',
      '(ombi|maombi|dai|madai|mkopo) _2 (limekataliwa|yamekataliwa|halijakubaliwa|hayajakubaliwa|umekataliwa|haukukubaliwa|halikukubaliwa|hayakukubaliwa)',
      '(tumekataa|tunakataa|imekataliwa|umekataliwa|tumelazimika kukataa|tunasikitika kukujulisha kwamba) _2',
      '(muda|kipindi|dhamana|ofa) _3 (umekwisha|imeisha|umepita|kimepita|imekwisha|umeisha|umemalizika)',
      '(bidhaa|huduma|rangi) _3 (imeisha|imesitishwa|haipo tena|haitengenezwi)',
    ],
    except: [
      '(kama|ikiwa|iwapo|endapo) _2 (haiwezekani|huwezi|hauwezi)',
      '(hatuwezi|siwezi) (kuona|kupata|kufikia|kukupata|kusubiri|kuelewa)',
      'hatuna (kosa|shaka|budi|tatizo)',
      '(hakuna|hatuna) (haja|shida|tatizo|gharama)',
      '(mtu yeyote|kamwe) _3',
      'haipo (nyumbani|mbali)',
    ],
    hit: ['Haiwezekani kurudisha pesa.', 'Hatuwezi kubadilisha tiketi hiyo.', 'Ombi lako limekataliwa.'],
    miss: ['Kama huwezi kuingia, tuandikie.', 'Hakuna gharama ya ziada.'],
  },
];
