/// <reference types="handlebars" />
declare module 'handlebars/dist/cjs/handlebars/compiler/base' {
  export function parse(text: string): hbs.AST.Program;
  export function parseWithoutProcessing(text: string): hbs.AST.Program;
}
