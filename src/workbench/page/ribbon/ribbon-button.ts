import { element } from '../dom';
import type { RibbonControl } from './manifest';

/** The button of a ribbon control, with its icon, label and supertip. Pressing one that is disabled does nothing. */
export function ribbonButton(control: RibbonControl, press: (button: HTMLButtonElement) => void): HTMLButtonElement {
  const tipId = `tip-${control.id}`;
  const button = element(
    'button',
    { type: 'button', class: 'ribbon-button', 'data-control': control.id, 'aria-describedby': tipId },
    icon(control),
    element('span', { class: 'ribbon-label' }, control.label),
    element(
      'span',
      { class: 'ribbon-tip', role: 'tooltip', id: tipId },
      element('strong', {}, control.tip.title || control.label),
      control.tip.description,
    ),
  );
  // The tip belongs to the description, not to the name.
  button.setAttribute('aria-label', control.label);
  button.addEventListener('click', () => {
    if (button.getAttribute('aria-disabled') !== 'true') press(button);
  });
  button.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') button.classList.add('tip-dismissed');
  });
  button.addEventListener('blur', () => button.classList.remove('tip-dismissed'));
  return button;
}

/** The icon is for the eye only: the label says the same. */
function icon({ icon: address }: RibbonControl): HTMLElement {
  if (!address) return element('span', { class: 'ribbon-icon' });
  return element('img', { class: 'ribbon-icon', src: address, alt: '', width: 32, height: 32 });
}
