/** Where a rule has nothing to find in a language, and why. */
export const NOTHING_TO_FIND: Readonly<Record<string, readonly string[]>> = {
  // English says "you" to everybody, and changes no name but by a glued 's, which is right.
  en: ['mixed-address', 'inflected-placeholder'],
};
