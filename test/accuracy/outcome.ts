/** One labelled example, and what became of it. */
export interface Outcome {
  /** Where the example stands. */
  readonly origin: 'packs' | 'pages' | 'labelled';
  readonly language: string;
  /** The rule, or the list of a language pack. */
  readonly rule: string;
  readonly text: string;
  readonly expected: boolean;
  readonly found: boolean;
}

/** How well a lot of outcomes agrees with its labels; each figure is between 0 and 1. */
export interface Score {
  readonly count: number;
  /** How much of what was found is right; 1 when nothing was found. */
  readonly precision: number;
  /** How much of what is wrong was found; 1 when nothing is wrong. */
  readonly recall: number;
  readonly f1: number;
}

export function scoreOf(outcomes: readonly Outcome[]): Score {
  const hits = outcomes.filter(({ expected, found }) => expected && found).length;
  const found = outcomes.filter((outcome) => outcome.found).length;
  const wrong = outcomes.filter((outcome) => outcome.expected).length;
  const precision = found === 0 ? 1 : hits / found;
  const recall = wrong === 0 ? 1 : hits / wrong;
  return { count: outcomes.length, precision, recall, f1: hits === 0 ? Number(found + wrong === 0) : (2 * hits) / (found + wrong) };
}

export const isMiss = ({ expected, found }: Outcome): boolean => expected !== found;
