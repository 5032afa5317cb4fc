import type { OwnWords } from '../../../domain/activities/announce-words.ts';
import type { Content } from '../../content.ts';
import { type Finding, finding, type Place } from '../../finding.ts';
import { campaignOf, localesOf } from '../../read/campaign-facts.ts';
import { placeAt } from '../../source/yaml-source.ts';

/** In live, a language that is whole has the words by which its announcements are guarded. */
export function liveGuards(content: Content): Finding[] {
  const { stage } = campaignOf(content);
  return stage === 'live' ? unguarded(content, 'all') : [];
}

/**
 * Languages that announcements may be written in and that nothing guards: no mistake in a preview, nor in a language that is
 * growing, since nobody may be sure of its words yet; but an editor has to know.
 */
export function guardNotices(content: Content): Finding[] {
  const { stage } = campaignOf(content);
  return [...(stage === 'live' ? [] : unguarded(content, 'all')), ...unguarded(content, 'careful')];
}

function unguarded(content: Content, policy: 'all' | 'careful'): Finding[] {
  const { languages } = campaignOf(content);
  const isOfPolicy = (locale: string) =>
    (languages ?? []).some((language) => language?.locale === locale && language.policy === policy);
  return localesOf(content)
    .filter(isOfPolicy)
    .flatMap((locale) =>
      PARTS.filter((part) => !has(content, locale, part)).map((part) =>
        finding(placeOf(content, locale, part), 'unguarded', part, locale, !fileOf(content, locale)),
      ),
    );
}

type WordsPart = Exclude<keyof OwnWords, 'locale'>;
/** The parts of a file of words that guard something. */
const PARTS = ['numbers', 'announce'] as const satisfies readonly WordsPart[];

/** What is there and has a mistake has a finding of its own. */
function has({ wordRules }: Content, locale: string, part: WordsPart): boolean {
  return wordRules.some((file) => file.locale === locale && file.value?.[part] !== undefined);
}

function fileOf({ wordRules }: Content, locale: string) {
  return wordRules.find((file) => file.locale === locale);
}

function placeOf(content: Content, locale: string, part: string): Place {
  const own = fileOf(content, locale);
  return own ? placeAt(own.source, [part]) : { file: `words/${locale}.yaml`, line: 0, field: part, head: 'missing' };
}
