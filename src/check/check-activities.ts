import type { PlainDate } from '../domain/plain-date.ts';
import { CONTENT_KINDS } from '../schemas/kinds/kinds.ts';
import { partsOf } from '../schemas/kinds/path.ts';
import type { ActivityEntry, Content } from './content.ts';
import type { Finding } from './finding.ts';
import { proseOf } from './read/file.ts';
import { RULES } from './rules/index.ts';

/**
 * What the check would say of activities that are not written yet: the same schema and the same rules, with the rest of the
 * content as it is. Thousands are looked at some at a time, since each is kept as it was read while it is; none of the rules holds one
 * new activity against another but by its id, and those are of one file each.
 *
 * @param texts by their paths below the content folder
 * @param onProgress is told how many are done, whenever some are
 * @returns the findings of each file that has some
 */
export function checkActivities(
  texts: ReadonlyMap<string, string>,
  content: Content,
  today: PlainDate,
  onProgress: (done: number) => void = () => undefined,
): Map<string, Finding[]> {
  const all = [...texts];
  const found = new Map<string, Finding[]>();
  for (let from = 0; from < all.length; from += AT_ONCE) {
    onProgress(from);
    for (const [file, findings] of checkSome(new Map(all.slice(from, from + AT_ONCE)), content, today))
      found.set(file, findings);
  }
  return found;
}

function checkSome(texts: ReadonlyMap<string, string>, content: Content, today: PlainDate): Map<string, Finding[]> {
  const { path, schema, opening = '' } = CONTENT_KINDS.activities;
  const found: Finding[] = [];
  const activities = [...texts].flatMap(([file, text]): ActivityEntry[] => {
    const parts = partsOf(path, file);
    const { entry, findings } = proseOf(file, text, schema, opening);
    found.push(...findings);
    return parts ? [{ ...entry, ...parts }] : [];
  });
  // Texts of other kinds have been judged already, and nothing in an activity changes what is said of them.
  const others = {
    pages: [],
    readVersions: [],
    strings: [],
    quizzes: [],
    lessons: [],
    protocols: [],
    figures: [],
    sayings: [],
    materials: [],
    translators: [],
  };
  const narrow: Content = { ...content, ...others, activities };
  found.push(...RULES.flatMap((rule) => rule(narrow, today)));
  return Map.groupBy(
    found.filter(({ file }) => texts.has(file)),
    ({ file }) => file,
  );
}

/** Activities that are read and kept together. */
const AT_ONCE = 1000;
