import type { LanguagePack } from '../language-pack';
import { english } from './en/pack';
import { finnish } from './fi/pack';
import { russian } from './ru/pack';
import { swahili } from './sw/pack';

/** Every language that has a pack. */
export const PACKS: readonly LanguagePack[] = [english, finnish, russian, swahili];

/** The pack of a language tag; `en-GB` is served by `en`. */
export function packOf(language: string): LanguagePack | undefined {
  const base = language.toLowerCase().split('-', 1)[0];
  return PACKS.find((pack) => pack.language === base);
}
