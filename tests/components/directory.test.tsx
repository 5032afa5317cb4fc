/** The directory's island, with a made-up country and the real words. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PackedDirectory } from '../../src/domain/finder/packed.ts';
import { Directory } from '../../src/islands/finder/Directory.tsx';
import { toDirectoryFile } from '../../src/views/finder/entries.ts';
import { toDirectoryPage } from '../../src/views/finder/page.ts';
import { toSituationWords } from '../../src/views/situations/situation-words.ts';
import { aConfirmed, aContext, aService } from '../unit/made-up.ts';
import { emptyPage, fill, leave } from './in-page.ts';

const INDEX = '/services.json';
const WORDS = {
  countryNamesIn: ['ru'],
  aliases: [{ service: 'advice', words: ['consejería'] }],
  holidays: [],
};
const NEED_WORDS = toSituationWords({ needs: { es: { danger: ['socorro'] } } });
const closed = aService('closed-line', {
  status: { state: 'closed', on: '2027-06-01', by: ['advice'], source: 'a-source' },
  channels: [{ type: 'short-code', value: '556', reach: 'QM' }],
});
const services = [
  aService('police', { lastResort: true, channels: [{ type: 'short-code', value: '999', reach: 'QM' }] }),
  aService('advice', { hours: { status: 'always' } }),
  aService('abroad', { country: 'ES', channels: [{ type: 'short-code', value: '777', reach: 'ES' }] }),
  aService('es-emergency', {
    country: 'ES',
    lastResort: true,
    channels: [{ type: 'short-code', value: '112', reach: 'ES' }],
  }),
  closed,
];
const context = aContext({ services });

let root: HTMLElement;

beforeEach(() => {
  root = emptyPage();
  vi.stubGlobal(
    'fetch',
    vi.fn(async (path: string) => answer(path, toDirectoryFile(context.site, WORDS))),
  );
});
afterEach(() => {
  render(null, root);
  vi.unstubAllGlobals();
});

/** What the site holds at an address: its services or its words of needs. */
function answer(path: string, services: PackedDirectory): Response {
  return new Response(JSON.stringify(path === INDEX ? services : NEED_WORDS));
}

/** Shows the island and types into its box. */
async function type(words: string, of = context): Promise<void> {
  const { data } = toDirectoryPage(INDEX, of);
  await act(() => render(<Directory data={data} />, root));
  const box = root.querySelector('input')!;
  await act(async () => void box.dispatchEvent(new Event('focus')));
  await fill(box, words);
  await vi.waitFor(() => expect(fetch).toHaveBeenCalled());
  await act(async () => void (await new Promise((done) => setTimeout(done, 20))));
}

const status = () => root.querySelector('[role="status"]')!.textContent ?? '';

/** What is said once somebody has stopped typing. */
async function said(): Promise<string> {
  await vi.waitFor(() => expect(status()).not.toBe(''), { timeout: 3000 });
  return status();
}

const found = () => [...root.querySelectorAll('.finder__found > li')];
const dialled = (element: Element) =>
  [...element.querySelectorAll('a[href^="tel:"]')].map((a) => a.getAttribute('href'));

test('a service of the country comes with its number and its hours, without what the page says once of all', async () => {
  await type('consejeria');
  const [first] = found();
  expect(dialled(first!)).toEqual(['tel:555']);
  expect(first!.textContent).toContain(context.t('hours.always').text);
  expect(first!.querySelector('.status')).toBeNull();
});

test('once somebody has confirmed any, each service says how far it can be relied on', async () => {
  const [police, ...others] = services;
  const checked = aContext({ services: [aConfirmed(police!, '2027-06-20'), ...others] });
  vi.mocked(fetch).mockImplementation(async (path) => answer(String(path), toDirectoryFile(checked.site, WORDS)));
  const statusOf = async (words: string) => {
    await type(words, checked);
    return found()[0]!.querySelector('.status')!.textContent;
  };
  expect(await statusOf('consejeria')).toContain('2025');
  expect(await statusOf('servicio police')).toContain('2027');
});

test('a number that works in another country only is no link, and says where it works', async () => {
  await type('Испания');
  const [first] = found();
  expect(dialled(first!)).toEqual([]);
  expect(first!.textContent).toContain(context.t('line.onlyInside', { country: 'España' }).text);
});

test('a country that is named leads to its page', async () => {
  await type('españa');
  expect(root.querySelector('.ways a')!.getAttribute('href')).toBe(context.address('country', { country: 'es' }));
});

test('a service is closed on the holidays of its own country, and not on those of another', async () => {
  vi.useFakeTimers({ now: new Date('2027-07-28T12:00:00Z'), toFake: ['Date'] });
  const hours = {
    status: 'intervals',
    intervals: [{ days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '08:00', closes: '17:00' }],
  } as const;
  const office = { hours: structuredClone(hours) as never, holidays: 'closed', timeZone: 'UTC' } as const;
  const offices = aContext({
    services: [aService('office-here', office), aService('office-there', { ...office, country: 'ES' })],
  });
  const holidays = [{ on: '2027-07-28', country: 'QM' }];
  vi.mocked(fetch).mockImplementation(async (path) =>
    answer(String(path), toDirectoryFile(offices.site, { ...WORDS, aliases: [], holidays })),
  );
  await type('servicio office');
  const textOf = (id: string) => found().find((one) => one.innerHTML.includes(id))!.textContent;
  const { open } = toDirectoryPage(INDEX, offices).data.words;
  expect(textOf('office-here')).toContain(open.closed);
  expect(textOf('office-there')).toContain(open.open);
  vi.useRealTimers();
});

test('a closed line says so, is no link, and names what to use instead', async () => {
  await type('servicio closed-line');
  const [first] = found();
  expect(first!.querySelector('.alert')!.textContent).toContain('2027');
  expect(dialled(first!)).toEqual([]);
  expect(first!.textContent).toContain('Servicio advice');
  expect(first!.textContent).toContain('555');
});

test('each file is fetched once, from the address given, and nothing typed goes with it', async () => {
  await type('españa');
  await fill(root.querySelector('input')!, 'socorro');
  expect(vi.mocked(fetch).mock.calls).toEqual([[INDEX], [toDirectoryPage(INDEX, context).data.wordsIndex]]);
});

test('words of danger put the emergency numbers before all else', async () => {
  await type('socorro');
  const parts = [...root.querySelectorAll('.finder__emergency, .finder__found')];
  expect(parts[0]!.className).toContain('emergency');
  expect(dialled(parts[0]!)).toContain('tel:999');
});

test('words of danger in another country put what is there before our emergency numbers, which do not help there', async () => {
  await type('socorro españa');
  const parts = [...root.querySelectorAll('.finder__emergency, .finder__found')];
  expect(parts.map(({ className }) => className)).toEqual(['lines finder__found', 'finder__emergency']);
});

test('where nothing is found, the status says so and the emergency numbers follow it', async () => {
  await type('xqzwk');
  expect(found()).toEqual([]);
  expect(await said()).toBe(context.t('directory.none').text);
  expect(dialled(root)).toContain('tel:999');
});

test('where the file cannot be read, the reader is told, and the emergency numbers stay', async () => {
  vi.mocked(fetch).mockResolvedValue(new Response('', { status: 500 }));
  await type('españa');
  expect(await said()).toBe(context.t('directory.failed').text);
  expect(dialled(root)).toContain('tel:999');
});

test('in a language without these words, the whole island speaks the one that stands in, says so, and leads to pages in it', () => {
  const growing = aContext({ services }, 'qu');
  const { data } = toDirectoryPage(INDEX, growing);
  expect(data.lang).toBe('es-PE');
  expect(data.hrefs.service).toMatch(/^\/p-help\//);
  expect(data.emergency.numbers[0]!.serviceHref).toMatch(/^\/p-help\//);
});

test('how much is found is said once, after the last letter', async () => {
  const told: string[] = [];
  await type('c');
  const observer = new MutationObserver(() => told.push(status()));
  observer.observe(root.querySelector('[role="status"]')!, { childList: true, characterData: true, subtree: true });
  for (const words of ['co', 'con', 'conse', 'consejeria']) await fill(root.querySelector('input')!, words);
  await said();
  observer.disconnect();
  expect(told.filter(Boolean)).toEqual([context.t('directory.found', { number: 1 }).text]);
});

test('nothing that was typed or found is there after leaving the page, also where it comes back as it stood', async () => {
  await type('consejeria');
  expect(found()).toHaveLength(1);
  await leave();
  expect(found()).toEqual([]);
  expect(root.querySelector('input')!.value).toBe('');
  expect(status()).toBe('');
});

test('the first of the services that a button adds takes the focus', async () => {
  const many = aContext({ services: [...services, ...Array.from({ length: 30 }, (_, i) => aService(`office-${i}`))] });
  vi.mocked(fetch).mockImplementation(async (path) =>
    answer(String(path), toDirectoryFile(many.site, { ...WORDS, aliases: [] })),
  );
  await type('servicio office');
  const before = found().length;
  await act(() => root.querySelector<HTMLButtonElement>('.finder__more')!.click());
  expect(found().length).toBeGreaterThan(before);
  expect(document.activeElement).toBe(found()[before]!.querySelector('a'));
});

test('an emergency number is named with what it is for', async () => {
  await type('socorro');
  const names = [...root.querySelectorAll('.finder__number')].map((number) => number.getAttribute('aria-label'));
  expect(names).toContain(`999, ${context.t('emergency.police').text}`);
});
