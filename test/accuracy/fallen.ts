import { labelledRules } from './labelled';
import { type Outcome, scoreOf } from './outcome';

/** Figures are compared to three places, as they stand in the data files. */
const rounded = (figure: number): number => Math.round(figure * 1000) / 1000;

/** Which rules are worse than their floor, each as a line to read. Examples of packs and pages have none: all of them must hold. */
export function fallen(outcomes: readonly Outcome[]): string[] {
  return labelledRules().flatMap(({ rule, language, floor }) => {
    const own = outcomes.filter((outcome) => outcome.origin === 'labelled' && outcome.language === language && outcome.rule === rule);
    const f1 = rounded(scoreOf(own).f1);
    return f1 < floor ? [`${language} ${rule}: F1 is ${f1}, its floor is ${floor}`] : [];
  });
}
