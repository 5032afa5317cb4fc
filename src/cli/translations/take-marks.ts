import type { Content } from '../../check/content.ts';
import type { InBoth } from '../../check/findings/words.ts';
import { nameOf, reviewTexts } from '../../check/translations/review-texts.ts';
import { type Mark, markOf, type readMarks } from './packet.ts';

type MarkRow = NonNullable<Awaited<ReturnType<typeof readMarks>>>[number];

/** What the marks of a reader come to; every row that has a mark or a remark is in one of these. */
export interface TakenMarks {
  /** What was read and is to be noted, by language and name of its text: `null` where it is good, else what its reader found wrong. */
  read: Map<string, Map<string, string | null>>;
  remarks: { file: string; name: string; mark: Mark | null; remark: string }[];
  problems: { line: number; key: string; what: InBoth }[];
}

/**
 * Takes marks back: a mark counts for the text that its reader had before their eyes, and for no other.
 *
 * @param isPersonal whether a remark holds what belongs to a person: it is neither shown nor kept
 */
export function takeMarks(
  content: Content,
  rows: readonly MarkRow[],
  isPersonal: (text: string) => boolean,
): TakenMarks {
  const texts = new Map(reviewTexts(content).map((text) => [`${text.locale}:${nameOf(text)}`, text]));
  const taken: TakenMarks = { read: new Map(), remarks: [], problems: [] };
  const filled = rows
    .filter(({ mark, remark }) => mark !== '' || remark !== '')
    .map((row) => (isPersonal(row.remark) ? { ...row, remark: '', isHidden: true } : { ...row, isHidden: false }));
  for (const [key, own] of Map.groupBy(filled, (row) => row.key)) {
    const [first] = own;
    const text = texts.get(key);
    const report = ({ line }: MarkRow, what: InBoth) => taken.problems.push({ line, key, what });
    if (!first) continue;
    if (!text) {
      report(first, GONE);
      continue;
    }
    const marks = new Set(own.map(({ mark }) => markOf(mark)));
    for (const row of own) if (row.isHidden) report(row, PERSONAL);
    for (const { mark, remark } of own) {
      // A remark beside “good” is one to think about all the same.
      if (markOf(mark) !== 'good' || remark !== '')
        taken.remarks.push({ file: text.source.file, name: nameOf(text), mark: markOf(mark), remark });
    }
    if (marks.size > 1) for (const row of own) report(row, TWICE);
    else if (own.some(({ mark }) => mark !== '' && markOf(mark) === null)) report(first, NO_MARK);
    else if (marks.has('good') || marks.has('wrong')) {
      const names = taken.read.get(text.locale) ?? new Map<string, string | null>();
      const wrong = own.map(({ remark }) => remark).filter(Boolean);
      if (own.some(({ read }) => read !== text.now)) report(first, CHANGED);
      else taken.read.set(text.locale, names.set(nameOf(text), marks.has('good') ? null : wrong.join(' · ')));
    }
  }
  return taken;
}

const PERSONAL: InBoth = {
  es: 'la nota parece tener el nombre, el teléfono o el correo de una persona: no se muestra ni se guarda. Pregunta a quien leyó qué hay que cambiar',
  en: 'the remark seems to hold the name, the telephone or the e-mail of a person: it is neither shown nor kept. Ask the reader what must change',
};
const GONE: InBoth = {
  es: 'este texto ya no está: no hay nada que marcar',
  en: 'this text is not there any more: there is nothing to mark',
};
const TWICE: InBoth = {
  es: 'tiene marcas distintas en varias filas; no se anota ninguna. Pregunta a quien leyó y deja una',
  en: 'has different marks in several rows; none is noted. Ask the reader and leave one',
};
const NO_MARK: InBoth = {
  es: 'la marca no se entiende, y no se anota. Escribe bien, cambiar o mal',
  en: 'the mark is not understood, and not noted. Write good, change or wrong',
};
const CHANGED: InBoth = {
  es: 'el texto cambió desde que se hizo el paquete, y una lectura vale solo para lo que se leyó. Haz uno nuevo para esta parte: npm run translations -- packet',
  en: 'the text has changed since the packet was made, and a reading counts only for what was read. Make a new one for this part: npm run translations -- packet',
};
