import { SAME_TIME_DAYS } from '../../domain/service/source-dates.ts';
import { about, type Explanation, example, type Fix } from './words.ts';

/** What a record says of its service, and what each statement rests on. */
export const SERVICE_FACT_FINDINGS = about('numbers', {
  'answer-without-source': (): Explanation => ({
    es: 'Una respuesta se apoya en una fuente. Sin fuente no se sabe: añádela a `sources`, o quita la respuesta.',
    en: 'An answer rests on a source. Without one it is not known: add it to `sources`, or take the answer out.',
  }),
  'date-of-other-source': (newest: string | null, write: Fix): Explanation => ({
    es: newest
      ? `La fuente más nueva de las que nombra es del ${newest}. Un dato lleva la fecha de su propia fuente, no la de otra: corrige la fecha, o agrega la fuente que falta.`
      : 'Ninguna de las fuentes que nombra tiene fecha. Un dato lleva la fecha de su propia fuente, no la de otra: corrige la fecha, o agrega la fuente que falta.',
    en: newest
      ? `The newest of the sources that it names is of ${newest}. A statement has the date of its own source, not that of another: correct the date, or add the source that is missing.`
      : 'None of the sources that it names has a date. A statement has the date of its own source, not that of another: correct the date, or add the source that is missing.',
    write,
  }),
  'source-unsaid': (
    field: string,
    sources: readonly { id: string; date: string | null }[],
    shown: string,
  ): Explanation => ({
    es: `Las fuentes de esta ficha son de épocas distintas (${dated(sources, 'sin fecha')}), y no dice cuál de ellas da este dato. Se leería con la fecha ${shown}, aunque puede ser más de ${SAME_TIME_DAYS} días más antiguo, o no tener fecha. Escribe la fuente que lo dice; si no se sabe cuál es, escríbelas todas.`,
    en: `The sources of this record are of different times (${dated(sources, 'undated')}), and it does not say which of them states this. It would be read with the date ${shown}, though it may be more than ${SAME_TIME_DAYS} days older, or have no date. Write the source that states it; if nobody knows which, write all of them.`,
    write: example(field.startsWith('channels') ? 'sources: […]' : `statedBy:\n  ${field}: […]`),
  }),
  'stated-by-other': (write: Fix): Explanation => ({
    es: 'Esta fuente no está en `sources` de la ficha, y la página del servicio no la mostraría. Agrégala ahí.',
    en: 'This source is not in `sources` of the record, and the page of the service would not show it. Add it there.',
    write,
  }),
  'facts-differ': (other: string): Explanation => ({
    es: `Contradice a \`${other}\` del mismo registro. Deja lo que dice la fuente más nueva.`,
    en: `It contradicts \`${other}\` of the same record. Keep what the newest source says.`,
  }),
  'reaches-abroad': (write: Fix): Explanation => ({
    es: 'Una fuente dice que funciona desde otro país, y `reach` dice que no. Corrige uno de los dos.',
    en: 'A source says that it works from another country, and `reach` says that it does not. Correct one of the two.',
    write,
  }),
  'language-not-spoken': (write: Fix): Explanation => ({
    es: 'Esta lengua tiene horario y no está entre las que se hablan.',
    en: 'This language has hours and is not among those that are spoken.',
    write,
  }),
});

/** Each source with its date in brackets. */
function dated(sources: readonly { id: string; date: string | null }[], undated: string): string {
  return sources.map(({ id, date }) => `${id}: ${date ?? undated}`).join(', ');
}
