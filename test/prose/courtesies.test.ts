import assert from 'node:assert/strict';
import { readCourtesies } from '../../src/prose/courtesies';
import { describePath } from '../../src/prose/describe-path';
import { packOf } from '../../src/prose/languages/packs';
import { readBody } from './read-body';

/** How a reply greets and whether it closes, path by path. */
function courtesies(body: string, language = 'en', fragments: Readonly<Record<string, string>> = {}): string[] {
  const read = new Map(Object.entries(fragments).map(([name, text]) => [name, readBody(text, language)]));
  return readCourtesies(readBody(body, language), (name) => read.get(name), new Set(packOf(language)?.courtesy.nobody))
    .map(({ greeting, closed, witness }) => `${describePath(witness)}${greeting}${closed ? ', closed' : ''}`)
    .sort();
}

const CASES: readonly (readonly [language: string, body: string, ...found: string[]])[] = [
  ['en', 'Your order left.', 'none'],
  ['en', 'Hello! Your order left.', 'unnamed'],
  ['en', 'Hello {{customer.firstName}}! Thanks for waiting.', 'named, closed'],
  ['en', 'Hello, I am {{agent.name}} of {{company.name}}.', 'unnamed'],
  ['en', 'Your order left. It is late. Hello!', 'none'],
  ['en', 'Your order left. Thank you!', 'none, closed'],
  ['en', 'Thank you for writing. We have found your order and it leaves the warehouse today.', 'none'],
  ['en', 'Your order left.\n\nKind regards,\n{{agent.name}}\n{{company.name}}', 'none, closed'],
  ['en', '{{customer.firstName}},\n\nyour order left.', 'named'],
  ['en', 'Yo {{customer.firstName}}!\n\nYour order left.', 'named'],
  ['en', 'Dear Customer, your order left.', 'unnamed'],
  ['en', 'Dear Anna, your order left.', 'named'],
  ['en', 'Hi, Your order left.', 'unnamed'],
  ['fi', 'Hyvä asiakas, tilauksesi lähti. Kiitos!', 'unnamed, closed'],
  ['ru', 'Уважаемый клиент! Заказ уехал. Хорошего дня!', 'unnamed, closed'],
  ['ru', 'Иван Петрович, здравствуйте! Заказ уехал.', 'named'],
  ['sw', 'Mpendwa mteja, oda imetumwa. Siku njema!', 'unnamed, closed'],
  ['en', '{{#if a}}Hello!{{/if}} Your order left.', 'When `a` is given, unnamed', 'When `a` is missing, none'],
  ['en', '{{#if a}}hi{{else}}hello{{/if}}, your order left', 'unnamed'],
  [
    'en',
    'Hi{{#if customer.firstName}} {{customer.firstName}}{{/if}}, it left.',
    'When `customer.firstName` is given, named',
    'When `customer.firstName` is missing, unnamed',
  ],
];

describe('readCourtesies', () => {
  for (const [language, body, ...expected] of CASES)
    it(`${language}: ${body}`, () => assert.deepEqual(courtesies(body, language), expected));

  it('reads fragments', () => {
    assert.deepEqual(
      courtesies('{{> hello}}It left.{{> bye}}', 'en', { hello: 'Hi {{customer.firstName}},', bye: 'Kind regards,\n{{agent.name}}' }),
      ['named, closed'],
    );
  });

  it('knows where each path begins and ends', () => {
    const prose = readBody('{{#if a}}It left.{{else}}It is late. Wait.{{/if}}');
    const places = readCourtesies(prose, () => undefined, new Set()).map(({ begins, ends }) =>
      [begins, ends].map((place) => place && prose.text.slice(place.span.start, place.span.end)),
    );
    assert.deepEqual(places, [
      ['It left.', 'It left.'],
      ['It is late.', 'Wait.'],
    ]);
  });
});
