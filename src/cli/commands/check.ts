import { PACKS } from '../../prose/languages/packs';
import { RULES } from '../../rules/index.generated';
import { applyBaseline } from '../baseline/apply-baseline';
import { CACHE_FILE } from '../cache/check-cache';
import { checkInput, checkText } from '../check/check-input';
import { checkPaths } from '../check/check-paths';
import { isRuleId, ruleIds } from '../check/rules-to-run';
import { verdict } from '../check/verdict';
import { defineCommand } from '../command';
import { conclusion } from '../reporters/conclusion';
import { REPORTERS, reporterFor } from '../reporters/reporters';
import { UsageError } from '../usage-error';

const formats = REPORTERS.map(({ id }) => id).join(', ');

/** `replywright check`: everything that the rules have to say about a library, one file, or a finished reply. */
export const check = defineCommand({
  name: 'check',
  usage: ['check [PATH…]', 'check - [--stdin-filename F]', 'check --text [--language L] -'],
  summary: 'Checks templates, or a finished reply, and says what a customer would stumble over.',
  offers: 'files',
  options: {
    format: {
      takes: 'one',
      value: 'F',
      offers: REPORTERS.map(({ id }) => id),
      help: `How to print the findings: ${formats}. Default: pretty.`,
    },
    fix: { takes: 'nothing', help: 'Make the changes that are safe to make unseen, and report what is left.' },
    'fix-dry-run': { takes: 'nothing', help: 'Show what --fix would change, and write nothing.' },
    'max-warnings': { takes: 'one', value: 'N', help: 'End with exit code 1 when there are more warnings than this.' },
    quiet: { takes: 'nothing', help: 'Print errors only.' },
    rule: { takes: 'several', value: 'ID…', offers: RULES.map(({ id }) => id), help: 'Run only these rules.', continues: isRuleId },
    'stdin-filename': {
      takes: 'one',
      value: 'F',
      offers: 'files',
      help: 'The template comes from standard input and stands for this file.',
    },
    since: {
      takes: 'one',
      value: 'REF',
      offers: 'commits',
      help: 'Check what changed since the work on top of this branch, tag or commit began.',
    },
    baseline: { takes: 'one', value: 'FILE', offers: 'files', help: 'Leave out the findings that this file has put off.' },
    'update-baseline': { takes: 'nothing', help: 'Put off everything that is found now: writes the file that --baseline names.' },
    cache: {
      takes: 'maybe',
      value: 'FILE',
      help: `Keep the findings in this file, and take them from there when nothing has changed. Default: ${CACHE_FILE}.`,
    },
    text: { takes: 'nothing', help: 'Standard input is a finished reply: plain prose, no template.' },
    language: {
      takes: 'one',
      value: 'L',
      offers: PACKS.map(({ language }) => language),
      help: 'Language of the finished reply, for --text: en, fi, ru, sw. Default: the only one that the policy names.',
    },
  },
  async run({ options, words }, host) {
    const reporter = reporterFor(options.format);
    const maxWarnings = warningsAllowed(options['max-warnings']);
    const wantedRules = ruleIds(options.rule);
    const fix = options['fix-dry-run'] ? 'dry-run' : options.fix ? 'write' : 'none';
    const start = performance.now();
    const fromInput = words.includes('-') || options.text || options['stdin-filename'] !== undefined;
    if (fromInput && words.some((word) => word !== '-')) throw new UsageError('Check either standard input or files, not both at once.');
    if (fromInput && fix !== 'none')
      throw new UsageError('Standard input can be checked, but there is no file that a fix could be written to.');
    if (options.language !== undefined && !options.text)
      throw new UsageError('--language goes with --text: a template names its own languages.');
    if (fromInput && options.since !== undefined) throw new UsageError('--since goes with files: standard input has no history.');
    if (fromInput && options.cache !== false) throw new UsageError('--cache goes with files: standard input is checked each time.');
    const cache = options.cache === true ? CACHE_FILE : options.cache || undefined;
    const filename = options['stdin-filename'];
    const updates = options['update-baseline'];
    if (updates && (options.baseline === undefined || wantedRules.length > 0))
      throw new UsageError('--update-baseline goes with --baseline FILE, and with all rules.');
    const all = options.text
      ? await checkText({ language: options.language, filename, wantedRules }, host)
      : fromInput
        ? await checkInput({ filename, wantedRules }, host)
        : await checkPaths({ paths: words, wantedRules, fix, since: options.since, cache }, host);
    const checked =
      options.baseline === undefined ? all : await applyBaseline({ checked: all, file: options.baseline, update: updates }, host);
    const milliseconds = Math.round(performance.now() - start);
    const shown = options.quiet ? checked.files.map(onlyErrors) : checked.files;
    // Nothing changed is a result too, and whoever reads it needs the whole form.
    if (checked.files.length > 0 || checked.failures.length === 0) {
      host.out.write(await reporter.report({ files: shown, milliseconds }, host));
      if (!reporter.tellsCounts) host.err.write(`${conclusion(shown, host.err.colors)}\n`);
    }
    return verdict(checked, maxWarnings, host);
  },
});

function warningsAllowed(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  if (!/^\d+$/.test(given)) throw new UsageError(`--max-warnings needs a number, such as 0 or 10, not ${given}.`);
  return Number(given);
}

const onlyErrors = <File extends { readonly diagnostics: readonly { readonly severity: string }[] }>(file: File): File => ({
  ...file,
  diagnostics: file.diagnostics.filter(({ severity }) => severity === 'error'),
});
