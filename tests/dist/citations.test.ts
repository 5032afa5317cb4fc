/** Sources cited in texts: a number in the text, its entry at the end of the page, and the way back. */
import { describe, expect, test } from 'vitest';
import { attr, closest, type Element, hasClass, inside, textOf } from './dom.ts';
import { findOn, type Page, readSite, tags } from './site.ts';
import { SITES } from './sites.ts';

const isNumber = ({ parent }: Element) => parent !== null && 'name' in parent && parent.name === 'sup';
const isInRow = (element: Element) => closest(element, (outer) => hasClass(outer, 'rows')) !== null;
const numbersOn = (page: Page) => tags(page, 'a').filter((link) => isNumber(link) && !isInRow(link));
const listsOn = ({ elements }: Page) => elements.filter((element) => hasClass(element, 'cited'));
const entriesOn = (page: Page) => listsOn(page).flatMap((list) => inside(list, ({ name }) => name === 'li'));
const linksIn = (entry: Element) => inside(entry, ({ name }) => name === 'a');

describe.each(SITES)('$name', (spec) => {
  const pages = () => readSite(spec).pages;

  test('has pages that cite', () => expect(pages().filter((page) => numbersOn(page).length > 0)).not.toEqual([]));

  test('has one entry for each number, and no entry that nothing cites', () => {
    const wrong = findOn(pages(), (page) => {
      const cited = new Set(numbersOn(page).map((link) => attr(link, 'href')));
      const listed = entriesOn(page).map((entry) => `#${attr(entry, 'id')}`);
      const isSame = [...cited].sort().join() === [...listed].sort().join();
      return isSame && listsOn(page).length <= 1 ? [] : [`cites ${[...cited].join()} and lists ${listed.join()}`];
    });
    expect(wrong).toEqual([]);
  });

  test('numbers its sources as its list does, from one', () => {
    const wrong = findOn(pages(), (page) => {
      const ids = entriesOn(page).map((entry) => attr(entry, 'id'));
      return numbersOn(page).flatMap((link) => {
        const at = ids.indexOf(attr(link, 'href')?.slice(1)) + 1;
        return textOf(link) === String(at) ? [] : [`shows ${textOf(link)} for entry ${at}`];
      });
    });
    expect(wrong).toEqual([]);
  });

  test('says the name of the source to whoever hears the number', () => {
    const wrong = findOn(pages(), (page) => {
      const names = new Map(entriesOn(page).map((entry) => [`#${attr(entry, 'id')}`, textOf(linksIn(entry)[0] ?? [])]));
      return numbersOn(page).flatMap((link) => {
        const heard = `${textOf(link)}: ${names.get(attr(link, 'href') ?? '')}`;
        return attr(link, 'aria-label') === heard ? [] : [`says ${attr(link, 'aria-label')} and not ${heard}`];
      });
    });
    expect(wrong).toEqual([]);
  });

  test('leads back from each entry to the first place that cites it', () => {
    const wrong = findOn(pages(), (page) => {
      const numbers = numbersOn(page);
      return entriesOn(page).flatMap((entry) => {
        const first = numbers.find((link) => attr(link, 'href') === `#${attr(entry, 'id')}`);
        const back = attr(linksIn(entry).at(-1)!, 'href');
        return first && back === `#${attr(first, 'id')}` ? [] : [`leads from ${attr(entry, 'id')} to ${back}`];
      });
    });
    expect(wrong).toEqual([]);
  });

  test('leads from each entry to what is known of the source', () => {
    const wrong = findOn(pages(), (page) =>
      entriesOn(page).flatMap((entry) =>
        /\/#[\w-]+$/.test(attr(linksIn(entry)[0]!, 'href') ?? '') ? [] : [`${attr(entry, 'id')} leads nowhere`],
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('names the source of a row by its number among all the sources of the record, and says it to whoever hears it', () => {
    const inRows = (page: Page) => tags(page, 'a').filter((link) => isNumber(link) && isInRow(link));
    expect(pages().filter((page) => inRows(page).length > 0)).not.toEqual([]);
    const wrong = findOn(pages(), (page) =>
      inRows(page).flatMap((link) => {
        const entry = page.elements.find(({ attribs }) => `#${attribs.id}` === attr(link, 'href'));
        const list = entry && closest(entry, (outer) => outer.name === 'ol' && hasClass(outer, 'sources'));
        const number = list ? inside(list, ({ name }) => name === 'li').indexOf(entry) + 1 : 0;
        const isHeard = attr(link, 'aria-label')?.startsWith(`${number}: `);
        return number > 0 && isHeard && textOf(link) === String(number) ? [] : [`shows ${textOf(link)} for ${number}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('has no long citation inside a text', () => {
    const wrong = findOn(pages(), ({ elements }) =>
      elements
        .filter((element) => hasClass(element, 'cite') && closest(element, (outer) => hasClass(outer, 'prose')))
        .map((element) => `still says ${textOf(element)}`),
    );
    expect(wrong).toEqual([]);
  });
});
