// Proves every language pack: each entry hits its own examples and leaves its counter-examples alone.

import { PACKS } from '../src/prose/languages/packs';
import { checkPack } from '../src/prose/pack-check';

const wanted = process.argv.slice(2);
let faults = 0;
for (const pack of PACKS) {
  if (wanted.length > 0 && !wanted.includes(pack.language)) continue;
  for (const { label, pattern, sentence, message } of checkPack(pack)) {
    faults++;
    console.log(`${pack.language} ${label}: ${message}${sentence ? `: «${sentence}»` : ''}   [${pattern.slice(0, 90)}]`);
  }
}
console.log(`${faults} faults`);
process.exitCode = faults > 0 ? 1 : 0;
