import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { copyLibrary } from '../../scripts/vscode/copy-library';

/** A second team, which has another address, a variable of its own, and a mistake in a file that nobody opens. */
const OTHER_TEAM: Readonly<Record<string, string>> = {
  'replywright.yaml':
    'languages: [en]\nchannels: [sms]\ncompany: { name: Other Ltd }\nvariables:\n  room: { type: text, description: Which room, example: "12" }\n',
  'templates/keys.yaml': `title: Keys are ready
body: |
  Hi {{fallback customer.firstName "there"}},

  The keys of room {{rom}} are ready for you today.

  Best regards,
  {{company.name}}
`,
};

/** YAML that has nothing to do with replies. */
const NO_LIBRARY: Readonly<Record<string, string>> = {
  'templates/deployment.yaml': 'apiVersion: apps/v1\nkind: Deployment\nspec: { image: "{{ .Values.image }}" }\n',
  'settings.yaml': 'colour: red\n',
};

/** Lays three folders out below one: a copy of the starter library, a second team's, and one without a library. */
export function makeWorkspace(folder: string): string {
  copyLibrary(path.join(folder, 'starter'));
  writeFiles(path.join(folder, 'other'), OTHER_TEAM);
  writeFiles(path.join(folder, 'none'), NO_LIBRARY);
  const workspace = path.join(folder, 'replies.code-workspace');
  writeFileSync(workspace, JSON.stringify({ folders: ['starter', 'other', 'none'].map((name) => ({ path: name })) }));
  return workspace;
}

function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
