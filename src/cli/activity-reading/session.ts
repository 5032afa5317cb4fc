import type { Phrase } from '../../activity-intake/sentence.ts';
import type { Lang } from '../../check/findings/words.ts';
import { READING_QUESTIONS, type ReadingQuestion } from '../../codes/readings.ts';
import { questionsIn, WORDS } from './asked.ts';
import type { ToRead } from './shown-text.ts';

/** How somebody answers: a line of text, or null where nobody answers any more. */
export type Ask = (question: string) => Promise<string | null>;

export type Answer = { yes: ReadingQuestion[] } | 'skip' | 'quit';

/** Prints one activity with all that helps to judge it. */
export function printOne(
  one: ToRead,
  last: { by: string; on: string } | undefined,
  { lang, phrase }: { lang: Lang; phrase: Phrase },
  print: (text: string) => void,
): void {
  const words = WORDS[lang];
  print(last ? words.changed(last.by, last.on) : words.fresh);
  print('');
  for (const line of one.lines) print(`  ${line.replaceAll('\n', '\n  ')}`);
  if (one.changes && one.changes.length > 0) {
    print(`\n${words.was}`);
    for (const line of one.changes) print(`  ${line}`);
  }
  if (one.marks.length > 0) {
    print(`\n${words.marks}`);
    for (const line of one.marks) print(`  ! ${line}`);
  }
  if (one.strangeTo) print(`\n${words.noWords(one.strangeTo)}`);
  print('');
  Object.values(questionsIn(phrase)).forEach((question, i) => {
    print(`  ${i + 1}  ${question}`);
  });
}

/** Asks until there is an answer that can be understood; silence is none. */
export async function askOne(ask: Ask, lang: Lang, print: (text: string) => void): Promise<Answer> {
  const words = WORDS[lang];
  for (;;) {
    const said = await ask(words.ask);
    if (said === null) return 'quit';
    const answer = understood(said.trim().toLowerCase(), lang);
    if (answer) return answer;
    print(words.again);
  }
}

function understood(said: string, lang: Lang): Answer | null {
  const words = WORDS[lang];
  if (words.no.some((word) => word === said)) return { yes: [] };
  if (said === words.skip) return 'skip';
  if (said === words.quit) return 'quit';
  const numbers = said.split(/[\s,;]+/).filter(Boolean);
  const yes = numbers.map((number) => (/^\d$/.test(number) ? READING_QUESTIONS[Number(number) - 1] : undefined));
  if (yes.length === 0 || yes.includes(undefined)) return null;
  return { yes: READING_QUESTIONS.filter((question) => yes.includes(question)) };
}
