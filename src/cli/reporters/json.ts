import { diagnosticJson } from '../../lint/diagnostic-json';
import { lineIndex } from '../../text/line-index';
import { summarize } from '../check/summary';
import type { Reporter } from './reporter';

/** For scripts: one object, whose form stays as it is. */
export const json: Reporter = {
  id: 'json',
  tellsCounts: true,
  report({ files, milliseconds }) {
    const written = files.map(({ path, source, diagnostics }) => {
      const lines = lineIndex(source);
      return { path, diagnostics: diagnostics.map((diagnostic) => diagnosticJson(diagnostic, lines)) };
    });
    const { hints: _, ...counts } = summarize(files);
    return `${JSON.stringify({ version: 1, summary: { ...counts, milliseconds }, files: written }, undefined, 2)}\n`;
  },
};
