import { inflected } from './verb-forms';

/** Who acts for the company, as the subject of a verb in the third person. */
const SOMEONE = '(<TEAM>|he|she|who|and|then|dr|mr|mrs|ms|professor|one of (us|our|my)|<NAME>)';
const OBJECT =
  '(you|your|it|them|him|her|this|that|what|whether|if|about|how|why|the|a|an|both|another|to|by|out|over|round|on|in|into|through|with|for|from|within|next|again|back|when|once|as|soon|shortly|promptly|<WHEN>|<DATE>|<WEEKDAY>|personally|herself|himself)';

/** The patterns of somebody doing it: will do, is going to do, is doing, hopes to do, does. */
export function doing(verbs: string): readonly string[] {
  const base = inflected(verbs, 'base');
  const ing = inflected(verbs, 'ing');
  return [
    `<WILL> _3 ${base}`,
    `(am|is|are|we're|i'm|they're|he's|she's) _1 going to _1 ${base}`,
    `<WILL> _1 be _1 ${ing}`,
    `(we're|i'm|they're|he's|she's|am|are) _1 ${ing}`,
    `<TEAM> is _1 ${ing}`,
    `(we|i|they|he|she|<TEAM>|are|is|we're|i'm) _1 <INTEND> to _2 ${base}`,
    `<TEAM> (is|are) to ${base}`,
    `(<TEAM>|they|he|she) should _2 ${base}`,
    `(is|are|am|we're|i'm|they're) (about|set|due|scheduled|ready) to ${base}`,
    `(let me|let us|allow me to) _1 ${base}`,
    `${SOMEONE} _4 ${inflected(verbs, 'third')} ${OBJECT}`,
  ];
}

/** The patterns of it being done: will be done, is being done, is due to be done, is done as soon as. */
export function done(verbs: string): readonly string[] {
  const participle = inflected(verbs, 'participle');
  return [
    `(<WILL>|to|should) _1 (be|get) _1 ${participle}`,
    `<BE> <SOON_ADVERB>? being <SOON_ADVERB>? ${participle}`,
    `<BE> _1 (about|due|scheduled|set|ready) to be ${participle}`,
    `gets ${participle}`,
    `(is|are) (then|now|also)? ${participle} (as soon|once|when|shortly|soon|promptly|within|in (the next|<NUMBER> <UNIT>)|by (<CLOCK>|<NUMBER> (am|pm|<MONTH>))|by the end|by <WEEKDAY>|on <WEEKDAY>|<WHEN>|<DATE>)`,
  ];
}

/** Where such a pattern tells of a rule, a condition or somebody else, and promises nothing. */
export const NOT_DOING: readonly string[] = [
  '(when|whenever|until|before|after|if|unless|where|how|why) (the|our|a|an|your|he|she) _1 <TEAM> _4',
  '(need*|has|have|had|must|how|where|when|want*|like|likes|order|able|ought) to be',
  '(was|were) being',
  '(nothing|nobody|neither|no) _3 (will|is|are)',
  '(can|could) be',
  'you _2 to be',
  '(is|are) (closed|connected|included)',
];
