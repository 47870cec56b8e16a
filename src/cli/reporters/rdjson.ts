import { RDF_SOURCE, rdfDiagnostics } from './rdf';
import type { Reporter } from './reporter';

/** For reviewdog: one object. */
export const rdjson: Reporter = {
  id: 'rdjson',
  tellsCounts: false,
  report: ({ files }) => `${JSON.stringify({ source: RDF_SOURCE, diagnostics: files.flatMap(rdfDiagnostics) }, undefined, 2)}\n`,
};
