import assert from 'node:assert/strict';
import { compareLibraries } from '../../src/review/compare-libraries';
import { isForCustomers } from '../../src/review/library-change';
import type { TextChange } from '../../src/review/text-change';
import { libraryOf } from '../library/memory-library';

const NOW = new Date('2027-03-01T09:30:00Z');
const compare = (before: Record<string, string>, after: Record<string, string>, policy = '') =>
  compareLibraries(libraryOf(before, policy), libraryOf(after, policy), NOW);
const reply = (body: string, more = ''): Record<string, string> => ({
  'templates/a.yaml': `title: A\n${more}body: |\n  ${body.replaceAll('\n', '\n  ')}\n`,
});

/** What went in [- -], what came in {+ +}, and when. */
const marked = ({ parts, when, audiences }: TextChange): string => {
  const words = parts.map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`)).join('');
  const who = audiences.map(
    ({ customers, channels }) => `${customers === 'everybody' ? customers : customers.join(', ')} on ${channels.join(', ')}`,
  );
  return [...when.map(({ variable, value }) => `${variable}=${value ?? 'missing'}`), ...who, words].join(' | ');
};
const texts = (before: Record<string, string>, after: Record<string, string>, policy = ''): string[] =>
  compare(before, after, policy).templates.flatMap((one) => one.texts.map(marked));

describe('what changes for the customer', () => {
  it('is told word by word', () => {
    assert.deepEqual(texts(reply('You hear from me in 24 hours.'), reply('You hear from me in 3 days.')), [
      'everybody on email | You hear from me in [-24 hours-]{+3 days+}.',
    ]);
  });

  it('is told with the condition that it hangs on', () => {
    const more =
      'variables:\n  reason: { type: choice, choices: [weather, customs] }\n  eta: { type: text, required: false, example: Friday }\n';
    const body = (word: string): Record<string, string> =>
      reply(`{{#if (eq reason "customs")}}Customs.{{#if eta}} Soon.{{else}} ${word}.{{/if}}{{else}}Storm.{{/if}}`, more);
    assert.deepEqual(texts(body('Later'), body('Someday')), [
      'reason=customs | eta=missing | everybody on email | Customs. [-Later-]{+Someday+}.',
    ]);
  });

  it('is told with the channel that it shows on', () => {
    const body = (word: string): Record<string, string> => reply(`Hello. {{#channel "whatsapp"}}${word}{{/channel}}`);
    assert.deepEqual(texts(body('Tap'), body('Press'), 'channels: [email, whatsapp]\n'), [
      'everybody on whatsapp | Hello. [-Tap-]{+Press+}',
    ]);
  });

  it('is told with the customers who read it, where others don’t', () => {
    const body = (word: string): Record<string, string> => reply(`Hi {{fallback customer.firstName "${word}"}}, all is well.`);
    const [only, ...more] = texts(body('there'), body('friend'));
    assert.deepEqual(more, []);
    assert.match(only ?? '', /^No name, Blank name.* on email \| Hi \[-there-\]\{\+friend\+\}, all is well\.$/);
  });

  it('reaches through fragments of fragments', () => {
    const files = (word: string): Record<string, string> => ({
      ...reply('Hello\n{{> end}}'),
      'templates/_end.yaml': 'body: "{{> name}}"\n',
      'templates/_name.yaml': `body: ${word}\n`,
      'templates/b.yaml': 'title: B\nbody: Nothing of it\n',
    });
    const { templates } = compare(files('Team'), files('Crew'));
    assert.deepEqual(
      templates.map(({ id, through }) => [id, through]),
      [['a', ['name']]],
    );
  });

  it('is a time that is promised, first of all', () => {
    const [change] = compare(reply('We will answer you within 24 hours.'), reply('We will answer you within 3 days.')).templates;
    assert.deepEqual(change?.promises, [{ language: 'en', before: 'within 24 hours', after: 'within 3 days' }]);
    assert.deepEqual(
      compare(reply('We will answer you within 24 hours.'), reply('We will answer you within one day.')).templates[0]?.promises,
      [],
    );
  });

  it('is what a macro does to the ticket', () => {
    const [change] = compare(reply('Hello', 'actions: { status: open }\n'), reply('Hello', 'actions: { status: solved }\n')).templates;
    assert.deepEqual(change?.actions, [{ action: 'status', before: 'open', after: 'solved' }]);
  });

  it('is that a file can no longer be read', () => {
    const [change] = compare(reply('Hello'), { 'templates/a.yaml': 'title: [\n' }).templates;
    assert.deepEqual([change?.unreadable, change && isForCustomers(change)], [true, true]);
  });

  it('is nothing where only blanks, comments and keys that nobody sends are others', () => {
    const { templates } = compare(reply('Hello  there.'), reply('Hello there.   {{!-- kind --}}', '# why\nowner: me\n'));
    assert.deepEqual(templates.filter(isForCustomers), []);
  });
});

describe('findings of two states', () => {
  const rules = (before: string, after: string): [string[], string[]] => {
    const [change] = compare(reply(before), reply(after)).templates;
    return [change?.diagnostics.new.map(({ rule }) => rule) ?? [], change?.diagnostics.fixed.map(({ rule }) => rule) ?? []];
  };

  it('are new or fixed where they came or went', () => {
    assert.deepEqual(rules('Please see the the form.', 'Please see the form.')[1].includes('doubled-word'), true);
    assert.deepEqual(rules('Please see the form.', 'Please see the the form.')[0].includes('doubled-word'), true);
  });

  it('remain where lines were put before them, and where their own line was changed', () => {
    for (const after of ['Good day.\n\nPlease see the the form.', 'Do see the the form.']) {
      const [fresh, fixed] = rules('Please see the the form.', after);
      assert.equal([...fresh, ...fixed].includes('doubled-word'), false);
    }
  });
});
