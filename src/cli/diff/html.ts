import type { LibraryChange } from '../../review/library-change';
import { changeReport } from './change-report';

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem}
pre{white-space:pre-wrap;font:inherit;border-left:3px solid #bbb;padding-left:1rem;unicode-bidi:isolate}
del{background:#ffd7d5;color:#82071e}ins{background:#ccffd8;color:#116329;text-decoration:none}
q{quotes:none;font-weight:600;unicode-bidi:isolate}.promise{font-weight:700}.note{color:#57606a;font-size:.9rem}`;

/** One page that needs nothing else, and runs nothing. */
export function htmlPage(change: LibraryChange, cwd: string): string {
  const { verdict, sections, remarks } = changeReport(change, cwd, (text) => `<q>${escaped(text)}</q>`);
  const blocks = sections.map(
    ({ heading, what, promises, notes, texts, findings }) => `<section>
<h2>${heading}: ${what}</h2>
${[...promises.map((promise) => `<p class="promise">${promise}</p>`), ...findings.map((finding) => `<p>${finding}</p>`)].join('\n')}
${texts.map(({ caption, change: { parts } }) => `<h3>${caption}</h3>\n<pre>${parts.map(marked).join('')}</pre>`).join('\n')}
${notes.map((note) => `<p class="note">${note}</p>`).join('\n')}
</section>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>What changes for customers</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>${STYLE}</style></head><body>
<h1>What changes for customers</h1>
<p>${verdict}</p>
${[...blocks, ...remarks.map((remark) => `<p class="note">${remark}</p>`)].join('\n')}
</body></html>
`;
}

const TAGS = { same: undefined, removed: 'del', added: 'ins' } as const;

function marked({ kind, text }: LibraryChange['templates'][number]['texts'][number]['parts'][number]): string {
  const tag = TAGS[kind];
  return tag === undefined ? escaped(text) : `<${tag}>${escaped(text)}</${tag}>`;
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
