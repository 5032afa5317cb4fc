import type { Phrase } from '../../../activity-intake/sentence.ts';
import type { PublishData } from '../../../views/activities/publish.ts';
import { fillPhrase } from '../../fill-phrase.ts';
import { FileDoor } from './FileDoor.tsx';
import { FormDoor } from './FormDoor.tsx';

interface Props {
  data: PublishData;
  /** Starts the thread in which files are read. */
  newWorker: () => Worker;
}

/** Both doors, once their words and rules are there. */
export function Doors({ data, newWorker }: Props) {
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
