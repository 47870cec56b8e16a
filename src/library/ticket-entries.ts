/** One thing that a ticket says: the keys that lead to it, from the outside in, and the value. */
export interface TicketEntry {
  readonly path: readonly string[];
  readonly value: string;
}

/** What a ticket holds, and why it could not be read. */
export interface TicketEntries {
  readonly entries: readonly TicketEntry[];
  readonly problem: string | undefined;
}

/** Far more than a ticket: somebody pasted something else. UTF-16 units. */
const MAX_LENGTH = 500_000;
const MAX_ENTRIES = 5000;
const MAX_DEPTH = 12;
/** A comment's text is no value for a reply. */
const MAX_VALUE = 500;

/** Reads a ticket: JSON as help desks export it, or lines of `key: value` such as a form or a mail's header. Never throws. */
export function readTicketEntries(source: string): TicketEntries {
  const text = source.trim();
  if (text.length > MAX_LENGTH) return { entries: [], problem: 'This is longer than any ticket. Paste one ticket alone.' };
  return /^[{[]/.test(text) ? fromJson(text) : { entries: fromLines(text), problem: undefined };
}

function fromJson(text: string): TicketEntries {
  try {
    const entries: TicketEntry[] = [];
    collect(JSON.parse(text), [], entries);
    return { entries, problem: undefined };
  } catch {
    return { entries: [], problem: 'This begins like JSON but can’t be read as such: it may be cut off. Copy the whole ticket again.' };
  }
}

/** Fields of a ticket before what stands deeper in it, so that the ticket's own word comes first. */
function collect(value: unknown, path: readonly string[], into: TicketEntry[]): void {
  if (typeof value !== 'object' || value === null || path.length > MAX_DEPTH || into.length >= MAX_ENTRIES) return;
  const own = customField(value as Readonly<Record<string, unknown>>);
  if (own) return add(own.value, [...path, own.key], into);
  const fields: (readonly [string | undefined, unknown])[] = Array.isArray(value)
    ? value.map((item: unknown) => [undefined, item])
    : Object.entries(value);
  for (const [key, item] of fields) if (key !== undefined) add(item, [...path, key], into);
  for (const [key, item] of fields) collect(item, key === undefined ? path : [...path, key], into);
}

function add(item: unknown, path: readonly string[], into: TicketEntry[]): void {
  const value = textOf(item);
  if (value !== undefined && value.length <= MAX_VALUE && into.length < MAX_ENTRIES) into.push({ path, value });
}

function textOf(item: unknown): string | undefined {
  if (Array.isArray(item) && item.length > 0 && item.every((one) => typeof one === 'string' || typeof one === 'number'))
    return item.join(', ');
  const text = typeof item === 'string' || typeof item === 'number' || typeof item === 'boolean' ? String(item).trim() : '';
  return text === '' ? undefined : text;
}

/** `{ "title": "Order number", "value": "A-1042" }`: an entry of a help desk's list of own fields. */
function customField(object: Readonly<Record<string, unknown>>): { readonly key: string; readonly value: unknown } | undefined {
  if (!Object.hasOwn(object, 'value')) return undefined;
  const named = ['title', 'label', 'display_name', 'name', 'key', 'field', 'id'].find(
    (name) => Object.hasOwn(object, name) && (typeof object[name] === 'string' || typeof object[name] === 'number'),
  );
  return named === undefined ? undefined : { key: String(object[named]), value: object.value };
}

/** A key of a few words, then a colon; a dash or `=` between blanks does too. No address on the web has a key. */
const LINE =
  /^[ \t>*•-]{0,6}([\p{L}][\p{L}\p{N} ._/()№#'’-]{0,59}?)[*_]{0,2}(?:[ \t]*:(?!\/\/)[*_]{0,2}|[ \t]*：|[ \t]+[-–—=][ \t]+)(.*)$/u;
const KEY = /^\p{L}[\p{L}\p{N} ._/()№#'’-]{0,59}$/u;

function fromLines(text: string): TicketEntry[] {
  const lines = text.split(/\r\n|[\n\r]/, MAX_ENTRIES).map((line) => line.slice(0, MAX_VALUE + 80));
  const rows = lines.map(cellsOf);
  return (
    namedColumns(rows) ?? rows.map((cells, index) => (cells.length > 1 ? cells : (LINE.exec(lines[index] ?? '')?.slice(1) ?? [])))
  ).flatMap(([key = '', rest = '']) => {
    const value = rest.trim();
    return !KEY.test(key.trim()) || value === '' || value.length > MAX_VALUE ? [] : [{ path: key.trim().split('.'), value }];
  });
}

/** The cells of a table's row, between tabs or bars; a line of text is one cell. */
function cellsOf(line: string): readonly string[] {
  const [, barred] = /^[ \t]*\|(.*)\|[ \t]*$/.exec(line) ?? [];
  return (barred?.split('|') ?? line.trim().split(/\t+/)).map((cell) => cell.trim().replace(/:$/, ''));
}

/** A table of one ticket: its first row says what the second holds. Two columns are a key and its value. */
function namedColumns(rows: readonly (readonly string[])[]): readonly (readonly string[])[] | undefined {
  const [names = [], values = [], ...others] = rows.filter((cells) => cells.some((cell) => !/^:?-*:?$/.test(cell)));
  if (others.length > 0 || names.length < 3 || names.length !== values.length) return undefined;
  return names.map((name, index) => [name, values[index] ?? '']);
}
