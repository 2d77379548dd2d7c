const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * Makes a group of elements one stop of the Tab key; arrow keys, Home and End move among them, as toolbars and tab lists do.
 * `orientation` says which arrows count. Items that are disabled stay reachable, so that their tips can be read.
 */
export function rovingFocus(
  container: HTMLElement,
  items: () => readonly HTMLElement[],
  orientation: 'horizontal' | 'vertical',
  onMove: (item: HTMLElement) => void = () => undefined,
): void {
  const select = (item: HTMLElement | undefined): void => {
    for (const other of items()) other.tabIndex = other === item ? 0 : -1;
  };
  select(items().find((item) => item.getAttribute('aria-selected') === 'true') ?? items()[0]);

  container.addEventListener('focusin', ({ target }) => {
    if (items().includes(target as HTMLElement)) select(target as HTMLElement);
  });
  container.addEventListener('keydown', (event) => {
    const all = items();
    const at = all.indexOf(event.target as HTMLElement);
    if (at < 0) return;
    const next = target(event.key, at, all.length, orientation);
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    all[next]!.focus();
    onMove(all[next]!);
  });
}

function target(key: string, at: number, count: number, orientation: 'horizontal' | 'vertical'): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const fits = orientation === 'horizontal' ? /Left|Right/ : /Up|Down/;
  const step = fits.test(key) ? STEPS[key] : undefined;
  return step === undefined ? undefined : (at + step + count) % count;
}
