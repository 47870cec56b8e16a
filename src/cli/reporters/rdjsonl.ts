import { RDF_SOURCE, rdfDiagnostics } from './rdf';
import type { Reporter } from './reporter';

/** For reviewdog: one finding a line. */
export const rdjsonl: Reporter = {
  id: 'rdjsonl',
  tellsCounts: false,
  report: ({ files }) =>
    files
      .flatMap(rdfDiagnostics)
      .map((diagnostic) => `${JSON.stringify({ ...diagnostic, source: RDF_SOURCE })}\n`)
      .join(''),
};
