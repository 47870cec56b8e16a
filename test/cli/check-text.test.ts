import assert from 'node:assert/strict';
import { makeFolder, type TestFolder } from './run-cli';

/** One letter a language that promises something and names no time, with its rule, and one where all is well. */
const LETTERS: Readonly<Record<string, { readonly bad: string; readonly found: string; readonly good: string }>> = {
  en: {
    bad: 'Hello Emma,\n\nThe lamp is out of stock. We will get back to you soon.\n\nKind regards,\nMika\n',
    found: '3:51-3:55 eta-vague soon',
    good: 'Hello Emma,\n\nThe lamp is out of stock. I will write to you by Friday at noon.\n\nKind regards,\nMika\n',
  },
  fi: {
    bad: 'Hei Emma,\n\nlamppu on loppunut. Palaamme asiaan pian.\n\nYstävällisin terveisin\nMika\n',
    found: '3:37-3:41 eta-vague pian',
    good: 'Hei Emma,\n\nlamppu on loppunut. Kirjoitan sinulle perjantaina kello 12 mennessä.\n\nYstävällisin terveisin\nMika\n',
  },
  ru: {
    bad: 'Здравствуйте, Ольга!\n\nЛампа закончилась на складе. Мы скоро вам ответим.\n\nС уважением,\nМария\n',
    found: '3:33-3:38 eta-vague скоро',
    good: 'Здравствуйте, Ольга!\n\nЛампа закончилась на складе. Я напишу вам до 12:00 в пятницу.\n\nС уважением,\nМария\n',
  },
  sw: {
    bad: 'Habari Asha,\n\nTaa hiyo imeisha. Tutakujibu hivi karibuni.\n\nWako,\nJuma\n',
    found: '3:30-3:43 eta-vague hivi karibuni',
    good: 'Habari Asha,\n\nTaa hiyo imeisha. Nitakuandikia kabla ya Ijumaa saa 6 mchana.\n\nWako,\nJuma\n',
  },
};

describe('check --text', () => {
  let folder: TestFolder;
  before(async () => {
    folder = await makeFolder({
      'one/replywright.yaml': 'languages: [fi]\n',
      'two/replywright.yaml': 'languages: [fi, en]\n',
    });
  });
  after(() => folder.remove());

  const found = async (line: string, input: string | Uint8Array, place = '') => {
    const { out, err, code } = await folder.run(`check --text - --format json --rule eta-vague eta-missing ${line}`, { input, in: place });
    assert.equal(err, '');
    const [{ diagnostics }] = JSON.parse(out).files;
    const lines = diagnostics.map(
      ({ rule, text, start, end }: { rule: string; text: string; start: Place; end: Place }) =>
        `${start.line}:${start.column}-${end.line}:${end.column} ${rule} ${text}`,
    );
    return { code, lines, diagnostics };
  };

  for (const [language, { bad, found: expected, good }] of Object.entries(LETTERS)) {
    it(`finds a promise without a time in ${language}, where it stands`, async () => {
      const { lines, diagnostics } = await found(`--language ${language}`, bad);
      assert.deepEqual(lines, [expected]);
      const [{ start, end, text }] = diagnostics;
      assert.equal(bad.slice(start.offset, end.offset), text);
    });

    it(`has nothing against a promise with a time in ${language}`, async () => {
      assert.deepEqual((await found(`--language ${language}`, good)).lines, []);
    });

    it(`counts the line breaks of Windows in ${language}`, async () => {
      const windows = bad.replaceAll('\n', '\r\n');
      const { lines, diagnostics } = await found(`--language ${language}`, windows);
      assert.deepEqual(lines, [expected]);
      const [{ start, end, text }] = diagnostics;
      assert.equal(windows.slice(start.offset, end.offset), text);
    });

    it(`counts no byte order mark in ${language}`, async () => {
      const plain = await found(`--language ${language}`, bad);
      assert.deepEqual(await found(`--language ${language}`, `\ufeff${bad}`), plain);
    });
  }

  it('knows the language of a team that has one alone', async () => {
    assert.deepEqual((await found('', LETTERS.fi!.bad, 'one')).lines, [LETTERS.fi!.found]);
  });

  it('asks for it elsewhere', async () => {
    for (const place of ['two', '']) {
      const { code, err } = await folder.run('check --text -', { input: 'Hei', in: place });
      assert.deepEqual([code, err], [2, 'Say which language the reply is in: --language en, fi, ru or sw.\n']);
    }
  });

  it('has nothing to say of a mark that stands in for a letter, but knows what is not UTF-8', async () => {
    assert.equal((await folder.run('check --text --language en - --rule eta-vague', { input: 'Hi \ufffd.' })).code, 0);
    for (const input of [Buffer.from('p\xe4iv\xe4', 'latin1'), Buffer.from('Hei', 'utf16le'), Buffer.from('\ufeffHei', 'utf16le')]) {
      const { code, out, err } = await folder.run('check --text --language en -', { input });
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, /not in UTF-8/);
    }
  });

  const empty: Readonly<Record<string, string>> = {
    nothing: '',
    blanks: ' \r\n\t\n',
    'a byte order mark': '\ufeff',
    'a mark and blanks': '\ufeff \n',
  };
  for (const [name, input] of Object.entries(empty))
    it(`refuses ${name}`, async () => {
      const { code, out, err } = await folder.run('check --text --language en -', { input });
      assert.deepEqual([code, out, err], [2, '', 'There is no text on standard input.\n']);
    });

  it('refuses two megabytes at once, and reads to the end what it reads', async () => {
    const start = performance.now();
    const { code, err } = await folder.run('check --text --language en -', { input: 'We will get back to you soon. '.repeat(70_000) });
    assert.deepEqual([code, err], [2, 'This text is longer than any reply. It was not checked.\n']);
    assert.ok(performance.now() - start < 2000);
    const long = `${'It is raining.\n'.repeat(19_000)}We will get back to you soon.`;
    assert.deepEqual((await found('--language en', long)).lines, ['19001:25-19001:29 eta-vague soon']);
  });

  it('shows the place in the terminal’s format too', async () => {
    const { code, out } = await folder.run('check --text --language en - --rule eta-vague', {
      input: LETTERS.en!.bad.replaceAll('\n', '\r\n'),
    });
    assert.match(out, /^<stdin>:3:51\n/);
    assert.match(out, /…s out of stock\. We will get back to you soon\.\n +\^\^\^\^\n/);
    assert.equal(code, 0);
  });
});

interface Place {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}
