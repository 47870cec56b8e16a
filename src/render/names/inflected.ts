/** A name in a case, or why there is no certain form: a wrong form of one's name is worse than none. */
export type Inflected = { readonly form: string } | { readonly refused: string };

/** Whose name it is, as far as it is known. */
export interface NamedPerson {
  /** In reading order, with the family name last. */
  readonly name: string;
  readonly firstName: string | undefined;
  readonly lastName: string | undefined;
  readonly company: boolean;
  /** As the customer's data has it; never guessed. */
  readonly gender: 'female' | 'male' | undefined;
}
