import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod';
import { generateRuleIndex } from '../../scripts/generate-rules';
import { RULES } from '../../src/rules/index.generated';
import { GROUPS, type Group, type Rule } from '../../src/rules/rule';
import { examplesOn, pageOf } from './page-examples';

/** The names that configurations and scripts rely on: they may be added to, never changed. */
const IDS: Readonly<Record<Group, string>> = {
  structure:
    'yaml-syntax schema handlebars-syntax unknown-variable unknown-helper unknown-fragment circular-fragment unused-variable missing-fallback foreign-placeholder duplicate-id unescaped-value yaml-trap unused-suppression',
  promise: 'eta-missing eta-vague eta-conflict eta-too-late',
  'plain language': 'bureaucratic-language jargon long-sentence wall-of-text reading-level vague-reference',
  courtesy:
    'greeting-missing closing-missing name-missing introduction-missing gendered-salutation inflected-placeholder too-casual shouting emoji-in-formal',
  care: 'scripted-phrase blame presumes-ignorance deflection asks-to-repeat acknowledge-missing refusal-without-alternative upsell-in-complaint handover-unannounced no-human-handoff forced-channel unannounced-call voice-message attachment-unannounced meeting-details vague-request report-structure empty-reply little-extra',
  channel: 'channel-length channel-format channel-unfit sensitive-data outside-working-hours',
  writing: 'doubled-word punctuation spacing mixed-address mixed-language hidden-character glued-placeholder plural-hack',
  library:
    'translation-missing translation-outdated translation-drift duplicate-template contact-conflict contact-missing review-overdue complaint-reason-missing',
};

/** Groups of which every rule must be there. */
const COMPLETE: readonly Group[] = ['structure', 'channel'];

const file = (path: string): URL => new URL(`../../${path}`, import.meta.url);
const HEADINGS = ['Why', 'Bad', 'Good', 'Options', 'When to switch it off'];

/** What a rule lacks to be one: its page, its test, its messages, its options on the page. */
function lacksOf(rule: Rule): string[] {
  const { id, messages, sources } = rule;
  const lacks: string[] = [];
  const page = existsSync(file(`docs/rules/${id}.md`)) ? pageOf(id) : undefined;
  if (page === undefined) lacks.push(`docs/rules/${id}.md`);
  else {
    const examples = examplesOn(page);
    if (!page.startsWith(`# ${id}\n`)) lacks.push("its id as the page's title");
    const headings = [...page.matchAll(/^## (.+)$/gm)].map((match) => match[1]);
    if (HEADINGS.some((heading, index) => headings[index] !== heading)) lacks.push(`the headings ${HEADINGS.join(', ')}`);
    for (const kind of ['bad', 'good']) if (!examples.some(({ expect }) => expect === kind)) lacks.push(`a ${kind} example`);
    for (const source of sources) if (!page.includes(source)) lacks.push(`its source ${source} on the page`);
    for (const option of Object.keys(z.toJSONSchema(rule.options).properties ?? {}))
      if (!page.includes(`\`${option}\``)) lacks.push(`the option ${option} on the page`);
  }
  if (!existsSync(file(`test/rules/${id}.test.ts`))) lacks.push(`test/rules/${id}.test.ts`);
  else if (!readFileSync(file(`test/rules/${id}.test.ts`), 'utf8').includes('describeRule(')) lacks.push('a test by the harness');
  if (Object.keys(messages).length === 0) lacks.push('a message');
  if (!/[.…”]$/.test(rule.summary)) lacks.push('a summary that is a sentence');
  return lacks;
}

describe('the catalogue of rules', () => {
  for (const rule of RULES) it(`${rule.id} has all that a rule has`, () => assert.deepEqual(lacksOf(rule), []));

  it('has fixed ids, each in its group', () => {
    for (const { id, group } of RULES) assert.ok(IDS[group].split(' ').includes(id), `${id} is one of the ids of ${group}`);
    for (const group of COMPLETE)
      assert.deepEqual(
        RULES.filter((rule) => rule.group === group).map(({ id }) => id),
        IDS[group].split(' ').sort(),
      );
  });

  it('knows every rule once, in the order of the groups', () => {
    assert.equal(new Set(RULES.map(({ id }) => id)).size, RULES.length);
    const groups = RULES.map(({ group }) => GROUPS.indexOf(group));
    assert.deepEqual(
      groups,
      [...groups].sort((a, b) => a - b),
    );
  });

  it('has options that stand with nothing set', () => {
    for (const rule of RULES) assert.ok(rule.options.safeParse({}).success, rule.id);
  });

  it('is generated from the files as they are', async () => {
    for (const { path, content } of await generateRuleIndex())
      assert.equal(readFileSync(file(path), 'utf8'), content, `${path} is stale: generate it again`);
  });
});
