import { lookOf } from './channel-look';

const list = new Intl.ListFormat('en', { type: 'disjunction' });

/** What has to hold for a path, in a writer's words; between backticks what is quoted from the template. */
export function conditionWords(text: string, holds: boolean): string {
  const channels = /^channel((?:\s+"[^"]*")+)$/.exec(text)?.[1];
  if (channels) {
    const names = [...channels.matchAll(/"([^"]*)"/g)].map(([, id]) => lookOf(id ?? '').name);
    return holds ? `on ${list.format(names)}` : `elsewhere than on ${list.format(names)}`;
  }
  const compared = /^(eq|ne)\s+(\S+)\s+(?:"([^"]*)"|(\S+))$/.exec(text);
  if (compared) {
    const [, name, variable, quoted, bare] = compared;
    return `when \`${variable}\` ${(name === 'eq') === holds ? 'is' : 'is not'} “${quoted ?? bare}”`;
  }
  const listed = /^each\s+(\S+)$/.exec(text)?.[1];
  if (listed !== undefined) return holds ? `when \`${listed}\` has something in it` : `when \`${listed}\` is empty`;
  if (/^[^\s"()]+$/.test(text)) return `when \`${text}\` is ${holds ? 'there' : 'missing'}`;
  return `when \`${text}\` ${holds ? 'holds' : 'does not hold'}`;
}
