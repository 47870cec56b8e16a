/** A group of elements that is one stop of the Tab key, and inside which the arrow keys move. */
export interface Roving {
  /** Call after the group has changed: keeps the stop where it was, else puts it on `preferred` or the first. */
  readonly refresh: (preferred?: HTMLElement | undefined) => void;
}

/**
 * Lets the arrow keys, Home and End move among `selector` within `container`
 * (the roving tabindex of the ARIA Authoring Practices). `moved` hears where the reader went.
 */
export function makeRoving(container: HTMLElement, selector: string, moved?: (element: HTMLElement) => void): Roving {
  const stops = () => [...container.querySelectorAll<HTMLElement>(selector)];
  const setStop = (chosen: HTMLElement | undefined) => {
    for (const element of stops()) element.tabIndex = element === chosen ? 0 : -1;
  };

  container.addEventListener('focusin', (event) => {
    const stop = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>(selector) : null;
    if (stop) setStop(stop);
  });

  container.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const all = stops();
    const here = event.target instanceof HTMLElement ? all.indexOf(event.target) : -1;
    const target = here < 0 ? undefined : all[nextIndex(event.key, here, all.length)];
    if (!target) return;
    event.preventDefault();
    target.focus();
    moved?.(target);
  });

  return {
    refresh: (preferred) => {
      const all = stops();
      setStop(all.find((element) => element.tabIndex === 0) ?? preferred ?? all[0]);
    },
  };
}

/** Where a key leads, or -1 when it leads nowhere. The ends meet, as in a tab list. */
function nextIndex(key: string, here: number, count: number): number {
  if (key === 'ArrowRight' || key === 'ArrowDown') return (here + 1) % count;
  if (key === 'ArrowLeft' || key === 'ArrowUp') return (here + count - 1) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return -1;
}
