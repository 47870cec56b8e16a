import * as vscode from 'vscode';

/**
 * The preview's page. Its policy lets in our own script by a nonce and our own style sheet and fonts, nothing else:
 * a customer's name that holds markup or a template from a stranger can run nothing and fetch nothing.
 */
export function previewHtml(webview: vscode.Webview, extensionUri: vscode.Uri): string {
  const fileUri = (name: string): string => webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'dist', 'preview', name)).toString();
  const nonce = crypto.randomUUID().replaceAll('-', '');
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src ${webview.cspSource}; font-src ${webview.cspSource};`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Replywright preview</title>
<link rel="stylesheet" href="${fileUri('main.css')}">
</head>
<body>
<script nonce="${nonce}" src="${fileUri('main.js')}"></script>
</body>
</html>`;
}
