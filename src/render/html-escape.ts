const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
  '`': '&#x60;',
  '=': '&#x3D;',
};

/** Escapes the seven signs that Handlebars escapes, in its spelling. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"'`=]/g, (sign) => ENTITIES[sign] ?? sign);
