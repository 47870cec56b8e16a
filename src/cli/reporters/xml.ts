import { printable } from './printable';

const ESCAPED: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A text inside an element or an attribute. Line breaks and tabs are written as numbers, since a reader would make blanks of them. */
export const xmlText = (text: string): string => printable(text).replace(/[<>&"\t\n\r]/g, (sign) => ESCAPED[sign] ?? sign);

/** An element with its attributes; what is inside must be XML already. */
export function xmlElement(name: string, attributes: Readonly<Record<string, string | number>>, inside: readonly string[] = []): string {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(String(value))}"`);
  return inside.length === 0 ? `<${name}${given.join('')}/>` : `<${name}${given.join('')}>${inside.join('')}</${name}>`;
}

/** A whole document around its root element. */
export const xmlDocument = (root: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
