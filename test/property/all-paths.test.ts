import assert from 'node:assert/strict';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { createLibrary } from '../../src/library/library';
import { readPolicy } from '../../src/library/policy';
import { allPaths, type ReplyPath } from '../../src/render/all-paths';
import { type RenderReplyInput, renderReply } from '../../src/render/render-reply';
import { anyReply, libraryOf } from './random-reply';
import { runs } from './runs';

const CHANNELS = ['email', 'sms', 'whatsapp'];

/** A condition as a block opens with it, and as a path names it; `turned` blocks show their own text when it does not hold. */
interface Condition {
  readonly open: string;
  readonly text: string;
  readonly turned?: true;
}

/** A sign that no other place shows, or a block with what stands on its two sides. */
type Part = string | { readonly condition: Condition; readonly yes: readonly Part[]; readonly no: readonly Part[] };

const plain = (call: string): Condition => ({ open: `if (${call})`, text: call });
const COMPARED = ['eq reason "customs"', 'ne reason "weather"', 'eq a "x"', 'gt days 5', 'lt days 3', 'gte days 5', 'lte days 0'];
const JOINED = ['and a vip', 'or b customer.firstName', 'and vip (gt days 5)', 'or (not a) (eq reason "lost")', 'not (and a b)'];

const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc
    .constantFrom('a', 'b', 'vip', 'days', 'items', 'reason', 'customer.firstName', 'order.number')
    .chain((name) =>
      fc.constantFrom<Condition>(
        { open: `if ${name}`, text: name },
        { open: `unless ${name}`, text: name, turned: true },
        { open: `if (not ${name})`, text: name, turned: true },
      ),
    ),
  fc.constantFrom(...COMPARED, ...JOINED.filter((call) => !call.startsWith('not'))).map(plain),
  fc.constant<Condition>({ open: 'unless (not (and a b))', text: 'and a b' }),
  fc.constantFrom<Condition>({ open: 'each items', text: 'each items' }, { open: 'with customer.firstName', text: 'customer.firstName' }),
  fc.constantFrom('"sms"', '"email" "sms"', '"whatsapp"').map((ids) => ({ open: `channel ${ids}`, text: `channel ${ids}` })),
);

const { parts: anyParts } = fc.letrec<{ parts: readonly Part[] }>((tie) => ({
  parts: fc.array(
    fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constant('sign'),
      fc.record({ condition, yes: tie('parts'), no: tie('parts') }).map((block) =>
        // What stands inside these has another `this`.
        /^(?:each|with)/.test(block.condition.open) ? { ...block, yes: ['sign'] } : block,
      ),
    ),
    { maxLength: 3 },
  ),
}));

/** The template's text, with a number in each sign; the tree gets the same numbers. */
function written(parts: readonly Part[]): { readonly body: string; readonly tree: readonly Part[] } {
  let count = 0;
  const number = (part: Part): Part =>
    typeof part === 'string' ? `<${count++}>` : { ...part, yes: part.yes.map(number), no: part.no.map(number) };
  const write = (part: Part): string => {
    if (typeof part === 'string') return part;
    const { condition: it, yes, no } = part;
    return `{{#${it.open}}}${yes.map(write).join('')}{{else}}${no.map(write).join('')}{{/${it.open.split(' ', 1)[0]}}}`;
  };
  const tree = parts.map(number);
  return { tree, body: tree.map(write).join('') };
}

/** Every text that a template can show where these conditions came out so; what is not told may come out either way. */
function possible(parts: readonly Part[], told: ReadonlyMap<string, boolean>): Set<string> {
  let texts = new Set(['']);
  for (const part of parts) {
    const next = typeof part === 'string' ? new Set([part]) : ofBlock(part, told);
    texts = new Set([...texts].flatMap((before) => [...next].map((after) => before + after)));
  }
  return texts;
}

function ofBlock(part: Exclude<Part, string>, told: ReadonlyMap<string, boolean>): Set<string> {
  const holds = told.get(part.condition.text);
  const sides = holds === undefined ? [true, false] : [holds];
  const texts = sides.map((side) => {
    const known = new Map([...told, [part.condition.text, side]]);
    return side !== (part.condition.turned === true) ? possible(part.yes, known) : possible(part.no, known);
  });
  return new Set(texts.flatMap((side) => [...side]));
}

const variables = {
  a: { example: 'x' },
  b: {},
  vip: { type: 'flag' },
  days: { type: 'number' },
  items: { type: 'list', example: ['one'] },
  reason: { type: 'choice', choices: ['weather', 'customs', 'lost'] },
  'order.number': {},
};

/** What a ticket may hold. */
const anyValues = fc.record(
  {
    a: fc.constantFrom('x', 'y', ''),
    b: fc.constantFrom('x', ' '),
    vip: fc.boolean(),
    days: fc.constantFrom(0, 1, 3, 5, 8),
    items: fc.constantFrom([], ['one']),
    reason: fc.constantFrom('weather', 'customs', 'lost'),
    customer: fc.constantFrom({ firstName: 'Ann' }, { firstName: '' }),
    order: fc.constantFrom({ number: 'A-1' }, {}),
  },
  { requiredKeys: [] },
);

function inputOf(body: string, fallback: boolean, fragment: string): RenderReplyInput {
  const { value: policy } = readPolicy(stringify({ channels: CHANNELS }));
  assert.ok(policy);
  const declared = fallback ? { ...variables, a: { fallback: 'x' } } : variables;
  const sources = { one: { title: 'One', variables: declared, body }, _f: { body: fragment } };
  const files = Object.entries(sources).map(([name, data]) => ({
    uri: `file:///team/templates/${name}.yaml`,
    version: 1,
    source: stringify(data),
  }));
  const library = createLibrary({ root: 'file:///team', policy, customers: [], files });
  const snapshot = library.templates.get('one');
  assert.ok(snapshot?.template);
  return { library, snapshot };
}

const signsIn = (text: string): readonly string[] => text.match(/<\d+>/g) ?? [];
/** A list shows its text once for each item. */
const withoutRepeats = (text: string): string => [...new Set(signsIn(text))].join('');
const shownBy = ({ reply }: ReplyPath): string => withoutRepeats(reply.body?.text ?? '');

describe('all paths of any template', function () {
  this.timeout(600_000);

  it('show what their conditions say, each once, and every branch that any data reaches', () => {
    let whole = 0;
    let replies = 0;
    let unshown = 0;
    fc.assert(
      fc.property(
        anyParts,
        anyParts,
        fc.boolean(),
        fc.array(anyValues, { minLength: 30, maxLength: 30 }),
        (parts, inside, fallback, data) => {
          const { body, tree } = written([...parts, { condition: { open: 'if b', text: 'b' }, yes: inside, no: [] }]);
          // The last block stands in a fragment.
          const start = body.lastIndexOf('{{#if b}}', written(parts).body.length);
          const input = inputOf(`${body.slice(0, start)}{{> f}}`, fallback, body.slice(start));
          const { paths, more } = allPaths({ ...input, examples: true }, CHANNELS);
          assert.ok(paths.length <= 32);
          const texts = paths.map(shownBy);
          assert.equal(new Set(texts).size, texts.length, `twice the same:\n${texts.join('\n')}`);
          for (const [index, path] of paths.entries()) {
            const told = new Map(path.conditions.map(({ text, holds }) => [text, holds]));
            const said = [...told].map(([text, holds]) => `${holds ? '' : 'not '}${text}`).join(', ');
            assert.ok(possible(tree, told).has(texts[index] ?? ''), `“${said}” shows ${texts[index]}`);
          }
          const shown = new Set(texts.flatMap(signsIn));
          for (const [index, values] of data.entries()) {
            const channel = CHANNELS[index % CHANNELS.length];
            const text = renderReply({ ...input, channel, data: values }).body?.text ?? '';
            for (const sign of signsIn(text)) assert.ok(shown.has(sign), `${sign} is reached with ${JSON.stringify(values)} on ${channel}`);
            if (!more) replies++;
            if (!more && !texts.includes(withoutRepeats(text))) unshown++;
          }
          if (!more && paths.length > 2) whole++;
        },
      ),
      runs(150),
    );
    // Each branch is there; of the ways in which branches come together, next to all.
    assert.ok(unshown <= replies / 500, `${unshown} of ${replies} replies are on no path, though it says that there are no more`);
    assert.ok(whole > 30, `only ${whole} templates had some paths, all of them shown`);
  });

  it('show both sides of everything, where there are far too many', () => {
    const names = Array.from({ length: 60 }, (_, index) => `v${index}`);
    const sided = (write: (name: string) => string, body: string) => {
      const { paths, more } = allPaths({ ...inputOf(body, false, ''), examples: true }, CHANNELS);
      const shown = new Set(paths.flatMap(({ reply }) => signsIn(reply.body?.text ?? '')));
      assert.deepEqual(
        names
          .map(write)
          .flatMap(signsIn)
          .filter((sign) => !shown.has(sign)),
        [],
      );
      return { more, count: paths.length };
    };
    const block = (name: string) => `{{#if ${name}}}<1${name.slice(1)}>{{else}}<2${name.slice(1)}>{{/if}}`;
    assert.deepEqual(sided(block, names.map(block).join('')), { more: true, count: 32 });
    const link = (name: string) => `{{else if (eq a "${name}")}}<${name.slice(1)}>`;
    assert.deepEqual(sided(link, `{{#if (eq a "x")}}x${names.map(link).join('')}{{/if}}`), { more: false, count: 62 });
  });

  it('end soon, where loops stand in loops', () => {
    const items = Array.from({ length: 300 }, () => ({ flag: true }));
    const input = inputOf('{{#each list}}{{#each ../list}}{{#if flag}}x{{/if}}{{#if ../../a}}z{{/if}}{{/each}}{{/each}}', false, '');
    let renderings = 0;
    const { more } = allPaths(
      {
        ...input,
        data: { list: items },
        get now() {
          renderings++;
          return new Date('2027-03-01T09:30:00Z');
        },
      },
      CHANNELS,
    );
    assert.equal(more, true);
    assert.ok(renderings < 20, `${renderings} renderings`);
  });

  it('end, whatever the template is', () => {
    fc.assert(
      fc.property(anyReply, (random) => {
        const library = libraryOf(random);
        const snapshot = library.templates.get('one');
        assert.ok(snapshot);
        const { paths } = allPaths({ ...random, library, snapshot }, CHANNELS);
        assert.ok(paths.length > 0 && paths.length <= 32);
        for (const { conditions } of paths) for (const { text } of conditions) assert.doesNotMatch(text, /undefined|\[object/);
      }),
      runs(60),
    );
  });
});
