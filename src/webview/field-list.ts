import type { AskedVariable } from '../protocol/preview';
import { type FormField, makeFormField } from './form-field';
import { makeElement } from './make-element';

/** The fields of a form: one for each value asked for, and never another's. */
export interface FieldList {
  readonly element: HTMLElement;
  /** `missing` are the variables without which the text has a hole. */
  readonly show: (asked: readonly AskedVariable[], values: Readonly<Record<string, string>>, missing: ReadonlySet<string>) => void;
  readonly firstEmpty: () => FormField | undefined;
  /** The first field that keeps the reply from being copied. */
  readonly firstLacking: () => FormField | undefined;
  /** Undefined where it isn't asked for. */
  readonly of: (variable: string) => FormField | undefined;
  readonly complain: () => void;
  readonly clear: () => void;
}

/** `given` hears a variable's new value. A field that stays is not moved, since that would take the keyboard from it. */
export function makeFieldList(given: (name: string, value: string) => void): FieldList {
  const element = makeElement('div', { class: 'fields' });
  const fields = new Map<string, FormField>();
  let inOrder: readonly FormField[] = [];

  return {
    element,
    show: (asked, values, missing) => {
      // Another kind of value wants another control.
      const keys = new Map(asked.map((variable) => [JSON.stringify([variable.name, variable.type, variable.choices]), variable]));
      for (const [key, field] of fields) {
        if (keys.has(key)) continue;
        field.element.remove();
        fields.delete(key);
      }
      let next = element.firstElementChild;
      inOrder = [...keys].map(([key, variable]) => {
        const field = fields.get(key) ?? makeFormField(variable, (value) => given(variable.name, value));
        fields.set(key, field);
        if (field.element === next) next = next.nextElementSibling;
        else element.insertBefore(field.element, next);
        field.show(variable, values[variable.name], isMissing(variable.name, missing));
        return field;
      });
    },
    of: (variable) => inOrder.find((field) => field.variable === variable),
    firstEmpty: () => inOrder.find((field) => field.isEmpty()),
    firstLacking: () => inOrder.find((field) => field.isLacking()),
    complain: () => {
      for (const field of inOrder) field.complain();
    },
    clear: () => {
      element.replaceChildren();
      fields.clear();
      inOrder = [];
    },
  };
}

/** A block that is asked for is missing when one of its parts is. */
const isMissing = (name: string, missing: ReadonlySet<string>): boolean =>
  [...missing].some((other) => other === name || other.startsWith(`${name}.`) || name.startsWith(`${other}.`));
