import { paragraphs } from '../../features/markdown';
import { languageName } from '../../rules/facts/language-name';
import { counted } from '../sentences';
import type { Attempt } from './attempts';
import { audienceOf } from './audience';
import { canBeSent } from './destination';
import type { FoundTemplate } from './find-template';
import { grouped } from './grouped';
import { oneLine, quoted, shown } from './page-text';
import { hasSubject } from './written-reply';

/** What a page says of one template. */
export interface PageSection {
  readonly title: string;
  readonly anchor: string;
  readonly markdown: string;
  /** How many replies, texts and gaps: "24 replies, 3 different texts". */
  readonly count: string;
}

/** A template's replies, each text once with the names of all who get it. `anchor` gets every heading in its order. */
export function pageSection(found: FoundTemplate, attempts: readonly Attempt[], anchor: (heading: string) => string): PageSection {
  const { id, template } = found.snapshot;
  const title = oneLine(template?.title ?? '') || id;
  const own = anchor(title);
  const texts = new Set<string>();
  const languages = [...grouped(attempts, ({ reply }) => reply.language)].map(([language, here]) => {
    const name = languageName(language);
    anchor(name);
    // The subject counts on every channel, so that a mail stands beside the message with the same words.
    const sent = grouped(here.filter(canBeSent), ({ reply }) => JSON.stringify([reply.subjectText, reply.text]));
    for (const key of sent.keys()) texts.add(key);
    return paragraphs(`### ${name}`, ...[...sent.values()].map(oneText), unsent(here.filter((one) => !canBeSent(one))));
  });
  const gaps = attempts.filter((one) => !canBeSent(one)).length;
  return {
    title,
    anchor: own,
    markdown: paragraphs(
      `## ${shown(title)}`,
      `Template: ${shown(id)}`,
      template?.useWhen && `Use when: ${shown(template.useWhen)}`,
      ...languages,
    ),
    count: [
      counted(attempts.length, 'reply', 'replies'),
      ...(texts.size > 0 ? [counted(texts.size, 'different text')] : []),
      ...(gaps > 0 ? [`**${gaps} can't be sent**`] : []),
    ].join(', '),
  };
}

/** One text, and who gets it. */
function oneText(attempts: readonly Attempt[]): string {
  const said = new Set(attempts.flatMap(({ notes, remarks }) => [...notes, ...remarks]));
  const mail = attempts.find(({ reply }) => hasSubject(reply))?.reply;
  return paragraphs(
    audienceOf(attempts, shown)
      .map(({ channels, names }) => `- **${channels}**: ${names}`)
      .join('\n'),
    mail && `Subject of the mail: ${shown(mail.subjectText ?? '')}`,
    quoted(attempts[0]?.reply.text ?? ''),
    [...said].map((sentence) => `> ${shown(sentence)}`).join('\n>\n'),
  );
}

/** A table of what is missing, and for whom. */
function unsent(attempts: readonly Attempt[]): string | undefined {
  const groups = grouped(attempts, ({ reasons }) => reasons.map(shown).join(' '));
  if (groups.size === 0) return undefined;
  const rows = [...groups].flatMap(([reasons, group]) =>
    audienceOf(group, shown).map(({ channels, names }) => `| ${channels} | ${names} | ${reasons} |`),
  );
  return ["These can't be sent:", '', '| Channel | Customer | Why |', '| --- | --- | --- |', ...rows].join('\n');
}
