import { useEffect, useState } from 'preact/hooks';
import type { Phrase } from '../../../activity-intake/finding.ts';
import type { Text } from '../../../i18n/languages.ts';
import type { PublishData } from '../../../views/activities/publish.ts';
import { fillPhrase } from '../../fill-phrase.ts';
import { FileDoor } from './FileDoor.tsx';
import { FormDoor } from './FormDoor.tsx';

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

interface DoorsProps {
  data: PublishData;
  /** Starts the thread in which files are read. */
  newWorker: () => Worker;
}

/** Both doors, once their words and rules are there. */
export function Doors({ data, newWorker }: DoorsProps) {
  const phrase: Phrase = (key, values = {}) => fillPhrase(data.phrases[key] ?? key, values);
  return (
    <div class="publish" lang={data.lang} dir={data.dir}>
      <p class="publish__promise">{phrase('announce.page-promise')}</p>
      <p>{phrase('announce.page-stays')}</p>
      <section aria-labelledby="by-form">
        <h2 id="by-form">{phrase('announce.page-form')}</h2>
        <FormDoor data={data} phrase={phrase} />
      </section>
      <section aria-labelledby="by-file">
        <h2 id="by-file">{phrase('announce.page-file')}</h2>
        <FileDoor data={data} phrase={phrase} newWorker={newWorker} />
      </section>
    </div>
  );
}
