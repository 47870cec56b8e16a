/** An import in a file of `src/`, as it is written. */
export interface Import {
  /** Relative to `src/`: `yaml/traps.ts`. */
  readonly file: string;
  readonly from: string;
}

/** Each layer may import itself and the layers before it; siblings on one layer meet only further up. */
const LAYERS: readonly (readonly string[])[] = [
  ['text'],
  ['yaml', 'handlebars'],
  ['prose'],
  ['template'],
  ['library'],
  ['render', 'channels', 'rules', 'lint', 'features'],
  ['review'],
  ['server', 'cli', 'script'],
  ['extension'],
];

/** Siblings of which one is the other's tool. */
const ALLOWED_SIBLINGS: ReadonlySet<string> = new Set([
  'lint → rules',
  'features → rules',
  'features → lint',
  'rules → channels',
  'render → channels',
]);

const HOSTS: readonly (readonly [pattern: RegExp, name: string, mayImport: (file: string) => boolean])[] = [
  [/^vscode$/, 'extension/', (file) => file.startsWith('extension/')],
  [/^vscode-languageserver(?:\/|-protocol|$)/, 'server/', (file) => file.startsWith('server/')],
  [/^vscode-languageclient/, 'extension/', (file) => file.startsWith('extension/')],
  [/^node:/, 'cli/ and *.node.ts', (file) => file.startsWith('cli/') || file.endsWith('.node.ts')],
];

const WITH_PROTOCOL: ReadonlySet<string> = new Set(['server', 'extension', 'webview', 'cli', 'protocol']);

/** Imports in a file's text, type-only and dynamic ones included. */
export function importsIn(file: string, text: string): Import[] {
  const found = text.matchAll(
    /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm,
  );
  return [...found].map((match) => ({ file, from: (match[1] ?? match[2] ?? match[3])! }));
}

/** What an import does against the layers; undefined when it is fine. */
export function violation({ file, from }: Import): string | undefined {
  const said = (why: string): string => `src/${file} imports '${from}': ${why}`;
  if (!from.startsWith('.')) {
    const host = HOSTS.find(([pattern]) => pattern.test(from));
    return host && !host[2](file) ? said(`only ${host[1]} may.`) : undefined;
  }
  const room = roomOf(file);
  const other = roomOf(resolve(file, from));
  if (room === other || room === undefined || other === undefined) return undefined;
  if (other === 'protocol')
    return WITH_PROTOCOL.has(room) ? undefined : said('only server, extension, webview and cli speak the protocol.');
  if (room === 'webview' || room === 'protocol')
    return room === 'webview' ? said('the page imports protocol/ alone.') : typesOnly(other, said);
  if (other === 'webview') return said('the page is a program of its own.');
  const [above, below] = [layerOf(room), layerOf(other)];
  if (above === undefined || below === undefined) return said(`no layer is known for ${above === undefined ? room : other}/.`);
  if (below < above || ALLOWED_SIBLINGS.has(`${room} → ${other}`)) return undefined;
  return said(below === above ? `${room}/ and ${other}/ are siblings.` : `${other}/ stands above ${room}/.`);
}

/** The protocol speaks of channels and severities, which are template/'s; of nothing that runs. */
const typesOnly = (other: string, said: (why: string) => string): string | undefined =>
  other === 'template' || other === 'text' ? undefined : said('the protocol knows no room but template/ and text/.');

const layerOf = (room: string): number | undefined => {
  const layer = LAYERS.findIndex((rooms) => rooms.includes(room));
  return layer < 0 ? undefined : layer;
};

/** The first folder of a path; undefined for the entry points that stand in `src/` itself. */
const roomOf = (path: string): string | undefined => (path.includes('/') ? path.slice(0, path.indexOf('/')) : undefined);

function resolve(file: string, from: string): string {
  const parts = file.split('/').slice(0, -1);
  for (const part of from.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
