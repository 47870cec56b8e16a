import assert from 'node:assert/strict';
import { readCustomers } from '../../src/library/customers';
import { memoryFileSystem } from '../../src/library/file-system';
import { globMatcher } from '../../src/library/glob';
import { loadLibrary } from '../../src/library/load-library';
import { DEFAULT_POLICY, readPolicy } from '../../src/library/policy';
import { customersOf, SAMPLE_CUSTOMERS } from '../../src/library/samples';
import { checkMarked } from '../text/marked-problems';
import { libraryOf } from './memory-library';

describe('the policy', () => {
  it('has good defaults', () => {
    const { value, problems } = readPolicy('');
    assert.deepEqual(value, DEFAULT_POLICY);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      [DEFAULT_POLICY.languages, DEFAULT_POLICY.channels, DEFAULT_POLICY.templates],
      [['en'], ['email'], ['templates/**/*.yaml']],
    );
  });

  it('counts but for what does not fit', () => {
    const { value } = readPolicy('languages: [fi, 12]\nchanels: [sms]\npolicy: { firstReplyWithin: soon }\nrules: { jargon: off }\n');
    assert.deepEqual(value?.languages, ['fi']);
    assert.deepEqual(value?.rules, { jargon: 'off' });
    assert.equal(value?.policy.firstReplyWithin, undefined);
  });

  it('tells what does not fit', () => {
    checkMarked(
      `
      languages: [fi, englisch_]
                      ^^^^^^^^^ Write a language as
      chanels: [sms]
      ^^^^^^^ chanels is not known. Did you mean channels?
      policy:
        firstReplyWithin: soon
                          ^^^^ Write a duration as 24 hours or 1 day
        workingHours: { timeZone: Europe/Helsinki, from: 8, to: "17:00" }
                                                         ^ should be text, but it is the number 8
      rules:
        eta-missing: loud
                     ^^^^ can't be loud
      wording:
        - { language: en, match: reach out, insted: write }
                                            ^^^^^^ insted is not known … Did you mean instead?
      `,
      (source) => readPolicy(source).problems,
    );
  });
});

describe('sample customers', () => {
  it('are read with whatever else they hold', () => {
    const { value, problems } = readCustomers('- id: 7\n  name: Aino\n  vip: true\n  data: { order: { number: A-1 } }\n');
    assert.deepEqual(problems, []);
    assert.deepEqual(value, [{ id: '7', name: 'Aino', vip: true, data: { order: { number: 'A-1' } } }]);
  });

  it('are told what does not fit, and the rest is read', () => {
    const source = '- id: a\n  channel: fax\n- name: B\n- id: c\n';
    const { value, problems } = readCustomers(source);
    assert.equal(problems.length, 2);
    assert.deepEqual(
      value?.map(({ id }) => id),
      ['a', 'c'],
    );
    checkMarked('id: a\n^^^^^ This file is not a list of customers', (text) => readCustomers(text).problems);
  });

  it('stand before the built-in ones, and may take the place of one', () => {
    const library = { ...libraryOf({}), customers: [{ id: 'aino', name: 'Aino' }, { id: 'sample-company' }] };
    const listed = customersOf(library);
    assert.deepEqual(
      listed.slice(0, 2).map(({ customer, label, builtIn }) => [customer.id, label, builtIn]),
      [
        ['aino', 'Aino', false],
        ['sample-company', 'sample-company', false],
      ],
    );
    assert.equal(listed.length, SAMPLE_CUSTOMERS.length + 1);
    assert.ok(listed.every(({ label }) => label !== ''));
  });
});

describe('loading a library', () => {
  const matches = (path: string, glob: string) => globMatcher([glob])(path);
  const load = (files: Record<string, string>) =>
    loadLibrary(
      memoryFileSystem(new Map(Object.entries(files).map(([path, text]) => [`file:///team/${path}`, text])), matches),
      'file:///team',
    );

  it('reads the policy, the customers, and the templates where the policy says', async () => {
    const library = await load({
      'replywright.yaml': 'templates: [replies/**/*.yaml]\nlanguages: [fi]\n',
      'customers.yaml': '- id: aino\n',
      'replies/a.yaml': 'title: A',
      'replies/deep/_s.yaml': 'body: S',
      'templates/b.yaml': 'title: B',
    });
    assert.deepEqual([...library.files.keys()], ['file:///team/replies/a.yaml', 'file:///team/replies/deep/_s.yaml']);
    assert.deepEqual(library.policy.languages, ['fi']);
    assert.deepEqual(library.customers, [{ id: 'aino' }]);
  });

  it('does without both, and with ones that can’t be read', async () => {
    assert.deepEqual((await load({ 'templates/a.yaml': 'title: A' })).policy, DEFAULT_POLICY);
    const broken = await load({ 'replywright.yaml': 'languages: [', 'customers.yaml': 'x', 'templates/a.yaml': 'title: A' });
    assert.equal(broken.files.size, 1);
    assert.deepEqual(broken.customers, []);
  });

  it('leaves out files that can’t be read', async () => {
    const files = memoryFileSystem(new Map([['file:///team/templates/a.yaml', 'title: A']]), matches);
    const listing = { ...files, list: async () => ['file:///team/templates/a.yaml', 'file:///team/templates/gone.yaml'] };
    assert.equal((await loadLibrary(listing, 'file:///team')).files.size, 1);
  });
});
