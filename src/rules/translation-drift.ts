import { contradict } from '../prose/time-amount';
import type { TemplateText } from '../template/template-text';
import { languageName } from './facts/language-name';
import { fragmentsTaken, linksIn, listItemsIn, numbersIn, numbersSaid, type TextFact, timesIn, variablesIn } from './facts/text-facts';
import { defineRule, NO_OPTIONS, type RuleContext } from './rule';

/** A translation that says something else than its source. */
export default defineRule({
  id: 'translation-drift',
  group: 'library',
  severity: 'warning',
  sources: ['D6'],
  fixes: 'none',
  summary: 'Customers are told something else in one language than in another.',
  finished: false,
  options: NO_OPTIONS,
  messages: {
    time: 'The {language} text says “{other}”, this says “{words}”. Customers should be told the same in each language.',
    more: 'This has {words}, which the {language} text has not. Customers should be told the same in each language.',
    fewer: 'The {language} text has {words}, which is missing here. Customers should be told the same in each language.',
    steps: 'The {language} text has {other} steps or points, this has {words}. Customers should be told the same in each language.',
  },
  visit: (context) => ({
    text(text) {
      const source = sourceOf(context, text);
      if (!source || text.body.problems.length > 0 || source.body.problems.length > 0) return;
      compareTimes(context, text, source);
      for (const facts of [variablesIn, fragmentsTaken, linksIn]) compareSets(context, text, source, facts(text), facts(source));
      compareNumbers(context, text, source);
      compareSteps(context, text, source);
    },
  }),
});

type Context = RuleContext<unknown>;

/** The source text of a translation's body or subject. */
function sourceOf({ snapshot }: Context, text: TemplateText): TemplateText | undefined {
  const translation = snapshot.replies.find((reply) => !reply.source && (reply.body === text || reply.subject === text));
  const source = snapshot.replies.find((reply) => reply.source);
  return translation && (translation.body === text ? source?.body : source?.subject);
}

/** Each time that contradicts every time of the source, where the source has one that contradicts all of these. */
function compareTimes({ report }: Context, text: TemplateText, source: TemplateText): void {
  const [mine, theirs] = [timesIn(text), timesIn(source)];
  const strange = mine.filter(({ amount }) => theirs.every((other) => contradict(amount, other.amount)));
  const lost = theirs.filter(({ amount }) => mine.every((other) => contradict(amount, other.amount)));
  for (const [index, { span, words }] of strange.entries()) {
    const other = lost[Math.min(index, lost.length - 1)];
    if (other) report(text, span, { message: 'time', data: { words, other: other.words, language: languageName(source.language) } });
  }
}

function compareSets(
  { report }: Context,
  text: TemplateText,
  source: TemplateText,
  mine: readonly TextFact[],
  theirs: readonly TextFact[],
): void {
  if (mine.length + theirs.length === 0) return;
  const language = languageName(source.language);
  const [own, known] = [new Set(mine.map(({ key }) => key)), new Set(theirs.map(({ key }) => key))];
  for (const fact of firstOfEach(mine)) {
    if (!known.has(fact.key)) report(text, fact.span, { message: 'more', data: { words: fact.words, language } });
  }
  const missing = firstOfEach(theirs).filter(({ key }) => !own.has(key));
  const place = text.prose.sentences[0]?.span;
  if (missing.length > 0 && place)
    report(text, place, { message: 'fewer', data: { words: missing.map(({ words }) => words).join(', '), language } });
}

const firstOfEach = (facts: readonly TextFact[]): readonly TextFact[] =>
  [...new Map([...facts].reverse().map((fact) => [fact.key, fact])).values()].reverse();

/** A number may be said in words by the other; what is in neither form there is another number. */
function compareNumbers({ report }: Context, text: TemplateText, source: TemplateText): void {
  const language = languageName(source.language);
  const [mine, theirs] = [numbersIn(text), numbersIn(source)];
  if (mine.length + theirs.length === 0) return;
  const [own, known] = [numbersSaid(text), numbersSaid(source)];
  const strange = mine.filter(({ key }) => !known.has(key));
  const lost = theirs.filter(({ key }) => !own.has(key));
  const [first] = strange;
  const [other] = lost;
  if (first && other) report(text, first.span, { message: 'time', data: { words: first.words, other: other.words, language } });
  else if (first) report(text, first.span, { message: 'more', data: { words: `“${first.words}”`, language } });
  else if (other && text.prose.sentences[0])
    report(text, text.prose.sentences[0].span, { message: 'fewer', data: { words: `“${other.words}”`, language } });
}

function compareSteps({ report }: Context, text: TemplateText, source: TemplateText): void {
  const [mine, theirs] = [listItemsIn(text), listItemsIn(source)];
  const place = text.prose.sentences.find(({ listItem }) => listItem) ?? text.prose.sentences[0];
  if (mine !== theirs && place)
    report(text, place.span, { message: 'steps', data: { words: mine, other: theirs, language: languageName(source.language) } });
}
