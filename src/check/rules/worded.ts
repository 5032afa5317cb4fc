import { printedService, printedServices, unassignedRoles } from '../../domain/materials/made.ts';
import type { Content } from '../content.ts';
import { type Finding, finding } from '../finding.ts';
import { sourceLocaleOf } from '../read/campaign-facts.ts';
import { members } from '../source/loose.ts';
import { placeAt } from '../source/yaml-source.ts';
import { knownServices } from './materials/said-words.ts';

/** What a saying underlines stands in its sentence, once. */
export function sayingMarks({ sayings }: Content): Finding[] {
  return sayings.flatMap(({ whole, source }) =>
    Object.entries(whole?.words ?? {}).flatMap(([locale, { text, mark }]) => {
      const times = mark === null ? 1 : text.split(mark).length - 1;
      const at = placeAt(source, ['words', locale, 'mark']);
      return times === 1 ? [] : [finding(at, 'mark-once', text, times, 'sayings')];
    }),
  );
}

/** Sayings and materials have words in the language that the others are translated from. */
export function wordsInSource(content: Content): Finding[] {
  const locale = sourceLocaleOf(content);
  return (['sayings', 'materials'] as const).flatMap((kind) =>
    content[kind].flatMap(({ whole, source }) =>
      !locale || !whole || whole.words[locale]
        ? []
        : finding(placeAt(source, ['words']), 'not-in-source', locale, kind),
    ),
  );
}

/** Whom a quiz or a lesson says to tell and who does not answer here: no mistake, and their number is on no paper. */
export function unassignedInClass(content: Content): Finding[] {
  const known = knownServices(content);
  if (!known.isWhole) return [];
  return IN_CLASS.flatMap((kind) =>
    content[kind].flatMap(({ whole, source }) =>
      (whole?.roles ?? []).flatMap((role, i) =>
        printedService(role, known) ? [] : finding(placeAt(source, ['roles', i]), 'nobody-told', role, kind),
      ),
    ),
  );
}

/** A quiz or a lesson is for somebody: its ages go up. */
export function agesInClass(content: Content): Finding[] {
  return IN_CLASS.flatMap((kind) =>
    content[kind].flatMap(({ whole, source }) =>
      whole && whole.ages.from > whole.ages.to
        ? finding(placeAt(source, ['ages', 'to']), 'ages-down', whole.ages.from, kind)
        : [],
    ),
  );
}

const IN_CLASS = ['quizzes', 'lessons'] as const;

/** Things that are not made, for no mistake: their words name a service that nobody plays here, or none of their numbers answers. */
export function unassignedMaterials(content: Content): Finding[] {
  const known = knownServices(content);
  if (!known.isWhole) return [];
  return content.materials.flatMap(({ source, whole }) => {
    if (!whole) return [];
    const { numbers } = whole;
    if (numbers.length > 0 && printedServices(whole, known).length === 0)
      return finding(placeAt(source, ['numbers']), 'material-unassigned', numbers);
    return members(whole.words).flatMap(([locale, words]) => {
      const roles = unassignedRoles(words, known);
      return roles.length > 0 ? finding(placeAt(source, ['words', locale]), 'material-unassigned', roles) : [];
    });
  });
}
