import type { PageStatus } from '../domain/page/translation-status.ts';
import type { Finding } from './finding.ts';
import type { Code } from './findings/index.ts';
import type { InBoth, Lang } from './findings/words.ts';
import { reviewCommand } from './translations/stamp-command.ts';

/** What one role has to do before a site can be published. */
interface Task {
  who: InBoth;
  what: InBoth;
  /** A command, or the file to write in. */
  how: InBoth;
  codes: readonly Code[];
}

/**
 * Who has to do what before a site can be published, each with how many findings it would mend; then the translations of
 * which the source stands in for safety texts, which stop nothing.
 *
 * @param sourceLocale the language that is written first
 * @returns `null` where there is nothing to do
 */
export function workList(
  findings: readonly Finding[],
  status: readonly PageStatus[],
  sourceLocale: string,
  lang: Lang,
): string | null {
  const tasks = tasksIn(sourceLocale);
  const known = new Set(tasks.flatMap(({ codes }) => codes));
  const rows = [
    ...tasks.map((task) => ({ task, count: findings.filter(({ code }) => task.codes.includes(code)).length })),
    { task: MISTAKES, count: findings.filter(({ code }) => !known.has(code)).length },
    ...waiting(status, sourceLocale),
  ].filter(({ count }) => count > 0);
  if (rows.length === 0) return null;
  const width = Math.max(...rows.map(({ count }) => String(count).length));
  const lines = rows.map(({ task: { who, what, how }, count }) =>
    [
      `    ${String(count).padStart(width)}  ${who[lang]}: ${what[lang]}`,
      `    ${' '.repeat(width)}  ${how[lang]}`,
    ].join('\n'),
  );
  return [HEAD[lang], '', ...lines].join('\n');
}

/** What stands in another language for want of a reviewer, for each language. */
function waiting(status: readonly PageStatus[], sourceLocale: string): { task: Omit<Task, 'codes'>; count: number }[] {
  const others = Map.groupBy(
    status.filter(({ locale }) => locale !== sourceLocale),
    ({ locale }) => locale,
  );
  return [...others].map(([locale, pages]) => ({
    count: pages.reduce((sum, { safety }) => sum + safety.machine + safety.human + safety.stale + safety.missing, 0),
    task: {
      who: {
        es: `Quien traduce a ${locale}, y después otra persona`,
        en: `Who translates into ${locale}, and then another person`,
      },
      what: {
        es: 'textos de seguridad que salen en otra lengua hasta que alguien los traduzca o revise (no detienen nada)',
        en: 'safety texts that show in another language until somebody translates or reviews them (they stop nothing)',
      },
      how: {
        es: `npm run translations -- table ${locale}; después ${reviewCommand(locale, '<página>')}`,
        en: `npm run translations -- table ${locale}; then ${reviewCommand(locale, '<page>')}`,
      },
    },
  }));
}

function tasksIn(sourceLocale: string): Task[] {
  const reader: InBoth = {
    es: 'Otro cargo que el que los escribió',
    en: 'Another role than the one that wrote them',
  };
  return [
    {
      who: reader,
      what: {
        es: 'leer las páginas y los textos de seguridad, y anotarlo',
        en: 'read the pages and the safety texts, and note it',
      },
      how: { es: reviewCommand(sourceLocale, '<página>'), en: reviewCommand(sourceLocale, '<page>') },
      codes: ['live-safety-original', 'live-page-unread', 'live-review-of-another-text', 'live-harm-lowered'],
    },
    {
      who: reader,
      what: { es: 'leer las frases de seguridad y anotarlo', en: 'read the safety phrases and note it' },
      how: { es: reviewCommand(sourceLocale, 'strings#safety'), en: reviewCommand(sourceLocale, 'strings#safety') },
      codes: ['live-strings'],
    },
    {
      who: { es: 'Coordinación, con cada institución', en: 'Coordination, with each operator' },
      what: { es: 'confirmar los servicios de `core`', en: 'confirm the services of `core`' },
      how: { es: 'npm run services:status', en: 'npm run services:status' },
      codes: ['core-never-checked', 'core-lapsed'],
    },
    {
      who: { es: 'Editor', en: 'Editor' },
      what: { es: 'buscar la página oficial de cada servicio', en: 'find the official page of each service' },
      how: {
        es: '`officialPage` en facts/services/<país>/<id>.yaml',
        en: '`officialPage` in facts/services/<country>/<id>.yaml',
      },
      codes: ['live-no-official-page', 'live-emergency-page'],
    },
    {
      who: { es: 'Quien publica', en: 'The publisher' },
      what: {
        es: 'decir quién es, dónde está y a qué correo escribir',
        en: 'say who, where, and which e-mail to write to',
      },
      how: { es: 'campaign.yaml', en: 'campaign.yaml' },
      codes: ['live-needs', 'live-publisher-kind', 'contact-webmail'],
    },
    {
      who: { es: 'Alguien que habla la lengua', en: 'Somebody who speaks the language' },
      what: { es: 'palabras que faltan', en: 'words that are missing' },
      how: {
        es: 'words/<lengua>.yaml y translators/<lengua>.md',
        en: 'words/<language>.yaml and translators/<language>.md',
      },
      codes: ['unguarded', 'term-open'],
    },
  ];
}

const MISTAKES: Omit<Task, 'codes'> = {
  who: { es: 'Editor', en: 'Editor' },
  what: { es: 'corregir las demás faltas de arriba', en: 'mend the other mistakes above' },
  how: { es: 'npm run check:content', en: 'npm run check:content -- --lang en' },
};

const HEAD = {
  es: 'Para publicar: cuánto, quién, qué y con qué:',
  en: 'To publish: how much, who, what and by which means:',
};
