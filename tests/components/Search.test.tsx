/** The search island with two made-up bundles, as Pagefind would answer. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Search } from '../../src/islands/search/Search.tsx';
import { toSearch } from '../../src/views/search/search.ts';
import { toSituationWords } from '../../src/views/situations/situation-words.ts';
import { aContext } from '../unit/made-up.ts';
import { emptyPage, fill, leave } from './in-page.ts';

/** The address of a bundle that finds one page with a score, whatever is asked. */
function bundleOf(name: string, score: number): string {
  const data = `async () => ({ url: '/${name}/', excerpt: 'An <mark>excerpt</mark>.', meta: { title: '${name}' } })`;
  const code = `export const init = async () => {}; export const search = async (asked) => ({ results: asked === 'ñan’i' ? [{ score: ${score}, data: ${data} }] : [] });`;
  // The island adds the name of Pagefind's script, which ends up in a comment.
  return `data:text/javascript,${encodeURIComponent(code)}//`;
}

const STEP = 50;

let root: HTMLElement;

// Half a second of quiet, in each of thirteen tests, goes by at once.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  root = emptyPage();
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response(JSON.stringify(NEED_WORDS))),
  );
});
afterEach(() => {
  render(null, root);
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const NEED_WORDS = toSituationWords({
  needs: { es: { danger: ['me peg*', 'ñani'], abroad: ['consulado'] } },
  ordinary: { es: ['cifra*'] },
});
const { data } = toSearch([], aContext());

const BUNDLES: (typeof data)['bundles'] = [
  { path: bundleOf('own', 1), lang: null },
  { path: bundleOf('stand-in', 9), lang: 'es' },
];

async function type(words: string, bundles = BUNDLES): Promise<void> {
  await act(() => render(<Search data={{ ...data, bundles }} />, root));
  await fill(root.querySelector('input')!, words);
  // The status is said after half a second, and first that the search goes on.
  const said = () => root.querySelector('[role="status"]')!.textContent;
  // What is loaded takes its time by the real clock.
  for (const end = performance.now() + 3000; performance.now() < end && ['', data.words.searching].includes(said()); )
    await goOn(STEP);
  expect(['', data.words.searching]).not.toContain(said());
}

/** Lets so many milliseconds pass, and whatever waits for no clock be done. */
async function goOn(milliseconds: number): Promise<void> {
  await act(async () => void (await vi.advanceTimersByTimeAsync(milliseconds)));
  await new Promise(setImmediate);
}

const hits = () => [...root.querySelectorAll('.hits > li')];

test('what is found in the reader’s own language comes first, however well a stand-in fits', async () => {
  await type('ñan’i');
  expect(hits().map((hit) => hit.querySelector('a')!.textContent)).toEqual(['own', 'stand-in']);
});

test('a page with the word itself comes before one with a word that only begins like it', async () => {
  const result = (word: string, score: number) =>
    `{ score: ${score}, data: async () => ({ url: '/${word}/', excerpt: 'a <mark>${word}</mark> b', meta: { title: 'x' } }) }`;
  const code = `export const init = async () => {}; export const search = async () => ({ results: [${result('Ministerio', 9)}, ${result('mina', 1)}] });`;
  await type('mina', [{ path: `data:text/javascript,${encodeURIComponent(code)}//`, lang: null }]);
  expect([...root.querySelectorAll('.hits a')].map((link) => link.getAttribute('href'))).toEqual([
    '/mina/',
    '/Ministerio/',
  ]);
});

test('what is found in another language is marked as that', async () => {
  await type('ñan’i');
  expect(hits().map((hit) => hit.getAttribute('lang'))).toEqual([null, 'es']);
});

test('any apostrophe finds words with a glottal stop', async () => {
  await type("ñan'i");
  expect(hits()).toHaveLength(2);
});

test('nothing that was typed or found is there after leaving the page, also where it comes back as it stood', async () => {
  await type('ñan’i');
  expect(hits()).toHaveLength(2);
  await leave();
  expect(hits()).toEqual([]);
  expect(root.querySelector('input')!.value).toBe('');
});

test('the hint belongs to the box', async () => {
  await type('ñan’i');
  const hint = root.querySelector('input')!.getAttribute('aria-describedby')!;
  expect(root.querySelector(`#${hint}`)!.textContent).toBe(data.words.hint);
});

test('in a language without these words, the whole island says which one it speaks, and hits keep their own', async () => {
  const growing = toSearch([], aContext({}, 'qu')).data;
  expect(growing.spoken).toEqual({ lang: 'es-PE' });
  expect(growing.page).toEqual({ lang: 'qu', dir: 'ltr' });
});

const ways = () => [...root.querySelectorAll('.search__ways a')].map((way) => way.getAttribute('href'));
/** What is found is there, and so is what is said of it. */
const settled = () => goOn(600);

test('words that speak of a need lead to its way before any page, and the status says so', async () => {
  await type('ñan’i');
  await settled();
  expect(hits()).toHaveLength(2);
  expect(ways()).toEqual(['/p-help/need-danger/']);
  expect(root.querySelector('[role="status"]')!.textContent).toContain(data.words.ways);
  const way = root.querySelector('.search__ways')!;
  const list = root.querySelector('.hits')!;
  expect(way.compareDocumentPosition(list) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});

test('where help is found and no page, nobody reads that nothing was found', async () => {
  await type('me pegan');
  await settled();
  expect(root.querySelector('[role="status"]')!.textContent).toBe(data.words.ways);
});

test('a number leads to the page of its service', async () => {
  await type('9-99');
  await settled();
  expect(ways()).toEqual(['/p-help/p-service/police/']);
});

test('words of somebody who looks for something to read lead to no way', async () => {
  await type('cifras de consulado');
  await settled();
  expect(ways()).toEqual([]);
});

test('in another part of the site than help no way is shown', async () => {
  await type('me pegan');
  await settled();
  await fill(root.querySelector('select')!, 'messages');
  expect(ways()).toEqual([]);
});

test('the words of needs are fetched once, and nothing typed goes with that', async () => {
  await type('me pegan');
  await settled();
  expect(vi.mocked(fetch).mock.calls).toEqual([[data.wordsIndex]]);
});

test('without the words of needs the search still finds pages', async () => {
  vi.mocked(fetch).mockResolvedValue(new Response('', { status: 500 }));
  await type('ñan’i');
  expect(hits()).toHaveLength(2);
});
