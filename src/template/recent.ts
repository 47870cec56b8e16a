/** The texts of a few dozen files: what one check, one preview or one completion looks at. */
const MAX_HELD = 400;

interface Cell {
  made: { readonly value: unknown } | undefined;
}

/** Whose values are held, in the order in which they were made; a ring. */
const held: Cell[] = [];
let oldest = 0;

/**
 * As `lazy`, but the value may be forgotten, and made again when somebody asks: for what is large and cheap to make, since a library of
 * ten thousand templates would else be kept in the form of its words.
 */
export function recent<T>(make: () => T): () => T {
  const cell: Cell = { made: undefined };
  return () => {
    if (!cell.made) {
      cell.made = { value: make() };
      hold(cell);
    }
    return cell.made.value as T;
  };
}

function hold(cell: Cell): void {
  const forgotten = held[oldest];
  if (forgotten && forgotten !== cell) forgotten.made = undefined;
  held[oldest] = cell;
  oldest = (oldest + 1) % MAX_HELD;
}
