import assert from 'node:assert/strict';
import * as z from 'zod';
import { codeActionsFor, fixAllEdit, touchedBy } from '../../src/features/code-actions';
import { configureRules } from '../../src/lint/configure-rules';
import { lintFile } from '../../src/lint/lint-file';
import { defineRule } from '../../src/rules/rule';
import { applyEdits } from '../../src/text/apply-edits';
import { markedTemplate } from './marked-library';

/** Flags `bad` in every text: a safe fix to `good`, a suggestion to `better`. */
const BAD = defineRule({
  id: 'bad-word',
  group: 'writing',
  severity: 'warning',
  sources: [],
  fixes: 'safe',
  summary: '',
  finished: true,
  options: z.object({}),
  messages: { bad: 'Bad.' },
  visit: (context) => ({
    text(text) {
      for (const { index } of text.value.matchAll(/bad/g)) {
        const span = { start: index, end: index + 3 };
        const fix = (newText: string, safe: boolean) => ({ title: `Write "${newText}"`, safe, edits: [{ span, newText }] });
        context.report(text, span, { message: 'bad', fixes: [fix('better', false), fix('good', true)] });
      }
    },
  }),
});

function opened(text: string) {
  const { file, offset, context } = markedTemplate(text);
  assert.ok(file.snapshot);
  const rules = configureRules([BAD], context.library.policy);
  const diagnostics = lintFile(context.library, file.snapshot, rules);
  const actions = codeActionsFor(touchedBy(diagnostics, { start: offset, end: offset }), file.snapshot);
  const applied = (title: string) => applyEdits(file.source, actions.find((action) => action.title === title)?.edits ?? []);
  return { actions, applied, all: fixAllEdit(context.library, file.snapshot, rules), source: file.source };
}

const SILENCE = 'Leave this as it is: silence `bad-word` here';

describe('code actions', () => {
  it('offers fixes, suggestions and silence, and prefers what is safe', () => {
    const { actions, applied } = opened('title: One\nbody: |\n  A b█ad thing.\n  Bye.\n');
    assert.deepEqual(
      actions.map(({ title, preferred }) => [title, preferred]),
      [
        ['Write "better"', false],
        ['Write "good"', true],
        [SILENCE, false],
      ],
    );
    assert.equal(applied('Write "good"'), 'title: One\nbody: |\n  A good thing.\n  Bye.\n');
    assert.equal(applied(SILENCE), 'title: One\nbody: |\n  A bad thing.{{!-- replywright-disable-line bad-word --}}\n  Bye.\n');
  });

  it('silences above an entry where no comment can stand in the text', () => {
    assert.equal(
      opened('title: One\nsubject: a ba█d day\n').applied(SILENCE),
      'title: One\n# replywright-disable-next-line bad-word\nsubject: a bad day\n',
    );
    assert.equal(
      opened('title: One\nbody: "a\n  ba█d day"\n').applied(SILENCE),
      'title: One\n# replywright-disable-next-line bad-word\nbody: "a\n  bad day"\n',
    );
  });

  it('a silenced place is silent', () => {
    for (const text of [
      'title: One\nbody: |\n  A b█ad thing.\n',
      'title: One\nsubject: a ba█d day\n',
      'title: One\ntranslations:\n  fi:\n    body: "a\n      ba█d day"\n',
    ]) {
      assert.deepEqual(opened(`${opened(text).applied(SILENCE)}█`).all, undefined);
    }
  });

  it('offers nothing away from the diagnostics', () => {
    assert.deepEqual(opened('title: One\nbody: |\n  A bad thi█ng.\n').actions, []);
  });

  it('fixes all that is safe in one edit', () => {
    const { all, source } = opened('title: One\nbody: |\n  A bad thing, bad.\n  █Bye.\n');
    assert.ok(all);
    assert.equal(applyEdits(source, [all]), 'title: One\nbody: |\n  A good thing, good.\n  Bye.\n');
    assert.equal(opened('title: One\nbody: |\n  Fine.█\n').all, undefined);
  });
});
