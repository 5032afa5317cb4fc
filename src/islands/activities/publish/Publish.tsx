import { useEffect, useState } from 'preact/hooks';
import type { Text } from '../../../i18n/languages.ts';
import type { PublishData } from '../../../views/activities/publish.ts';
import { Doors } from './Doors.tsx';

/** The worker of the site, a script of its own beside the page's; it comes once a file is chosen, and not before. */
const siteWorker = (): Worker => new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' });

/**
 * Two ways to make an announcement: a form, and a file. An island, since it judges what is written by the very rules of the maintainers'
 * command, on the reader's own machine; nothing is kept or sent. What it needs stands once in the page, as JSON.
 */
export function Publish({ source, needsScript }: { source: string; needsScript: Text }) {
  const [data, setData] = useState<PublishData | null>(null);
  useEffect(() => setData(JSON.parse(document.getElementById(source)?.textContent ?? 'null')), []);
  return data ? (
    <Doors data={data} newWorker={siteWorker} />
  ) : (
    <p class="publish__needs" lang={needsScript.lang} dir={needsScript.dir}>
      {needsScript.text}
    </p>
  );
}
