const fs = require('node:fs');
const path = require('node:path');
const typescript = require('typescript');

/** Names of modules in what the compiler writes: `from './x'` and `import('./x')`. */
const IMPORTED = /(\bfrom |\bimport\()(["'])(\.[^"']+)\2/g;

/**
 * Writes the types of a module, and of those that its own types name, as `.d.ts` files into a folder. Nothing else gets in, so that whoever
 * uses the module needs none of what it is made with.
 */
function declareTypes(entry, folder) {
  const { config, error } = typescript.readConfigFile('tsconfig.json', typescript.sys.readFile);
  if (error) throw new Error(typescript.flattenDiagnosticMessageText(error.messageText, '\n'));
  const { options } = typescript.convertCompilerOptionsFromJson(config.compilerOptions, '.');
  const program = typescript.createProgram([entry], { ...options, noEmit: false, declaration: true, emitDeclarationOnly: true, types: [] });
  const root = path.resolve(path.dirname(entry));
  fs.rmSync(folder, { recursive: true, force: true });
  const waiting = [path.resolve(entry)];
  for (const file of waiting) {
    const declared = declarationOf(program, file);
    const text = declared.replace(IMPORTED, (_, before, quote, name) => {
      const imported = path.resolve(path.dirname(file), `${name}.ts`);
      if (!waiting.includes(imported)) waiting.push(imported);
      // Node wants the whole name, and so does a user's compiler.
      return `${before}${quote}${name}.js${quote}`;
    });
    const outside = /\b(?:from |import\()["'][^."'][^"']*["']/.exec(text);
    if (outside) throw new Error(`${path.relative(root, file)} has types of another package (${outside[0]}), which users would need.`);
    const target = path.join(folder, path.relative(root, file).replace(/\.ts$/, '.d.ts'));
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, text);
  }
}

function declarationOf(program, file) {
  let text;
  program.emit(program.getSourceFile(file), (_, written) => (text = written), undefined, true);
  if (text === undefined) throw new Error(`There are no types of ${file}.`);
  return text;
}

module.exports = { declareTypes };
