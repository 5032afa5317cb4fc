import { nearest } from '../../domain/text/nearest.ts';
import { type Finding, finding, type Place } from '../finding.ts';
import type { Fix } from '../findings/words.ts';

/** A language that is none of the site's, which are `locales`. */
export function unknownLocale(place: Place, locale: string, locales: readonly string[], write?: Fix): Finding {
  return finding(place, 'unknown-locale', nearest(locale, locales), locales.join(', '), write);
}
