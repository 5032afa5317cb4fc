/** The sheet with a strip for the logo of an institution, whose picture stays where it is. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LogoSheet } from '../../src/islands/materials/LogoSheet.tsx';

const words = {
  ...{ file: 'Logo', name: 'Name', print: 'Print', clear: 'Clear', empty: 'Glue here', notPicture: 'No picture' },
  ...{ spread: 'Spread by:', lang: 'en', dir: 'ltr' as const },
};
const picture = { href: '/sheet.svg', alt: 'The sheet', lang: 'es' } as const;

let root: HTMLElement;
beforeEach(async () => {
  root = document.createElement('main');
  document.body.replaceChildren(root);
  await act(() => render(<LogoSheet picture={picture} words={words} />, root));
});
afterEach(() => {
  render(null, root);
  vi.restoreAllMocks();
});

async function choose(file: File) {
  const input = root.querySelector<HTMLInputElement>('#logo-file')!;
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  await act(() => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await vi.waitFor(async () => {
    await act(() => undefined);
    expect(logo() ?? said()).not.toBe('');
  });
}
const said = () => root.querySelector('[role=status]')!.textContent;
const logo = () => root.querySelector<HTMLImageElement>('.logo__own');
const png = () => new File([new Uint8Array([137, 80, 78, 71])], 'logo.png', { type: 'image/png' });

test('shows the chosen picture below the sheet, read by the browser itself', async () => {
  const asked = vi.spyOn(globalThis, 'fetch');
  expect(root.querySelector('.logo__strip')!.textContent).toContain('Glue here');
  await choose(png());
  expect(logo()!.src).toMatch(/^data:image\/png;base64,/);
  expect(root.querySelector('.logo__strip')!.textContent).not.toContain('Glue here');
  expect(asked).not.toHaveBeenCalled();
});

test('says what is no picture, and shows nothing of it', async () => {
  await choose(new File(['%PDF'], 'logo.pdf', { type: 'application/pdf' }));
  expect(logo()).toBeNull();
  expect(root.querySelector('[role=status]')!.textContent).toBe('No picture');
});

test('says so of a picture that cannot be read, and takes the next one', async () => {
  await choose(png());
  await act(() => {
    logo()!.dispatchEvent(new Event('error'));
  });
  expect(logo()).toBeNull();
  expect(root.querySelector('[role=status]')!.textContent).toBe('No picture');
  await choose(png());
  expect(logo()).not.toBeNull();
  expect(root.querySelector('[role=status]')!.textContent).toBe('');
});

test.each(['pagehide', 'clear'])('holds nothing after %s', async (how) => {
  await choose(png());
  await act(() => {
    const name = root.querySelector<HTMLInputElement>('#logo-name')!;
    name.value = 'Institución Inventada';
    name.dispatchEvent(new Event('input', { bubbles: true }));
  });
  expect(root.querySelector('.logo__strip b')!.textContent).toBe('Institución Inventada');
  let resets = 0;
  root.querySelector('form')!.addEventListener('reset', () => {
    resets += 1;
  });
  if (how === 'pagehide') dispatchEvent(new Event('pagehide'));
  else [...root.querySelectorAll('button')].find(({ textContent }) => textContent === 'Clear')!.click();
  await Promise.resolve();
  expect(logo()).toBeNull();
  expect(root.querySelector('.logo__strip b')).toBeNull();
  expect(root.querySelector<HTMLInputElement>('#logo-name')!.value).toBe('');
  // Else the name of the chosen file would still stand beside its button.
  expect(resets).toBe(1);
});

test('forgets a picture that is still being read when the page is left', async () => {
  const input = root.querySelector<HTMLInputElement>('#logo-file')!;
  Object.defineProperty(input, 'files', { value: [png()], configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  dispatchEvent(new Event('pagehide'));
  await act(() => new Promise((done) => setTimeout(done, 30)));
  expect(logo()).toBeNull();
});
