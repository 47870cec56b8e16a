import type { Matcher } from '../prose/matcher';
import type { Variable } from './variable';

/** What the team's policy says to every template; part of a snapshot's identity. */
export interface TemplateSettings {
  /** Changes whenever anything below does. */
  readonly revision: number;
  readonly languages: readonly string[];
  readonly variables: ReadonlyMap<string, Variable>;
  /** Folders that template ids are counted from, longest first: `templates/`. */
  readonly templateFolders: readonly string[];
  /** All phrase lists of a language, the team's own included; undefined where there is no pack. */
  matcher(language: string): Matcher | undefined;
}
