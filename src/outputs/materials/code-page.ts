import type { Link } from '../../views/link-to.ts';
import type { CodePageView } from '../../views/materials/code-page.ts';
import { barePage } from '../bare-page.ts';
import { escapeHtml, markedHtml } from '../escape-html.ts';

/**
 * The page of a code as one small file: no frame, no script, nothing to fetch, so that it comes with a bad signal, and its answer and
 * the numbers are seen at once on a small telephone. Colours are the browser's own, by day and by night. Search engines leave it alone.
 */
export function codePage({ lang, dir, heading, material, said, now, numbers, draft, links }: CodePageView): string {
  const [first, ...rest] = said;
  const body = [
    '<body><main>',
    `<h1>${markedHtml(heading)}</h1>`,
    ...(material ? [`<p>${markedHtml(material)}</p>`] : []),
    ...(first ? [`<p><strong>${markedHtml(first)}</strong></p>`] : []),
    ...rest.map((text) => `<p>${markedHtml(text)}</p>`),
    ...(now ? [`<p><a href="${escapeHtml(now.href)}">${markedHtml(now.label)}</a></p>`] : []),
    ...(draft ? [`<p>${markedHtml(draft)}</p>`] : []),
    `<h2>${markedHtml(numbers.heading)}</h2>`,
    '<dl>',
    ...numbers.rows.map(({ label, shown }) => `<div><dt>${markedHtml(label)}</dt><dd>${escapeHtml(shown)}</dd></div>`),
    '</dl>',
    ...(numbers.dated ? [`<p>${escapeHtml(numbers.dated)}</p>`] : []),
    '<ul>',
    ...links.map((link) => `<li>${anchor(link)}</li>`),
    '</ul>',
    '</main></body>',
  ];
  return barePage({ lang, dir, title: { text: heading.text }, style: STYLE, body });
}

const STYLE = [
  'body{margin:0;font:1.125rem/1.5 system-ui,sans-serif;overflow-wrap:break-word}',
  'main{max-width:36rem;margin-inline:auto;padding:1rem}',
  'h1,h2{line-height:1.2;margin-block:0 .5rem}',
  'h1{font-size:1.4rem}',
  'h2{font-size:1.25rem;margin-block-start:1.1rem}',
  'p,dl,ul{margin-block:0 .5rem}',
  'ul{list-style:none;padding:0}',
  'a{display:inline-block;padding-block:.6rem}',
  'dl div{display:flex;flex-wrap:wrap;gap:0 1rem;justify-content:space-between;border-block-end:1px solid;padding-block:.35rem}',
  'dd{margin:0;font-size:1.4rem;font-weight:700;font-variant-numeric:tabular-nums}',
  '@media print{ul{display:none}}',
].join('');

/** A way on, marked where it leads into another language. */
function anchor({ href, label, leaves, hreflang }: Link): string {
  const marks = hreflang ? ` hreflang="${escapeHtml(hreflang)}"` : '';
  return `<a href="${escapeHtml(href)}"${marks}>${markedHtml(label)}${leaves ? ` (${markedHtml(leaves)})` : ''}</a>`;
}
