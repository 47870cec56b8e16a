import assert from 'node:assert/strict';
import { spanOf, WITHOUT_ETA, written } from './sample-states';
import { marked, seen, usePreview } from './use-preview';

describe('the preview page over time', () => {
  const preview = usePreview();

  describe('an update', () => {
    it('leaves focus, selection and scrolling where they are', async () => {
      await preview.show(WITHOUT_ETA);
      await preview.page.locator('.piece.missing').focus();
      await preview.page.evaluate(() => {
        window.scrollTo(0, 120);
        const regards = [...document.querySelectorAll('.piece')].find((piece) => piece.textContent?.startsWith('Warm'));
        if (regards?.firstChild) document.getSelection()?.setBaseAndExtent(regards.firstChild, 0, regards.firstChild, 4);
        document.querySelector('.piece.missing')?.setAttribute('data-same', 'yes');
      });
      const typed = (WITHOUT_ETA.body ?? []).map((piece, index) => (index === 0 ? { ...piece, text: 'Good morning dear ' } : piece));
      await preview.show({ ...WITHOUT_ETA, version: 2, ...written(typed) });
      assert.match(await marked(preview.page.locator('.body')), /^Good morning dear \[Aino\],/);
      const after = await preview.page.evaluate(() => ({
        focus: document.activeElement?.getAttribute('data-same'),
        scroll: window.scrollY,
        selection: document.getSelection()?.toString(),
      }));
      assert.deepEqual(after, { focus: 'yes', scroll: 120, selection: 'Warm' });
    });

    it('keeps the focused piece when others come before and after it', async () => {
      await preview.show(WITHOUT_ETA);
      await preview.page.locator('.piece.missing').focus();
      const extra = { kind: 'text', text: 'PS. ', source: spanOf('title') } as const;
      await preview.show({ ...WITHOUT_ETA, version: 2, ...written([extra, ...(WITHOUT_ETA.body ?? [])]) });
      await preview.show({ ...WITHOUT_ETA, version: 3, ...written([extra, ...(WITHOUT_ETA.body ?? []), extra]) });
      assert.equal(await preview.page.evaluate(() => document.activeElement?.textContent), 'eta missing');
    });

    it('hands the focus of a mended problem to the next', async () => {
      await preview.show(WITHOUT_ETA);
      await preview.page.getByRole('button', { name: /deflection/ }).focus();
      await preview.show({ ...WITHOUT_ETA, version: 2, problems: WITHOUT_ETA.problems.slice(1) });
      assert.match((await preview.page.evaluate(() => document.activeElement?.textContent)) ?? '', /^Error: When eta is missing/);
    });

    it('goes to the top for another file', async () => {
      await preview.show(WITHOUT_ETA);
      await preview.page.evaluate(() => window.scrollTo(0, 120));
      await preview.show({ ...WITHOUT_ETA, uri: 'file:///acme/templates/other.yaml' });
      assert.equal(await preview.page.evaluate(() => window.scrollY), 0);
    });
  });

  describe('a reload', () => {
    it('brings back the reply at once, the place on the page, and the choices', async () => {
      await preview.show(WITHOUT_ETA);
      await preview.page.getByRole('tab', { name: 'WhatsApp' }).click();
      await preview.show({ ...WITHOUT_ETA, channel: 'whatsapp', limit: 1000 });
      const scrolled = preview.page.evaluate(() =>
        new Promise((done) => window.addEventListener('scrollend', done, { once: true })).then(() => true),
      );
      await preview.page.evaluate(() => window.scrollTo(0, 90));
      await scrolled;
      await preview.reload();
      assert.match(await marked(preview.page.locator('.body')), /\[!eta missing!\]/);
      assert.equal(await preview.page.getByRole('tab', { name: 'WhatsApp' }).getAttribute('aria-selected'), 'true');
      assert.equal(await preview.page.evaluate(() => window.scrollY), 90);
      assert.deepEqual(await preview.posted(), [{ type: 'ready' }, { type: 'choose', channel: 'whatsapp' }]);
    });

    it('starts afresh when what was saved is not understood', async () => {
      for (const saved of ['{"format":0}', '"old"', '{"format":2,"view":"reply","choice":{},"scroll":0,"state":{"uri":"x"}}']) {
        await preview.page.evaluate((text) => sessionStorage.setItem('saved', text), saved);
        await preview.reload();
        assert.deepEqual(await preview.posted(), [{ type: 'ready' }], saved);
        assert.equal(await seen(preview.page.locator('main')), 'Reading the template …', saved);
      }
    });
  });
});
