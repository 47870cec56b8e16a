import assert from 'node:assert/strict';
import { hoverAt } from '../../src/features/hover';
import { type MarkedLibrary, markedLibrary, markedTemplate } from './marked-library';

/** What is hovered, then what is shown. */
function hover({ file, offset, context }: MarkedLibrary): string | undefined {
  const shown = hoverAt(file, offset, context);
  return shown && `${file.source.slice(shown.span.start, shown.span.end)}\n---\n${shown.markdown}`;
}

const head =
  'title: One\nvariables:\n  eta: { type: date, description: The day we know more, example: 2027-03-01, ask: true }\n  order.number: { example: A-1042, fallback: your order }\n';

describe('hover', () => {
  it('explains a declared variable', () => {
    assert.equal(
      hover(markedTemplate(`${head}body: |\n  By {{date e█ta}}\n`)),
      'eta\n---\n**`eta`** · date\n\nThe day we know more\n\n- Example: `2027-03-01`\n- The agent is asked for it before copying.\n\nDeclared in this file.',
    );
  });

  it('explains a standard and a shared variable', () => {
    assert.match(
      hover(markedTemplate(`${head}body: |\n  Hi {{customer.first█Name}}\n`)) ?? '',
      /^customer\.firstName\n---\n\*\*`customer\.firstName`\*\* · name\n\nThe customer's first name\n\n- Example: `Aino`\n\nKnown in every template\.$/,
    );
    const policy = { 'replywright.yaml': 'company: { phone: "+358 1" }\nvariables:\n  shop: { description: Which shop }\n' };
    assert.match(hover(markedTemplate('title: One\nbody: "{{sh█op}}"\n', policy)) ?? '', /Which shop\n\nDeclared for the whole team/);
    assert.match(hover(markedTemplate('title: One\nbody: "{{company.pho█ne}}"\n', policy)) ?? '', /Example: `\+358 1`/);
  });

  it('shows what stands in for a missing value', () => {
    assert.match(hover(markedTemplate(`${head}body: |\n  {{order.nu█mber}}\n`)) ?? '', /When it is missing: `your order`/);
  });

  it('reads names from inside a block', () => {
    assert.match(
      hover(markedTemplate(`${head}body: |\n  {{#with order}}{{num█ber}}{{/with}}\n`)) ?? '',
      /^number\n---\n\*\*`order\.number`/,
    );
    assert.match(hover(markedTemplate(`${head}body: |\n  {{#each eta as |day|}}{{da█y}}{{/each}}\n`)) ?? '', /^day\n---\n\*\*`eta`/);
  });

  it('tells a helper from a variable of the same name', () => {
    assert.match(
      hover(markedTemplate(`${head}body: |\n  {{da█te eta}}\n`)) ?? '',
      /^date\n---\n\*\*`date`\*\* · helper\n\nA day, .*\n\n```handlebars\n\{\{date eta\}\}\n```$/,
    );
    assert.match(
      hover(markedTemplate('title: One\nvariables:\n  date: { description: The day }\nbody: |\n  {{da█te}}\n')) ?? '',
      /The day/,
    );
    assert.match(hover(markedTemplate(`${head}body: |\n  {{#i█f eta}}x{{/if}}\n`)) ?? '', /· block/);
    assert.match(hover(markedTemplate(`${head}body: |\n  {{#if eta}}x{{/i█f}}\n`)) ?? '', /· block/);
  });

  it('shows what a fragment says, in the language of the text', () => {
    const others = {
      'templates/_signature.yaml': 'title: Our name\nbody: |\n  Yours,\n  {{agent.firstName}}\ntranslations:\n  fi:\n    body: Terveisin\n',
    };
    assert.equal(
      hover(markedTemplate('title: One\nbody: |\n  {{> signa█ture}}\n', others)),
      'signature\n---\n**`signature`** · fragment\n\nOur name\n\n```\nYours,\n{{agent.firstName}}\n```',
    );
    assert.match(
      hover(markedTemplate('title: One\nbody: x\ntranslations:\n  fi:\n    body: "{{> signa█ture}}"\n', others)) ?? '',
      /Terveisin/,
    );
  });

  it('explains keys and closed values', () => {
    assert.equal(hover(markedTemplate('title: One\nuse█When: x\n')), 'useWhen\n---\n**`useWhen`**\n\nWhen to use it.');
    assert.match(
      hover(markedTemplate('title: One\ntone: for█mal\n')) ?? '',
      /^formal\n---\n\*\*`tone`\*\*\n\nHow formal it sounds\.\n\nOne of `formal`, `neutral`, `friendly`\.\n\nWithout it: `neutral`\.$/,
    );
    assert.match(hover(markedTemplate('title: One\nvariables:\n  eta: { typ█e: date }\n')) ?? '', /What kind of value it is/);
    assert.match(
      hover(markedLibrary({ 'replywright.yaml': 'policy: { firstReply█Within: 1 day }\n' })) ?? '',
      /How soon a customer gets a first answer/,
    );
    assert.match(hover(markedLibrary({ 'customers.yaml': '- id: a\n  time█Zone: Europe/Helsinki\n' })) ?? '', /Europe\/Helsinki/);
  });

  it('explains a rule where it is named', () => {
    const shown =
      /^eta-missing\n---\n\*\*`eta-missing`\*\* · promise · A8 C5\n\nA promise with no time\.\n\n- What takes longer gets an honest word at once, .*\n- Answer at once, .*\n\nSpeaks as error/;
    assert.match(hover(markedTemplate('title: One\n# replywright-disable-next-line eta-mis█sing\nbody: x\n')) ?? '', shown);
    assert.match(hover(markedTemplate('title: One\nbody: |\n  x {{!-- replywright-disable-line eta-mis█sing --}}\n')) ?? '', shown);
    assert.match(hover(markedLibrary({ 'replywright.yaml': 'rules:\n  eta-mis█sing: off\n' })) ?? '', shown);
  });

  it('shows names that look like Markdown as they are written', () => {
    assert.match(
      hover(
        markedTemplate('title: One\nvariables:\n  eta: { description: "<b>*bold*</b> [x](y)", example: "a `b` c" }\nbody: "{{et█a}}"\n'),
      ) ?? '',
      /\\<b\\>\\\*bold\\\*\\<\/b\\> \\\[x\\\]\\\(y\\\)\n\n- Example: ``a `b` c``/,
    );
  });

  it('is silent in prose and on unknown names', () => {
    assert.equal(hover(markedTemplate('title: One\nbody: |\n  Hello the█re\n')), undefined);
    assert.equal(hover(markedTemplate('title: One\nbody: |\n  {{unkno█wn}}\n')), undefined);
    assert.equal(hover(markedTemplate('title: O█ne\n')), undefined);
  });
});
