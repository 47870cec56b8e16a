import { regular, type Stems } from './present-forms';

/** Giving money back, or asking for less. */
export const MONEY: readonly Stems[] = regular(
  'hyvittää hyvitellä palauttaa palautella korvata maksaa tilittää kompensoida kuitata vähentää rahoittaa',
);
