import type { Name } from '../../domain/line/line.ts';
import type { Tables } from './table-schemas.ts';

/** The name of a service of another country: its local one where that is a name and its language certain, else the English. */
export function nameOf(
  entry: { id: string; country: string; name_en: string; name_local?: string },
  { localLang, english }: Tables['worldNames'],
): Name {
  const local = entry.name_local;
  const lang = localLang[entry.country];
  if (local && lang && /\p{L}{2}/u.test(local) && !local.includes('@')) return { text: local, lang };
  return { text: english[entry.id] ?? entry.name_en, lang: 'en' };
}
