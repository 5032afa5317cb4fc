import { createHash } from 'node:crypto';
import type { KitData } from '../../domain/classroom/offline.ts';
import { escapeHtml } from '../../outputs/escape-html.ts';
import {
  appendTo,
  type Document,
  type Element,
  findAll,
  findTag,
  hasClass,
  insertAfter,
  insertBefore,
  parsePage,
  remove,
  removeComments,
  toHtml,
} from './dom.ts';
import { leadOffline, type Ways } from './links.ts';

/** The script of the islands of a page, in a file beside it or in the page. */
type Script = { src: string } | { code: string };

interface CopyOptions extends Pick<Ways, 'resolve' | 'home'> {
  data: KitData;
  /** The first page of a copy says what is on the internet alone, and leads to the sheet of numbers. */
  isFirst: boolean;
  /** Absent where the islands stay as they were sent. */
  script?: Script;
  /** Notices of libraries, for a page that holds the script. */
  notices?: string;
}

/** A page of the site as it can be opened from disk. */
export function toCopy(html: string, options: CopyOptions): string {
  const root = parsePage(html);
  prepare(root);
  finish(root, options);
  return toHtml(root);
}

/** Removes what only a site can do: scripts, languages, the quick way out, offers of copies, and hints for other programs. */
export function prepare(root: Document): void {
  removeComments(root);
  for (const element of findAll(root, isOnline)) remove(element);
  // The copy does not hold the fonts of the site; the device has its own.
  for (const { children } of findAll(root, ({ name }) => name === 'style'))
    for (const child of children) if ('data' in child) child.data = child.data.replaceAll(/@font-face\{[^}]*\}/g, '');
  for (const { attribs } of findAll(root, () => true))
    for (const name of Object.keys(attribs)) if (name.startsWith('data-pagefind')) delete attribs[name];
}

/** Sets islands, links, what the copy says about itself, and its own policy. */
export function finish(root: Document, { data, isFirst, script, notices, ...ways }: CopyOptions): void {
  const islands = toIslands(root, script !== undefined);
  if (isFirst && ways.resolve(data.sheet.href) !== null) addSheet(root, data);
  leadOffline(root, { ...ways, site: data.site });
  addNotice(root, isFirst ? `${data.notice} ${data.rest}` : data.notice, data.noticesLabel);
  const head = findTag(root, 'head');
  const first = head && findTag(head, 'title');
  if (!head || !first) return;
  appendTo(head, `<style>${COPY}</style>`);
  const code = islands.length > 0 ? script : undefined;
  if (code) appendTo(head, 'src' in code ? `<script src="${escapeHtml(code.src)}" defer></script>` : '');
  const body = findTag(root, 'body');
  if (code && 'code' in code && body) appendTo(body, `<script>${code.code}</script>`);
  insertBefore(first, '<meta name="robots" content="noindex">');
  insertBefore(first, `<meta http-equiv="content-security-policy" content="${policyOf(root, code)}">`);
  if (notices && code) insertBefore(head, `<!--\n${notices.replaceAll(/<!--|--!?>/g, '')}-->`);
}

/** The islands of a page. */
export function islandsOf(html: string): Island[] {
  return html.includes('<astro-island') ? toIslands(parsePage(html), true) : [];
}

/** The path above the heading is gone; the heading keeps its distance. */
const COPY = 'main>h1:first-child{margin-block-start:1.5rem}';

const HINTS = ['canonical', 'alternate', 'manifest', 'apple-touch-icon', 'preload', 'modulepreload'];

function isOnline(element: Element): boolean {
  const { name, attribs } = element;
  if (name === 'script') return true;
  if (name === 'link') return HINTS.includes(attribs.rel ?? '');
  if (name === 'meta')
    return (
      attribs['http-equiv'] !== undefined ||
      attribs.property !== undefined ||
      /^(twitter:|robots)/.test(attribs.name ?? '')
    );
  return attribs['data-offline'] !== undefined || hasClass(element, 'languages') || hasClass(element, 'leave');
}

/** Adds what the copy is to the notices of the page, or makes them. */
function addNotice(root: Document, notice: string, label: string): void {
  const text = `<p class="notice">${escapeHtml(notice)}</p>`;
  const [section] = findAll(root, (element) => hasClass(element, 'notices'));
  const [place] = findAll(root, (element) => hasClass(element, 'place'));
  const own = section && (findAll(section, (element) => hasClass(element, 'own'))[0] ?? section);
  if (own) appendTo(own, text);
  else if (place) appendTo(place, `<section class="notices" aria-label="${escapeHtml(label)}">${text}</section>`);
}

/** Adds a link to the numbers on paper, which no page of the classroom has. */
function addSheet(root: Document, { sheet }: KitData): void {
  const [lead] = findAll(root, (element) => hasClass(element, 'lead'));
  const link = `<ul class="ways"><li><a href="${escapeHtml(sheet.href)}">${escapeHtml(sheet.label)}</a></li></ul>`;
  if (lead) insertAfter(lead, link);
}

/** A policy that allows only what is in the page, and the script beside it. */
function policyOf(root: Document, script: Script | undefined): string {
  const styles = findAll(root, ({ name }) => name === 'style').map((style) => sourceOf(innerOf(style)));
  const scripts = !script ? [] : 'src' in script ? ["'self'"] : [sourceOf(script.code)];
  return [
    "default-src 'none'",
    "img-src 'self' data:",
    ...(scripts.length > 0 ? [`script-src ${scripts.join(' ')}`] : []),
    `style-src ${[...new Set(styles)].join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function innerOf(style: Element): string {
  return style.children.map((child) => ('data' in child ? child.data : '')).join('');
}

function sourceOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** The built file with the code of an island, and its name there. */
export interface Island {
  url: string;
  name: string;
}

/**
 * Marks the islands of a page for the classic script that wakes them (`islands/wake.ts`), with their props as plain JSON.
 *
 * @param isWoken else they stay as they were sent, which is of use without script
 */
function toIslands(root: Document, isWoken: boolean): Island[] {
  return findAll(root, ({ name }) => name === 'astro-island').flatMap((island) => {
    const { 'component-url': url = '', 'component-export': name = '', props = '{}' } = island.attribs;
    island.attribs = isWoken ? { 'data-island': name, 'data-props': JSON.stringify(plainProps(props)) } : {};
    if (!isWoken) for (const slot of findAll(island, (one) => one.name === 'template')) remove(slot);
    return isWoken ? [{ url, name }] : [];
  });
}

/** How Astro writes a value: its kind, then the value. Islands of this site get plain JSON alone. */
type Written = readonly [kind: 0 | 1, value: unknown];

function plainProps(props: string): unknown {
  const written: Record<string, Written> = JSON.parse(props);
  return Object.fromEntries(Object.entries(written).map(([key, value]) => [key, plain(value)]));
}

function plain([kind, value]: Written): unknown {
  if (kind !== 0 && kind !== 1) throw new Error(`An island is given a value of the kind ${kind}, which is no JSON.`);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}
