import { packOf } from '../../prose/languages/packs';

/** `fi` is Finnish; what we don't know by name keeps its tag. */
export function languageName(tag: string): string {
  const name = packOf(tag) ? new Intl.DisplayNames('en', { type: 'language' }).of(tag) : undefined;
  return name ?? `\`${tag}\``;
}
