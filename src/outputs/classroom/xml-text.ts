import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';

/**
 * A text as the builder of XML takes it. It takes what looks like an entity for one and leaves it as it is; with each `&` written out
 * before, `&lt;` stays the four signs that somebody wrote.
 */
export function xmlText(text: string): string {
  return text.replaceAll('&', '&amp;');
}

/** Writes a text into an element. */
export function addText(element: XMLBuilder, text: string): XMLBuilder {
  return element.txt(xmlText(text));
}

/** Writes a text with its lines into an element that may have `br` in it. */
export function addLines(element: XMLBuilder, text: string): XMLBuilder {
  text.split('\n').forEach((line, i) => {
    if (i > 0) element.ele('br');
    if (line !== '') addText(element, line);
  });
  return element;
}

/** A remark as XML allows it: two dashes would end it. */
export function addRemark(element: XMLBuilder, text: string): XMLBuilder {
  return element.com(` ${text.replace(/--+/g, '–').replace(/-$/, '–')} `);
}
