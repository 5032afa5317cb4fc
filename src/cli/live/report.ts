import type { ListWords } from './words.ts';
import { WORK_PARTS, type Work } from './work.ts';

/**
 * The list as it is printed: part by part, in each who does what, how much is left, and what to do next.
 *
 * @param isEach name every file, and not only the first
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

/** That nothing is left, or nothing of what the smallest site needs. */
function verdict(all: readonly Work[], { say }: ListWords): string[] {
  if (all.length === 0) return [say('live.nothing')];
  return all.some(({ part }) => part === 'smallest') ? [] : [say('live.ready')];
}

/** The parts that something is left of, with how much, and its work by role: who can do most harm by waiting comes first. */
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
