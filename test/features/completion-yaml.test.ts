import assert from 'node:assert/strict';
import { labels, taken } from './apply-completion';
import { markedLibrary, markedTemplate } from './marked-library';

describe('completion of keys and values', () => {
  it('offers the keys of a template that are not there yet', () => {
    const list = labels(markedTemplate('title: One\n█\nbody: x\n'));
    assert.ok(list.includes('kind') && list.includes('translations'));
    assert.ok(!list.includes('title') && !list.includes('body'));
  });

  it('writes a key with the beginning of its value', () => {
    assert.equal(taken(markedTemplate('title: One\nbo█'), 'body'), 'title: One\nbody: |\n  █');
    assert.equal(taken(markedTemplate('title: One\nki█\nbody: |\n  x\n'), 'kind'), 'title: One\nkind: █\nbody: |\n  x\n');
    assert.equal(taken(markedTemplate('title: One\nch█\n'), 'channels'), 'title: One\nchannels: [█]\n');
    assert.equal(
      taken(markedTemplate('title: One\nvariables:\n  eta:\n    ty█\n'), 'type'),
      'title: One\nvariables:\n  eta:\n    type: █\n',
    );
    assert.equal(taken(markedTemplate('title: One\nactions:\n  as█\n'), 'assignTo'), 'title: One\nactions:\n  assignTo:\n    █\n');
    assert.equal(taken(markedTemplate('title: One\nvariables:\n  eta: { █ }\n'), 'type'), 'title: One\nvariables:\n  eta: { type: █ }\n');
  });

  it('renames a key without a second colon', () => {
    assert.equal(taken(markedTemplate('title: One\nkin█d: reply\n'), 'kind'), 'title: One\nkind█: reply\n');
  });

  it('offers the values of a closed set', () => {
    assert.deepEqual(labels(markedTemplate('title: One\nkind: █\n')), ['reply', 'auto-reply', 'note']);
    assert.equal(taken(markedTemplate('title: One\nkind: no█\n'), 'note'), 'title: One\nkind: note█\n');
    assert.equal(
      taken(markedTemplate('title: One\nvariables:\n  eta: { type: █ }\n'), 'date'),
      'title: One\nvariables:\n  eta: { type: date█ }\n',
    );
    assert.equal(taken(markedTemplate('title: One\nchannels: [email, wh█]\n'), 'whatsapp'), 'title: One\nchannels: [email, whatsapp█]\n');
    assert.equal(taken(markedTemplate('title: One\nchannels:\n  - █\n'), 'sms'), 'title: One\nchannels:\n  - sms█\n');
    assert.ok(!labels(markedTemplate('title: One\nchannels: [email, █]\n')).includes('email'));
  });

  it('offers the tags and owners that are in use, the most used first', () => {
    const others = {
      'templates/two.yaml': 'title: Two\ntags: [delay]\nowner: logistics\nbody: x\n',
      'templates/three.yaml': 'title: Three\ntags: [shipping, delay]\nbody: x\n',
    };
    assert.deepEqual(labels(markedTemplate('title: One\ntags: [█]\n', others)), ['delay', 'shipping']);
    assert.deepEqual(labels(markedTemplate('title: One\nowner: █\n', others)), ['logistics']);
  });

  it('offers to declare what the text reads already', () => {
    const body = 'body: |\n  {{date eta}} {{#if (eq reason "x")}}{{customer.name}}{{/if}} {{#each items}}{{name}}{{/each}} {{known}}\n';
    const text = `title: One\nvariables:\n  known: {}\n  █\n${body}`;
    assert.deepEqual(labels(markedTemplate(text)), ['eta', 'reason', 'items']);
    assert.equal(taken(markedTemplate(text), 'eta'), `title: One\nvariables:\n  known: {}\n  eta: { type: █ }\n${body}`);
  });

  it('offers languages', () => {
    const policy = { 'replywright.yaml': 'languages: [en, fi, et]\n' };
    assert.deepEqual(labels(markedTemplate('title: One\nlanguage: █\n', policy)), ['en', 'fi', 'et', 'ru', 'sw']);
    assert.equal(
      taken(markedTemplate('title: One\nbody: x\ntranslations:\n  █\n', policy), 'fi'),
      'title: One\nbody: x\ntranslations:\n  fi:\n    █\n',
    );
    assert.deepEqual(labels(markedTemplate('title: One\nbody: x\ntranslations:\n  █\n', policy)), ['fi', 'et']);
  });

  it('offers rules and severities in the policy', () => {
    assert.equal(taken(markedLibrary({ 'replywright.yaml': 'rules:\n  eta-m█\n' }), 'eta-missing'), 'rules:\n  eta-missing: █\n');
    assert.deepEqual(labels(markedLibrary({ 'replywright.yaml': 'rules:\n  eta-missing: █\n' })), [
      'error',
      'warning',
      'info',
      'hint',
      'off',
    ]);
    assert.deepEqual(labels(markedLibrary({ 'replywright.yaml': 'rules:\n  eta-missing: { severity: █ }\n' })), [
      'error',
      'warning',
      'info',
      'hint',
      'off',
    ]);
    assert.deepEqual(labels(markedLibrary({ 'replywright.yaml': 'wording:\n  - { language: en, match: x, rule: █ }\n' })), ['jargon']);
    assert.equal(
      taken(markedLibrary({ 'replywright.yaml': 'wording:\n  - language: en\n    ma█\n' }), 'match'),
      'wording:\n  - language: en\n    match: █\n',
    );
  });

  it('offers the keys and channels of a customer', () => {
    assert.equal(taken(markedLibrary({ 'customers.yaml': '- id: aino\n  chan█\n' }), 'channel'), '- id: aino\n  channel: █\n');
    assert.ok(labels(markedLibrary({ 'customers.yaml': '- id: aino\n  channel: █\n' })).includes('viber'));
    assert.ok(labels(markedLibrary({ 'customers.yaml': '- █\n' })).includes('name'));
  });

  it('offers rules in a comment that silences', () => {
    assert.equal(
      taken(markedTemplate('title: One\n# replywright-disable-next-line eta-█\nbody: x\n'), 'eta-missing'),
      'title: One\n# replywright-disable-next-line eta-missing█\nbody: x\n',
    );
    assert.equal(
      taken(markedTemplate('title: One\nbody: |\n  x {{!-- replywright-disable-line █ --}}\n'), 'jargon'),
      'title: One\nbody: |\n  x {{!-- replywright-disable-line jargon█ --}}\n',
    );
    assert.deepEqual(labels(markedTemplate('title: One\n# eta-█\nbody: x\n')), []);
  });

  it('offers no keys inside a text', () => {
    assert.deepEqual(labels(markedTemplate('title: One\nbody: |\n  Hello\n  ti█\n')), []);
    assert.deepEqual(labels(markedTemplate('title: One\nbody: |\n  Hello {{\n  ti█\n')), []);
  });
});
