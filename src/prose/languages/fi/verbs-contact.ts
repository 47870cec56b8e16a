import { regular, type Stems } from './present-forms';

/** Saying something to the customer. */
export const CONTACT: readonly Stems[] = regular(`
  soittaa soitella kirjoittaa kirjoitella ilmoittaa tiedottaa vahvistaa informoida viestittää viestiä viestitellä tekstata meilata
  tavoitella raportoida ehdottaa vastata vastailla sanoa kertoa selostaa selittää perustella kommentoida julkistaa kutsua paljastaa
`);
