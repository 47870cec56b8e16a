/** Replywright for scripts. Needs neither VS Code nor Node: it runs in a browser as it is. */
export type { JsonDiagnostic, JsonPosition } from './lint/diagnostic-json';
export { renderForScript as render, type ScriptInput, type ScriptMissing, type ScriptOutput } from './render/render-for-script';
export { type CheckInput, checkForScript as check } from './script/check-for-script';
export {
  type ParsedFile,
  type ParsedMustache,
  type ParsedStretch,
  type ParsedTemplate,
  type ParsedText,
  parseForScript as parse,
} from './script/parse-for-script';
export type { ScriptFile, ScriptSurroundings } from './script/script-file';
