import type { DatesEmbed } from '../../views/embeds/dates.ts';
import type { NumbersEmbed } from '../../views/embeds/numbers.ts';
import type { Dial } from '../../views/service/dial.ts';
import { barePage } from '../bare-page.ts';
import { escapeHtml, markedHtml } from '../escape-html.ts';

/**
 * The numbers of a country as a page for the frame of another site: nothing in it runs, is fetched or leads away, and what is folded opens
 * without a step back.
 *
 * @param style its whole style sheet
 */
export function numbersEmbed({ lang, dir, title, rows, notes }: NumbersEmbed, style: string): string {
  const body = rows.flatMap(({ name, dials, notice, night, facts, about, more }) => [
    `<li${notice ? ' class="noted"' : ''}>`,
    `<div class="top"><h2>${markedHtml(name)}</h2>`,
    ...(notice?.alert ? [paragraph('alert', markedHtml(notice.alert))] : []),
    ...(notice?.alertNotices ?? []).map((text) => paragraph('facts', markedHtml(text))),
    ...(notice?.outage ? outage(notice.outage) : []),
    `<p class="numbers">${dials.map(dialled).join(' ')}</p></div>`,
    ...(facts.length > 0 ? [paragraph('facts', facts.map(statement).join(' '))] : []),
    ...(night
      ? [
          paragraph(
            'night',
            markedHtml(night.text) + night.dials.map((dial) => `${dial.mark || ' '}${dialled(dial)}`).join(''),
          ),
        ]
      : []),
    ...(more.length > 0
      ? [
          `<details><summary>${markedHtml(about)}</summary>`,
          ...more.map((text) => `<p>${statement(text)}</p>`),
          '</details>',
        ]
      : []),
    '</li>',
  ]);
  return embed({ lang, dir, title, notes, style }, ['<ul>', ...body, '</ul>']);
}

/** The coming dates as a page for the frame of another site. */
export function datesEmbed({ lang, dir, title, none, rows, notes }: DatesEmbed, style: string): string {
  const body = rows.flatMap((row) => [
    `<li${row.isCancelled ? ' class="off"' : ''}>`,
    `<p class="date"><b>${escapeHtml(row.day)}</b> ${markedHtml(row.month)}</p>`,
    '<div>',
    `<h2>${markedHtml(row.title)}</h2>`,
    ...(row.status ? [paragraph(row.isChanged ? 'alert' : 'facts', markedHtml(row.status))] : []),
    paragraph('facts', [row.until ?? [], row.time ?? [], ...row.facts].flat().map(statement).join(' ')),
    '</div></li>',
  ]);
  return embed({ lang, dir, title, notes, style }, [
    ...(none ? [`<p>${markedHtml(none)}</p>`] : []),
    ...(rows.length > 0 ? ['<ol>', ...body, '</ol>'] : []),
  ]);
}

/** What another site copies to show such a page. */
export function snippetOf({ src, title, sandbox }: { src: string; title: string; sandbox: string }): string {
  const closed = sandbox ? `sandbox="${sandbox}"` : 'sandbox';
  return [
    `<iframe src="${escapeHtml(src)}" title="${escapeHtml(title)}"`,
    `width="400" height="${HEIGHT}" style="width:100%;border:0"`,
    `loading="lazy" referrerpolicy="no-referrer" ${closed}></iframe>`,
  ].join('\n  ');
}

/** In CSS pixels; what is taller is scrolled inside. */
const HEIGHT = 480;

type Inline = Parameters<typeof markedHtml>[0];

type Around = Pick<NumbersEmbed, 'lang' | 'dir' | 'title' | 'notes'> & { style: string };

function embed({ lang, dir, title, notes, style }: Around, content: readonly string[]): string {
  return barePage({
    lang,
    dir,
    title,
    style,
    body: [
      '<body><main>',
      `<h1>${markedHtml(title)}</h1>`,
      ...content,
      '</main><footer>',
      ...notes.map((text) => `<p>${markedHtml(text)}</p>`),
      '</footer></body>',
    ],
  });
}

type Notice = NonNullable<NumbersEmbed['rows'][number]['notice']>;

function outage({ text, heading, instead }: NonNullable<Notice['outage']>) {
  const others = instead.map(({ name, dials }) => `${markedHtml(name)} ${dials.map(dialled).join(' ')}`);
  return [
    paragraph('alert', markedHtml(text)),
    ...(others.length > 0 ? [paragraph('night', `${markedHtml(heading)}: ${others.join('; ')}`)] : []),
  ];
}

/**
 * A number that calls where the frame may do so, and can be read where it may not. It asks for a window: a frame that is itself sent to a
 * number turns into an error, and adds a step back, where the other site says what its frames may show.
 */
function dialled({ href, shown }: Pick<Dial, 'href' | 'shown'>): string {
  const number = `<bdi dir="ltr">${escapeHtml(shown)}</bdi>`;
  return href?.startsWith('tel:')
    ? `<a href="${escapeHtml(href)}" target="_blank" rel="noopener">${number}</a>`
    : `<b>${number}</b>`;
}

function statement({ dated, ...text }: Inline & { dated?: Inline }): string {
  return `<span>${markedHtml(text)}${dated ? ` <small>(${markedHtml(dated)})</small>` : ''}</span>`;
}

function paragraph(name: string, html: string): string {
  return `<p class="${name}">${html}</p>`;
}
