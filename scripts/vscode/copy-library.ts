import { cpSync, existsSync } from 'node:fs';
import path from 'node:path';
import { PROJECT } from './paths';

/** What a library is made of. */
const PARTS = ['replywright.yaml', 'customers.yaml', 'templates'];

/** Copies the starter library into a folder, for whoever wants to write in it. What is there already stays as it is. */
export function copyLibrary(folder: string): void {
  for (const part of PARTS) {
    const target = path.join(folder, part);
    if (!existsSync(target)) cpSync(path.join(PROJECT, part), target, { recursive: true });
  }
}
