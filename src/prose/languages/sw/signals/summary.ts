import type { Entry } from '../../../language-pack';

/** Announces a summary. */
export const summary: readonly Entry[] = [
  {
    match: ['^ (kwa ufupi|kwa kifupi|muhtasari|kifupi|ufupi|kiini|hitimisho|jambo kuu|hali|kilichotokea|tunachohitaji) _3'],
    hit: ['Kwa ufupi: mteja anasubiri pesa.'],
    miss: ['Mteja alipiga simu asubuhi.'],
  },
];
