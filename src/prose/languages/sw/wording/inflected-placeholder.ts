import type { Entry } from '../../../language-pack';

/** Words that want another form than the basic one. */
export const inflectedPlaceholder: readonly Entry[] = [
  {
    match: ['<NAME> (ni|ini|ko|mo) (kwenye|mtaa)'],
    hit: ['{{customer.firstName}} ni kwenye orodha.'],
    miss: ['{{customer.firstName}}, karibu.'],
  },
];
