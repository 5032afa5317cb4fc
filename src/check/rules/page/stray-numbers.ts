import { digitsOf } from '../../../domain/service/dialling.ts';
import { findStrayNumbers } from '../../../domain/text/stray-numbers.ts';
import type { Content } from '../../content.ts';
import { type Finding, finding, type Place, textPlace } from '../../finding.ts';
import { both, type Fix } from '../../findings/words.ts';
import { visibleLines } from '../../prose/text.ts';
import { campaignOf } from '../../read/campaign-facts.ts';
import { phrasesOf } from '../../read/phrases.ts';
import type { ProseEntry } from '../../read/prose.ts';
import { advisingRecords } from '../../read/records.ts';
import { members } from '../../source/loose.ts';
import { type Path, placeAt } from '../../source/yaml-source.ts';
import { numberWordsOf } from '../../words/announce-words.ts';

/** A telephone number stands in the record of its service and in no text; activities have a rule of their own. */
export function strayNumbers(content: Content): Finding[] {
  const invented = new Set(members(campaignOf(content).fictionalNumbers).map(([, number]) => digitsOf(number)));
  const numbers = numberWordsOf(content);
  const look = (place: Place, text: string, write?: Fix) =>
    findStrayNumbers(text, invented, numbers).map((number) => finding(place, 'stray-number', number, write));
  const inBody = (entry: ProseEntry<unknown>, write?: Fix) =>
    visibleLines(entry).flatMap(({ line, text, written }) =>
      look(textPlace(entry.source.file, line, written), text, write),
    );
  return [
    ...content.strings.flatMap((entry) =>
      phrasesOf(entry).flatMap(({ path, text }) => look(placeAt(entry.source, path), text)),
    ),
    // What is typed to find a service; its number is found by itself.
    ...(content.searchWords ? [content.searchWords] : []).flatMap(({ source, value }) =>
      members(value?.aliases).flatMap(([i, alias]) =>
        members(alias.words).flatMap(([j, word]) => look(placeAt(source, ['aliases', i, 'words', j]), word)),
      ),
    ),
    ...advisingRecords(content).flatMap(({ source, value }) =>
      textsIn(value?.words, ['words']).flatMap(({ path, text }) =>
        // A hash may have no letters.
        path[2] === 'from' || path[2] === 'reviewed'
          ? []
          : look(placeAt(source, path), text, 'roles' in (value ?? {}) ? NAMED_BY_ROLE : undefined),
      ),
    ),
    ...content.pages.flatMap((page) => [
      ...(['title', 'description'] as const).flatMap((field) =>
        look(placeAt(page.source, [field]), page.value?.[field] ?? ''),
      ),
      ...inBody(page, both('<Service role="…" />')),
    ]),
  ];
}

/** Its help card gives the numbers of those who play its roles. */
const NAMED_BY_ROLE = both('roles: […]');

/** Every text inside a value, with the path that leads to it. */
function textsIn(value: unknown, path: Path): { path: Path; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    textsIn(one, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
