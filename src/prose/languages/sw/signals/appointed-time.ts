import type { Entry } from '../../../language-pack';

const HOUR = '(saa (<NUMBER>|<CLOCK>|kumi na (moja|mbili)) (na nusu|kamili|unusu|na robo)? <DAYPART>?)';

/** A weekday or an hour on which something happens, and not one by which. Hours are counted from six. */
export const appointedTime: readonly Entry[] = [
  {
    match: ['<WEEKDAY>', HOUR],
    except: [
      `(kabla ya|kabla|hadi|mpaka|ifikapo|kufikia|kuanzia|tangu|baada ya|si zaidi ya|isizidi|ndani ya|mwisho|mwisho wa|kati ya) (siku ya)? (<WEEKDAY>|${HOUR})`,
      `(<WEEKDAY>|${HOUR}) (iliyopita|hadi|mpaka|au mapema)`,
      'ndani ya saa <NUMBER>',
    ],
    hit: ['Nitakupigia Jumamosi.', 'Fundi atakupigia saa mbili usiku.', 'Saa 20:30.', 'Atakupigia saa kumi na mbili na nusu jioni.'],
    miss: [
      'Nitakuandikia kabla ya Jumapili.',
      'Nitakujibu ndani ya saa mbili.',
      'Tutawasiliana hadi saa tatu usiku.',
      'Uliandika Jumapili iliyopita.',
    ],
  },
];
