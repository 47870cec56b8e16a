import { defineCommand } from '../command';
import { renderAll } from '../render/render-all';
import { renderOne } from '../render/render-one';
import { RENDER_OPTIONS } from '../render/render-options';

/** `replywright render`: one reply as a customer would get it, or all that all customers would get. */
export const render = defineCommand({
  name: 'render',
  usage: ['render TEMPLATE', 'render --all [TEMPLATE…] [--out FOLDER | --out PAGE.md]'],
  summary: 'Prints one reply, or every reply with --all. TEMPLATE is an id, as list shows it, or a path.',
  offers: 'templates',
  options: RENDER_OPTIONS,
  run: ({ options, words }, host) => (options.all ? renderAll(options, words, host) : renderOne(options, words, host)),
});
