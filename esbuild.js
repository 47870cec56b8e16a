// Builds everything that is shipped: `node esbuild.js [--watch] [--production]`.
const esbuild = require('esbuild');
const fs = require('node:fs');
const path = require('node:path');
const typescript = require('typescript');
const { declareTypes } = require('./scripts/declare-types');

const watch = process.argv.includes('--watch');
const production = !watch;

/**
 * The language packs prove themselves by example sentences, which are two fifths of their weight and are read by tests alone.
 * What is shipped goes without them.
 */
const withoutExamples = {
  name: 'without-examples',
  setup(build) {
    build.onLoad({ filter: /src[\\/]prose[\\/]languages[\\/].*\.ts$/ }, ({ path: file }) => ({
      contents: exampleFree(file),
      loader: 'ts',
    }));
  },
};

const stripped = new Map();

/** The text of a pack's file with every `hit` and `miss` emptied. */
function exampleFree(file) {
  const source = fs.readFileSync(file, 'utf8');
  if (!stripped.has(source)) stripped.set(source, emptyExamples(source));
  return stripped.get(source);
}

function emptyExamples(source) {
  const parts = [];
  let position = 0;
  const visit = (node) => {
    if (typescript.isPropertyAssignment(node) && /^(?:hit|miss)$/.test(node.name.getText())) {
      parts.push(source.slice(position, node.initializer.getStart()), '[]');
      position = node.initializer.end;
    } else typescript.forEachChild(node, visit);
  };
  visit(typescript.createSourceFile('pack.ts', source, typescript.ScriptTarget.Latest, true));
  return parts.join('') + source.slice(position);
}

const shared = {
  bundle: true,
  minify: production,
  sourcemap: production ? false : 'linked',
  target: 'es2022',
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  charset: 'utf8',
  plugins: production ? [withoutExamples] : [],
};
/** VS Code 1.100 runs extensions in Node 20. */
const node = { ...shared, platform: 'node', target: 'node20' };
/** Nothing here may need Node: a `node:` import fails the build. */
const browser = {
  ...shared,
  platform: 'browser',
  // What runs in a page has to run in a worker and in Node too: a package that offers a version without `document` is taken at its word.
  conditions: ['worker', 'module'],
};
/** `yaml` is no ES module for Node and asks for `process` as such a module does. */
const runnable = "#!/usr/bin/env node\nimport { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);";

/**
 * Each bundle with the most that it may weigh, in KiB after minifying. A budget is a question to whoever grows past it, not a law:
 * raise it in the commit that needs it.
 */
const BUNDLES = [
  {
    options: { ...node, format: 'esm', entryPoints: { cli: 'src/cli/main.ts' }, outdir: 'dist', banner: { js: runnable } },
    budget: { 'dist/cli.js': 1900 },
  },
  { options: { ...browser, format: 'esm', entryPoints: { index: 'src/index.ts' }, outdir: 'dist' }, budget: { 'dist/index.js': 1750 } },
  {
    options: {
      ...node,
      format: 'cjs',
      external: ['vscode'],
      entryPoints: { node: 'src/extension/main.node.ts' },
      outdir: 'dist/extension',
      outExtension: { '.js': '.cjs' },
    },
    budget: { 'dist/extension/node.cjs': 470 },
  },
  {
    options: {
      ...browser,
      format: 'cjs',
      external: ['vscode'],
      entryPoints: { browser: 'src/extension/main.browser.ts' },
      outdir: 'dist/extension',
    },
    budget: { 'dist/extension/browser.js': 470 },
  },
  {
    options: {
      ...node,
      format: 'cjs',
      entryPoints: { node: 'src/server/main.node.ts' },
      outdir: 'dist/server',
      outExtension: { '.js': '.cjs' },
      banner: { js: '#!/usr/bin/env node' },
    },
    budget: { 'dist/server/node.cjs': 2050 },
  },
  {
    options: { ...browser, format: 'iife', entryPoints: { browser: 'src/server/main.browser.ts' }, outdir: 'dist/server' },
    budget: { 'dist/server/browser.js': 2050 },
  },
  {
    options: {
      ...browser,
      format: 'iife',
      entryPoints: { main: 'src/webview/main.ts' },
      outdir: 'dist/preview',
      loader: { '.ttf': 'dataurl' },
    },
    budget: { 'dist/preview/main.js': 150, 'dist/preview/main.css': 60 },
  },
];

/** The command line and the library are ES modules; VS Code and its workers want scripts. The nearest package.json tells Node which. */
function writeModuleTypes() {
  for (const [folder, type] of [
    ['dist', 'module'],
    ['dist/extension', 'commonjs'],
    ['dist/server', 'commonjs'],
  ]) {
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(path.join(folder, 'package.json'), `${JSON.stringify({ type })}\n`);
  }
}

/** What `init` writes and `explain` prints is shipped as it stands. */
function copyAssets() {
  const assets = [
    ['templates', 'dist/starter/templates'],
    ['replywright.yaml', 'dist/starter/replywright.yaml'],
    ['customers.yaml', 'dist/starter/customers.yaml'],
    ['docs/rules', 'dist/rules'],
  ];
  for (const [from, to] of assets) {
    fs.rmSync(to, { recursive: true, force: true });
    if (fs.existsSync(from)) fs.cpSync(from, to, { recursive: true });
  }
}

function overBudget(metafile, budget) {
  return Object.entries(budget).flatMap(([file, most]) => {
    const kib = Math.round((metafile.outputs[file]?.bytes ?? 0) / 1024);
    if (!production) return [];
    console.log(`${String(kib).padStart(6)} KiB of ${String(most).padStart(5)}  ${file}`);
    return kib > most ? [`${file} weighs ${kib} KiB; its budget is ${most} KiB.`] : [];
  });
}

async function main() {
  writeModuleTypes();
  copyAssets();
  if (watch) {
    for (const { options } of BUNDLES) await (await esbuild.context(options)).watch();
    console.log('Watching. Ctrl+C ends.');
    return;
  }
  const problems = [];
  for (const { options, budget } of BUNDLES) {
    const { metafile } = await esbuild.build(options);
    problems.push(...overBudget(metafile, budget));
  }
  declareTypes('src/index.ts', 'dist/types');
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
