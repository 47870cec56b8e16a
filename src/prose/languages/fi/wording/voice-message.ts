import type { Entry } from '../../../language-pack';

/** Voice messages sent or asked for. */
export const voiceMessage: readonly Entry[] = [
  {
    match: [
      '(lähetä|lähettäkää|äänitä|nauhoita|jätä|laita) _3 (ääniviesti*|äänite*|äänitteen|ääninauha*)',
      '(kuuntele|kuunnelkaa) _3 (ääniviesti*|äänite*|viestin alta|viestini)',
      '(lähetin|lähetämme|lähetän|äänitin|nauhoitin|lähetimme|jätin) _3 (ääniviesti*|äänite*|äänitteen)',
    ],
    except: ['(kuuntelin|sain|saimme|kuuntelimme) _2 ääniviesti*', 'älä (lähetä|jätä)'],
    hit: ['Lähetä meille ääniviesti.', 'Kuuntele ääniviesti alta.'],
    miss: ['Kuuntelin ääniviestisi.', 'Kirjoita meille.'],
  },
];
