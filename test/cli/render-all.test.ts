import assert from 'node:assert/strict';
import { mkdir, readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder, type TestFolder } from './run-cli';
import { SMALL_LIBRARY } from './small-library';

/** Emma, Aino and the eight built-in samples. */
const CUSTOMERS = 10;

const LIBRARY: Readonly<Record<string, string>> = {
  ...SMALL_LIBRARY,
  'templates/shipping/delayed.yaml': SMALL_LIBRARY['templates/shipping/delayed.yaml']!.replace('ordr', 'order'),
  'templates/long.yaml': `title: Long\nchannels: [email, sms]\nbody: |\n  ${'Hi there. '.repeat(200)}\n`,
};

describe('render --all', () => {
  let folder: TestFolder;
  beforeEach(async () => (folder = await makeFolder(LIBRARY)));
  afterEach(() => folder.remove());

  const files = async (name: string): Promise<string[]> => {
    const entries = await readdir(join(folder.path, name), { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => join(entry.parentPath, entry.name).slice(join(folder.path, name).length + 1))
      .sort();
  };

  it('shows each text once, with the names and channels of all who get it', async () => {
    const { code, out, err } = await folder.run('render --all thanks --set agent.firstName=Mika --now 2027-03-01T09:30:00Z');
    assert.equal(
      out.slice(0, out.indexOf('- **Email**: Aino')),
      [
        '<!-- Written by replywright render --all. The next run writes it anew. -->',
        '',
        '# Replies',
        '',
        'What each customer would read, as of 2027-03-01T09:30:00.000Z. Each text stands here once, with the names of all who get it.',
        '',
        '## Contents',
        '',
        `- [Thanks](#thanks): ${CUSTOMERS * 2} replies, 16 different texts`,
        '',
        '## Thanks',
        '',
        'Template: thanks',
        '',
        '### English',
        '',
        '- **Email**: Emma Clarke',
        '',
        '```text',
        'Hi Emma,',
        '',
        'thank you for your order.',
        '```',
        '',
        '',
      ].join('\n'),
    );
    assert.match(out, /^- \*\*Email\*\*: No name, Blank name, A company\n\n```text\nHi there,\n\nthank you for your order\.\n```$/m);
    assert.match(out, /^- \*\*WhatsApp\*\*: No name, Blank name, A company\n\n```text\nHi there,\n\n\*thank you\* for your order\.\n```$/m);
    assert.deepEqual([code, err], [0, '20 replies of 1 template.\n']);
  });

  it('puts a mail beside the messages with the same words', async () => {
    const { out } = await folder.run('render --all shipping/delayed --language en --customer aino');
    assert.ok(
      out.includes(
        '- **Email and WhatsApp**: Aino Virtanen\n\nSubject of the mail: Order A-7\n\n' + '```text\nYour order A-7 is late.\n```\n',
      ),
      out,
    );
  });

  it('says who lacks what and where in place of a text, and writes the rest', async () => {
    const { code, out, err } = await folder.run('render --all --channel whatsapp --format markdown');
    assert.match(
      out,
      /^\| WhatsApp \| Emma Clarke, No name, .* \| templates\/shipping\/delayed\.yaml:7:16: order\.number is missing\. .*:9:14: .* \|$/m,
    );
    assert.match(out, /^- \[Parcel is late\]\(#parcel-is-late\): 20 replies, 1 different text, \*\*19 can't be sent\*\*$/m);
    assert.match(out, /^## Thanks$/m);
    assert.match(err, /^templates\/_bye\.yaml:1:17: agent\.firstName is missing\. \(10 replies\)$/m);
    assert.equal(code, 2);
  });

  it('--allow-missing leaves no gap', async () => {
    const { code, out } = await folder.run('render --all --allow-missing');
    assert.doesNotMatch(out, /can't be sent/);
    assert.equal(code, 0);
  });

  it('tells what is too long where it is', async () => {
    const { out, err } = await folder.run('render --all long --customer emma');
    assert.match(out, /^- \*\*Email and SMS\*\*: Emma Clarke$/m);
    assert.match(out, /^> This is \d+ too long for SMS\.$/m);
    assert.match(err, /^long: This is \d+ too long for SMS\.$/m);
  });

  it('gives its own samples the orders of the first customer, but nothing of their name', async () => {
    await folder.write({
      'customers.yaml': '- { id: aino, name: Aino Virtanen, data: { order: { number: A-7 }, customer.firstName: Aino } }\n',
      'templates/order.yaml':
        'title: Order\nchannels: [sms]\nbody: "Hi {{fallback customer.firstName \\"there\\"}}, {{order.number}} is here."\n',
    });
    const { code, out } = await folder.run('render --all order');
    assert.match(out, /^Replywright’s own samples, such as “No name”, have the data of the first customer/m);
    assert.match(out, /^- \*\*SMS\*\*: No name, Blank name, A company\n\n```text\nHi there, A-7 is here\.\n```$/m);
    assert.equal(code, 0);
  });

  it('tells what comes out empty', async () => {
    await folder.write({
      'templates/empty.yaml': 'title: Empty\nbody: "{{#if eta}}By {{date eta}}.{{/if}}"\nvariables: { eta: { type: date } }\n',
    });
    const { code, out, err } = await folder.run('render --all empty --customer emma --channel email');
    assert.match(out, /^> This reply comes out empty\.$/m);
    assert.equal(err, 'empty: This reply comes out empty.\n1 reply of 1 template.\n');
    assert.equal(code, 0);
  });

  it('prints one JSON list of render’s objects', async () => {
    const { code, out } = await folder.run('render --all --customer aino --format json --set agent.firstName=Mika');
    const all: { template: string; language: string; channel: string; customer: string }[] = JSON.parse(out);
    assert.deepEqual(
      all.map(({ template, language, channel, customer }) => `${template} ${language} ${channel} ${customer}`),
      [
        'long en email aino',
        'long en sms aino',
        'shipping/delayed en email aino',
        'shipping/delayed en whatsapp aino',
        'shipping/delayed fi email aino',
        'shipping/delayed fi whatsapp aino',
        'thanks en email aino',
        'thanks en whatsapp aino',
      ],
    );
    const one = await folder.run('render thanks --customer aino --channel whatsapp --format json');
    assert.deepEqual(all.at(-1), JSON.parse(one.out));
    assert.equal(code, 0);
  });

  it('an empty list is a list', async () => {
    const { code, out } = await folder.run('render --all shipping/delayed --customer emma --format json');
    assert.deepEqual([code, JSON.parse(out)], [2, []]);
  });

  it('fills a folder, one file a reply, each as render prints it', async () => {
    const { code, err } = await folder.run('render --all shipping/delayed thanks --customer aino --set agent.firstName=Mika --out replies');
    assert.deepEqual(await files('replies'), [
      'shipping/delayed/en-email-aino.txt',
      'shipping/delayed/en-whatsapp-aino.txt',
      'shipping/delayed/fi-email-aino.txt',
      'shipping/delayed/fi-whatsapp-aino.txt',
      'thanks/en-email-aino.txt',
      'thanks/en-whatsapp-aino.txt',
    ]);
    const { out } = await folder.run('render shipping/delayed --customer aino --channel email --set agent.firstName=Mika');
    assert.equal(await folder.read('replies/shipping/delayed/fi-email-aino.txt'), out);
    assert.deepEqual([code, err], [0, 'The replies are in replies.\n6 replies of 2 templates.\n']);
  });

  it('fills it with HTML for the channels that take it', async () => {
    await folder.run('render --all thanks --customer aino --format html --out replies');
    assert.deepEqual(await files('replies'), ['thanks/en-email-aino.html']);
    assert.match(await folder.read('replies/thanks/en-email-aino.html'), /<strong>thank you<\/strong>/);
  });

  it('writes over what it wrote itself, and says what is left of earlier runs', async () => {
    await folder.run('render --all thanks --customer emma --out replies');
    await folder.write({ 'templates/thanks.yaml': 'title: Thanks\nbody: Bye\n' });
    const { code, err } = await folder.run('render --all thanks --customer emma --channel email --out replies');
    assert.deepEqual([code, err], [0, 'The replies are in replies, beside 1 file of earlier runs.\n1 reply of 1 template.\n']);
    assert.equal(await folder.read('replies/thanks/en-email-emma.txt'), 'Bye\n');
  });

  it('leaves a file that is not its own, or that somebody has changed since', async () => {
    await folder.run('render --all thanks --customer emma --channel email --out replies');
    await folder.write({ 'replies/thanks/en-email-emma.txt': 'Mine.\n', 'replies/thanks/en-whatsapp-emma.txt': 'Mine too.\n' });
    const { code, err } = await folder.run('render --all thanks --customer emma --out replies');
    assert.equal(await folder.read('replies/thanks/en-email-emma.txt'), 'Mine.\n');
    assert.equal(await folder.read('replies/thanks/en-whatsapp-emma.txt'), 'Mine too.\n');
    assert.match(err, /^replies\/thanks\/en-email-emma\.txt was there already and is not ours, so it was left as it is\.$/m);
    assert.match(err, /^0 replies of 1 template; 2 more can't be sent or written\.$/m);
    assert.equal(code, 2);
  });

  it('follows no link out of the folder', async () => {
    await mkdir(join(folder.path, 'replies'));
    await mkdir(join(folder.path, 'elsewhere'));
    await symlink(join(folder.path, 'elsewhere'), join(folder.path, 'replies/thanks'));
    const { code, err } = await folder.run('render --all thanks --customer emma --channel email --out replies');
    assert.deepEqual(await files('elsewhere'), []);
    assert.match(err, /^replies\/thanks\/en-email-emma\.txt would stand behind a link or a file, so it was not written\.$/m);
    assert.equal(code, 2);
  });

  it('writes a page over its own page, and over nothing else', async () => {
    await folder.write({ 'notes.md': '# Mine\n' });
    const refused = await folder.run('render --all thanks --out notes.md');
    assert.deepEqual([refused.code, await folder.read('notes.md')], [2, '# Mine\n']);
    assert.match(refused.err, /^notes\.md is there already and is no page of replies\./);
    for (const _ of [1, 2]) {
      const { code, out, err } = await folder.run('render --all thanks --out page.md');
      assert.deepEqual([code, out, err], [0, '', 'The replies are in page.md.\n20 replies of 1 template.\n']);
    }
    assert.match(await folder.read('page.md'), /^# Replies$/m);
  });

  it('writes for the customer of the data alone', async () => {
    await folder.write({ 'data.yaml': 'customer: { name: Bo Berg }\norder: { number: B-1 }\n' });
    const { code, out } = await folder.run('render --all thanks --data data.yaml --channel email --format json');
    assert.deepEqual(
      JSON.parse(out).map(({ body }: { body: string }) => body),
      ['Hi Bo,\n\nthank you for your order.'],
    );
    assert.equal(code, 0);
  });

  it('tells of a file that can’t be read, and goes on', async () => {
    await folder.write({ 'templates/broken.yaml': 'title: Broken\nbody: |\n  Hi {{#if eta}}there,\n', 'templates/odd.yaml': 'title: [\n' });
    const { code, out, err } = await folder.run('render --all --channel email --customer emma');
    assert.match(err, /^templates\/broken\.yaml:3:6: /m);
    assert.match(err, /^templates\/odd\.yaml:\d+:\d+: /m);
    assert.match(out, /^\| Email \| everybody \| templates\/odd\.yaml/m);
    assert.match(out, /^## Thanks$/m);
    assert.equal(code, 2);
  });

  it('a macro that was named is told, and one that was not is passed over', async () => {
    assert.deepEqual(await folder.run('render --all close --format json'), {
      code: 0,
      out: '[]\n',
      err: 'close sends no reply: it only changes the ticket.\n0 replies of 1 template.\n',
    });
    assert.doesNotMatch((await folder.run('render --all --allow-missing')).err, /close/);
  });

  const refused: Record<string, RegExp> = {
    'render --all thank': /There is no template thank\. Did you mean thanks\?/,
    'render --all --customer ema --format json': /no customer ema\. Did you mean emma\?/,
    'render --all --language sv': /no text in sv\. There are: en and fi\./,
    'render --all --channel telegram': /No template here is meant for Telegram\./,
    'render --all --channel whatsapp --format html --out r': /whatsapp takes no HTML/,
    'render --all --format text': /need a folder: --out FOLDER/,
    'render --all --format markdown --out r': /a name that ends in \.md, not r/,
    'render --all --format json --out r.md': /A page is Markdown/,
    'render --all --out r.json': /takes a folder, or the name of a page/,
    'render --all --out customers.yaml': /customers\.yaml can't be written: a file stands where a folder should be\./,
    'render --all --out none/page.md': /none\/page\.md can't be written: there is no such folder\./,
    'render --all --out customers.yaml/page.md': /can't be written: a file stands where a folder should be\./,
    'render --all --set order.numbr=1': /no variable order\.numbr\. Did you mean order\.number\?/,
    'render --all --set eta=soon': /eta can't be soon\./,
    'render thanks --out r': /--out goes with --all/,
    'render thanks --format markdown': /goes with --all/,
  };
  for (const [line, expected] of Object.entries(refused))
    it(`refuses ${line}`, async () => {
      const { code, out, err } = await folder.run(line);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, expected);
    });
});
