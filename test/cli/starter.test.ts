import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { complaintsOf } from '../../src/cli/render/complaints';
import { diskFileSystem, uriOfPath } from '../../src/library/disk.node';
import type { Library } from '../../src/library/library';
import { loadLibrary } from '../../src/library/load-library';
import { customersOf } from '../../src/library/samples';
import { renderReply } from '../../src/render/render-reply';
import { runIn } from './run-cli';

const PROJECT = resolve('.');

describe('the starter library', () => {
  let library: Library;
  before(async () => {
    library = await loadLibrary(diskFileSystem(), uriOfPath(PROJECT));
  });

  it('is clean', async () => {
    const { code, out } = await runIn(PROJECT, ['check', '--max-warnings', '0']);
    assert.equal(code, 0, out);
  });

  it('every template can be printed', async () => {
    for (const id of library.templates.keys()) {
      const { code, err } = await runIn(PROJECT, ['render', id, '--customer', 'emma']);
      assert.equal(code, 0, `${id}: ${err}`);
    }
  });

  it('renders for each language and each customer, or says exactly what is missing', () => {
    let rendered = 0;
    for (const [id, snapshot] of library.templates)
      for (const { language } of snapshot.replies)
        for (const { customer, builtIn } of customersOf(library)) {
          const what = `${id} in ${language} for ${customer.id}`;
          const found = { library, snapshot };
          const reply = renderReply({ ...found, customer, language, now: new Date('2026-11-24T09:00:00Z') });
          const { reasons } = complaintsOf(found, reply, false, PROJECT);
          for (const reason of reasons) assert.match(reason, /^templates\/\S+\.yaml:\d+:\d+: [\w.]+ is missing\.$/, what);
          assert.ok(builtIn || reasons.length === 0, `${what}: ${reasons.join(' ')}`);
          if (reasons.length > 0) continue;
          rendered++;
          assert.ok(reply.text.trim() !== '', what);
          assert.ok(!/\{\{(?!x\}\})|undefined|\[object/.test(reply.text), `${what}: ${reply.text}`);
        }
    assert.ok(rendered > 500, `only ${rendered} replies`);
  });
});
