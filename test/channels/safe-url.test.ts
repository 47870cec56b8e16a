import assert from 'node:assert/strict';
import { safeUrl } from '../../src/channels/safe-url';

describe('safeUrl', () => {
  for (const url of [
    'https://a.example/x?y=1&z=(2)#k',
    'http://a.example',
    'mailto:a@b.example',
    'tel:+358401234567',
    'HTTPS://A.EXAMPLE',
  ]) {
    it(`keeps ${url}`, () => assert.equal(safeUrl(url), url));
  }
  for (const url of [
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//a.example',
    '/a',
    'https://',
    'ftp://a.example',
    '',
    'java\nscript:x',
    'command:x',
  ]) {
    it(`refuses ${JSON.stringify(url)}`, () => assert.equal(safeUrl(url), undefined));
  }
  it('encodes what has no place in an address', () =>
    assert.equal(safeUrl('https://a.example/b c"\'<>\n\u202e'), 'https://a.example/b%20c%22%27%3C%3E%0A%E2%80%AE'));
});
