import assert from 'node:assert/strict';
import { makeFolder, type TestFolder } from './run-cli';
import { SMALL_LIBRARY } from './small-library';

describe('render', () => {
  let folder: TestFolder;
  before(async () => {
    folder = await makeFolder({
      ...SMALL_LIBRARY,
      'templates/shipping/delayed.yaml': SMALL_LIBRARY['templates/shipping/delayed.yaml']!.replace('ordr', 'order'),
      'templates/broken.yaml': 'title: Broken\nbody: |\n  Hi {{#if eta}}there,\n',
      'templates/clock.yaml':
        'title: Clock\nvariables:\n  vip: { type: flag }\n  items: { type: list }\nbody: |\n  {{datetime now}}{{#if vip}} VIP{{/if}} {{list items}}\n',
      'values.json': '{ "customer": { "name": "Bo Berg" }, "order": { "number": "B-1" } }',
      'values.yaml': 'order.number: C-1\n',
      'list.yaml': '- a\n',
      'bad.yaml': 'order: {\n',
    });
  });
  after(() => folder.remove());

  it('prints a reply as its channel writes it', async () => {
    assert.deepEqual(await folder.run('render thanks --customer emma --channel whatsapp'), {
      code: 0,
      out: 'Hi Emma,\n\n*thank you* for your order.\n',
      err: '',
    });
  });

  it('takes a path for an id, from any folder', async () => {
    const { out } = await folder.run('render ../thanks.yaml --customer emma', { in: 'templates/shipping' });
    assert.equal(out, 'Hi Emma,\n\nthank you for your order.\n');
  });

  it('goes by the customer’s language and channel', async () => {
    const { code, out } = await folder.run('render shipping/delayed --customer aino --set agent.firstName=Mika');
    assert.deepEqual([code, out], [0, 'Tilauksesi A-7 on myöhässä.\nTerveisin Mika\n']);
  });

  it('--language and --channel overrule that; only mail has a subject line', async () => {
    const { out } = await folder.run('render shipping/delayed --customer aino --language en --channel email');
    assert.equal(out, 'Subject: Order A-7\n\nYour order A-7 is late.\n');
  });

  it('says for whom it was written when nobody was named', async () => {
    const { out, err } = await folder.run('render thanks');
    assert.match(out, /^Hi Emma,/);
    assert.equal(err, 'This is written for the sample customer Emma Clarke; --customer chooses another.\n');
  });

  it('takes nothing of a sample when the data has its own customer', async () => {
    const { out, err } = await folder.run('render shipping/delayed --data values.json');
    assert.equal(out, 'Subject: Order B-1\n\nYour order B-1 is late.\n');
    assert.equal(err, '');
    assert.match((await folder.run('render thanks --data values.json')).out, /^Hi Bo,/);
  });

  it('--set counts before --data, and --data before the sample', async () => {
    const line = 'render shipping/delayed --customer aino --language en --channel whatsapp';
    assert.equal((await folder.run(`${line} --data values.yaml`)).out, 'Your order C-1 is late.\n');
    assert.equal((await folder.run(`${line} --data values.yaml --set order.number=D=1`)).out, 'Your order D=1 is late.\n');
  });

  it('reads several --set values by their types, and the moment', async () => {
    const { out } = await folder.run(
      "render clock --customer emma --now 2027-05-04T10:00:00Z --set vip=false 'items=one, two' --set vip=true",
    );
    assert.match(out, /^May 4, 2027.* VIP one and two\n$/);
  });

  it('prints nothing when a value is missing, and names each with its place', async () => {
    assert.deepEqual(await folder.run('render shipping/delayed --customer emma --language fi'), {
      code: 2,
      out: '',
      err: [
        'templates/shipping/delayed.yaml:12:21: order.number is missing.',
        'templates/shipping/delayed.yaml:14:18: order.number is missing.',
        'templates/_bye.yaml:1:17: agent.firstName is missing.',
        '',
      ].join('\n'),
    });
  });

  it('--allow-missing writes nothing in the place of a value', async () => {
    const { code, out } = await folder.run('render shipping/delayed --customer emma --allow-missing');
    assert.deepEqual([code, out], [0, 'Subject: Order\n\nYour order  is late.\n']);
  });

  it('--format json says all there is to know', async () => {
    const { out } = await folder.run('render shipping/delayed --customer emma --allow-missing --format json');
    const source = await folder.read('templates/shipping/delayed.yaml');
    const places = [...source.matchAll(/order\.number(?=\}\})/g)].map(({ index }) => index);
    const { missing, ...rest } = JSON.parse(out);
    assert.deepEqual(rest, {
      template: 'shipping/delayed',
      language: 'en',
      customer: 'emma',
      channel: 'email',
      subject: 'Order',
      body: 'Your order  is late.',
      length: 20,
      limit: null,
    });
    assert.deepEqual(
      missing.map(({ variable, start, end }: { variable: string; start: number; end: number }) => [variable, source.slice(start, end)]),
      places.slice(0, 2).map(() => ['order.number', '{{order.number}}']),
    );
  });

  it('--format html where the channel takes it', async () => {
    const { out } = await folder.run('render thanks --customer emma --format html');
    assert.equal(out, '<p>Hi Emma,</p>\n<p><strong>thank you</strong> for your order.</p>\n');
    const { code, err } = await folder.run('render thanks --customer emma --channel whatsapp --format html');
    assert.deepEqual([code, err], [2, 'WhatsApp takes no HTML. Leave --format html out, or choose --channel email or web.\n']);
  });

  it('a macro that sends nothing prints nothing', async () => {
    assert.deepEqual(await folder.run('render close'), { code: 0, out: '', err: 'close sends no reply: it only changes the ticket.\n' });
  });

  it('tells when the reply goes where the template does not', async () => {
    const { code, err } = await folder.run('render thanks --customer emma --channel sms');
    assert.deepEqual([code, err], [0, 'This template is meant for email and whatsapp, not for sms.\n']);
  });

  it('a broken template is told with its place', async () => {
    const { code, out, err } = await folder.run('render broken');
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /^templates\/broken\.yaml:3:6: /);
  });

  const refused: Record<string, RegExp> = {
    render: /Say which template/,
    'render thanks close': /One template at a time/,
    'render thank': /There is no template thank\. Did you mean thanks\?/,
    'render templates': /There is no template templates\./,
    'render templates/_bye.yaml': /is a fragment/,
    'render thanks --customer ema': /no customer ema\. Did you mean emma\?/,
    'render thanks --channel whatsap': /no channel whatsap\. Did you mean whatsapp\?/,
    'render thanks --language sv': /no text in sv\. It is written in en\./,
    'render thanks --format pdf': /no format pdf\. There are: text, html and json\./,
    'render thanks --now yesterday': /--now takes a moment/,
    'render thanks --set name': /--set takes name=value/,
    'render shipping/delayed --set order.numbr=1': /no variable order\.numbr\. Did you mean order\.number\?/,
    'render shipping/delayed --set eta=soon': /eta can't be soon\. Write the day/,
    'render shipping/delayed --set refund=lots': /refund can't be lots\. Write an amount/,
    'render shipping/delayed --set reason=rain': /reason can't be rain\. Choose one of weather and customs\./,
    'render thanks --data none.json': /There is no file .*none\.json\./,
    'render thanks --data list.yaml': /should hold names and values/,
    'render thanks --data bad.yaml': /^bad\.yaml:\d+: /,
  };
  for (const [line, expected] of Object.entries(refused))
    it(`refuses ${line}`, async () => {
      const { code, out, err } = await folder.run(line);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, expected);
    });
});
