import type { BodyNode } from '../../handlebars/nodes';
import { programsOf } from '../../handlebars/walk';
import type { TemplateText } from '../../template/template-text';
import { perText } from './per-text';
import { OPAQUE, plainText } from './plain-text';

/** Two stretches that stand side by side on some path, with nothing but tags between them in the file. */
export interface Join {
  /** The end of the stretch before, and where in the value it ends. */
  readonly before: string;
  readonly beforeEnd: number;
  /** The beginning of the stretch behind, and where in the value it begins. */
  readonly after: string;
  readonly afterStart: number;
}

interface Tail {
  readonly text: string;
  readonly end: number;
}

/** As much of a stretch as anybody looks at. */
const REACH = 40;
/** Ends that may stand before one place; a chain of conditions has that many cases at the most. */
const MAX_TAILS = 16;

/**
 * What meets across the edges of branches and comments: "soon {{#if x}} for you{{/if}}" has two blanks where x is given. Ends are carried
 * along in a small set, so paths are never enumerated. A tag that trims blanks (`~`) parts what stands around it.
 */
export const joinsOf: (text: TemplateText) => readonly Join[] = perText((text) => {
  if (!text.body.nodes.some(({ kind }) => kind === 'block' || kind === 'comment')) return [];
  const plain = plainText(text);
  const joins: Join[] = [];
  const cut = (tails: readonly Tail[]): Tail[] => [...new Map(tails.map((tail) => [tail.end, tail])).values()].slice(0, MAX_TAILS);

  const follow = (nodes: readonly BodyNode[], before: readonly Tail[]): Tail[] => {
    let tails = [...before];
    for (const node of nodes) {
      const { start, end } = node.span;
      if (node.kind === 'text') {
        for (const tail of tails)
          if (tail.end < start)
            joins.push({ before: tail.text, beforeEnd: tail.end, after: plain.slice(start, start + REACH), afterStart: start });
        tails = [{ text: plain.slice(Math.max(start, end - REACH), end), end }];
      } else if (node.kind === 'comment') tails = trims(text.value, start, end) ? [{ text: OPAQUE, end }] : tails;
      else if (node.kind === 'block') tails = trims(text.value, start, end) ? [{ text: OPAQUE, end }] : cut(aroundBlock(node, tails));
      else tails = [{ text: OPAQUE, end }];
    }
    return tails;
  };

  const aroundBlock = (node: BodyNode & { kind: 'block' }, tails: readonly Tail[]): Tail[] => {
    const [program = [], otherwise] = programsOf(node);
    return [...follow(program, tails), ...(otherwise ? follow(otherwise, tails) : tails)];
  };

  follow(text.body.nodes, []);
  return joins;
});

const trims = (value: string, start: number, end: number): boolean => value.slice(start, end).includes('~');
