import assert from 'node:assert/strict';
import { fragmentSchema, templateSchema } from '../../src/template/schema';
import { validate } from '../../src/template/validate';
import { parseYaml } from '../../src/yaml/parse-yaml';
import { checkMarked } from '../text/marked-problems';

const problems = (source: string) => validate(templateSchema, parseYaml(source), 'a reply template').problems;
const readValue = (source: string) => validate(templateSchema, parseYaml(source), 'a reply template').value;

describe('a file that does not fit the schema', () => {
  it('is told what was meant', () => {
    checkMarked(
      `
      title: Late
      useWhne: It is late.
      ^^^^^^^ useWhne is not known. Did you mean useWhen?
      kind: reply
      situation: complain
                 ^^^^^^^^ situation can't be complain. Did you mean complaint?
      tone: sarcastic
            ^^^^^^^^^ tone can't be sarcastic. Choose one of formal, neutral, friendly
      channels: [email, whatsap]
                        ^^^^^^^ Did you mean whatsapp?
      reviewBy: next year
                ^^^^^^^^^ Write a day as 2027-03-31
      variables:
        eta: { typ: date }
               ^^^ typ is not known under variables.eta. Did you mean type?
        reason: { type: choice }
                ^^^^^^^^^^^^^^^^ needs choices:
      actions:
        assignTo: Logistics
                  ^^^^^^^^^ actions.assignTo should be a block of keys, but it is text
        addTags: late
                 ^^^^ should be a list such as [one, another], but it is text
      `,
      (source) =>
        problems(source).map((problem) =>
          problem.path.join('.') === 'variables.reason.choices' ? { ...problem, span: spanOfReason(source) } : problem,
        ),
    );
  });

  it('is told once, where the same key is wrong in several ways', () => {
    checkMarked(
      `
      body: Hi
      ^^^^ title is missing. Give the template a title
      `,
      problems,
    );
  });

  it('suggests no key that stands there already', () => {
    const [problem] = problems('title: x\nbody: y\nbodi: z\n').filter(({ path }) => path[0] === 'bodi');
    assert.equal(problem?.suggestion, undefined);
  });

  it('is read all the same, but for what does not fit', () => {
    const value = readValue('title: Late\nkind: replay\ntags: [a, [b], 3]\nbody: Hi\nactions: { status: closed, priority: high }\n');
    assert.equal(value?.body, 'Hi');
    assert.equal(value?.kind, 'reply');
    assert.deepEqual(value?.tags, ['a', '3']);
    assert.deepEqual(value?.actions, { priority: 'high' });
  });

  it('of another form is told as a whole', () => {
    checkMarked('- a\n^^^ This file is not a reply template: it should hold keys such as title:', problems);
    assert.deepEqual(problems(''), []);
  });

  it('can’t reach into prototypes', () => {
    checkMarked(
      `
      title: x
      __proto__: { polluted: yes }
      ^^^^^^^^^ __proto__ can't be a name: rename it
      `,
      problems,
    );
  });

  it('can’t flood the list', () => {
    const many = Array.from({ length: 1000 }, (_, index) => `key${index}: x`).join('\n');
    assert.ok(problems(`title: x\n${many}\n`).length <= 1000);
    const tags = `tags: [${'[a], '.repeat(1000)}]`;
    assert.ok(problems(`title: x\n${tags}\n`).length <= 101);
  });
});

describe('a fragment', () => {
  it('needs no title', () => {
    assert.deepEqual(validate(fragmentSchema, parseYaml('body: Bye\n'), 'a fragment').problems, []);
  });
});

function spanOfReason(source: string) {
  const start = source.indexOf('{ type: choice }');
  return { start, end: start + '{ type: choice }'.length };
}
