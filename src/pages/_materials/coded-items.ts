import { loadRecallCodes } from '../../collections/recall.ts';
import type { Site } from '../../i18n/site.ts';
import { toCodedLesson, toCodedQuiz } from '../../views/classroom/coded-items.ts';
import { type CodedItem, toCodedItem } from '../../views/materials/code-page.ts';

/** Everything that bears a code now, by its name in the ledger. */
export async function loadCodedItems(site: Site): Promise<ReadonlyMap<string, CodedItem>> {
  const { materials, quizzes, lessons } = await loadRecallCodes(site);
  return new Map([
    ...[...materials].map(([id, { material }]) => [id, toCodedItem(material)] as const),
    ...[...quizzes].map(([id, { quiz }]) => [id, toCodedQuiz(quiz)] as const),
    ...[...lessons].map(([id, { whole }]) => [id, toCodedLesson(whole)] as const),
  ]);
}
