import assert from 'node:assert/strict';
import type { Diagnostic } from '../../src/lint/diagnostic';
import { lintCustomersFile, lintPolicyFile } from '../../src/lint/lint-config';
import { RULES } from '../../src/rules/index.generated';
import { applyEdits } from '../../src/text/apply-edits';
import { compareMarked, readMarked, wholeFile } from '../rules/marked-source';

function shows(lint: (source: string) => Diagnostic[], marked: string): Diagnostic[] {
  const read = readMarked(marked);
  const found = lint(read.source);
  const { actual, wanted } = compareMarked(read, found);
  assert.equal(actual, wanted);
  return found;
}

const policy = (marked: string) => shows((source) => lintPolicyFile(source, 'file:///library/replywright.yaml', RULES), marked);
const customers = (marked: string) => shows((source) => lintCustomersFile(source, 'file:///library/customers.yaml'), marked);

describe('lintPolicyFile', () => {
  it('says nothing about a right policy, or an empty one', () => {
    policy('');
    policy(`
      languages: [en, fi]
      company: { name: Acme, phone: "+358 9 000" }
      policy:
        workingHours: { timeZone: Europe/Helsinki, from: "08:00", to: "17:00" }
      rules:
        missing-fallback: { severity: error }
        bureaucratic-language: { add: [synerg*], allow: [pursuant to] }
        eta-missing: off
      wording:
        - { language: en, match: "(reach|get) back to you", instead: write, rule: bureaucratic-language }
    `);
  });

  it('tells misspelt keys, rules and values at their place, with a fix', () => {
    const found = policy(`
      langauges: [en]
      ^^^^^^^^^ langauges is not known. Did you mean languages?
      channels: [email, whatsap]
                        ^^^^^^^ Did you mean whatsapp?
      rules:
        missing-fallbak: off
        ^^^^^^^^^^^^^^^ There is no rule missing-fallbak. Did you mean missing-fallback?
        eta-missing: { severity: loud }
                                 ^^^^ rules.eta-missing.severity can't be loud. Choose one of error, warning, info, hint, off.
    `);
    const edits = found.slice(0, 3).flatMap(({ fixes }) => fixes[0]?.edits ?? []);
    assert.equal(
      applyEdits(
        readMarked('langauges: [en]\nchannels: [email, whatsap]\nrules:\n  missing-fallbak: off\n  eta-missing: { severity: loud }').source,
        edits,
      ),
      wholeFile('languages: [en]\nchannels: [email, whatsapp]\nrules:\n  missing-fallback: off\n  eta-missing: { severity: loud }'),
    );
  });

  it('tells options that a rule does not have', () => {
    policy(`
      rules:
        missing-fallback: { severity: error, maximum: 3 }
                                             ^^^^^^^ maximum is not known under rules.missing-fallback.
    `);
  });

  it('tells options that a rule can not take, where they stand', () => {
    const [misspelt] = policy(`
      rules:
        wall-of-text: { sentence: 4 }
                        ^^^^^^^^ sentence is not known … Did you mean sentences?
        report-structure: { words: many }
                                   ^^^^ rules.report-structure.words should be a number, but it is text.
        long-sentence:
          words: { en: 3 }
                       ^ rules.long-sentence.words.en should be 5 or more, but it is 3.
        jargon:
        ^^^^^^ rules.jargon is empty. Choose one of error
        eta-missing: { allow: [soon] }
                       ^^^^^ allow is not known under rules.eta-missing.
    `);
    assert.deepEqual(
      misspelt?.fixes.map(({ title }) => title),
      ['Write sentences'],
    );
  });

  it('tells sets of words that no language has, and offers the one that was meant', () => {
    const [misspelt] = policy(`
      rules:
        jargon: { add: ["within <UNITS>", "<FRUIT> salad"] }
                                ^^^^^^^ There is no set <UNITS>. Did you mean <UNIT>?
                                           ^^^^^^^ This phrase is never found. There is no set <FRUIT>.
      wording:
        - { language: en, match: "we {V:andik}" }
                                     ^^^^^^^^^ This language has no slot
        - { language: sw, match: "tuta{V:andik} <UNIT>" }
        - { language: sw, match: "{V:andik} ndani ya <NUMBER>" }
    `);
    assert.deepEqual(
      misspelt?.fixes.map(({ title }) => title),
      ['Write <UNIT>'],
    );
  });

  it('tells phrases that nobody reports, and replacements that would lose words', () => {
    policy(`
      wording:
        - { language: en, match: touch base, rule: eta-missing }
                                                   ^^^^^^^^^^^ looks for no phrases, so nobody reports this one.
        - { language: en, match: "circle back _2 on", instead: write }
                                                               ^^^^^ they would be lost when write is put in their place
        - { language: en, match: "circl* back", instead: write }
    `);
  });

  it('tells phrases that would never be found, at their character', () => {
    policy(`
      rules:
        bureaucratic-language:
          add: ["reach (out", 'it''s _9 fine', hello]
                       ^ This phrase can't be read … This bracket is never closed.
                                     ^ A gap may hold at most 8 words.
      wording:
        - { language: en, match: "|", rule: bureaucratic-languag }
                                  ^ This phrase can't be read
                                            ^^^^^^^^^^^^^^^^^^^^ There is no rule … Did you mean bureaucratic-language?
        - { language: de, match: Bearbeitung, rule: bureaucratic-language }
                      ^^ not yet in de
    `);
  });

  it('tells a time zone that does not exist', () => {
    policy(`
      policy:
        workingHours:
          timeZone: Europe/Helsingki
                    ^^^^^^^^^^^^^^^^ There is no time zone Europe/Helsingki. Did you mean Europe/Helsinki?
          from: "08:00"
          to: "17:00"
    `);
  });

  it('tells YAML slips alone, since nothing else can be trusted then', () => {
    policy(`
      langauges: [en
                   ^ A bracket [ or { is not closed
    `);
  });

  it('tells traps', () => {
    policy(`
      company:
        phone: 0912
               ^^^^ YAML reads 0912 as the number 912.
    `);
  });
});

describe('lintCustomersFile', () => {
  it('says nothing about right customers', () => {
    customers('');
    customers(`
      - id: aino
        name: Aino Virtanen
        timeZone: Europe/Helsinki
        nickname: Ainu
    `);
  });

  it('tells customers with one id, channels and time zones that do not exist', () => {
    customers(`
      - { id: aino, channel: whatsap }
                             ^^^^^^^ Did you mean whatsapp?
      - { id: otto, timeZone: Mars }
                              ^^^^ There is no time zone Mars. Write one as Europe/Helsinki.
      - { id: aino }
              ^^^^ aino is the id of an earlier customer too
      - { name: Nobody }
          ^^^^ id is missing. Add it.
    `);
  });

  it('tells a file that is no list', () => {
    customers(`
      id: aino
      ^^^^^^^^ This file is not a list of customers: it should be a list
    `);
  });
});
