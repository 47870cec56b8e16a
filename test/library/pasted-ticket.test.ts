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

  it("is read from Zammad's export", () => {
    const ticket = {
      id: 512,
      number: '20261124007',
      title: 'Lamp arrived broken',
      state: 'open',
      order_number: 'B-77',
      customer: { id: 9, firstname: 'Sara', lastname: 'Mwangi', email: 'sara@mwangi.example', organization: { name: 'Duka Ltd' } },
      owner: { firstname: 'Mika', lastname: 'Salo', email: 'mika@acme.example' },
      created_by: { firstname: 'Mika', lastname: 'Salo' },
      articles: [{ from: 'Someone Else <else@example.com>', body: 'Order number: C-1' }],
    };
    assert.deepEqual(read(ticket), [
      'order.number: B-77',
      'customer.firstName: Sara',
      'customer.lastName: Mwangi',
      'customer.email: sara@mwangi.example',
      'customer.company: Duka Ltd',
    ]);
    assert.deepEqual(read({ ticket }).slice(0, 2), ['ticket.id: 512', 'order.number: B-77']);
  });

  it("is read from Intercom's export", () => {
    const conversation = {
      type: 'conversation',
      id: '4471',
      source: { type: 'conversation', subject: '', author: { type: 'user', id: 'u1', name: 'Olga Petrova', email: 'olga@example.com' } },
      contacts: { type: 'contact.list', contacts: [{ type: 'contact', id: 'u1' }] },
      teammates: { admins: [{ type: 'admin', id: 'a1', name: 'Mika Salo', email: 'mika@acme.example' }] },
      custom_attributes: { 'Order number': 'A-9', Reason: 'weather', Language: 'ru' },
      statistics: { first_contact_reply: { type: 'conversation' } },
      conversation_parts: { conversation_parts: [{ author: { type: 'admin', name: 'Mika Salo', email: 'mika@acme.example' } }] },
    };
    assert.deepEqual(read(conversation), [
      'customer.name: Olga Petrova',
      'customer.email: olga@example.com',
      'order.number: A-9',
      'reason: weather',
      'customer.language: ru',
    ]);
    const { conversation_parts: parts, teammates, ...rest } = conversation;
    assert.deepEqual(read({ conversation_parts: parts, teammates, ...rest }), read(conversation), 'whoever stands first in it');
  });

  it("is read from Freshdesk's export", () => {
    assert.deepEqual(
      read({
        id: 88,
        subject: 'Where is my parcel?',
        priority: 2,
        requester_id: 1003,
        responder_id: 7,
        requester: { id: 1003, name: 'Pekka Laine', email: 'pekka@example.com', mobile: '+358 40 000 0000', phone: null },
        responder: { name: 'Mika Salo' },
        stats: { resolved_at: null },
        custom_fields: { cf_order_number: 'A-55', cf_reason: 'Customs', cf_eta: '2026-12-01' },
      }),
      [
        'customer.name: Pekka Laine',
        'customer.email: pekka@example.com',
        'customer.phone: +358 40 000 0000',
        'order.number: A-55',
        'reason: customs',
        'eta: 2026-12-01',
      ],
    );
  });

  it("is read from a shop's ticket", () => {
    assert.deepEqual(
      read({
        id: 771,
        channel: 'email',
        language: 'fi',
        customer: { id: 5, email: 'aino@example.com', firstname: 'Aino', lastname: 'Virtanen', name: 'Aino Virtanen' },
        assignee_user: { id: 3, name: 'Mika Salo', email: 'mika@acme.example', firstname: 'Mika' },
        messages: [{ sender: { name: 'Mika Salo', email: 'mika@acme.example' }, receiver: { name: 'Aino Virtanen' } }],
        integrations: { shop: { orders: [{ order_number: 'A-1' }, { order_number: 'A-0' }] } },
      }),
      [
        'customer.channel: email',
        'customer.language: fi',
        'customer.email: aino@example.com',
        'customer.firstName: Aino',
        'customer.lastName: Virtanen',
        'customer.name: Aino Virtanen',
        'order.number: A-1',
      ],
    );
  });

  it("is read from a mail's header in other languages", () => {
    for (const header of [
      'Lähettäjä: Aino Virtanen <aino@example.com>\nLähetetty: tiistai 24. marraskuuta 2026 10.12\nVastaanottaja: tuki@acme.example\nAihe: Tilaus',
      'От: «Aino Virtanen» <aino@example.com>\nОтправлено: 24 ноября 2026 г. 10:12\nКому: help@acme.example\nТема: Заказ',
      'Kutoka: Aino Virtanen <aino@example.com>\nImetumwa: Jumanne 24 Novemba 2026\nKwa: msaada@acme.example\nMada: Agizo',
      'From: Aino Virtanen <mailto:aino@example.com>\r\nSent: Tuesday\r\nTo: help@acme.example',
      '> *From:* Aino Virtanen <aino@example.com>\n> *Date:* Tuesday',
    ])
      assert.deepEqual(read(header), ['customer.name: Aino Virtanen', 'customer.email: aino@example.com'], header);
  });

  it('is read from other ways of writing a list', () => {
    const found = ['customer.name: Aino Virtanen', 'order.number: A-1042'];
    for (const lines of [
      'Name - Aino Virtanen\nOrder number - A-1042',
      'Name – Aino Virtanen\nOrder number – A-1042',
      'Имя клиента — Aino Virtanen\nНомер заказа — A-1042',
      'Name\tAino Virtanen\nOrder number\tA-1042',
      'Field\tValue\nName\tAino Virtanen\nOrder number\tA-1042\n',
      'Name = Aino Virtanen\nOrder number = A-1042',
      '| Name | Aino Virtanen |\n| --- | --- |\n| Order number | A-1042 |',
      '**Name:** Aino Virtanen\n**Order number:** A-1042',
      'Name:Aino Virtanen\nOrder number:A-1042',
      'Name :  Aino Virtanen\nOrder number : A-1042',
      '| Name | Order number | State |\n|:---|---|---|\n| Aino Virtanen | A-1042 | open |',
      'Name\tOrder number\tState\nAino Virtanen\tA-1042\topen\n',
    ])
      assert.deepEqual(read(lines), found, lines);
    assert.deepEqual(read('Well-known name - a brand\nhttps://acme.example/name:x\nname: \n\n12:30\nReason - none of these'), []);
  });

  it("doesn't take for the customer's what stands in somebody else's words", () => {
    assert.deepEqual(read('Assignee: Mika Salo\nAgent name: Mika\nCc: Pekka <pekka@example.com>\nReply-To: shop@acme.example'), []);
    assert.deepEqual(
      read({ agent: { name: 'Mika' }, customer: { pets: [{ name: 'Rex' }] }, cc: [{ name: 'Pekka', email: 'p@example.com' }] }),
      [],
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
    for (const pasted of [
      'a'.repeat(400_000),
      `${'name '.repeat(80_000)}: x`,
      '\t'.repeat(400_000),
      `${'Name'.padEnd(300_000)}: x`,
      `${'- '.repeat(200_000)}Name`,
      'Name: x\n'.repeat(50_000),
      '|'.repeat(400_000),
      `{"a":[${'{"value":1,"name":"x"},'.repeat(15_000)}1]}`,
    ]) {
      const started = performance.now();
      readTicket(pasted, VARIABLES);
      assert.ok(performance.now() - started < 2000, pasted.slice(0, 20));
    }
    assert.equal(readTicket(`Name: Aino\nOrder number: ${'9'.repeat(5000)}`, VARIABLES).values['order.number'], undefined);
    assert.equal(readTicket('\u0000Name\u0000: x\n\u202eName: y', VARIABLES).customer, undefined);
    assert.deepEqual(readTicket('null', VARIABLES).values, {});
    assert.deepEqual(readTicket('[null, 1, "x", [[]], {"value": {"value": {"name": "y"}}}]', VARIABLES).values, {});
  });
});
