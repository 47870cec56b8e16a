import type { Entry } from '../../../language-pack';

const TITLE = "(mr|mrs|miss|ms|mister|sir|sirs|madam|ma'am|madame|gentleman|gentlemen|lady|ladies|misses)";

export const genderedSalutation: readonly Entry[] = [
  {
    match: [
      `^ (my)? (dear|dearest|hello|hi|hey|greetings|good (morning|afternoon|evening|day)|welcome|respected|esteemed|honoured) (back)? ,? ${TITLE} .? <NAME>? <NAME>?`,
      `^ ${TITLE} .? (<NAME>|<TEXT>) <NAME>?`,
      "^ (gentlemen|sir|madam|ma'am|sirs) ,",
      "(thank you|thanks|yes|no|sorry|of course|certainly|apologies) ,? (sir|madam|ma'am)",
      `(dear|hello) ${TITLE} .? <NAME>`,
    ],
    except: [
      `${TITLE} .? (or|and|,) _1 ${TITLE}`,
      `${TITLE} .? / ${TITLE}`,
      '(sir|madam|mr|mrs|ms) or (sir|madam|ms|mr|mrs)',
      '(lady|sir|madam|miss) (gaga|chocolate|universe)',
      'miss (you|the|out|it|a|this|us)',
    ],
    hit: [
      'Dear Sir,',
      'Dear Mr {{customer.lastName}},',
      'Hello Mrs. {{customer.lastName}},',
      'Good morning, madam,',
      'Gentlemen,',
      'Thank you, sir.',
    ],
    miss: [
      'Dear {{customer.name}},',
      'Dear Sir or Madam,',
      'Dear Mr/Ms {{customer.lastName}},',
      'Ladies and gentlemen,',
      'Hello, you will not miss it.',
    ],
  },
];
