/** The worker of the site, a script of its own beside the page's; it comes once a file is chosen, and not before. */
export const siteWorker = (): Worker => new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' });
