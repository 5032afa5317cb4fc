import { DomUtils, parseDocument } from 'htmlparser2';

export type Document = ReturnType<typeof parseDocument>;
export type Node = Document['children'][number];
export type Element = NonNullable<ReturnType<typeof DomUtils.findOne>>;

/** SVG needs the capitals in names. */
export function parsePage(html: string): Document {
  return parseDocument(html, { lowerCaseTags: false, lowerCaseAttributeNames: false });
}

export function toHtml(node: Node | Document | Node[]): string {
  return DomUtils.getOuterHTML(node, { encodeEntities: 'utf8' });
}

export function findAll(root: Document | Element, test: (element: Element) => boolean): Element[] {
  return DomUtils.findAll(test, root.children);
}

export function findTag(root: Document | Element, name: string): Element | null {
  return DomUtils.findOne((element) => element.name === name, root.children);
}

export function hasClass({ attribs }: Element, name: string): boolean {
  return (attribs.class ?? '').split(/\s+/).includes(name);
}

/** The nearest element around one that passes. */
export function around(element: Element, test: (element: Element) => boolean): Element | null {
  for (let here = element.parent; here; here = here.parent) {
    if (isElement(here) && test(here)) return here;
  }
  return null;
}

export const remove: (node: Node) => void = DomUtils.removeElement;

export function insertBefore(node: Node, html: string): void {
  for (const child of [...parsePage(html).children]) DomUtils.prepend(node, child);
}

export function insertAfter(node: Node, html: string): void {
  for (const child of [...parsePage(html).children].toReversed()) DomUtils.append(node, child);
}

export function appendTo(element: Element, html: string): void {
  for (const child of [...parsePage(html).children]) DomUtils.appendChild(element, child);
}

export function removeComments(root: Document): void {
  for (const comment of DomUtils.find((node) => node.type === 'comment', root.children, true, Number.POSITIVE_INFINITY))
    remove(comment);
}

export function textOf(node: Node | Node[]): string {
  return DomUtils.textContent(node).replaceAll(/\s+/g, ' ').trim();
}

export function isElement(node: unknown): node is Element {
  return typeof node === 'object' && node !== null && 'attribs' in node;
}
