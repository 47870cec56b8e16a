import assert from 'node:assert/strict';
import { hoverAt } from '../../src/features/hover';
import { RULES } from '../../src/rules/index.generated';
import { labels, offers, taken } from './apply-completion';
import { type MarkedLibrary, markedLibrary, markedTemplate } from './marked-library';

/** A policy with a cursor, and all rules that there are. */
function policy(marked: string): MarkedLibrary {
  const library = markedLibrary({ 'replywright.yaml': marked });
  return { ...library, context: { ...library.context, rules: RULES } };
}

/** What is hovered, then what is shown. */
function hover({ file, offset, context }: MarkedLibrary): string {
  const shown = hoverAt(file, offset, context);
  return shown ? `${file.source.slice(shown.span.start, shown.span.end)}\n---\n${shown.markdown}` : '';
}

const detailOf = (marked: MarkedLibrary, label: string): string | undefined => offers(marked).find((item) => item.label === label)?.detail;

describe("completion in a team's policy", () => {
  it("offers each rule's own options beside its severity", () => {
    assert.deepEqual(labels(policy('rules:\n  wall-of-text: { █ }\n')), ['severity', 'words', 'sentences']);
    assert.equal(detailOf(policy('rules:\n  wall-of-text: { █ }\n'), 'words'), 'The most words of a paragraph.');
    assert.deepEqual(labels(policy('rules:\n  wall-of-text:\n    words: 90\n    █\n')), ['severity', 'sentences']);
    assert.equal(taken(policy('rules:\n  wall-of-text:\n    sen█\n'), 'sentences'), 'rules:\n  wall-of-text:\n    sentences: █\n');
  });

  it('offers phrases to add and allow only where a rule looks for phrases', () => {
    assert.deepEqual(labels(policy('rules:\n  jargon: { █ }\n')), ['severity', 'add', 'allow']);
    assert.deepEqual(labels(policy('rules:\n  eta-missing: { █ }\n')), ['severity']);
    assert.equal(taken(policy('rules:\n  jargon:\n    al█\n'), 'allow'), 'rules:\n  jargon:\n    allow: [█]\n');
  });

  it('offers what counts without a setting', () => {
    assert.equal(taken(policy('rules:\n  wall-of-text: { words: █ }\n'), '120'), 'rules:\n  wall-of-text: { words: 120█ }\n');
    assert.equal(
      taken(policy('rules:\n  duplicate-template:\n    likeness: █\n'), '0.7'),
      'rules:\n  duplicate-template:\n    likeness: 0.7█\n',
    );
    assert.deepEqual(labels(policy('policy:\n  workingHours:\n    days: █\n')), ['mon-fri']);
  });

  it('offers languages where an option has a value for each', () => {
    const marked = policy('languages: [fi, en]\nrules:\n  long-sentence: { words: { fi: 20, █ } }\n');
    assert.deepEqual(labels(marked), ['en', 'ru', 'sw']);
    assert.match(taken(marked, 'sw'), /words: \{ fi: 20, sw: █ \}/);
  });

  it('offers time zones, types, languages and channels', () => {
    assert.equal(
      taken(policy('policy:\n  workingHours: { timeZone: Europe/Hel█ }\n'), 'Europe/Helsinki'),
      'policy:\n  workingHours: { timeZone: Europe/Helsinki█ }\n',
    );
    assert.ok(labels(policy('variables:\n  shop: { type: █ }\n')).includes('duration'));
    assert.equal(taken(policy('variables:\n  shop: { ty█ }\n'), 'type'), 'variables:\n  shop: { type: █ }\n');
    assert.ok(labels(policy('channels: [email, █]\n')).includes('whatsapp'));
    assert.ok(!labels(policy('channels: [email, █]\n')).includes('email'));
    assert.deepEqual(labels(policy('languages: [en, █]\n')), ['fi', 'ru', 'sw']);
  });

  it('offers the keys of a phrase, and the rules that report phrases', () => {
    assert.equal(taken(policy('wor█\n'), 'wording'), 'wording:\n  - █\n');
    assert.deepEqual(labels(policy('wording:\n  - █\n')), ['language', 'match', 'except', 'instead', 'rule']);
    assert.deepEqual(labels(policy('wording:\n  - { language: en, match: x }\n  - █\n')).length, 5);
    assert.deepEqual(labels(policy('wording:\n  - language: en\n    match: x\n    █\n')), ['except', 'instead', 'rule']);
    const reporting = policy('wording:\n  - { language: en, match: x, rule: █ }\n');
    assert.ok(labels(reporting).includes('jargon') && !labels(reporting).includes('eta-missing'));
    assert.match(detailOf(reporting, 'jargon') ?? '', /\.$/);
  });

  it('offers sets of words inside a phrase', () => {
    const within = (pattern: string): MarkedLibrary => policy(`wording:\n  - { language: en, match: "${pattern}" }\n`);
    assert.equal(taken(within('in <NU█'), '<NUMBER>'), 'wording:\n  - { language: en, match: "in <NUMBER>█" }\n');
    assert.equal(taken(within('in <█> days'), '<NUMBER>'), 'wording:\n  - { language: en, match: "in <NUMBER>█ days" }\n');
    assert.equal(taken(within('in (█|two) days'), '<NUMBER>'), 'wording:\n  - { language: en, match: "in (<NUMBER>█|two) days" }\n');
    assert.deepEqual(labels(within('wit█hin')), []);
    assert.equal(
      taken(policy('rules:\n  jargon:\n    allow:\n      - by <WE█\n'), '<WEEKDAY>'),
      'rules:\n  jargon:\n    allow:\n      - by <WEEKDAY>█\n',
    );
    assert.ok(labels(policy('rules:\n  jargon: { add: [█] }\n')).includes('<UNIT>'));
  });
});

describe("hover in a team's policy", () => {
  it('explains options with their limits and defaults', () => {
    assert.equal(
      hover(policy('rules:\n  wall-of-text: { wor█ds: 90 }\n')),
      'words\n---\n**`words`**\n\nThe most words of a paragraph.\n\nA number from 20 to 1000.\n\nWithout it: `120`.',
    );
    assert.match(hover(policy('rules:\n  jargon: { sever█ity: off }\n')), /How loudly the rule speaks.*\n\nOne of `error`/);
    assert.match(hover(policy('policy:\n  workingHours: { da█ys: mon-sat }\n')), /Without it: `mon-fri`/);
  });

  it('explains how phrases are written', () => {
    assert.match(
      hover(policy('wording:\n  - { language: en, mat█ch: x }\n')),
      /The phrase, as a pattern[\s\S]*\n- `maksu\*` a word that begins so\n/,
    );
    assert.match(
      hover(policy('rules:\n  jargon:\n    allo█w: [x]\n')),
      /Phrases that the rule leaves alone\.[\s\S]*\n- `_3` up to so many words/,
    );
  });

  it('reads a phrase aloud', () => {
    const pattern = '(reach|get) _2 back* to you? in <NUMBER> <UNIT>';
    assert.equal(
      hover(policy(`wording:\n  - { language: en, match: "(reach|get) _2 ba█ck* to you? in <NUMBER> <UNIT>", rule: jargon }\n`)),
      [
        `"${pattern}"`,
        '---',
        `**Phrase** \`${pattern}\``,
        '',
        '- `back*` a word that begins so',
        '- `(reach|get)` one of these; an alternative may be several words',
        '- `you?` may be left out, and so may a group: `(in the)?`',
        '- `_2` up to so many words of any kind, but no punctuation',
        '- `<NUMBER>` a number, in figures or words',
        '- `<UNIT>` a unit of time: hours, days',
      ].join('\n'),
    );
    assert.match(hover(policy('rules:\n  jargon: { allow: [sl█a] }\n')), /^sla\n---\n.*\n\nFound word for word/);
  });
});

describe('completion of silencing comments', () => {
  it('offers what fits the place', () => {
    assert.deepEqual(labels(markedTemplate('title: One\n# █\nbody: x\n')), ['replywright-disable-next-line', 'replywright-disable']);
    assert.equal(
      taken(markedTemplate('title: One\n# reply█\nbody: x\n'), 'replywright-disable-next-line'),
      'title: One\n# replywright-disable-next-line █\nbody: x\n',
    );
    assert.equal(
      taken(markedTemplate('title: One\nbody: |\n  x {{!-- █ --}}\n'), 'replywright-disable-line'),
      'title: One\nbody: |\n  x {{!-- replywright-disable-line █ --}}\n',
    );
    assert.deepEqual(labels(markedTemplate('title: One\n# Ask Mika about re█\nbody: x\n')), []);
  });

  it('offers none in a policy, where nothing is silenced', () => assert.deepEqual(labels(policy('# █\nlanguages: [en]\n')), []));
});
