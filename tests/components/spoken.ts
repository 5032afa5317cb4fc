/**
 * What a screen reader would read out by itself while something is done: what takes the focus, by its name or its text, and
 * each text of a live region.
 */
export async function spokenDuring(root: HTMLElement, action: () => unknown): Promise<string[]> {
  const spoken: string[] = [];
  const said = () => [...root.querySelectorAll('[role=status]')].map(({ textContent }) => textContent!);
  const before = said();
  const onFocus = ({ target }: FocusEvent) => spoken.push(nameOf(target as HTMLElement));
  root.addEventListener('focusin', onFocus);
  await action();
  root.removeEventListener('focusin', onFocus);
  return [...spoken, ...said().filter((text, i) => text !== '' && text !== before[i])];
}

function nameOf(element: HTMLElement): string {
  const label = element.getAttribute('aria-labelledby');
  return (label ? document.getElementById(label) : element)?.textContent ?? '';
}
