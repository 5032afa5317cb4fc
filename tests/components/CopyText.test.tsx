/** A text that is copied, or handed to the phone's own menu for sharing. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { CopyText } from '../../src/islands/CopyText.tsx';
import { press } from './in-page.ts';

const words = { copy: 'Copy', copied: 'Copied.', byHand: 'By hand.', share: 'Share' };
const root = document.body;
afterEach(() => {
  render(null, root);
  vi.unstubAllGlobals();
});

const show = (some: Parameters<typeof CopyText>[0]['words'] = words) =>
  act(() => render(<CopyText text="Call 1818" lang="es" words={some} />, root));
const labels = () => [...root.querySelectorAll('button')].map(({ textContent }) => textContent);
const withNavigator = (changes: Record<string, unknown>) => vi.stubGlobal('navigator', changes);

test('is put into the clipboard, which is said', async () => {
  const writeText = vi.fn(async () => {});
  withNavigator({ clipboard: { writeText } });
  await show();
  await press('Copy');
  expect(writeText).toHaveBeenCalledWith('Call 1818');
  expect(root.querySelector('[role=status]')?.textContent).toBe('Copied.');
});

test('is marked to be copied by hand where the browser does not let it be put there', async () => {
  withNavigator({ clipboard: { writeText: () => Promise.reject(new Error('denied')) } });
  await show();
  await press('Copy');
  expect(root.querySelector('[role=status]')?.textContent).toBe('By hand.');
});

test('is handed to the phone’s menu where it has one', async () => {
  const share = vi.fn(async () => {});
  withNavigator({ share });
  await show();
  await press('Share');
  expect(share).toHaveBeenCalledWith({ text: 'Call 1818' });
});

test('is not offered for sharing where there is no such menu, nor where the page has no word for it', async () => {
  withNavigator({});
  await show();
  expect(labels()).toEqual(['Copy']);
  const { share: _, ...without } = words;
  withNavigator({ share: async () => {} });
  await show(without);
  expect(labels()).toEqual(['Copy']);
});

test('whoever closes the menu has made no mistake', async () => {
  withNavigator({ share: () => Promise.reject(new Error('closed')) });
  await show();
  await press('Share');
  expect(root.querySelector('[role=status]')?.textContent).toBe('');
});
