import { isNode, parseDocument, visit } from 'yaml';

/**
 * A YAML text with its short lists as authors write them: `[a, b]`. The writer of `yaml` pads lists as it pads maps, which
 * would change every list of a file of which one line is new.
 *
 * @example tightLists('sources: [ a, b ]') // => 'sources: [a, b]'
 */
export function tightLists(text: string): string {
  const gaps: number[] = [];
  visit(parseDocument(text, { prettyErrors: false }), {
    Seq: (_key, list) => {
      if (!list.flow || !isNode(list) || !list.range) return;
      const [start, end] = list.range;
      if (text.slice(start, start + 2) === '[ ') gaps.push(start + 1);
      if (text.slice(end - 2, end) === ' ]') gaps.push(end - 2);
    },
  });
  const drop = new Set(gaps);
  // By code unit, since that is how ranges count.
  return text
    .split('')
    .filter((_unit, at) => !drop.has(at))
    .join('');
}
