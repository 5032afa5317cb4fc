import type { Content } from '../../check/content.ts';
import { campaignOf, sourceLocaleOf } from '../../check/read/campaign-facts.ts';
import { phraseTexts } from '../../check/read/phrases.ts';
import type { PhraseKey } from '../../i18n/phrases.ts';
import { WORK_PARTS, type Work } from './work.ts';

/**
 * The list as it is printed: in each part who does what, how much is left, and the next step.
 *
 * @param isEach name every file instead of the next step
 */
export function formatWork(all: readonly Work[], words: ListWords, isEach = false): string {
  const { say, task } = words;
  const width = Math.max(0, ...all.map(({ count }) => `${count}`.length));
  const parts = partsOf(all).map(({ part, count, roles }) => {
    const rows = roles.flatMap(([role, works]) => [
      `  ${say(`live.role-${role}`)}`,
      ...works.flatMap((work) => [
        `    ${`${work.count}`.padStart(width)}  ${task(work)}`,
        ...(isEach && work.files ? work.files : [work.next]).map((line) => `    ${' '.repeat(width)}  ${line}`),
      ]),
    ]);
    return [`${say(`live.part-${part}`)} (${say('live.left', { count })}):`, '', ...rows].join('\n');
  });
  return [say('live.title'), ...verdict(all, words), ...parts].join('\n\n');
}

function verdict(all: readonly Work[], { say }: ListWords): string[] {
  if (all.length === 0) return [say('live.nothing')];
  return all.some(({ part }) => part === 'smallest') ? [] : [say('live.ready')];
}

/** The parts of which something is left, with how much, and the work by role in the order of the list. */
function partsOf(all: readonly Work[]) {
  return WORK_PARTS.map((part) => {
    const works = all.filter((work) => work.part === part);
    return {
      part,
      count: works.reduce((sum, { count }) => sum + count, 0),
      roles: [...Map.groupBy(works, ({ role }) => role)],
    };
  }).filter(({ roles }) => roles.length > 0);
}

/** The words in which a list of work is written. */
export interface ListWords {
  say: (key: PhraseKey, values?: Readonly<Record<string, string | number>>) => string;
  /** What is to be done, with its language. */
  task: (work: Pick<Work, 'task' | 'locale'>) => string;
}

/**
 * The words of the list, whatever mistakes the folder has; in the source language where a language has no such phrase.
 *
 * @returns `null` where the campaign has no such language
 */
export function listWords(content: Content, locale = sourceLocaleOf(content)): ListWords | null {
  const { languages = [] } = campaignOf(content);
  if (!locale || !languages.some((one) => one?.locale === locale)) return null;
  const phrases = new Map([sourceLocaleOf(content), locale].flatMap((one) => [...phraseTexts(content, one)]));
  const say: ListWords['say'] = (key, values = {}) =>
    Object.entries(values).reduce(
      (text, [name, value]) => text.replace(`{${name}}`, `${value}`),
      phrases.get(key) ?? key,
    );
  return {
    say,
    task: ({ task, locale: of }) => {
      const said = say(`live.task-${task}`);
      if (!of) return said;
      return say('live.inLanguage', { task: said, language: languages.find((one) => one?.locale === of)?.name ?? of });
    },
  };
}
