import { packOf } from '../../prose/languages/packs';

const names = new Intl.DisplayNames('en', { type: 'language' });
const known = new Map<string, string>();

/** `fi` is Finnish; what we don't know by name keeps its tag. */
export function languageName(tag: string): string {
  const name = known.get(tag) ?? (packOf(tag) ? names.of(tag) : undefined) ?? `\`${tag}\``;
  known.set(tag, name);
  return name;
}
