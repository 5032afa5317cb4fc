/** Findings about the directory's words and about holidays, each from one fault. */
import { expect, test } from 'vitest';
import { findingsIn } from '../../../../fixtures/content-faults/faults.ts';
import { found } from '../../../../fixtures/content-faults/found.ts';
import { cleanTree } from '../../../../fixtures/content-faults/tree.ts';
import { finds } from '../../fault.ts';

const WORDS = `countryNamesIn: [fr, ar]
aliases:
  - { service: policia-999, words: [patrullero] }
needs:
  es:
    danger: [auxilio, me pega*]
`;
const HOLIDAYS = `- { on: "2027-07-28", country: GB, sources: [SOURCE] }\n`;
const SOURCE = Object.values(cleanTree())
  .join('\n')
  .match(/sources: \[([a-z0-9-]+)/)![1]!;

const withWords = (from: string, to: string) => ({
  ...cleanTree(),
  'facts/search-words.yaml': WORDS.replace(from, to),
});
const withHolidays = (from: string, to: string) => ({
  ...cleanTree(),
  'facts/holidays.yaml': HOLIDAYS.replace('SOURCE', SOURCE).replace(from, to),
});

test('the words of the directory and a list of holidays are no mistakes', () => {
  expect(findingsIn(withWords('', ''))).toEqual([]);
  expect(findingsIn(withHolidays('', ''))).toEqual([]);
});

finds(
  'another name of a service that does not exist',
  () => withWords('policia-999', 'policia-998'),
  'facts/search-words.yaml:3 aliases[0].service · unknown-id (services) → service: policia-999',
);
finds(
  'a need that the site does not have',
  () => withWords('danger:', 'dangr:'),
  'facts/search-words.yaml:6 needs.es.dangr · unknown-key (danger)',
);

test('a group of words that does not exist', () => {
  const withGroup = WORDS.replace('needs:', 'groups:\n  es: { take: [quit*] }\nneeds:').replace('auxilio', '<tke> dni');
  expect(found({ ...cleanTree(), 'facts/search-words.yaml': withGroup })).toEqual([
    'facts/search-words.yaml:8 needs.es.danger[0] · group-unknown (tke, take)',
  ]);
});

finds(
  'a number among the words',
  () => withWords('patrullero', 'llama al 0800 12 345'),
  'facts/search-words.yaml:3 aliases[0].words[0] · stray-number (0800 12 345)',
);
finds(
  'a service without any word',
  () => withWords('[patrullero]', '[]'),
  'facts/search-words.yaml:3 empty aliases[0].words · too-few (0, 1) → words: [línea cien]',
);
finds(
  'a language that is no tag',
  () => withWords('[fr, ar]', '[francés]'),
  'facts/search-words.yaml:1 countryNamesIn[0] · bad-language → - fr',
);
finds(
  'a holiday that is no date',
  () => withHolidays('"2027-07-28"', '28 de julio'),
  'facts/holidays.yaml:1 [0].on · bad-date → on: "2027-07-28"',
);
finds(
  'a holiday of a source that does not exist',
  () => withHolidays(`[${SOURCE}]`, '[nobody-says]'),
  'facts/holidays.yaml:1 [0].sources[0] · unknown-id (sources)',
);
