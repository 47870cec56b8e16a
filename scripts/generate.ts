// npm run generate: writes everything that follows from something else. `--check` writes nothing and fails where a file is stale.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GeneratedFile } from './generate-rules';
import { generateRuleIndex } from './generate-rules';

const ROOT = new URL('../', import.meta.url);
const urlOf = (path: string): URL => new URL(path, ROOT);

/** The file as it stands; undefined when there is none. */
function currentText(path: string): string | undefined {
  try {
    return readFileSync(urlOf(path), 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * All generated files. The index of rules comes first and is written before the rest is loaded, since the rest reads the catalogue through it.
 */
export async function generateAll(write: (file: GeneratedFile) => void): Promise<void> {
  for (const file of await generateRuleIndex()) write(file);
  const [{ generateSchemas }, { generateTables }] = await Promise.all([import('./generate-schemas'), import('./generate-tables')]);
  for (const file of [...generateSchemas(), ...generateTables((path) => currentText(path) ?? '')]) write(file);
}

async function main(check: boolean): Promise<void> {
  const stale: string[] = [];
  await generateAll(({ path, content }) => {
    if (currentText(path) === content) return;
    stale.push(path);
    if (check) return;
    mkdirSync(dirname(fileURLToPath(urlOf(path))), { recursive: true });
    writeFileSync(urlOf(path), content);
  });
  for (const path of stale) console.log(`${check ? 'stale' : 'wrote'} ${path}`);
  if (check && stale.length > 0) {
    console.error('Run `npm run generate` and commit what it writes.');
    process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  main(process.argv.includes('--check')).catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
