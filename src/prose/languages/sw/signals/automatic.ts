import type { Entry } from '../../../language-pack';

const MESSAGE = '(ujumbe|jibu|majibu|barua pepe|barua|taarifa|arifa|mwitikio|email|sms|meseji)';
const MACHINE = '(mfumo|mashine|kompyuta|roboti|boti|bot|chatbot|programu|tarakilishi)';
const BY_ITSELF = '(kiotomatiki|kiotomati|otomatiki|otomati|kielektroniki|automatic|moja kwa moja)';
/** How a message comes into being. */
const MAKE = 'tum|andik|tengenez|andali|zalish|to|tol|toka|jib|jibiw|undw|und';

/** A machine sent this. */
export const automatic: readonly Entry[] = [
  {
    match: [
      `${MESSAGE} _3 ${BY_ITSELF}`,
      `${MESSAGE} _3 (wa|la|ya|za) ${MACHINE}`,
      `({PERFP:${MAKE}}|{PRESP:${MAKE}}|{RELP:${MAKE}}) _2 (${BY_ITSELF}|na ${MACHINE})`,
      `(linatoka|unatoka|inatoka|yanatoka|limetoka|umetoka|imetoka|yametoka|linalotoka|unaotoka|hutoka) (kwa|kwenye|katika) ${MACHINE}`,
      `${MACHINE} _2 (umetuma|imetuma|umejibu|imejibu|inakujibu|unakujibu|inajibu|unajibu|umeandika|imeandika|ndiyo|ndio|ndiye)`,
      `(mimi ni|sisi ni|unaongea na|unazungumza na|unawasiliana na|unachati na|unaandikiana na) _1 ${MACHINE}`,
      '(si|sio|siyo) (mtu|binadamu|mwanadamu)',
    ],
    except: [
      '(usajili|malipo|pesa|fedha|marejesho|akaunti|bima|salio|kifurushi|mzigo|oda|tiketi|huduma) _3 (moja kwa moja|kiotomatiki|otomatiki)',
      '(si|sio|siyo) (mtu|binadamu|mwanadamu) (mwingine|wa|wetu|huyo)',
    ],
    hit: [
      'Hili ni jibu la kiotomatiki.',
      'Ujumbe huu umetumwa na mfumo.',
      'Barua hii imeandikwa na kompyuta.',
      'Jibu hili linatoka kwa mashine.',
      'Mimi ni programu, si mtu.',
      'Huu ni ujumbe wa mfumo.',
      'Mfumo wetu umejibu barua yako.',
    ],
    miss: ['Usajili wako utajirudia kiotomatiki.', 'Pesa zimetumwa moja kwa moja benki.', 'Ujumbe wako umesomwa na fundi.'],
  },
];
