import assert from 'node:assert/strict';
import { personalName } from '../../src/render/personal-name';

/** Full name, first name, last name. */
const NAMES: readonly (readonly [string | undefined, string | undefined, string | undefined])[] = [
  [undefined, undefined, undefined],
  ['', undefined, undefined],
  [' \u00a0\u200b', undefined, undefined],
  ['Aino Virtanen', 'Aino', 'Virtanen'],
  ['  Aino   Virtanen ', 'Aino', 'Virtanen'],
  ['Virtanen, Aino', 'Aino', 'Virtanen'],
  ['Virtanen, Aino Maria', 'Aino', 'Virtanen'],
  ['Dr. Ann Smith', 'Ann', 'Smith'],
  ['Mr Juma Ali Hassan', 'Juma', 'Hassan'],
  ['Ann Smith, PhD', 'Ann', 'Smith'],
  ['Martin King Jr.', 'Martin', 'King'],
  ['Ludwig van Beethoven', 'Ludwig', 'van Beethoven'],
  ['Madonna', 'Madonna', undefined],
  ['Mrs', undefined, undefined],
  ["Sinéad O’Brien-D'Angelo", 'Sinéad', "O’Brien-D'Angelo"],
  ['Иванов Иван Иванович', 'Иван', 'Иванов'],
  ['Анна Петровна Смирнова', 'Анна', 'Смирнова'],
  ['山田 太郎', '太郎', '山田'],
  ['Kukka ja Kukka Oy', undefined, undefined],
  ['ООО Ромашка', undefined, undefined],
  ['Acme Ltd.', undefined, undefined],
  ['Smith & Sons', undefined, undefined],
  ['acme.com', undefined, undefined],
  ['Equinor AS', undefined, undefined],
  ['Joana Sa', 'Joana', 'Sa'],
  ['<b>Ann</b> {{x}} *bold*', '<b>Ann</b>', '*bold*'],
];

describe('personalName', () => {
  for (const [full, first, last] of NAMES) {
    it(JSON.stringify(full ?? null), () => {
      const name = personalName(full);
      assert.deepEqual([name.firstName, name.lastName], [first, last]);
    });
  }
  it('keeps the whole name of a company', () => {
    assert.deepEqual(personalName('Kukka Oy'), { name: 'Kukka Oy', firstName: undefined, lastName: undefined, company: true });
  });
  it('writes "Last, First" in reading order', () => {
    assert.equal(personalName('Virtanen, Aino').name, 'Aino Virtanen');
  });
});
