import assert from 'node:assert/strict';
import { LATE_PARCEL, SIGNATURE_URI, spanOf, WITHOUT_ETA, written } from './sample-states';
import { seen, usePreview } from './use-preview';

describe('what a reader can do on the preview page', () => {
  const preview = usePreview();

  describe('a click', () => {
    it('on a piece shows where it comes from', async () => {
      await preview.show(WITHOUT_ETA);
      await preview.page.locator('.body').getByText('Aino', { exact: true }).click();
      await preview.page.locator('.piece.missing').click();
      await preview.page
        .locator('.body')
        .getByText('with the new delivery day.')
        .click({ position: { x: 40, y: 8 } });
      await preview.page.locator('.body').getByText('Maria').click();
      assert.deepEqual(await preview.revealed(), [
        '{{fallback customer.firstName "there"}}',
        '{{date eta}}',
        'the',
        `${SIGNATURE_URI} 34-53`,
      ]);
    });

    it('follows a piece whose place moved while its text stayed', async () => {
      await preview.show(LATE_PARCEL);
      const moved = (LATE_PARCEL.body ?? []).map((piece) => ({ ...piece, source: spanOf('title') }));
      await preview.show({ ...LATE_PARCEL, version: 2, ...written(moved) });
      await preview.page.locator('.body').getByText('Aino', { exact: true }).click();
      assert.deepEqual(await preview.revealed(), ['title']);
    });

    it('that ends a selection stays on the page', async () => {
      await preview.show(LATE_PARCEL);
      await preview.page.setViewportSize({ width: 500, height: 900 });
      const box = await preview.page.getByText('with the new delivery day.').boundingBox();
      assert.ok(box);
      await preview.page.mouse.move(box.x + 10, box.y + 8);
      await preview.page.mouse.down();
      await preview.page.mouse.move(box.x + 90, box.y + 8);
      await preview.page.mouse.up();
      assert.notEqual(await preview.page.evaluate(() => document.getSelection()?.toString()), '');
      assert.deepEqual(await preview.revealed(), []);
    });

    it('on a problem shows its place; problems stand in the order of the file', async () => {
      await preview.show(WITHOUT_ETA);
      const rows = await preview.page
        .locator('.problems li')
        .evaluateAll((items) => items.map((item) => [...item.querySelectorAll('span')].map((part) => part.textContent).join('|')));
      assert.deepEqual(rows, [
        '|Warning: |The customer may have several orders. The subject names the order; the greeting could too.|vague-reference',
        '|Idea: |The customer only learns that we are sorry. Say in a few words what went wrong.|deflection',
        '|Error: |When eta is missing, this reply promises an answer with no time. Add a time, or a fallback.|eta-missing',
      ]);
      await preview.page.getByRole('button', { name: /eta-missing/ }).click();
      assert.deepEqual(await preview.revealed(), ['{{date eta}}']);
    });

    it('on a customer, a language or a channel chooses it', async () => {
      await preview.show(LATE_PARCEL);
      await preview.page.getByLabel('Customer', { exact: true }).selectOption({ label: 'No name' });
      await preview.page.getByRole('tab', { name: /Finnish/ }).click();
      await preview.page.getByRole('tab', { name: 'WhatsApp' }).click();
      await preview.page.getByRole('tab', { name: 'WhatsApp' }).click();
      assert.deepEqual(await preview.asked(), [
        { type: 'choose', customer: 'no-name' },
        { type: 'choose', language: 'fi' },
        { type: 'choose', channel: 'whatsapp' },
      ]);
    });
  });

  describe('the choices', () => {
    it('keep the team’s customers apart from the built-in ones', async () => {
      await preview.show(LATE_PARCEL);
      const groups = await preview.page
        .locator('#customer optgroup')
        .evaluateAll((all) =>
          all.map((group) => `${group.getAttribute('label')}: ${[...group.children].map((option) => option.textContent).join(', ')}`),
        );
      assert.deepEqual(groups, [
        'Your team’s customers: Aino Virtanen, Juma Mwangi',
        'Awkward customers, built in: No name, Markup in the name',
      ]);
    });

    it('become a list when there are too many channels for tabs', async () => {
      await preview.show({ ...LATE_PARCEL, channels: ['email', 'whatsapp', 'teams', 'slack', 'sms', 'line'] });
      assert.equal(await preview.page.getByRole('tablist', { name: 'Channel' }).count(), 0);
      await preview.page.getByRole('combobox', { name: 'Channel' }).selectOption('line');
      assert.deepEqual(await preview.asked(), [{ type: 'choose', channel: 'line' }]);
    });

    it('show what the host decided, whatever was asked', async () => {
      await preview.show(LATE_PARCEL);
      await preview.page.getByRole('tab', { name: /Finnish/ }).click();
      await preview.page.getByLabel('Customer', { exact: true }).selectOption('juma');
      await preview.show({ ...LATE_PARCEL, version: 2 });
      assert.equal(await seen(preview.page.getByRole('tab', { name: /English/ })), 'English\nen');
      assert.equal(await preview.page.getByLabel('Customer', { exact: true }).inputValue(), 'aino');
    });
  });

  describe('copying', () => {
    it('asks the host, and says how it went', async () => {
      await preview.show(LATE_PARCEL);
      await preview.page.getByRole('button', { name: 'Copy this sample' }).click();
      await preview.page.keyboard.press('Enter');
      assert.deepEqual(await preview.asked(), [{ type: 'copy' }, { type: 'copy' }]);

      await preview.post({ type: 'copied', ok: true, message: 'Copied for email.' });
      assert.equal(await preview.page.getByRole('status').filter({ hasText: 'Copied for email.' }).isVisible(), true);

      await preview.post({ type: 'copied', ok: false, message: 'The clipboard is not available.' });
      assert.equal(await seen(preview.page.getByRole('alert')), 'The clipboard is not available.');
      assert.equal(await preview.page.getByText('Copied for email.').count(), 0);
    });

    it('forgets the answer once the reply is another', async () => {
      await preview.show(LATE_PARCEL);
      await preview.post({ type: 'copied', ok: true, message: 'Copied for email.' });
      await preview.show(LATE_PARCEL);
      assert.equal(await preview.page.getByText('Copied for email.').count(), 1);
      await preview.show({ ...LATE_PARCEL, version: 2 });
      assert.equal(await preview.page.getByText('Copied for email.').count(), 0);
    });

    it('is off while a value is missing, and says why', async () => {
      await preview.show(WITHOUT_ETA);
      const button = preview.page.getByRole('button', { name: 'Copy this sample' });
      assert.equal(await button.isDisabled(), true);
      const reason = await seen(preview.page.locator(`#${await button.getAttribute('aria-describedby')}`));
      assert.equal(reason, 'Not ready to copy: eta is missing for this customer. Add a fallback, or choose a customer who has it.');
      await button.focus();
      await preview.page.keyboard.press('Enter');
      await button.click({ force: true });
      assert.deepEqual(await preview.asked(), []);

      await preview.page.locator('.copy-reason').getByRole('button', { name: 'eta' }).click();
      assert.deepEqual(await preview.revealed(), ['{{date eta}}']);

      await preview.show({ ...LATE_PARCEL, version: 2 });
      assert.equal(await button.isEnabled(), true);
      assert.equal(await preview.page.locator('.copy-reason').isVisible(), false);
    });

    it('names every missing variable once', async () => {
      const missing = [...WITHOUT_ETA.missing, { variable: 'reason', source: spanOf('title') }];
      await preview.show({ ...WITHOUT_ETA, missing });
      assert.equal(
        await seen(preview.page.locator('.copy-reason')),
        'Not ready to copy: eta and reason are missing for this customer. Add a fallback, or choose a customer who has them.',
      );
    });
  });
});
