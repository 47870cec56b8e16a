// npm run accuracy: precision, recall and F1 of the project's own labelled examples, by language and rule. `-- blame fi` narrows it down to
// a rule and a language. Exits with 1 when a rule falls under its floor, which stands in test/accuracy/LANGUAGE.yaml.
import { fallen } from '../test/accuracy/fallen';
import { isMiss, type Outcome, scoreOf } from '../test/accuracy/outcome';
import { allOutcomes } from '../test/accuracy/outcomes';

const wanted = process.argv.slice(2);
const outcomes = allOutcomes().filter(({ rule, language }) => wanted.every((word) => word === rule || word === language));

/** One line a group, those without a flaw left out unless they were asked for. */
function print(title: string, keyOf: (outcome: Outcome) => string, all: boolean): void {
  console.log(`\n${title.padEnd(44)}     n  precision  recall     F1`);
  for (const key of [...new Set(outcomes.map(keyOf))].sort()) {
    const { count, precision, recall, f1 } = scoreOf(outcomes.filter((outcome) => keyOf(outcome) === key));
    if (!all && f1 === 1) continue;
    console.log(
      `${key.padEnd(44)} ${String(count).padStart(5)}  ${precision.toFixed(3).padStart(9)}  ${recall.toFixed(3)}  ${f1.toFixed(3)}`,
    );
  }
}

print('source and language', ({ origin, language }) => `${origin} ${language}`, true);
print('source, language and rule: what is not 1.000', ({ origin, language, rule }) => `${origin} ${language} ${rule}`, wanted.length > 0);
for (const { origin, language, rule, expected, text } of outcomes.filter(isMiss))
  console.log(`${expected ? 'not found' : 'found wrongly'}: ${origin} ${language} ${rule}: ${text.replaceAll('\n', ' ')}`);

const under = wanted.length > 0 ? [] : fallen(outcomes);
for (const line of under) console.error(line);
process.exitCode = under.length > 0 ? 1 : 0;
