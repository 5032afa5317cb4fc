import { isHref } from '../../i18n/addresses.ts';
import { escapeHtml } from '../../outputs/escape-html.ts';
import { wholeAddress } from '../../views/public-address.ts';
import { appendTo, around, type Document, type Element, findAll, hasClass, isElement, remove, textOf } from './dom.ts';

/** Where links of a copy lead. */
export interface Ways {
  /** The path from this page to an address of the site, without anchor; `null` where the copy does not hold it. */
  resolve(address: string): string | null;
  /** Where the name of the campaign leads. */
  home: string;
  /** Where the site is; `null` where nobody has said. */
  site: string | null;
}

/**
 * Makes every link lead to something in the copy, dial, or lead to the public site. All other links become their text; in menus and lists
 * of links, where a text alone says nothing, they go with their rows, and so does a heading with nothing left below it.
 */
export function leadOffline(root: Document, ways: Ways): void {
  const addresses = new Set<Element>();
  for (const link of findAll(root, ({ name, attribs }) => name === 'a' && attribs.href !== undefined)) {
    const href = hasClass(link, 'brand') ? ways.home : wayOf(link.attribs.href ?? '', root, ways);
    delete link.attribs.download;
    if (href !== null && !(href.startsWith('https:') && isInFrame(link))) link.attribs.href = href;
    else {
      if (OUTSIDE.test(link.attribs.href ?? '')) addresses.add(link);
      unlink(link);
    }
  }
  dropEmpty(root, (element) => addresses.has(element) || (element.name === 'a' && element.attribs.href !== undefined));
  // Links to parts that are gone.
  for (const link of findAll(root, ({ name, attribs }) => name === 'a' && attribs.href?.startsWith('#') === true))
    if (!hasId(root, link.attribs.href?.slice(1) ?? '')) unlink(link);
}

function wayOf(href: string, root: Document, { resolve, site }: Ways): string | null {
  if (href.startsWith('tel:')) return href;
  if (href.startsWith('#')) return hasId(root, href.slice(1)) ? href : null;
  if (!isHref(href)) return null;
  const [address = '', anchor] = href.split('#');
  const found = resolve(address);
  const end = anchor === undefined ? '' : `#${anchor}`;
  return found === null ? wholeAddress(href, { campaign: { address: site } }) : found + end;
}

function isInFrame(link: Element): boolean {
  return around(link, ({ name }) => name === 'nav' || name === 'header') !== null;
}

function hasId(root: Document, id: string): boolean {
  return findAll(root, ({ attribs }) => attribs.id === decodeURIComponent(id)).length > 0;
}

/** Makes a link its text, followed by its address where the text does not say it; in the frame it goes. */
function unlink(link: Element): void {
  if (isInFrame(link)) {
    remove(link);
    return;
  }
  const { href = '', ...attribs } = link.attribs;
  const address = OUTSIDE.test(href) ? href.replace(/^\w+:(?:\/\/)?(?:www\.)?/, '') : '';
  const shown = address.replace(/[/?#].*$/, '');
  if (shown && !textOf(link).includes(shown))
    appendTo(link, ` (<bdi dir="ltr">${escapeHtml(address.replace(/\/$/, ''))}</bdi>)`);
  link.name = 'span';
  for (const name of ['rel', 'hreflang', 'type', 'target']) delete attribs[name];
  link.attribs = attribs;
}

const OUTSIDE = /^(?:https?:|mailto:|sms:)/;

/**
 * Removes entries without a link, lists without an entry, and parts that mean nothing without links.
 *
 * @param isWay whether an element leads somewhere, or says an address to be typed
 */
function dropEmpty(root: Document, isWay: (element: Element) => boolean): void {
  const leads = (element: Element) => findAll(element, isWay).length > 0;
  for (const item of findAll(root, ({ name }) => name === 'li' || name === 'nav').toReversed()) {
    const isFrame = item.name === 'nav' || around(item, ({ name }) => name === 'nav') !== null;
    if (isFrame && findAll(item, ({ name }) => name === 'a').length === 0) remove(item);
  }
  for (const list of findAll(root, (element) => hasClass(element, 'ways'))) {
    for (const item of list.children.filter(isElement)) if (!leads(item)) remove(item);
    if (!list.children.some(isElement)) removeWithHeading(list);
  }
  for (const part of findAll(root, isOnlyWays)) if (!leads(part)) remove(part);
}

/** Parts that mean nothing without links: a menu, the path to the page, and what says so. */
function isOnlyWays(element: Element): boolean {
  return element.attribs['data-ways'] !== undefined || hasClass(element, 'menu') || hasClass(element, 'crumbs');
}

/** Removes a list, and its section where nothing but the heading is left. */
function removeWithHeading(list: Element): void {
  const section = around(list, ({ name }) => name === 'section');
  remove(list);
  if (section && !section.children.some((child) => isElement(child) && !HEADING.test(child.name))) remove(section);
}

const HEADING = /^h[2-6]$/;
