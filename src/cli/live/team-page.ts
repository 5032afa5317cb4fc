import { createHash } from 'node:crypto';
import type { Language } from '../../i18n/languages.ts';
import { escapeHtml } from '../../outputs/escape-html.ts';
import { partsOf, verdict } from './report.ts';
import type { ListWords } from './words.ts';
import type { Work } from './work.ts';

/** The list of work as one page without script, for a phone: for the team, and for no search engine. */
export function teamPage(
  all: readonly Work[],
  words: ListWords,
  { lang, dir }: Pick<Language, 'lang' | 'dir'>,
): string {
  const { say, task } = words;
  const title = escapeHtml(say('live.title'));
  const parts = partsOf(all).flatMap(({ part, count, roles }) => [
    `<section><h2>${escapeHtml(say(`live.part-${part}`))} (${escapeHtml(say('live.left', { count }))})</h2>`,
    ...roles.flatMap(([role, works]) => [
      `<h3>${escapeHtml(say(`live.role-${role}`))}</h3><ul>`,
      ...works.map(
        (work) =>
          `<li><b>${work.count}</b> ${escapeHtml(task(work))}<br>${escapeHtml(say('live.next'))}: <code dir="ltr">${escapeHtml(work.next)}</code></li>`,
      ),
      '</ul>',
    ]),
    '</section>',
  ]);
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(lang)}" dir="${dir}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="content-security-policy" content="${POLICY}">`,
    `<title>${title}</title>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="robots" content="noindex">',
    '<link rel="icon" href="data:,">',
    `<style>${STYLE}</style>`,
    '</head>',
    `<body><main><h1>${title}</h1><p>${escapeHtml(say('live.lead'))}</p>`,
    ...verdict(all, words).map((text) => `<p>${escapeHtml(text)}</p>`),
    ...parts,
    '</main></body>',
    '</html>',
    '',
  ].join('\n');
}

const STYLE =
  'body{font:1.0625rem/1.5 system-ui,sans-serif;margin:0 auto;max-width:46rem;padding:1rem}li{margin-block:.75rem}ul{padding-inline-start:1.25rem}code{overflow-wrap:anywhere;user-select:all}';
const HASH = createHash('sha256').update(STYLE).digest('base64');
const POLICY = `default-src 'none'; style-src 'sha256-${HASH}'; img-src data:; base-uri 'none'; form-action 'none'`;
