import { matcherFor } from '../prose/languages/matchers';
import type { TemplateSettings } from '../template/settings';
import type { Policy } from './policy';

let revisions = 0;

/** What a policy means to templates. Each call is a new revision: call it once for each policy. */
export function settingsOf(policy: Policy): TemplateSettings {
  return {
    revision: ++revisions,
    languages: policy.languages,
    variables: new Map(Object.entries(policy.variables)),
    templateFolders: policy.templates.map(fixedPart).sort((a, b) => b.length - a.length),
    matcher: matcherFor(policy.wording, policy.rules),
  };
}

/** The folders of a glob that come before its first wildcard: `templates/` of `templates/**` + `/*.yaml`. */
function fixedPart(glob: string): string {
  const wildcard = glob.search(/[*?[{]/);
  const fixed = wildcard < 0 ? glob : glob.slice(0, wildcard);
  return fixed.slice(0, fixed.lastIndexOf('/') + 1);
}
