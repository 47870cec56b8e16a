import assert from 'node:assert/strict';
import { clockTime, weekdayOf } from '../../src/prose/clock-time';
import type { Language } from '../../src/prose/language-pack';
import { packOf } from '../../src/prose/languages/packs';
import { lex } from '../../src/prose/lexer';
import type { Token } from '../../src/prose/token';

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  lex(text, 0, tokens);
  return tokens;
}

function amountsOf(language: Language) {
  const amounts = packOf(language)?.amounts;
  assert.ok(amounts);
  return amounts;
}

/** 20:30 or, where it may be either, 08:30 20:30. */
const shown = (minutes: readonly number[]): string => minutes.map((time) => new Date(time * 60_000).toISOString().slice(11, 16)).join(' ');

describe('the hour that a time names', () => {
  for (const [language, text, expected] of [
    ['en', 'at 20:30', '20:30'],
    ['en', 'at 8 pm', '20:00'],
    ['en', 'at 12 pm', '12:00'],
    ['en', 'at 8:15 am', '08:15'],
    ['en', 'at 8', '08:00 20:00'],
    ['fi', 'klo 20.30', '20:30'],
    ['fi', 'kello 8 illalla', '20:00'],
    ['ru', 'в 8 вечера', '20:00'],
    ['ru', 'в два часа дня', '14:00'],
    ['sw', 'saa mbili usiku', '20:00'],
    ['sw', 'saa nne asubuhi', '10:00'],
    ['sw', 'saa nne', '04:00 16:00 10:00 22:00'],
    ['en', 'at 77:00', ''],
    ['sw', 'saa kumi alfajiri', '04:00'],
    ['sw', 'saa kumi na moja jioni', '17:00'],
    ['sw', 'saa tatu na nusu usiku', '21:30'],
    ['sw', 'saa kumi na mbili jioni', '06:00 18:00'],
    ['en', 'from 9:00 to 17:00', ''],
    ['en', 'on Saturday', ''],
  ] as const)
    it(`${language} ${text}: ${expected || 'none'}`, () => assert.equal(shown(clockTime(tokensOf(text), amountsOf(language))), expected));

  it('may come with a day of the week', () => {
    for (const [language, text] of [
      ['en', 'on Saturday'],
      ['fi', 'lauantaina'],
      ['ru', 'в субботу'],
      ['sw', 'Jumamosi'],
    ] as const)
      assert.equal(weekdayOf(tokensOf(text), amountsOf(language)), 6);
  });
});
