import type { z } from 'astro/zod';
import { readYaml } from '../../check/read-yaml.ts';
import { formatReport } from '../../check/report.ts';
import { both } from '../../check/sentences/words.ts';
import { EVENT_TABLES, type EventTables } from './events-table-schemas.ts';

const KEYS = Object.keys(EVENT_TABLES) as (keyof EventTables)[];

/** What an author reads about a table that is not there. */
const FILES: Record<keyof EventTables, { purpose: { es: string; en: string }; start: string }> = {
  rows: {
    purpose: { es: 'Dice qué se decidió sobre cada actividad.', en: 'It says what was decided about each activity.' },
    start: 'lang: en\nactivities: {}',
  },
  words: {
    purpose: { es: 'Lleva las palabras de la investigación.', en: 'It holds words of the research.' },
    start: 'kinds: {}\nsectors: {}\naudiences: []',
  },
  publishers: {
    purpose: { es: 'Dice quién publica cada dominio.', en: 'It says who publishes each host.' },
    start: '{}',
  },
  organisers: {
    purpose: { es: 'Lleva quiénes organizan actividades.', en: 'It holds who organises activities.' },
    start: '{}',
  },
};

/** Reads the tables of the activities, or reports every mistake in them. */
export function readEventTables(dir: string): { tables: EventTables; report: null } | { tables: null; report: string } {
  const read = KEYS.map((key) => {
    const schema = EVENT_TABLES[key] as z.ZodType<unknown>;
    return {
      key,
      ...readYaml(dir, `${key}.yaml`, schema, { purpose: FILES[key].purpose, start: both(FILES[key].start) }),
    };
  });
  const findings = read.flatMap((one) => one.findings);
  if (findings.length > 0) return { tables: null, report: formatReport(findings, KEYS.length, { lang: 'en', dir }) };
  return { tables: Object.fromEntries(read.map(({ key, entry }) => [key, entry?.whole])) as EventTables, report: null };
}
