/** What a reader does to an island that stands in a page. */
import { act } from 'preact/test-utils';

/** A page with nothing but a `<main>`. */
export function emptyPage(): HTMLElement {
  const root = document.createElement('main');
  document.body.replaceChildren(root);
  return root;
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Types a value into a field, or chooses it in a list. */
export function fill(field: Field, value: string): Promise<void> {
  return act(async () => {
    field.value = value;
    field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
  });
}

/** The button of that name, as it is shown or, where it has no words, heard. */
export function buttonIn(part: ParentNode, label: string): HTMLButtonElement | undefined {
  return [...part.querySelectorAll('button')].find(
    (button) => (button.getAttribute('aria-label') ?? button.textContent) === label,
  );
}

export function press(label: string, part: ParentNode = document): Promise<void> {
  return act(async () => buttonIn(part, label)!.click());
}

/** Leaves the page: no more than this happens before a browser puts it aside. */
export async function leave(): Promise<void> {
  dispatchEvent(new Event('pagehide'));
  await Promise.resolve();
}
