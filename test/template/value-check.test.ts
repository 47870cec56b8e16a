import assert from 'node:assert/strict';
import { problemWithValue } from '../../src/template/value-check';

/** Type, what is typed, and whether it is taken. */
const CASES: readonly (readonly [type: string, typed: string, taken: boolean])[] = [
  ['text', 'A-1042', true],
  ['text', '  ', false],
  ['date', '2027-03-31', true],
  ['date', ' 2027-03-31 ', true],
  ['date', '2027-02-30', false],
  ['date', 'tomorrow', false],
  ['date', '31.3.2027', false],
  ['datetime', '2027-03-31 09:30', true],
  ['datetime', '2027-03-31T09:30:00Z', true],
  ['datetime', '2027-03-31', true],
  ['datetime', '2027-13-01 09:30', false],
  ['datetime', '9:30', false],
  ['number', '12', true],
  ['number', '-0.5', true],
  ['number', '12,5', false],
  ['money', '12.50', true],
  ['money', '12.50 EUR', true],
  ['money', '€12', false],
  ['url', 'https://acme.example/t', true],
  ['url', 'acme.example', false],
  ['email', 'aino@example.com', true],
  ['email', 'aino', false],
  ['flag', 'true', true],
  ['flag', 'maybe', false],
  ['name', 'Aino', true],
  ['constructor', 'x', true],
];

describe('a value that an agent types', () => {
  for (const [type, typed, taken] of CASES) {
    it(`${type}: "${typed}" is ${taken ? 'taken' : 'questioned'}`, () => {
      const problem = problemWithValue(type, typed);
      assert.equal(problem === undefined, taken, problem);
      if (problem !== undefined) assert.match(problem, /^[A-Z].*\.$/);
    });
  }
});
