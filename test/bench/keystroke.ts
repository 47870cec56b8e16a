import { createLibrary, type Library, withFile } from '../../src/library/library';
import { readPolicy } from '../../src/library/policy';
import { configureRules } from '../../src/lint/configure-rules';
import { lintFile } from '../../src/lint/lint-file';
import { RULES } from '../../src/rules/index.generated';
import { makeLibrary } from './make-library';

const ROOT = 'file:///library';

function measure(size: number): void {
  const files = makeLibrary(size);
  const policy = readPolicy(files.get('replywright.yaml') ?? '').value!;
  const sources = [...files].filter(([path]) => path.startsWith('templates/'));
  let library = createLibrary({
    root: ROOT,
    policy,
    customers: [],
    files: sources.map(([path, source]) => ({ uri: `${ROOT}/${path}`, version: 0, source })),
  });
  const rules = configureRules(RULES, policy);
  const type = (uri: string, version: number): void => {
    const source = library.files.get(uri)!.source;
    library = withFile(library, { uri, version, source: source.replace('body: |\n  ', 'body: |\n  x') });
    lintFile(library, library.files.get(uri)!, rules);
  };
  const first = timeOf(() => type(uriOf(library, 'template'), 1));
  for (const kind of ['template', 'fragment'] as const) {
    const uri = uriOf(library, kind);
    const times = Array.from({ length: 60 }, (_, index) => timeOf(() => type(uri, index + 2))).sort((a, b) => a - b);
    console.log(`${size} templates, a keystroke in a ${kind}: median ${times[30]!.toFixed(1)} ms, 95 % ${times[57]!.toFixed(1)} ms`);
  }
  console.log(
    `${size} templates, the first keystroke: ${first.toFixed(0)} ms; memory ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MiB`,
  );
}

function uriOf(library: Library, kind: 'template' | 'fragment'): string {
  return [...library.files.values()].find((snapshot) => snapshot.kind === kind)!.uri;
}

function timeOf(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/** What one keystroke costs in libraries of some sizes, checked to its end: `npx tsx test/bench/keystroke.ts [templates…]`. */
const sizes = process.argv.slice(2).map(Number);
for (const size of sizes.length > 0 ? sizes : [1000, 10_000]) measure(size);
