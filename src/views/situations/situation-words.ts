import type { SituationWords } from '../../domain/situations/situation-words.ts';

/** Words by language, then by what they belong to. */
type ByLanguage = Readonly<Record<string, Readonly<Partial<Record<string, readonly string[]>>>>>;

/** What authors wrote about needs in `facts/search-words.yaml`, each part by language; a deployment may have none of it. */
export interface AuthoredSituationWords {
  groups?: ByLanguage | undefined;
  needs: ByLanguage;
  short?: Readonly<Record<string, Readonly<Record<string, string>>>> | undefined;
  ordinary?: Readonly<Record<string, readonly string[]>> | undefined;
  personal?: Readonly<Record<string, readonly string[]>> | undefined;
}

/** The file that both searches load: all languages together, since somebody may write in one and read in another. */
export function toSituationWords({ groups, needs, short, ordinary, personal }: AuthoredSituationWords): SituationWords {
  return {
    groups: together(groups),
    phrases: together(needs),
    short: Object.assign({}, ...Object.values(short ?? {})),
    ordinary: [...new Set(Object.values(ordinary ?? {}).flat())],
    personal: [...new Set(Object.values(personal ?? {}).flat())],
  };
}

function together(byLanguage: ByLanguage = {}): Record<string, string[]> {
  const all: Record<string, string[]> = {};
  for (const part of Object.values(byLanguage))
    for (const [name, words = []] of Object.entries(part)) all[name] = [...new Set([...(all[name] ?? []), ...words])];
  return all;
}
