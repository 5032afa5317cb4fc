import { loadRecallCodes } from '../../collections/recall.ts';
import type { Site } from '../../i18n/site.ts';
import { toLessonBearer, toQuizBearer } from '../../views/classroom/bearers.ts';
import { type Bearer, toBearer } from '../../views/materials/code-page.ts';

/** Everything that bears a code now, by its name in the ledger. */
export async function loadBearers(site: Site): Promise<ReadonlyMap<string, Bearer>> {
  const { materials, quizzes, lessons } = await loadRecallCodes(site);
  return new Map([
    ...[...materials].map(([id, material]) => [id, toBearer(material)] as const),
    ...[...quizzes].map(([id, quiz]) => [id, toQuizBearer(quiz)] as const),
    ...[...lessons].map(([id, whole]) => [id, toLessonBearer(whole)] as const),
  ]);
}
