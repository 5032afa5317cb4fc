/** What may run beside something else. */
export interface Job {
  id: string;
  /** How many cores it keeps busy; `most` leaves one free. */
  cores: 'one' | 'two' | 'most' | 'all';
  /** What it cannot share: of jobs that name the same thing, one runs at a time. */
  holds?: string;
  /** Jobs that must have ended before, where they run at all. */
  needs?: readonly string[];
}

/**
 * Runs jobs side by side. Each begins, in the order of the list, as soon as cores are free for it and what it needs has ended.
 * Where nothing else can use the last free core, a job for two begins on it and shares the other: better than one that idles.
 *
 * @param cores how many the machine has
 * @param run runs one job to its end; false where nothing more shall begin
 */
export async function runSideBySide<J extends Job>(
  jobs: readonly J[],
  cores: number,
  run: (job: J) => Promise<boolean>,
): Promise<void> {
  const open = new Set(jobs);
  const waiting = [...jobs];
  const running = new Map<J, Promise<void>>();
  const widthOf = (job: J) =>
    ({ one: 1, two: Math.min(2, cores), most: Math.max(1, cores - 1), all: cores })[job.cores];
  const isReady = (job: J) =>
    ![...open].some(({ id }) => job.needs?.includes(id)) &&
    !(job.holds && [...running.keys()].some(({ holds }) => holds === job.holds));
  let isOver = false;

  for (;;) {
    let free = cores - [...running.keys()].reduce((sum, job) => sum + widthOf(job), 0);
    const beginWhere = (fits: (job: J) => boolean) => {
      for (const job of isOver ? [] : [...waiting]) {
        // A narrow job further down may fit beside what runs.
        if (!isReady(job) || !fits(job)) continue;
        free -= widthOf(job);
        waiting.splice(waiting.indexOf(job), 1);
        const end = run(job).then((mayGoOn) => {
          isOver ||= !mayGoOn;
          open.delete(job);
          running.delete(job);
        });
        running.set(job, end);
      }
    };
    beginWhere((job) => widthOf(job) <= free);
    beginWhere(({ cores: wanted }) => wanted === 'two' && free > 0);
    if (running.size === 0) return;
    await Promise.race(running.values());
  }
}
