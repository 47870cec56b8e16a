import type { Library } from '../library/library';
import type { Template } from '../template/schema';
import { type KnownVariable, knownVariable } from './known-variables';
import type { OpenBlock } from './open-blocks';

/** The variable that a written name reads, seen from inside the blocks around it: `number` in `{{#with order}}` is `order.number`. */
export function resolveName(
  written: string,
  blocks: readonly OpenBlock[],
  template: Template | undefined,
  library: Library,
): KnownVariable | undefined {
  if (written.startsWith('@')) return undefined;
  const ups = /^(?:\.\.\/)*/.exec(written)?.[0].length ?? 0;
  const name = written.slice(ups).replace(/^(?:this(?:[./]|$)|\.\/)/, '');
  const around = blocks.filter((block) => CONTEXT_BLOCKS.has(block.name));
  const within = around.slice(0, Math.max(0, around.length - ups / 3));
  for (const path of candidates(name, within)) {
    const known = knownVariable(path, template, library);
    if (known) return known;
  }
  return undefined;
}

const CONTEXT_BLOCKS: ReadonlySet<string> = new Set(['with', 'each']);

/** From the innermost block out: Handlebars itself looks no further than the innermost, but a writer may have meant the outer. */
function* candidates(name: string, blocks: readonly OpenBlock[]): Generator<string> {
  for (const block of blocks.toReversed()) {
    if (block.subject === undefined) continue;
    const first = name.split('.', 1)[0] ?? '';
    if (block.params.includes(first)) yield [block.subject, ...name.split('.').slice(1)].join('.');
    else yield name === '' ? block.subject : `${block.subject}.${name}`;
  }
  if (name !== '') yield name;
}
