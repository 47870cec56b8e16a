/** Words that say what belongs into a gap: `[NAME]`, `[customer name]`, `<order number>`. */
const DATA_WORDS: ReadonlySet<string> = new Set(
  [
    'name names firstname lastname surname customer client user agent company order ticket case invoice product item date day time deadline eta number no id code amount price sum total',
    'email mail phone address city country link url reason insert your first last full my here tracking parcel department team subject currency',
    'nimi nimesi asiakas asiakkaan etunimi sukunimi päivä päivämäärä pvm tilaus tilausnumero tilauksen numero numerosi summa hinta tuote tuotteen osoite puhelin puhelinnumero sähköposti linkki yritys yrityksen aika syy laskun',
    'имя фамилия клиент клиента дата номер заказ заказа сумма цена товар товара адрес телефон почта ссылка компания компании время причина счёта счета отчество',
    'jina mteja wa la ya kwanza tarehe namba nambari agizo oda kiasi bei bidhaa anwani simu barua pepe kiungo kampuni muda sababu',
  ].flatMap((words) => words.split(' ')),
);

/** Small words between them: they never make a gap alone. */
const SMALL: ReadonlySet<string> = new Set(['your', 'my', 'here', 'wa', 'la', 'ya', 'no', 'first', 'last', 'full', 'day', 'item', 'my']);

/** Buttons and keys that are written in capitals. */
const CAPTIONS: ReadonlySet<string> = new Set(
  'ok esc enter save cancel yes no send next back reset login logout menu start stop shift ctrl alt tab del delete home end exit apply edit add close open submit search help print f1 f2 f5 on off new pay buy sos faq pdf vip vat usd eur gdpr sic spoiler draft update important note nb read more done accept decline confirm retry continue skip finish refresh settings'.split(
    ' ',
  ),
);

/** Verbs and nouns that come before a caption: "press [Save]". */
const BEFORE_CAPTION =
  /(?:\b(?:click|press|tap|select|choose|hit|pick|open|push|use|button|menu|tab|key|called|labell?ed|under|in)|paina|klikkaa|napsauta|napauta|valitse|painike|painiketta|painikkeesta|avaa|valikosta|нажмите|нажать|нажав|выберите|выбрать|кнопк\p{L}*|откройте|раздел\p{L}*|пункт\p{L}*|bonyeza|bofya|gusa|chagua|kitufe|fungua)(?:\s+(?:on|the|the button|to|on the|cha|на|кнопку|kohtaa|painiketta))?\s*[“"«'‘*]*$/iu;

/** Does the text of a bracket say what belongs there? */
export function namesData(words: string): boolean {
  const all = words
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return all.length > 0 && all.length <= 5 && all.every((word) => DATA_WORDS.has(word)) && !all.every((word) => SMALL.has(word));
}

/** Capitals of which no word is known are a gap as well, unless they are a button's caption or an abbreviation in passing. */
export function shoutsGap(words: string): boolean {
  if (!/^[\p{Lu}\p{N} _'-]{3,40}$/u.test(words) || !/\p{Lu}{2}/u.test(words)) return false;
  const all = words
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return all.some((word) => DATA_WORDS.has(word) && !SMALL.has(word)) || (all.length > 1 && !all.some((word) => CAPTIONS.has(word)));
}

/** Is it the caption of something to press? `before` and `after` are what stands around the bracket. */
export const isCaption = (before: string, after: string): boolean =>
  BEFORE_CAPTION.test(before.slice(-40)) ||
  /^["”»'’*]*\s*(?:button|key|tab|menu|-?painike\p{L}*|-?näppäin\p{L}*|-?valik\p{L}*|-?kohta\p{L}*)/iu.test(after.slice(0, 30));
