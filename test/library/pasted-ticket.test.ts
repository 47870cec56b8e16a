import assert from 'node:assert/strict';
import { readTicket } from '../../src/library/pasted-ticket';

const VARIABLES = [
  { name: 'order.number', type: 'text', description: 'As printed on the receipt', choices: undefined },
  { name: 'eta', type: 'date', description: 'The day we know more', choices: undefined },
  { name: 'reason', type: 'choice', description: undefined, choices: ['weather', 'customs'] },
  { name: 'ticket.id', type: 'text', description: "The ticket's id", choices: undefined },
];

const read = (ticket: unknown): readonly string[] =>
  readTicket(typeof ticket === 'string' ? ticket : JSON.stringify(ticket), VARIABLES).taken.map(({ name, value }) => `${name}: ${value}`);

describe('a pasted ticket', () => {
  it('is read line by line in four languages', () => {
    for (const [lines, language] of [
      ['Name: Aino Virtanen\nOrder number: A-1042\nLanguage: English', 'en'],
      ['Nimi: Aino Virtanen\nTilausnumero: A-1042\nKieli: suomi', 'fi'],
      ['ФИО: Aino Virtanen\nНомер заказа: A-1042\nЯзык: русский', 'ru'],
      ['Jina: Aino Virtanen\nNamba ya agizo: A-1042\nLugha: Kiswahili', 'sw'],
    ] as const)
      assert.deepEqual(read(lines), ['customer.name: Aino Virtanen', 'order.number: A-1042', `customer.language: ${language}`]);
    assert.equal(readTicket('Kieli: suomi', []).customer?.language, 'fi');
  });

  it("is read from a mail's header", () => {
    assert.deepEqual(read('From: "Aino Virtanen" <aino@example.com>\nTo: help@acme.example\nDate: Tue, 24 Nov 2026'), [
      'customer.name: Aino Virtanen',
      'customer.email: aino@example.com',
    ]);
  });

  it('is read from what help desks export', () => {
    assert.deepEqual(
      read({
        ticket: {
          id: 48213,
          assignee: { name: 'Mika Salo', email: 'mika@acme.example' },
          requester: { name: 'Aino Virtanen', email: 'aino@example.com', locale: 'fi' },
          custom_fields: [
            { id: 360001, title: 'Order number', value: 'A-1042' },
            { id: 360002, title: 'Reason', value: 'Customs' },
          ],
        },
      }),
      [
        'ticket.id: 48213',
        'customer.name: Aino Virtanen',
        'customer.email: aino@example.com',
        'customer.language: fi',
        'order.number: A-1042',
        'reason: customs',
      ],
    );
  });

  it('gives no value that only resembles', () => {
    assert.deepEqual(read('Number: 5\nOld order number: B-1\nETA: next week\nReasons: weather\nId: 7'), []);
  });

  it('survives whatever is pasted', () => {
    assert.match(String(readTicket('x'.repeat(2_000_000), VARIABLES).problem), /longer than any ticket/);
    assert.match(String(readTicket('{"a": ', VARIABLES).problem), /cut off/);
    assert.match(String(readTicket('['.repeat(100_000), VARIABLES).problem), /cut off/);
    assert.match(String(readTicket(`${'[{"a":'.repeat(1000)}1${'}]'.repeat(1000)}`, VARIABLES).problem), /Nothing in this ticket/);
    const hostile = readTicket('{"__proto__": {"name": "x"}, "constructor": {"prototype": 1}, "customer": {"__proto__": "y"}}', VARIABLES);
    assert.deepEqual([hostile.customer, hostile.values], [undefined, {}]);
    assert.equal(({} as Record<string, unknown>).name, undefined);
  });
});
