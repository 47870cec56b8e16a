const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Titles that stand before a name in the languages we know and their neighbours; compared without the full stop. */
export const TITLES: ReadonlySet<string> = words(
  'mr mrs ms miss mx dr prof professor sir madam rev hr fr herr frau herra rouva neiti tri maist bw bi bwana bibi mzee ndg dkt г-н г-жа господин госпожа гн гжа др доктор проф mme sr sra',
);

/** Titles that stand before a first name alone; behind any other a single name is a family name. */
export const FAMILIAR_TITLES: ReadonlySet<string> = words('sir bw bi bwana bibi mzee ndg');

/** What stands behind a name and is no part of it. */
export const SUFFIXES: ReadonlySet<string> = words('jr sr ii iii iv phd md mba esq');

/** Words that make a name a company's. */
export const COMPANY_WORDS: ReadonlySet<string> = words(
  'ltd limited inc llc llp plc corp corporation company gmbh oy oyj ab ry tmi asa aps sarl srl bv nv ооо оао зао пао тоо group holding holdings kampuni saccos',
);

/** Company forms that are family names too; they count in capitals or with a full stop: "Equinor AS", "Smith & Co.". */
export const AMBIGUOUS_FORMS: ReadonlySet<string> = words('AS SA AG KG KY SAS SpA S.A. CO Co. АО ИП');

/** Particles that belong to the last name: "Ludwig van Beethoven". */
export const PARTICLES: ReadonlySet<string> = words('van von der den de da di del della dos du la le af av zu ter ten bin ibn al el wa');

/** What forms hold where nobody gave a name; a name of these words alone is nobody's. */
export const NO_NAMES: ReadonlySet<string> = words(
  'test testi тест jaribio n/a none null undefined unknown anonymous guest customer client user visitor name asiakas käyttäjä tuntematon nimetön vieras клиент покупатель пользователь гость аноним неизвестно неизвестный mteja mgeni mtumiaji',
);
