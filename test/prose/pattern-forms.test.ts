import assert from 'node:assert/strict';
import { AtomTable } from '../../src/prose/atoms';
import { PACKS } from '../../src/prose/languages/packs';
import { parsePattern } from '../../src/prose/pattern';
import { PATTERN_FORMS, PATTERN_SETS } from '../../src/prose/pattern-forms';

describe('the forms of patterns, as people are told', () => {
  it('can be read as patterns', () => {
    for (const { form } of PATTERN_FORMS) assert.ok(parsePattern(form).ok, form);
  });

  it('are recognized where they are written', () => {
    for (const { form, seen } of PATTERN_FORMS) {
      const recognized = PATTERN_FORMS.filter((one) => one.seen && form.match(one.seen)).map((one) => one.form);
      assert.equal(recognized.includes(form), seen !== undefined, `${form} is seen as ${recognized.join(' ')}`);
    }
  });

  it('name sets that every language has', () => {
    for (const { language, classes, slots = {} } of PACKS) {
      const table = new AtomTable(classes, slots);
      for (const { set } of PATTERN_SETS) table.idOf([set]);
      assert.deepEqual(table.problems, [], language);
    }
  });
});
