import { didYouMean } from '../template/did-you-mean';
import type { Span } from '../text/span';
import { defineRule, NO_OPTIONS, type Report } from './rule';
import { RULE_IDS } from './rule-ids.generated';

/**
 * A comment that silences nothing hides the next real finding. What is unused is known only after all rules ran,
 * so the runner reports `unused` and `unnamed`; here only the names are looked at.
 */
export default defineRule({
  id: 'unused-suppression',
  group: 'structure',
  severity: 'warning',
  sources: [],
  fixes: 'suggestion',
  summary: 'A comment silences a rule that has nothing to say here, and would hide its next finding.',
  finished: false,
  options: NO_OPTIONS,
  messages: {
    unused: '`{rule}` finds nothing here, so this comment would only hide its next finding. Delete it.',
    unnamed: 'This comment names no rule, so it silences nothing. Name the rule behind it, or delete it.',
    unknown: 'There is no rule `{rule}`, so this comment silences nothing.{hint}',
  },
  visit: ({ report, reportSource, snapshot }) => ({
    file() {
      for (const { span } of snapshot.yaml.comments) {
        for (const word of unknownIds(snapshot.source.slice(span.start, span.end), span.start)) reportSource(word.span, complaint(word));
      }
    },
    comment({ span }, text) {
      for (const word of unknownIds(text.value.slice(span.start, span.end), span.start)) report(text, word.span, complaint(word));
    },
  }),
});

interface Word {
  readonly id: string;
  readonly span: Span;
}

/** The ids in a suppression that no rule has. */
function unknownIds(comment: string, offset: number): Word[] {
  const directive = /^(?:#|\{\{~?!(?:--)?)\s*replywright-disable(?:-next-line|-line)?(?=\s)/.exec(comment);
  if (!directive) return [];
  const end = comment.replace(/\s*(?:--)?~?\}\}$/, '').length;
  return [...comment.slice(directive[0].length, end).matchAll(/[^\s,]+/g)].flatMap(({ index, 0: id }) => {
    const start = offset + directive[0].length + index;
    return RULE_IDS.includes(id) ? [] : [{ id, span: { start, end: start + id.length } }];
  });
}

function complaint({ id, span }: Word): Report {
  const near = didYouMean(id, RULE_IDS);
  const fixes = near === undefined ? [] : [{ title: `Write ${near}`, safe: false, edits: [{ span, newText: near }] }];
  return { message: 'unknown', data: { rule: id, hint: near === undefined ? '' : ` Did you mean \`${near}\`?` }, fixes };
}
