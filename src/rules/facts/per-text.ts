import type { TemplateText } from '../../template/template-text';

/** A fact about a text, worked out once for all rules and translations that ask for it. */
export function perText<Fact extends object>(work: (text: TemplateText) => Fact): (text: TemplateText) => Fact {
  const known = new WeakMap<TemplateText, Fact>();
  return (text) => {
    const fact = known.get(text) ?? work(text);
    known.set(text, fact);
    return fact;
  };
}
