import assert from 'node:assert/strict';
import fc from 'fast-check';
import Handlebars from 'handlebars';
import { renderForScript } from '../../src/render/render-for-script';
import type { Data } from '../../src/render/reply';
import { runs } from '../property/runs';
import { CONSTRUCTS } from './constructs';
import { anyData, anyTemplate } from './random-template';

type Fragments = Readonly<Record<string, string>>;

/** What Handlebars itself makes of it; undefined when it refuses. */
function official(body: string, data: Data, fragments: Fragments, noEscape: boolean): string | undefined {
  const handlebars = Handlebars.create();
  handlebars.log = () => {};
  for (const [name, text] of Object.entries(fragments)) handlebars.registerPartial(name, text);
  try {
    return handlebars.compile(body, { noEscape })(data);
  } catch {
    return undefined;
  }
}

const ours = (body: string, data: Data, fragments: Fragments, noEscape: boolean) =>
  renderForScript({ body, data, fragments, channel: 'plain', allowMissing: true, escape: noEscape ? 'none' : 'html' });

/**
 * Unescaped numbers side by side are added up by Handlebars, since it joins them with `+`: `{{{one}}}{{{two}}}` gives 3.
 * We write 12 (docs/handlebars.md), so such templates are left out.
 */
const addsNumbers = (template: string, noEscape: boolean): boolean =>
  (noEscape || template.includes('{{{')) && /\}\}\s*\{\{/.test(template);

describe('rendering equals Handlebars', () => {
  for (const [body, data, fragments = {}] of CONSTRUCTS) {
    it(JSON.stringify(body), () => {
      for (const noEscape of [true, false]) {
        const expected = official(body, data, fragments, noEscape);
        assert.notEqual(expected, undefined, 'Handlebars refuses this example');
        const rendered = ours(body, data, fragments, noEscape);
        assert.equal(rendered.text, expected);
        assert.equal(rendered.truncated, false);
      }
    });
  }

  it('for random templates and data', function () {
    this.timeout(600_000);
    let compared = 0;
    fc.assert(
      fc.property(anyTemplate, anyData, anyTemplate, fc.boolean(), (body, data, fragment, noEscape) => {
        const fragments = {
          part: fragment.replaceAll('{{> part}}', '').replaceAll('{{#> part}}', '{{#> other}}').replaceAll('{{/part}}', '{{/other}}'),
        };
        const expected = official(body, data, fragments, noEscape);
        const rendered = ours(body, data, fragments, noEscape);
        if (expected === undefined || addsNumbers(body + fragments.part, noEscape)) return;
        compared++;
        assert.equal(rendered.text, expected);
      }),
      runs(2000),
    );
    assert.ok(compared > 200, `only ${compared} of the random templates were fit to compare`);
  });
});
