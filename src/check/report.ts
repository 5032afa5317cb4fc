import { explanationOf, type Finding, sortFindings } from './finding.ts';
import { GUIDE, type InBoth, type Lang } from './findings/words.ts';

export interface ReportOptions {
  lang: Lang;
  /** The content folder as the author knows it, put before each file. */
  dir: string;
}

/** All findings as an author reads them, by file and line, and how many there are. */
export function formatReport(findings: readonly Finding[], files: number, options: ReportOptions): string {
  const { lang } = options;
  if (findings.length === 0) return cleanLine(files, lang);
  const texts = sortFindings(findings).map((finding) => formatFinding(finding, options));
  return [...texts, countLine(findings, files, lang)].join('\n\n');
}

/** One finding: where, what, why, what to write, where to read more. */
export function formatFinding(finding: Finding, { lang, dir }: ReportOptions): string {
  const line = finding.line > 0 ? (lang === 'es' ? `, línea ${finding.line}` : `, line ${finding.line}`) : '';
  const where = `${[dir.replace(/\/+$/, ''), finding.file].filter(Boolean).join('/')}${line}`;
  const what = headOf(finding)[lang];
  const { pass, more: topic, write: fix, ...reason } = explanationOf(finding);
  const write = fix?.[lang];
  const said = [reason[lang], pass?.[lang]].filter(Boolean).join(' ');
  const why = write === undefined ? said : `${said} ${INVITATION[fix?.isExample ? 'example' : 'fix'][lang]}:`;
  const block = write === undefined ? [] : ['', ...write.split('\n').map((text) => (text ? `    ${text}` : '')), ''];
  const more = `${lang === 'es' ? 'Más' : 'More'}: content/${GUIDE[topic].page}#${GUIDE[topic][lang]}`;
  return [what ? `${where}: ${what}` : `${where}:`, why, ...(block.length > 0 ? block : ['']), more].join('\n');
}

/** What a published site goes without, in how many files of which folder, and the command that lists it. */
export function formatLeftOut(leftOut: readonly Finding[], lang: Lang): string {
  const files = Map.groupBy(new Set(leftOut.map(({ file }) => file)), (file) => file.split('/')[0] ?? file);
  const counts = [...files].map(([folder, own]) => `${folder} ${own.length}`).join(', ');
  return lang === 'es'
    ? `Queda fuera hasta que se confirme o se lea (archivos): ${counts}. Todo, con quién sigue: npm run live.`
    : `Left out until it is confirmed or read (files): ${counts}. All of it, and who goes on: npm run live.`;
}

/** What was found, with the name of its field. */
export function headOf({ head, field, found }: Finding): InBoth {
  const name = `\`${field}\``;
  switch (head) {
    case 'value':
      return { es: `${name} es ${found?.es}.`, en: `${name} is ${found?.en}.` };
    case 'missing':
      return { es: `falta ${name}.`, en: `${name} is missing.` };
    case 'empty':
      return { es: `${name} está vacío.`, en: `${name} is empty.` };
    case 'key':
      return { es: `${name}.`, en: `${name}.` };
    case 'text':
      return { es: `${found?.es}.`, en: `${found?.en}.` };
    case 'file':
      return { es: '', en: '' };
  }
}

function cleanLine(files: number, lang: Lang): string {
  if (lang === 'en') return `${files === 1 ? '1 file' : `${files} files`} checked, no mistakes.`;
  return `${files === 1 ? '1 archivo revisado' : `${files} archivos revisados`}, ninguna falta.`;
}

function countLine(findings: readonly Finding[], files: number, lang: Lang): string {
  const count = findings.length;
  const touched = new Set(findings.map(({ file }) => file)).size;
  if (lang === 'en') {
    return `${count === 1 ? '1 mistake' : `${count} mistakes`} in ${touched === 1 ? '1 file' : `${touched} files`} (checked: ${files}).`;
  }
  return `${count === 1 ? '1 falta' : `${count} faltas`} en ${touched === 1 ? '1 archivo' : `${touched} archivos`} (revisados: ${files}).`;
}

const INVITATION = { fix: { es: 'Escribe', en: 'Write' }, example: { es: 'Por ejemplo', en: 'For example' } };

/**
 * What an editor has to know though it is no mistake, in the words of a finding under a heading of its own.
 *
 * @returns `null` where there is nothing to say
 */
export function formatNotices(notices: readonly Finding[], options: ReportOptions): string | null {
  if (notices.length === 0) return null;
  return [HEAD[options.lang], ...notices.map((notice) => formatFinding(notice, options))].join('\n\n');
}

const HEAD: Record<Lang, string> = { es: 'Avisos, que no detienen nada:', en: 'Notices, which stop nothing:' };
