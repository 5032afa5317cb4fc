import { isOneOf } from '../../../domain/keys.ts';
import { formOf } from '../../../domain/materials/forms.ts';
import { printedLines } from '../../../domain/materials/printed-numbers.ts';
import { STRIP_ROLES } from '../../../domain/roles.ts';
import { countWords } from '../../../domain/text/sentences.ts';
import type { Content } from '../../content.ts';
import { type Finding, finding } from '../../finding.ts';
import { phrasesOf } from '../../read/phrases.ts';
import { members } from '../../source/loose.ts';
import { placeAt } from '../../source/yaml-source.ts';
import { type KnownLines, knownLines } from './read-aloud.ts';
import { type SaidWords, saidWords, textsOf } from './said-words.ts';

/** A thing has as many words as its size or its seconds hold: all of it, or each part that is seen alone. */
export function materialWords(content: Content): Finding[] {
  const known = knownLines(content);
  return saidWords(content, known).flatMap((said) => {
    const { source, path, form, items } = said;
    const { words, itemWords } = form;
    const count = countAll(said, content, known);
    return [
      ...(words && isOutside(count, words) ? [finding(placeAt(source, path), 'material-words', count, words)] : []),
      ...items.flatMap((item) => {
        const own = countWords(item.read);
        return itemWords && isOutside(own, itemWords)
          ? finding(placeAt(source, item.path), 'material-words', own, itemWords)
          : [];
      }),
    ];
  });
}

function isOutside(count: number, { from, to }: { from: number; to: number }): boolean {
  return count < from || count > to;
}

/** All words of a thing; on the sheet of numbers also the word that stands beside each. */
function countAll(said: SaidWords, content: Content, known: KnownLines): number {
  const own = textsOf(said).reduce((sum, { read }) => sum + countWords(read), 0);
  const isSheet = said.form === formOf({ form: 'numbers' });
  return isSheet ? own + countWords(labelsOf(said, content, known).join(' ')) : own;
}

function labelsOf({ source, locale }: SaidWords, content: Content, known: KnownLines): string[] {
  const material = content.materials.find((entry) => entry.source === source)?.value;
  const roles = members(material?.numbers).map(([, role]) => role);
  const phrases = content.strings.find((entry) => entry.locale === locale);
  const named = new Map(phrases ? phrasesOf(phrases).map(({ key, text }) => [key, text]) : []);
  return printedLines({ numbers: roles }, known).map(({ role, record }) => {
    const phrase = role && isOneOf(STRIP_ROLES, role) ? named.get(`emergency.${role}`) : undefined;
    return phrase ?? (record.shortName ?? record.name).text;
  });
}
