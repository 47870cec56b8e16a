import fc from 'fast-check';

/** What can go wrong in a scalar: folds, escapes, quotes, indicators, and characters of more than one unit. */
const piece = fc.constantFrom(
  ...['a', 'Hi', ' ', '  ', '\t', '\n', '\n', '\n\n', '\n \n', '\n  ', ' \n', '\t\n\t'],
  ...['🎉', 'é', 'Ж', 'ä\u0308', '\u2028', '\u0085', '\u00a0', '\ufeff'],
  ...["'", "''", '"', '\\', '#', ' #', ': ', ':', '- ', '{{x}}', '[', ']', ',', '&', '*', '!', '%', '@', '|', '>', '?', '---'],
  ...['\\n', '\\t', '\\"', '\\\\', '\\u00e9', '\\x41', '\\U0001F389', '\\ ', '\\/', '\\\n', '\\_', '\\N', '\\L', '\\ud83d', '\\uFFFD'],
);
const soup = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(''));

const indentBy = (text: string, indent: number): string => text.replaceAll('\n', `\n${' '.repeat(indent)}`);

/** A plain or quoted scalar of that soup, its lines indented as its place wants. */
const flowScalar = fc
  .tuple(fc.constantFrom('', "'", '"'), soup, fc.integer({ min: 1, max: 4 }))
  .map(([quote, text, indent]) => quote + indentBy(text, indent) + quote);

const blockLine = fc
  .tuple(fc.constantFrom(0, 1, 2, 2, 2, 2, 3, 4), soup)
  .map(([indent, text]) => ' '.repeat(indent) + text.replaceAll('\n', ''));
const blockScalar = fc
  .tuple(
    fc.constantFrom('|', '>'),
    fc.constantFrom('', '', '', '-', '+', '2', '1-', '+2', '2+', '3'),
    fc.constantFrom('', '', ' # a note', ' '),
    fc.array(blockLine, { maxLength: 7 }),
    fc.constantFrom('', '\n', '\n\n', '\n  \n', '\n   \n\n'),
  )
  .map(([sign, header, note, lines, end]) => `${[sign + header + note, ...lines].join('\n')}${end}`);

/** Where a scalar may stand. */
const place = fc.constantFrom<(scalar: string) => string>(
  (scalar) => scalar,
  (scalar) => `body: ${scalar}`,
  (scalar) => `title: x\nbody: ${scalar}\n`,
  (scalar) => `body: ${scalar}\ntags: [a, b]\n`,
  (scalar) => `# a note\nbody:\n  ${scalar}\n`,
  (scalar) => `fi:\n  body: ${indentBy(scalar, 2)}\n  subject: y\n`,
  (scalar) => `- ${scalar}\n- z\n`,
  (scalar) => `- a: 1\n  b: ${indentBy(scalar, 2)}\n`,
  (scalar) => `a: { b: ${scalar}, c: d }`,
  (scalar) => `a: [ ${scalar}, d ]`,
  (scalar) => `--- ${scalar}\n`,
);

/** A YAML text around one scalar of any style; not all of them can be read. */
export const anyYaml: fc.Arbitrary<string> = fc
  .tuple(place, fc.oneof(flowScalar, blockScalar), fc.constantFrom('\n', '\n', '\r\n'), fc.constantFrom('', '', '', '\ufeff'))
  .map(([put, scalar, lineBreak, mark]) => mark + put(scalar).replaceAll('\n', lineBreak));

/** A replacement for a part of a text: words, quotes, breaks, whatever a fix or a person may type. */
export const anyReplacement: fc.Arbitrary<string> = soup;
