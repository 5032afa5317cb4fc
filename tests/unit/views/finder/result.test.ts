/** What the directory says about a service in the browser is what the site's pages say, word by word. */
import { describe, expect, test } from 'vitest';
import { packDirectory, unpackDirectory } from '../../../../src/domain/finder/packed.ts';
import { viewContext } from '../../../../src/views/context.ts';
import { toDirectory } from '../../../../src/views/finder/entries.ts';
import { toDirectoryPage } from '../../../../src/views/finder/page.ts';
import { toDirectoryResult } from '../../../../src/views/finder/result.ts';
import { toDial } from '../../../../src/views/service/dial.ts';
import { listName } from '../../../../src/views/service/name.ts';
import { toNight } from '../../../../src/views/service/night.ts';
import { toCardStatus } from '../../../../src/views/service/status.ts';
import { readDirectorySite } from '../../../fixtures/finder-site.ts';
import { sourceWords, translated } from '../../made-up.ts';

const { site, words } = readDirectorySite('2026-11-26', 'content');
const real = {
  ...site,
  dictionaries: new Map([
    ['es', sourceWords],
    ['en', translated('machine')],
  ]),
};
const own = site.campaign.country.code;
const { entries, countries } = unpackDirectory(packDirectory(toDirectory(real, words)));

describe.each(['es', 'en', 'qu'])('in %s', (locale) => {
  const context = viewContext(real, locale);
  const { data } = toDirectoryPage('/x.json', context);
  // A growing language has its answers in the words of the one that stands in.
  const speaking = locale === 'qu' ? viewContext(real, 'es') : context;
  const pairs = entries.map((entry) => ({
    record: site.facts.services.get(entry.id)!,
    entry,
    result: toDirectoryResult(entry, countries.find(({ code }) => code === entry.country)!, 'unknown', data),
  }));

  test('every service has the name and the status that lists give it', () => {
    const wrong = pairs.filter(({ record, result }) => {
      const [name, status] = [listName(record, speaking), toCardStatus(record, speaking)];
      return result.name.text !== name.text || result.name.lang !== name.lang || result.status !== (status?.text ?? '');
    });
    expect(wrong.map(({ entry }) => entry.id)).toEqual([]);
  });

  test('every number is shown, linked and limited as on a page of this country', () => {
    const wrong = pairs.filter(({ record, entry, result }) => {
      const channels = record.listing === 'listed' ? record.channels : [];
      const dials = channels
        .filter(({ type }) => !entry.others.includes(type))
        .map((channel) => toDial(channel, own, speaking))
        .map(({ shown, href, label, onlyInside }) => [shown, href, label?.text ?? null, onlyInside?.text ?? null]);
      const numbers = result.numbers.map(({ shown, href, label, onlyInside }) => [shown, href, label, onlyInside]);
      return JSON.stringify(dials) !== JSON.stringify(numbers);
    });
    expect(wrong.map(({ entry }) => entry.id)).toEqual([]);
  });

  test('whom to call where a service may not answer is said in the same words and numbers as on every card', () => {
    const said = pairs.map(({ record, result }) => {
      const night = toNight(record, { country: own }, speaking);
      return {
        id: record.id,
        inFile: result.night.text
          ? [result.night.text, ...result.night.numbers.flatMap(({ shown, value }) => [shown, `tel:${value}`])]
          : null,
        onCards: night && [night.text.text, ...night.dials.flatMap(({ shown, href }) => [shown, href])],
      };
    });
    expect(said.filter(({ inFile, onCards }) => JSON.stringify(inFile) !== JSON.stringify(onCards))).toEqual([]);
    expect(said.filter(({ inFile }) => inFile).length).toBeGreaterThan(50);
  });

  test('every service leads to its own page in this language', () => {
    expect(
      pairs.filter(({ record, result }) => result.href !== context.address('service', { service: record.id })),
    ).toEqual([]);
  });
});
