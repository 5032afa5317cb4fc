import { keysOf } from '../../../codes/keys.ts';
import { smsLength } from '../../../domain/materials/gsm-7.ts';
import { strangePlaces } from '../../../domain/materials/material.ts';
import { countWords } from '../../../domain/text/sentences.ts';
import type { Content } from '../../content.ts';
import { type Finding, finding } from '../../finding.ts';
import { phraseTexts } from '../../read/phrases.ts';
import { members } from '../../source/loose.ts';
import { keyPlaceAt, placeAt } from '../../source/yaml-source.ts';
import { isSentSingly, MARK, type SaidText, type SaidWords, saidWords, textsOf } from './said-words.ts';

/** The lines and items of a material are those that its form needs, and they fit. */
export function materialForms(content: Content): Finding[] {
  return saidWords(content).flatMap((words) => [...lineFindings(words), ...itemFindings(words)]);
}

/** What a material underlines stands in its words, once. */
export function materialMarks(content: Content): Finding[] {
  return saidWords(content).flatMap(({ source, lines, items }) => {
    const mark = lines.get(MARK);
    const others = [...lines.values()].filter((line) => line !== mark).map(({ written }) => written);
    return [
      ...(mark && others.length > 0 ? markFindings(mark.written, others.join(' '), source, mark.path) : []),
      ...items.flatMap(({ written, mark: own, at }) =>
        own === undefined ? [] : markFindings(own, written, source, [...at, 'mark']),
      ),
    ];
  });
}

/** Every number in braces is that of a role, also in what a protocol says to do and a quiz to take care of. */
export function materialPlaces(content: Content): Finding[] {
  const inMaterials = saidWords(content).flatMap(({ source, lines, items }) =>
    [...lines.values(), ...items].map(({ written, path }) => ({ source, written, path })),
  );
  const inClass = [
    ...content.protocols.flatMap(({ source, whole }) =>
      members(whole?.words).map(([locale, { steps }]) => ({ source, texts: steps, at: ['words', locale, 'steps'] })),
    ),
    ...content.quizzes.flatMap(({ source, whole }) =>
      members(whole?.words).map(([locale, { care }]) => ({ source, texts: care, at: ['words', locale, 'care'] })),
    ),
  ].flatMap(({ source, texts, at }) => texts.map((written, i) => ({ source, written, path: [...at, i] })));
  return [...inMaterials, ...inClass].flatMap(({ source, written, path }) =>
    strangePlaces(written).map((place) => finding(placeAt(source, path), 'material-place', place)),
  );
}

/** Text messages fit into one. */
export function materialMessages(content: Content): Finding[] {
  return saidWords(content)
    .filter(({ form }) => form.isSms)
    .flatMap(({ source, items }) =>
      items.flatMap(({ read, path }) => {
        const { length, fits, forcing } = smsLength(read);
        return length > fits ? finding(placeAt(source, path), 'material-sms', read, length, fits, forcing) : [];
      }),
    );
}

function lineFindings({ source, form, path, lines }: SaidWords): Finding[] {
  const needed = keysOf(form.lines).filter((name) => !form.optional?.includes(name));
  return [
    ...needed
      .filter((name) => !lines.has(name))
      .map((name) => finding(placeAt(source, [...path, 'lines', name]), 'material-missing', name)),
    ...[...lines].flatMap(([name, text]) => {
      const fits = form.lines[name];
      if (fits !== undefined) return lengthFindings(text, fits, source);
      return finding(keyPlaceAt(source, text.path), 'material-line-unknown', keysOf(form.lines));
    }),
  ];
}

function itemFindings({ source, form, path, items }: SaidWords): Finding[] {
  const { from, to, signs } = form.items ?? { from: 0, to: 0, signs: 0 };
  const count = items.length < from || items.length > to;
  return [
    ...(count ? [finding(placeAt(source, [...path, 'items']), 'material-items', items.length, from, to)] : []),
    ...(form.items && !form.isSms ? items.flatMap((item) => lengthFindings(item, signs, source)) : []),
  ];
}

function lengthFindings({ read, path }: SaidText, fits: number, source: SaidWords['source']): Finding[] {
  const { length } = [...read];
  return length > fits ? [finding(placeAt(source, path), 'material-too-long', length, fits)] : [];
}

function markFindings(mark: string, text: string, source: SaidWords['source'], path: SaidText['path']): Finding[] {
  const times = text.split(mark).length - 1;
  return times === 1 ? [] : [finding(placeAt(source, path), 'mark-once', text, times, 'materials')];
}

/** What a form has beside each text is there: what people see, what is asked, what never is. */
export function materialParts(content: Content): Finding[] {
  return saidWords(content).flatMap(({ source, form, items }) =>
    items.flatMap(({ at, parts }) =>
      (form.parts ?? [])
        .filter((part) => parts[part] === undefined)
        .map((part) => finding(placeAt(source, [...at, part]), 'material-missing', part)),
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
  const named = phraseTexts(content, locale);
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
