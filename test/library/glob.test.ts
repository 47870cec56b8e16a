import assert from 'node:assert/strict';
import { globMatcher } from '../../src/library/glob';

describe('globs of a policy', () => {
  it('match paths below the library', () => {
    const matches = globMatcher(['templates/**/*.yaml', 'macros/*.yml']);
    for (const path of ['templates/one.yaml', 'templates/a/b/_one.yaml', 'macros/x.yml']) assert.ok(matches(path), path);
    for (const path of ['one.yaml', 'templates/one.yml', 'macros/a/x.yml', 'other/templates/one.yaml', 'templates/.hidden.yaml'])
      assert.ok(!matches(path), path);
  });

  it('that would take ages match nothing', () => {
    const matches = globMatcher([`${'*a'.repeat(30)}.yaml`, `${'x/'.repeat(150)}*.yaml`]);
    const start = performance.now();
    assert.equal(matches(`${'a'.repeat(200)}.yml`), false);
    assert.ok(performance.now() - start < 100);
  });

  it('with none, nothing matches', () => assert.equal(globMatcher([])('templates/one.yaml'), false));
});
