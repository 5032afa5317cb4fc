/** A few questions to a parsed page. Built pages are well-formed (html/), so a fast forgiving parser is right here. */
import { DomUtils, parseDocument } from 'htmlparser2';

export type Document = ReturnType<typeof parseDocument>;
export type Node = Document['children'][number];
export type Element = NonNullable<ReturnType<typeof DomUtils.findOne>>;

export function parseHtml(html: string): Document {
  return parseDocument(html);
}

/** A feed, or another file of XML. */
export function parseXml(xml: string): Document {
  return parseDocument(xml, { xmlMode: true });
}

/** Every element, in the order of the page. */
export function elementsOf(root: Document): Element[] {
  return DomUtils.findAll(() => true, root.children);
}

export function attr(element: Element, name: string): string | undefined {
  return element.attribs[name];
}

/** The words of a node, white space joined. */
export function textOf(node: Node | Node[]): string {
  return DomUtils.textContent(node).replace(/\s+/g, ' ').trim();
}

export function hasClass(element: Element, name: string): boolean {
  const names = element.attribs.class;
  // Millions of elements are asked, and hardly one of them has it.
  return names?.includes(name) === true && names.split(/\s+/).includes(name);
}

/** The nearest of the element and those around it that passes. */
export function closest(node: Node, test: (element: Element) => boolean): Element | null {
  for (let here = node as Node | Element | Document | null; here; here = here.parent as Element | null) {
    if ('attribs' in here && test(here)) return here;
  }
  return null;
}

/** Elements inside another one, in order. */
export function inside(element: Element, test: (element: Element) => boolean): Element[] {
  return DomUtils.findAll(test, element.children);
}

/** Texts that a reader sees, each with the element that it stands in. */
export function textsOf(root: Document | Element): { text: string; within: Element }[] {
  const found: { text: string; within: Element }[] = [];
  const walk = (node: Node | Document) => {
    if ('data' in node && node.type === 'text') {
      const text = node.data.replace(/\s+/g, ' ').trim();
      if (text) found.push({ text, within: node.parent as Element });
    } else if ('children' in node && !('name' in node && SILENT.has(node.name))) node.children.forEach(walk);
  };
  walk(root as Node);
  return found;
}

const SILENT = new Set(['script', 'style', 'title', 'template']);
