import { Document, Scalar, visit } from 'yaml';

/**
 * The text of one YAML file, the same for the same data. Whatever a reader of YAML could take for a number, a date or a
 * truth value is quoted (codes like `NO` too).
 */
export function toYamlText(data: unknown): string {
  const document = new Document(data);
  quoteAmbiguous(document);
  return document.toString({ lineWidth: 0 });
}

/** Puts every text of a document in quotes that a reader of YAML could take for something else. */
export function quoteAmbiguous(document: Document): void {
  visit(document, {
    Scalar(_key, node) {
      if (typeof node.value === 'string' && NEEDS_QUOTES.test(node.value)) node.type = Scalar.QUOTE_DOUBLE;
    },
  });
}

/** What a reader of YAML could take for a number, a date or a truth value. */
export const NEEDS_QUOTES = /^[+*#]?\d|^(y|n|yes|no|on|off|true|false|null)$/i;
