import type { Content } from '../../content.ts';
import { type Finding, finding } from '../../finding.ts';
import { phrasesOf } from '../../read/phrases.ts';
import { placeAt } from '../../source/yaml-source.ts';
import { isSentSingly, type SaidText, type SaidWords, saidWords, textsOf } from './said-words.ts';

/**
 * The call to ask first leaves out whoever has said yes already: where the words of a material make it, they also have what the site
 * answers them. Its question may be in other words, its answer not. What is sent alone has both. What is heard speaks of them in
 * the third person, since whoever commands may listen too: no rule knows those words, so a person reads them.
 */
export function materialSlogans(content: Content): Finding[] {
  return saidWords(content).flatMap((said) => {
    const sentence = sentencesOf(said.locale, content);
    if (!sentence || said.form.saysAlready || said.form.isSpoken) return [];
    return groupsOf(said).flatMap((texts) => {
      const first = texts.find(({ written }) => searchKey(written).includes(searchKey(sentence.slogan)));
      if (!first || texts.some(({ written }) => searchKey(written).includes(searchKey(answerOf(sentence.already)))))
        return [];
      return finding(placeAt(said.source, first.path), 'material-slogan-alone', sentence.already);
    });
  });
}

/** The texts that are read together. */
function groupsOf(said: SaidWords): SaidText[][] {
  const texts = textsOf(said);
  return isSentSingly(said.form) ? texts.map((text) => [text]) : [texts];
}

function sentencesOf(locale: string, content: Content): { slogan: string; already: string } | null {
  const phrases = content.strings.find((entry) => entry.locale === locale);
  const named = new Map(phrases ? phrasesOf(phrases).map(({ key, text }) => [key, text]) : []);
  const [heading, mark, already] = ['home.heading', 'home.mark', 'home.already'].map((key) => named.get(key));
  return heading && mark && already ? { slogan: heading.replace('{mark}', mark), already } : null;
}

/** What stands behind the question. */
function answerOf(already: string): string {
  const [, answer = ''] = /[?;؟]\s*(.+)$/su.exec(already) ?? [];
  return answer || already;
}

/** Capital letters and signs at the end make no other sentence. */
function searchKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/[.!…]+$/u, '')
    .trim();
}
