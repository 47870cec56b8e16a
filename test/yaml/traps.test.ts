import assert from 'node:assert/strict';
import { applyEdits } from '../../src/text/apply-edits';
import { parseYaml } from '../../src/yaml/parse-yaml';
import { checkMarked } from '../text/marked-problems';

const traps = (source: string) => parseYaml(source).traps;

function fixed(source: string): string | undefined {
  return applyEdits(
    source,
    traps(source).flatMap(({ fix }) => fix?.edits ?? []),
  );
}

describe('what YAML reads in another way than it was written', () => {
  it('is told where it stands', () => {
    checkMarked(
      `
      title: 00100
             ^^^^^ as the number 100
      subject: {{order.number}}
               ^^^^^^^^^^^^^^^^ begins with {{ … the customer would get nothing
      owner: yes
      useWhen: true
               ^^^^ as yes or no, not as a text
      body: Order #12 is late
                  ^^^^^^^^^^^ for a comment, so the text ends before it
      tags: [{{tag}}, 0012]
             ^^^^^^^ This text begins with {{
      `,
      traps,
    );
  });

  it('is told where the whole file became one text', () => {
    checkMarked(
      `
      title:Late
      ^^^^^^ A blank is missing behind title:
      `,
      traps,
    );
  });

  it('is left alone where it does no harm', () => {
    checkMarked(
      `
      title: '00100'
      subject: "{{order.number}}"
      status: pending  # until they answer
      count: 00100
      ask: true
      body: |
        {{name}} # 12
      `,
      traps,
    );
  });

  it('can be put right', () => {
    assert.equal(fixed('title: 00100\n'), "title: '00100'\n");
    assert.equal(fixed('body: {{x}}\n'), "body: '{{x}}'\n");
    assert.equal(fixed("body: {{fallback x 'you'}}\n"), 'body: "{{fallback x \'you\'}}"\n');
    assert.equal(fixed('body: Order #12\n'), "body: 'Order #12'\n");
    assert.equal(fixed('body:|\n  Hi\n'), 'body: |\n  Hi\n');
    for (const source of ['title: 00100\n', 'body: {{x}}\n', 'body: Order #12\n', 'title: ~\n']) {
      const after = parseYaml(fixed(source) ?? '');
      assert.deepEqual([after.problems, after.traps], [[], []]);
    }
  });
});
