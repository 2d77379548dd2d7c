import { element } from '../dom';
import type { RibbonControl } from './manifest';
import { ribbonButton } from './ribbon-button';
import { rovingFocus } from './roving-focus';

/** A ribbon control that opens a list of items. It closes on Escape, on a choice and when the focus leaves it. */
export function ribbonMenu(
  control: RibbonControl,
  choose: (item: RibbonControl) => void,
): { readonly root: HTMLElement; readonly opener: HTMLButtonElement; readonly items: readonly HTMLButtonElement[] } {
  const opener = ribbonButton(control, () => setOpen(list.hidden));
  opener.setAttribute('aria-haspopup', 'menu');
  opener.append(element('span', { class: 'ribbon-chevron', 'aria-hidden': 'true' }));

  const items = control.items.map((item) => {
    const entry = ribbonButton(item, () => {
      setOpen(false);
      opener.focus();
      choose(item);
    });
    entry.classList.replace('ribbon-button', 'ribbon-menu-item');
    entry.setAttribute('role', 'menuitem');
    return entry;
  });
  const list = element(
    'div',
    { class: 'ribbon-menu', role: 'menu', 'aria-label': control.label, hidden: true },
    ...items,
  );
  rovingFocus(list, () => items, 'vertical');

  function setOpen(open: boolean): void {
    list.hidden = !open;
    opener.setAttribute('aria-expanded', String(open));
    if (open) items[0]?.focus();
  }
  setOpen(false);

  const root = element('div', { class: 'ribbon-menu-root' }, opener, list);
  opener.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    setOpen(true);
  });
  list.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    setOpen(false);
    opener.focus();
  });
  root.addEventListener('focusout', ({ relatedTarget }) => {
    if (!root.contains(relatedTarget as Node | null)) setOpen(false);
  });
  return { root, opener, items };
}
