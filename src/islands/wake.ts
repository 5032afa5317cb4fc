import { type FunctionComponent, h, hydrate } from 'preact';

/**
 * Wakes the islands of a page that was opened from disk, where browsers load no modules: what Astro's own loader does online. Each
 * stands as it was sent, in an element that names it and holds what it is given.
 */
export function wake(islands: Readonly<Record<string, FunctionComponent<Record<string, unknown>>>>): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-island]')) {
    const island = islands[element.dataset.island ?? ''];
    if (!island) continue;
    const props: Record<string, unknown> = JSON.parse(element.dataset.props ?? '{}');
    const slot = element.querySelector('template');
    slot?.remove();
    const inside = slot && h('astro-slot', { dangerouslySetInnerHTML: { __html: slot.innerHTML } });
    hydrate(h(island, props, inside), element);
    element.removeAttribute('data-island');
  }
}
