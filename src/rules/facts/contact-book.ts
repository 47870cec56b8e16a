import { fileIndex } from '../../library/file-index';
import type { Library } from '../../library/library';
import type { Snapshot } from '../../template/snapshot';
import type { TemplateText } from '../../template/template-text';
import type { Span } from '../../text/span';

/** A mail address or a number that customers are given. */
export interface Contact {
  readonly kind: 'mail' | 'phone';
  /** What it is for, as far as can be told: `support`, `sales`, `billing` … Undefined for somebody's own. */
  readonly purpose: string;
  /** The address in small letters, the number's digits. */
  readonly value: string;
  readonly words: string;
  readonly span: Span;
}

const MAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const PHONE = /(?<![\p{L}\p{N}@/.-])\+?\d[\d\s()-]{5,18}\d(?![\p{L}\p{N}@])/gu;

const DESKS: readonly (readonly [purpose: string, words: RegExp])[] = [
  ['sales', /sales|myynti|sale\b|продаж|mauzo/i],
  ['billing', /billing|invoice|lasku|accounts?\b|оплат|счет|счёт|бухгалт|malipo|ankara/i],
  ['returns', /return|palaut|возврат|marejesho/i],
  ['press', /press|media|lehdistö|пресс/i],
  ['jobs', /jobs?\b|career|rekry|ваканс|ajira/i],
  ['privacy', /privacy|gdpr|dpo|data-?protection|tietosuoja|персональн|faragha/i],
  ['urgent', /emergency|urgent|hätä|päivyst|авари|экстренн|dharura/i],
  ['technical', /tech|it-?support|tekninen|техн|ufundi/i],
  [
    'support',
    /support|help|service|care|info|hello|hi\b|contact|customer|asiakas|palvelu|apua|tuki|yhteys|помощ|поддержк|клиент|сервис|huduma|msaada|wateja|mteja/i,
  ],
];

/** The desk that an address names in front of its `@`; a person's own names none. */
const deskOf = (words: string): string | undefined => DESKS.find(([, pattern]) => pattern.test(words))?.[0];

/** The contacts that a text gives in letters and figures; those from the policy are variables, and always agree. */
export function contactsOf({ value }: TemplateText): Contact[] {
  const mails = (value.includes('@') ? [...value.matchAll(MAIL)] : []).flatMap(({ index, 0: words }): Contact[] => {
    const purpose = deskOf(words.slice(0, words.indexOf('@')));
    const address = words.replace(/\.$/, '').toLowerCase();
    return purpose
      ? [
          {
            kind: 'mail',
            purpose: `${purpose} ${houseOf(address)}`,
            value: address,
            words,
            span: { start: index, end: index + words.length },
          },
        ]
      : [];
  });
  const phones = [...value.matchAll(PHONE)].flatMap(({ index, 0: words }): Contact[] => {
    const digits = words.replace(/\D/g, '');
    const before =
      value
        .slice(Math.max(0, index - 80), index)
        .split(/[.!?\n]/)
        .at(-1) ?? '';
    if (digits.length < 7 || !CALLING.test(before)) return [];
    return [
      {
        kind: 'phone',
        purpose: deskOf(before) ?? 'support',
        value: national(digits),
        words,
        span: { start: index, end: index + words.length },
      },
    ];
  });
  return [...mails, ...phones].sort((a, b) => a.span.start - b.span.start);
}

/** A number is ours to call only where the text says so. */
const CALLING = /call|ring|phone|tel\b|number|soit|puhelin|numero|позвон|звон|телефон|номер|piga|pigia|simu|namba/i;

/** The house that an address belongs to: `help@acme.example` and `help@acme-support.example` are one, the carrier's is another. */
const houseOf = (address: string): string => (address.split('@')[1] ?? '').split(/[.-]/)[0] ?? '';

/** The last digits: a country code or a leading zero makes no other number. */
const national = (digits: string): string => digits.slice(-8).replace(/^0+/, '');

/** What a contact is for: two of one purpose should be the same. */
export const purposeOf = ({ kind, purpose }: Contact): string => `${kind} ${purpose}`;

const remembered = new WeakMap<Snapshot, readonly Contact[]>();

function contactsIn(snapshot: Snapshot): readonly Contact[] {
  const known = remembered.get(snapshot) ?? snapshot.texts.filter(({ value }) => /@|\d{3}/.test(value)).flatMap(contactsOf);
  remembered.set(snapshot, known);
  return known;
}

const givingContact = fileIndex((snapshot) => contactsIn(snapshot).map(purposeOf));

/** The contact that the team gives for a purpose: the policy's own, else the one that most files give, if at least two do. */
export function contactFor(library: Library, purpose: string): Contact | undefined {
  const own = policyContacts(library).find((contact) => purposeOf(contact) === purpose);
  if (own) return own;
  const counts = new Map<string, { readonly contact: Contact; count: number }>();
  for (const snapshot of givingContact(library, purpose)) {
    const given = new Map(contactsIn(snapshot).flatMap((contact) => (purposeOf(contact) === purpose ? [[contact.value, contact]] : [])));
    for (const [value, contact] of given) {
      const known = counts.get(value);
      if (known) known.count++;
      else counts.set(value, { contact, count: 1 });
    }
  }
  const [most, next] = [...counts.values()].sort((a, b) => b.count - a.count);
  return most && most.count >= 2 && most.count > (next?.count ?? 0) ? most.contact : undefined;
}

function policyContacts({ policy: { company } }: Library): Contact[] {
  const span = { start: 0, end: 0 };
  const mail = company.email?.toLowerCase();
  const phone = company.phone?.replace(/\D/g, '');
  return [
    ...(mail ? [{ kind: 'mail' as const, purpose: `support ${houseOf(mail)}`, value: mail, words: company.email ?? '', span }] : []),
    ...(phone ? [{ kind: 'phone' as const, purpose: 'support', value: national(phone), words: company.phone ?? '', span }] : []),
  ];
}
