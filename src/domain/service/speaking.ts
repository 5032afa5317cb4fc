/** Which services a source says attend in a language. */
import { onceForKey } from '../memoize.ts';
import { isHeld, isListed } from './coverage.ts';
import type { Service } from './service.ts';

/** The language of a tag, whatever its region or variety; `cmn` and `zh` are one, as for Intl. */
export const primaryTag = onceForKey((tag) => new Intl.Locale(Intl.getCanonicalLocales(tag)[0] ?? tag).language);

/** `es-PE` and `es` are one language to a reader who looks for theirs. */
export function spokenLanguagesOf({ languages }: Pick<Service, 'languages'>): string[] {
  return [...new Set(languages.map(primaryTag))];
}

/** The services with a contact that attend in the language of a tag. */
export function speaking(records: readonly Service[], tag: string): Service[] {
  return records.filter((record) => isListed(record) && spokenLanguagesOf(record).includes(primaryTag(tag)));
}

/** Those that attend in it and have no contact for us to show; what is not shown at all so far is not among them. */
export function speakingUnreached(records: readonly Service[], tag: string): Service[] {
  return records.filter(
    (record) => !isListed(record) && !isHeld(record) && spokenLanguagesOf(record).includes(primaryTag(tag)),
  );
}
