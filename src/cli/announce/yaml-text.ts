import { Document, isScalar, isSeq, Scalar, visit } from 'yaml';

/**
 * The text of one YAML file, the same for the same data. Whatever a reader of YAML could take for a number, a date or a
 * truth value is quoted (codes like `NO` too); lists of short words stand on one line.
 */
export function toYamlText(data: unknown): string {
  // One list written in two places would become an anchor and an alias, which no author should have to read.
  const document = new Document(data, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar(_key, node) {
      if (typeof node.value === 'string' && NEEDS_QUOTES.test(node.value)) node.type = Scalar.QUOTE_DOUBLE;
    },
    Seq(_key, node) {
      if (node.items.every((item) => isScalar(item) && String(item.value).length < 40)) node.flow = true;
    },
    Map(_key, node) {
      const lists = node.items.filter((item) => isSeq(item.value));
      if ((node.has('opens') || node.has('answer')) && lists.length === 1) node.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

const NEEDS_QUOTES = /^[+*#]?\d|^(y|n|yes|no|on|off|true|false|null)$/i;
