import assert from 'node:assert/strict';
import { readBody } from './read-body';

/** The sentences of a body, each with its words as they stand; `#` in front of a list item, `¶` where a paragraph begins. */
function sentencesOf(body: string, language = 'en'): string[] {
  const { sentences, tokens } = readBody(body, language);
  return sentences.map(({ first, last, paragraph, listItem }, index) => {
    const begins = paragraph !== (sentences[index - 1]?.paragraph ?? 0);
    return `${begins ? '¶' : ''}${listItem ? '#' : ''}${body.slice(tokens[first]!.span.start, tokens[last - 1]!.span.end).replace(/\s+/g, ' ')}`;
  });
}

const CASES: readonly (readonly [language: string, body: string, ...sentences: string[]])[] = [
  ['en', 'Hi Anna! How are you? We checked.', 'Hi Anna!', 'How are you?', 'We checked.'],
  ['en', 'Ask Mr. Smith at No. 5, e.g. today. Then wait.', 'Ask Mr. Smith at No. 5, e.g. today.', 'Then wait.'],
  ['fi', 'Soitamme esim. huomenna klo 10. Odota rauhassa.', 'Soitamme esim. huomenna klo 10.', 'Odota rauhassa.'],
  ['fi', 'Saat sen 5. kesäkuuta. Kiitos.', 'Saat sen 5. kesäkuuta.', 'Kiitos.'],
  ['ru', 'Привезём на ул. Ленина, д. 5. Ждите.', 'Привезём на ул. Ленина, д. 5.', 'Ждите.'],
  ['ru', 'Вам позвонит А. С. Иванов. Ждите.', 'Вам позвонит А. С. Иванов.', 'Ждите.'],
  ['sw', 'Muone Dkt. Amina leo. Asante.', 'Muone Dkt. Amina leo.', 'Asante.'],
  ['en', 'It costs 1.5 or 10.000. Version 4.2 is out.', 'It costs 1.5 or 10.000.', 'Version 4.2 is out.'],
  ['en', 'See https://acme.example/a.b?c. Then call.', 'See https://acme.example/a.b?c.', 'Then call.'],
  ['en', 'Hello {{name}}. {{name}} writes.', 'Hello {{name}}.', '{{name}} writes.'],
  ['en', 'Hi Anna,\nyour order is late.', 'Hi Anna, your order is late.'],
  ['en', 'Hi Anna,\nYour order is late', 'Hi Anna,', 'Your order is late'],
  ['en', 'One\n\nTwo\n  \nThree', 'One', '¶Two', '¶Three'],
  ['en', 'We will:\n- call\n- write and\n  wait\n1. ask\n2) stay\n\nBye', 'We will:', '#call', '#write and wait', '#ask', '#stay', '¶Bye'],
  ['en', 'we write\n{{#if eta}}\nby {{eta}}.\n{{/if}}\nBye', 'we write {{#if eta}} by {{eta}}.', 'Bye'],
  ['en', 'we write\n{{!-- a note --}}\nsoon', 'we write {{!-- a note --}} soon'],
  ['en', 'we write\n{{> sign}}\nsoon', 'we write', '¶soon'],
  ['en', 'a line\r\nthat wraps\u2028here. And\u0085so on', 'a line that wraps here.', 'And\u0085so on'],
  ['en', '...', '...'],
  ['en', ' \n ', ...[]],
];

describe('sentences', () => {
  for (const [language, body, ...expected] of CASES)
    it(`${language}: ${JSON.stringify(body)}`, () => assert.deepEqual(sentencesOf(body, language), expected));

  it('of a long text are those of its pieces', () => {
    const few = sentencesOf('Mr. Smith called. We wait for No. 5 today. '.repeat(3));
    const many = sentencesOf('Mr. Smith called. We wait for No. 5 today. '.repeat(500));
    assert.equal(few.length, 6);
    assert.deepEqual(
      many,
      Array.from({ length: 1000 }, (_, index) => few[index % 2]),
    );
  });
});
