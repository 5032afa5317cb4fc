/** The search island with two made-up bundles, as Pagefind would answer. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Search } from '../../src/islands/search/Search.tsx';
import { toSearch } from '../../src/views/search/search.ts';
import { aContext } from '../unit/made-up.ts';

/** The address of a bundle that finds one page with a score, whatever is asked. */
function bundleOf(name: string, score: number): string {
  const data = `async () => ({ url: '/${name}/', excerpt: 'An <mark>excerpt</mark>.', meta: { title: '${name}' } })`;
  const code = `export const init = async () => {}; export const search = async (asked) => ({ results: asked === 'ñan’i' ? [{ score: ${score}, data: ${data} }] : [] });`;
  // The island adds the name of Pagefind's script, which ends up in a comment.
  return `data:text/javascript,${encodeURIComponent(code)}//`;
}

let root: HTMLElement;

beforeEach(() => {
  root = document.createElement('main');
  document.body.replaceChildren(root);
});
afterEach(() => render(null, root));

async function type(words: string): Promise<void> {
  const { data } = toSearch([], aContext());
  const bundles = [
    { path: bundleOf('own', 1), lang: null },
    { path: bundleOf('stand-in', 9), lang: 'es' },
  ];
  await act(() => render(<Search data={{ ...data, bundles }} />, root));
  await act(() => {
    const box = root.querySelector('input')!;
    box.value = words;
    box.dispatchEvent(new Event('input'));
  });
  await vi.waitFor(() => expect(root.querySelector('[role="status"]')!.textContent).not.toBe(data.words.searching));
}

const hits = () => [...root.querySelectorAll('.hits > li')];

test('what is found in the reader’s own language comes first, however well a stand-in fits', async () => {
  await type('ñan’i');
  expect(hits().map((hit) => hit.querySelector('a')!.textContent)).toEqual(['own', 'stand-in']);
});

test('what is found in another language is marked as that', async () => {
  await type('ñan’i');
  expect(hits().map((hit) => hit.getAttribute('lang'))).toEqual([null, 'es']);
});

test('any apostrophe finds words with a glottal stop', async () => {
  await type("ñan'i");
  expect(hits()).toHaveLength(2);
});
