import { readContent } from '../../src/check/read/content.ts';
import { readDirectorySite } from '../../src/cli/finder/read-site.ts';
import type { Line } from '../../src/domain/line/line.ts';
import { orderLines } from '../../src/domain/line/order.ts';
import { announcedOnly, inService } from '../../src/domain/line/plan.ts';
import type { Site } from '../../src/i18n/site.ts';
import type { Dictionary } from '../../src/i18n/words.ts';

/** The day on which these tests look at the real content. */
export const TODAY = '2026-11-27';

const content = readContent('content');
const { site: facts } = readDirectorySite(TODAY, 'content');
const records = content.lines.flatMap(({ id, country, whole }): Line[] =>
  whole ? [{ id, country: country.toUpperCase(), ...whole }] : [],
);

/** The real deployment with all that it says, in the languages of its words; `change` makes another record of one. */
export function realSite(change: (record: Line) => Line = (record) => record): Site {
  const changed = records.map(change);
  const shown = inService(changed);
  return {
    ...facts,
    dictionaries: new Map(content.strings.flatMap(({ locale, whole }) => (whole ? [[locale, wordsOf(whole)]] : []))),
    facts: {
      ...facts.facts,
      lines: new Map(shown.map((record) => [record.id, record])),
      announced: announcedOnly(changed),
      linesOf: new Map(
        [...Map.groupBy(shown, ({ country }) => country)].map(([code, list]) => [code, orderLines(list, TODAY)]),
      ),
      crossings: Object.entries(content.borders?.whole?.crossings ?? {}).map(([id, crossing]) => ({ id, ...crossing })),
      sources: new Map(
        Object.entries(content.sources?.whole?.sources ?? {}).map(([id, source]) => [id, { id, ...source }]),
      ),
    },
  };
}

function wordsOf(file: NonNullable<(typeof content.strings)[number]['whole']>): Dictionary {
  return new Map(
    (['safety', 'core', 'other'] as const).flatMap((harm) =>
      Object.entries(file[harm]).map(([key, phrase]) => [key, { harm, state: file.state, phrase }] as const),
    ),
  ) as Dictionary;
}
