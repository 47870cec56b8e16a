import type { BaseLanguageClient } from 'vscode-languageclient';

/** Restarts the language server, also one that crashed or never started. Asked twice at once, it restarts once. */
export function restarter(client: BaseLanguageClient): () => Promise<void> {
  let under: Promise<void> | undefined;
  return () => {
    under ??= restart(client).finally(() => {
      under = undefined;
    });
    return under;
  };
}

async function restart(client: BaseLanguageClient): Promise<void> {
  if (client.isRunning()) await client.stop();
  await client.start();
}
