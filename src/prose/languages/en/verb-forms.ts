/**
 * English verbs in the forms that promise: "we will send", "he sends", "we are sending", "it will be sent".
 * Regular spelling is computed, the rest is listed, so that a verb is written down once.
 */

const PARTICIPLES: Readonly<Record<string, string>> = {
  send: 'sent',
  resend: 'resent',
  bring: 'brought',
  build: 'built',
  rebuild: 'rebuilt',
  find: 'found',
  get: 'got',
  give: 'given',
  make: 'made',
  pay: 'paid',
  repay: 'repaid',
  put: 'put',
  cut: 'cut',
  set: 'set',
  reset: 'reset',
  read: 'read',
  write: 'written',
  rewrite: 'rewritten',
  draw: 'drawn',
  take: 'taken',
  see: 'seen',
  go: 'gone',
  come: 'come',
  ring: 'rung',
  tell: 'told',
  deal: 'dealt',
  lay: 'laid',
  dig: 'dug',
  fly: 'flown',
  drive: 'driven',
  redo: 'redone',
  seek: 'sought',
  buy: 'bought',
  hand: 'handed',
  keep: 'kept',
  undo: 'undone',
  withdraw: 'withdrawn',
  sew: 'sewn',
  hear: 'heard',
};

/** Verbs that double their last letter: shipping, shipped. */
const DOUBLING: ReadonlySet<string> = new Set(
  'ship swap drop fit get put cut set reset dig plan stop submit refer transfer top pop trim clip unplug tap flag log debug cancel wrap submit label fuel model travel'.split(
    ' ',
  ),
);

/** Particles that may stand apart from their verb: "set it aside". */
const PARTICLES: ReadonlySet<string> = new Set('up out off back aside on down away right over'.split(' '));

const INFLECT = {
  base: (verb: string): string => verb,
  third: (verb: string): string =>
    /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`,
  ing: (verb: string): string =>
    DOUBLING.has(verb) ? `${verb}${verb.at(-1)}ing` : /[^eoy]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${verb}ing`,
  participle: (verb: string): string =>
    PARTICIPLES[verb] ??
    (DOUBLING.has(verb)
      ? `${verb}${verb.at(-1)}ed`
      : verb.endsWith('e')
        ? `${verb}d`
        : /[^aeiou]y$/.test(verb)
          ? `${verb.slice(0, -1)}ied`
          : `${verb}ed`),
};

/** An alternation of verbs in one form. `verbs` are separated by commas; of "look into" the first word is inflected. */
export function inflected(verbs: string, form: keyof typeof INFLECT): string {
  const words = verbs.split(',').map((phrase) => {
    const [verb = '', ...rest] = phrase.trim().split(' ');
    const parted = rest.length === 1 && PARTICLES.has(rest[0]!) ? ['_2', ...rest] : rest;
    return [INFLECT[form](verb), ...parted].join(' ');
  });
  const single = words.filter((word) => !word.includes(' '));
  const phrasal = words.filter((word) => word.includes(' '));
  // Single words in one group of their own are one atom to the matcher.
  return `(${[...(single.length > 0 ? [`(${single.join('|')})`] : []), ...phrasal].join('|')})`;
}
