import { countWords } from '../../../domain/text/sentences.ts';
import type { Content } from '../../content.ts';
import { type Finding, finding } from '../../finding.ts';
import { placeAt } from '../../source/yaml-source.ts';
import { saidWords } from './said-words.ts';

/** What a form has beside each text is there: what people see, what is asked, what never is. */
export function materialParts(content: Content): Finding[] {
  return saidWords(content).flatMap(({ source, form, items }) =>
    items.flatMap(({ at, parts }) =>
      (form.parts ?? [])
        .filter((part) => parts[part] === undefined)
        .map((part) => finding(placeAt(source, [...at, part]), 'material-part-missing', part)),
    ),
  );
}

/** What people see from afar has few words. */
export function materialCaptions(content: Content): Finding[] {
  return saidWords(content).flatMap(({ source, form, items }) =>
    items.flatMap(({ at, parts: { caption } }) => {
      const count = countWords(caption ?? '');
      const most = form.captionWords ?? count;
      return count > most
        ? finding(placeAt(source, [...at, 'caption']), 'material-words', count, { from: 0, to: most })
        : [];
    }),
  );
}
