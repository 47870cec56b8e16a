import assert from 'node:assert/strict';
import { findReplies } from '../../src/extension/find-replies';
import { indexReplies } from '../../src/extension/reply-index';
import type { ListedTemplate } from '../../src/protocol/requests';

function reply(id: string, title: string, more: Partial<ListedTemplate> = {}): ListedTemplate {
  return {
    uri: `file:///team/${id}.yaml`,
    id,
    title,
    useWhen: undefined,
    kind: 'reply',
    languages: ['en'],
    channels: [],
    tags: [],
    body: '',
    ...more,
  };
}

const REPLIES = [
  reply('delivery/late', 'Parcel is late', {
    useWhen: 'The carrier has missed the promised day.',
    tags: ['delivery', 'apology'],
    body: 'Your parcel did not come. Lähetysseuranta kertoo, missä pakettisi on. Kifurushi chako kimechelewa.',
  }),
  reply('delivery/lost', 'Parcel is lost', { useWhen: 'The carrier has given up.', tags: ['delivery'], body: 'We send a new one.' }),
  reply('billing/refund', 'Refund is on its way', { tags: ['billing'], body: 'You get your money back. Вернём деньги за посылку.' }),
  reply('billing/invoice', 'Invoice copy', { tags: ['billing'], body: 'Here is your invoice. Laskun maksu myöhässä.' }),
  reply('account/password', 'Reset a password', { useWhen: 'The customer cannot sign in.', body: 'Paina linkkiä.' }),
  reply('account/close', 'Аккаунт закрыт', { useWhen: 'Клиент просит удалить данные.', body: 'Ваш аккаунт удалён.' }),
  reply('thanks', 'Asante kwa maoni yako', { body: 'Tumepokea maoni yako. Refund is not possible.' }),
];

describe('searching for a reply', () => {
  const index = indexReplies(REPLIES);
  const firstFor = (typed: string, recent: readonly string[] = []) => findReplies(index, typed, recent)[0]?.id;

  for (const [typed, first] of [
    ['late', 'delivery/late'],
    ['parcel lo', 'delivery/lost'],
    ['lost parcel', 'delivery/lost'],
    ['REFUND', 'billing/refund'],
    ['refnud', 'billing/refund'],
    ['refundd', 'billing/refund'],
    ['pasword', 'account/password'],
    ['pass res', 'account/password'],
    ['sign in', 'account/password'],
    ['promised day', 'delivery/late'],
    ['apology', 'delivery/late'],
    ['billing inv', 'billing/invoice'],
    ['myohassa', 'billing/invoice'],
    ['myöhässä', 'billing/invoice'],
    ['laskut', 'billing/invoice'],
    ['seuranta', 'delivery/late'],
    ['paketti', 'delivery/late'],
    ['посылка', 'billing/refund'],
    ['удален', 'account/close'],
    ['удалить данные', 'account/close'],
    ['клиенты', 'account/close'],
    ['kifurushi', 'delivery/late'],
    ['kifurishi', 'delivery/late'],
    ['asante', 'thanks'],
    ['maoni', 'thanks'],
    ['account/close', 'account/close'],
  ] as const)
    it(`finds ${first} first for “${typed}”`, () => assert.equal(firstFor(typed), first));

  it('wants every word to be there', () => {
    assert.deepEqual(findReplies(index, 'refund zebra', []), []);
    assert.deepEqual(findReplies(index, 'xyz', []), []);
  });

  it('takes no short word for another', () => assert.equal(firstFor('lot'), undefined));

  it('offers everything while nothing is typed, what was used lately on top', () => {
    const ids = findReplies(index, '  ', ['thanks', 'gone', 'billing/invoice']).map(({ id }) => id);
    assert.deepEqual(ids.slice(0, 3), ['thanks', 'billing/invoice', 'delivery/late']);
    assert.equal(ids.length, REPLIES.length);
  });

  it('prefers what was used lately among replies that fit alike, and no reply that fits worse', () => {
    assert.equal(firstFor('parcel', ['delivery/lost']), 'delivery/lost');
    assert.equal(firstFor('parcel', ['delivery/late']), 'delivery/late');
    assert.equal(firstFor('refund', ['thanks']), 'billing/refund');
  });
});
