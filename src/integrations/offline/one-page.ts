import type { KitData } from '../../domain/classroom/offline.ts';
import type { Href } from '../../i18n/addresses.ts';
import { type BuiltSite, linkedFrom } from './built-site.ts';
import { appendTo, type Document, type Element, findAll, findTag, parsePage, toHtml } from './dom.ts';
import type { WakeScript } from './kit.ts';
import { finish, islandsOf, prepare } from './page.ts';

interface OnePage {
  site: BuiltSite;
  data: KitData;
  wake?: WakeScript;
}

/** A page as one file without anything beside it, whose islands work. */
export function toOnePage(address: Href, { site, data, wake }: OnePage): string {
  return write(copyOf(address, site), new Map([[address, '']]), data, wake);
}

/**
 * A lesson as one file without script: its page, then as parts the pages below it that it links to. What is played or shown on a screen is
 * left out.
 */
export function toOneLesson(address: Href, { site, data }: OnePage): string {
  const isRead = (html: string) => islandsOf(html).length === 0 && !html.includes('data-screen');
  const parts = linkedFrom(site.page(address)).filter(
    (path) => path !== address && path.startsWith(address) && site.hasPage(path) && isRead(site.page(path)),
  );
  const root = copyOf(address, site);
  const main = findTag(root, 'main');
  const places = new Map([[address, '#main']]);
  const head = findTag(root, 'head');
  if (head && parts.length > 0) appendTo(head, `<style>${PART}</style>`);
  for (const [i, path] of parts.entries()) {
    const id = `part-${i + 1}`;
    places.set(path, `#${id}`);
    if (main) addPart(root, main, copyOf(path, site), id, i === 0);
  }
  return write(root, places, data);
}

/** Each part prints as its page does, on paper of its own; the plan alone prints with its heading and place. */
const PART = [
  '.offline-part{margin-block-start:3rem;border-block-start:2px solid;padding-block-start:1rem}',
  '@media print{.offline-part{margin:0;border:0;padding:0;break-before:page}.offline-leaf{break-before:page;height:1px}main>h1{display:block}body>.place{display:flex}}',
].join('');

function copyOf(address: Href, site: BuiltSite): Document {
  const root = parsePage(site.page(address));
  prepare(root);
  return root;
}

/** Adds a page as a part of another: its styles in the head, its ids and anchors with a prefix of their own. */
function addPart(root: Document, main: Element, part: Document, id: string, isFirst: boolean): void {
  const head = findTag(root, 'head');
  const known = new Set(findAll(root, ({ name }) => name === 'style').map(toHtml));
  for (const style of findAll(part, ({ name }) => name === 'style').map(toHtml))
    if (head && !known.has(style)) appendTo(head, style.replaceAll(/@page\s*\{/g, `@page ${id}{`));
  if (head) appendTo(head, `<style>#${id}{page:${id}}</style>`);
  const own = findTag(part, 'main');
  if (!own) return;
  for (const { attribs } of findAll(own, () => true)) {
    for (const name of ['id', 'for']) if (attribs[name]) attribs[name] = `${id}-${attribs[name]}`;
    for (const name of ['aria-labelledby', 'aria-describedby', 'aria-controls'])
      if (attribs[name]) attribs[name] = attribs[name].replaceAll(/\S+/g, (one) => `${id}-${one}`);
    if (attribs.href?.startsWith('#')) attribs.href = `#${id}-${attribs.href.slice(1)}`;
  }
  for (const heading of findAll(own, ({ name }) => name === 'h1')) heading.name = 'h2';
  // Printed on both sides, no part stands on the back of another: the key is never behind the sheet of a pupil.
  if (!isFirst) appendTo(main, '<div class="offline-leaf" aria-hidden="true"></div>');
  appendTo(main, `<section id="${id}" class="offline-part">${toHtml(own.children)}</section>`);
}

function write(root: Document, places: ReadonlyMap<string, string>, data: KitData, wake?: OnePage['wake']): string {
  finish(root, {
    resolve: (address) => places.get(address) || null,
    home: '#main',
    data,
    isFirst: false,
    ...(wake ? { script: { code: wake.script }, notices: wake.notices } : {}),
  });
  return toHtml(root);
}
