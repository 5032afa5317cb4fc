/** Sheets for those who took part: from typed names, on the reader's own machine. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { namesIn } from '../../src/domain/activities/certificate.ts';
import { Certificate } from '../../src/islands/activities/Certificate.tsx';
import { toCertificate } from '../../src/views/activities/certificate.ts';
import { activityContext } from '../fixtures/events/made-up.ts';
import { emptyPage, fill, leave, press } from './in-page.ts';

const { words, drawing } = toCertificate(activityContext());
const band = { paths: ['M0 0h1v1z'], columns: 3, rows: 2 };
const sheets = () => [...document.querySelectorAll('.certificate')];
const names = () => sheets().map((sheet) => sheet.querySelector('.certificate__name')!.textContent);
const type = (id: string, value: string) => fill(document.querySelector<HTMLInputElement>(`#c-${id}`)!, value);

beforeEach(async () => {
  vi.stubGlobal('fetch', () => {
    throw new Error('asked for something');
  });
  await act(() => render(<Certificate words={words} band={band} drawing={drawing} />, emptyPage()));
});
afterEach(() => vi.unstubAllGlobals());

test('without script there is one blank sheet with lines to write on, and no form', () => {
  const place = emptyPage();
  // Before its first effect, as the page is built.
  render(<Certificate words={words} band={band} drawing={drawing} />, place);
  const html = place.innerHTML;
  expect(html.match(/<article/g)).toHaveLength(1);
  expect(html.match(/certificate__blank/g)).toHaveLength(5);
  expect(html).not.toContain('<form');
  expect(html).toContain(words.notOfficial);
});

test('each name gets a sheet with the activity, who gives it, and that nobody vouches for it', async () => {
  await type('names', 'Ana Inventada\n\n  Luis   Inventado ');
  await type('activity', 'Feria inventada');
  await type('giver', 'Colegio Inventado');
  expect(names()).toEqual(['Ana Inventada', 'Luis Inventado']);
  for (const sheet of sheets()) {
    expect(sheet.textContent).toContain('Feria inventada');
    expect(sheet.textContent).toContain('Colegio Inventado');
    expect(sheet.textContent).toContain(words.notOfficial);
  }
});

test('what is typed is gone after clearing, and after leaving the page', async () => {
  await type('names', 'Ana Inventada');
  await press(words.clear);
  expect(names()).toEqual(['']);
  await type('names', 'Ana Inventada');
  await leave();
  expect(names()).toEqual(['']);
});

test('a name is text, however it is written, and no longer than its line', () => {
  expect(namesIn(`<b>Ana</b>\n${'x'.repeat(200)}`).map((name) => name.length)).toEqual([10, 80]);
});

test('a sheet of an edition without the band has none', () => {
  const place = emptyPage();
  render(<Certificate words={words} band={null} drawing={drawing} />, place);
  expect(place.querySelector('.certificate__band')).toBeNull();
});
