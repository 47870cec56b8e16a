import { lineIndex } from '../../text/line-index';
import type { Reporter } from './reporter';

/** For people. */
export const pretty: Reporter = {
  id: 'pretty',
  report({ files }) {
    return files
      .flatMap(({ path, source, diagnostics }) => {
        const lines = lineIndex(source);
        return diagnostics.map(({ span, severity, message, rule }) => {
          const { line, character } = lines.positionAt(span.start);
          return `${path}:${line + 1}:${character + 1} ${severity} ${message} (${rule})\n`;
        });
      })
      .join('');
  },
};
