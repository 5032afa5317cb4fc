import { expect, test } from 'vitest';
import { inTurn } from '../../../../src/cli/test-run/in-turn.ts';
import { type Job, runSideBySide } from '../../../../src/cli/test-run/schedule.ts';

/** Runs jobs that end in the order they are told to, and notes which ran side by side. */
async function watch(jobs: readonly Job[], cores: number, order: readonly string[], stopAfter?: string) {
  const running = new Map<string, () => void>();
  const seen: string[] = [];
  const whole = runSideBySide(jobs, cores, async ({ id }) => {
    await new Promise<void>((end) => running.set(id, end));
    return id !== stopAfter;
  });
  for (const id of order) {
    await settle();
    seen.push([...running.keys()].join(' + '));
    running.get(id)!();
    running.delete(id);
  }
  await whole;
  return seen;
}

function settle(): Promise<void> {
  return new Promise((done) => {
    setTimeout(done);
  });
}

const one = (id: string, rest: Partial<Job> = {}): Job => ({ id, cores: 'one', ...rest });
const all = (id: string, rest: Partial<Job> = {}): Job => ({ id, cores: 'all', ...rest });

test('narrow jobs run side by side, as many as there are cores', async () => {
  expect(await watch([one('a'), one('b'), one('c')], 2, ['a', 'b', 'c'])).toEqual(['a + b', 'b + c', 'c']);
  expect(await watch([one('a'), one('b')], 1, ['a', 'b'])).toEqual(['a', 'b']);
});

test('a job that needs all cores runs alone, and a narrow one does not wait behind it', async () => {
  expect(await watch([one('a'), all('b'), one('c')], 2, ['a', 'c', 'b'])).toEqual(['a + c', 'c', 'b']);
});

test('a job that leaves one core free has company, where there is more than one', async () => {
  const jobs: Job[] = [{ id: 'a', cores: 'most' }, one('b')];
  expect(await watch(jobs, 4, ['a', 'b'])).toEqual(['a + b', 'b']);
  expect(await watch(jobs, 1, ['a', 'b'])).toEqual(['a', 'b']);
});

test('a job for two cores takes what there is, and leaves the rest to others', async () => {
  const jobs: Job[] = [{ id: 'a', cores: 'two' }, one('b')];
  expect(await watch(jobs, 3, ['a', 'b'])).toEqual(['a + b', 'b']);
  expect(await watch(jobs, 2, ['a', 'b'])).toEqual(['a', 'b']);
  expect(await watch(jobs, 1, ['a', 'b'])).toEqual(['a', 'b']);
});

test('a job for two cores begins on the last free one only where no narrow job can use it', async () => {
  const jobs: Job[] = [one('a'), { id: 'b', cores: 'two' }, { id: 'c', cores: 'two' }, one('d')];
  expect(await watch(jobs, 2, ['d', 'a', 'b', 'c'])).toEqual(['a + d', 'a + b', 'b', 'c']);
});

test('a job waits for what it needs, unless that does not run at all', async () => {
  const jobs = [one('a'), one('b', { needs: ['a'] }), one('c', { needs: ['other'] })];
  expect(await watch(jobs, 3, ['c', 'a', 'b'])).toEqual(['a + c', 'a', 'b']);
});

test('jobs that hold the same thing run one at a time', async () => {
  const jobs = [one('a', { holds: 'x' }), one('b', { holds: 'x' }), one('c')];
  expect(await watch(jobs, 3, ['a', 'b', 'c'])).toEqual(['a + c', 'c + b', 'c']);
});

test('nothing begins after a job that ends everything', async () => {
  expect(await watch([one('a'), one('b'), one('c')], 2, ['a', 'b'], 'a')).toEqual(['a + b', 'b']);
});

test('a job that fails by an error of ours ends the run with it', async () => {
  const failing = runSideBySide([one('a')], 2, () => Promise.reject(new Error('ours')));
  await expect(failing).rejects.toThrow('ours');
});

test('words of jobs that run side by side stay together, in the order in which the jobs began', () => {
  let text = '';
  const turns = inTurn((words) => {
    text += words;
  });
  const [first, second, third] = [turns.begin(), turns.begin(), turns.begin()];
  second.say('b1 ');
  first.say('a1 ');
  expect(text).toBe('a1 ');
  second.end();
  third.say('c1 ');
  first.say('a2 ');
  first.end();
  expect(text).toBe('a1 a2 b1 c1 ');
  third.say('c2');
  expect(text).toBe('a1 a2 b1 c1 c2');
});
