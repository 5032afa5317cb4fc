import type { Language } from '../../i18n/languages.ts';
import { barePage } from '../../outputs/bare-page.ts';
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
  const title = say('live.title');
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
  const body = [
    `<body><main><h1>${escapeHtml(title)}</h1><p>${escapeHtml(say('live.lead'))}</p>`,
    ...verdict(all, words).map((text) => `<p>${escapeHtml(text)}</p>`),
    ...parts,
    '</main></body>',
  ];
  return barePage({ lang, dir, title: { text: title }, style: STYLE, body });
}

const STYLE =
  'body{font:1.0625rem/1.5 system-ui,sans-serif;margin:0 auto;max-width:46rem;padding:1rem}li{margin-block:.75rem}ul{padding-inline-start:1.25rem}code{overflow-wrap:anywhere;user-select:all}';
