import type { Entry } from '../../../language-pack';

const DAYS = ['maanantai', 'tiistai', 'keskiviikko', 'torstai', 'perjantai', 'lauantai', 'sunnuntai'];
/** "lauantaina", "lauantai-iltana", "lauantaiaamuna" */
const ON_DAY = `(${DAYS.flatMap((day) => [`${day}na`, `${day}aamuna`, `${day} iltana`, `${day} iltapäivänä`, `${day} aamuna`]).join('|')})`;
const HOUR = '((klo|kello) (<CLOCK>|<NUMBER>))';

/** A weekday or an hour on which something happens, and not one by which. */
export const appointedTime: readonly Entry[] = [
  {
    match: [ON_DAY, `${HOUR} (aamulla|illalla|iltapäivällä)?`],
    except: [
      `(viimeistään|ennen|vasta|jo|viime|noin) ${ON_DAY}`,
      `(viimeistään|ennen|välillä) _1 ${HOUR}`,
      `${HOUR} (mennessä|asti|saakka|alkaen|jälkeen|lähtien)`,
      `${ON_DAY} (viimeistään|tai (aiemmin|aikaisemmin))`,
    ],
    hit: ['Soitan sinulle lauantaina.', 'Hän soittaa klo 20.30.', 'Kello 8 illalla.', 'Sunnuntai-iltana.'],
    miss: ['Kirjoitan sunnuntaihin mennessä.', 'Vastaan viimeistään perjantaina.', 'Soitan ennen kello 20.30.', 'Soitan klo 18 mennessä.'],
  },
];
