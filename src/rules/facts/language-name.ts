import { packOf } from '../../prose/languages/packs';

const names = new Intl.DisplayNames('en', { type: 'language' });

/** `fi` is Finnish; what we don't know by name keeps its tag. */
export function languageName(tag: string): string {
  const name = packOf(tag) ? names.of(tag) : undefined;
  return name ?? `\`${tag}\``;
}
