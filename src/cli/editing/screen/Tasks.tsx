import { useEffect, useRef, useState } from 'preact/hooks';
import { toSlug } from '../../../domain/slug.ts';
import type { Beginning, Taken } from '../contract.ts';
import { Closing, Confirm, Unsourced } from './Confirmed.tsx';
import { Line, roleIn, Sent, type TaskProps } from './Lines.tsx';
import { Readings } from './Readings.tsx';
import { named } from './words.ts';

const TASKS = {
  newFile: NewFile,
  readings: Readings,
  confirm: Confirm,
  closing: Closing,
  unsourced: Unsourced,
  translate: Translate,
  hand: Hand,
};

export type Task = keyof typeof TASKS;

/** A task in a window of its own, which Escape closes; what the server said of it stands in it too. */
export function Tasks({ task, ...props }: TaskProps & { task: Task }) {
  const { say, editing, onClose } = props;
  const { said, findings, notes, isWorking, step } = editing;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    editing.forget();
    dialog.current?.showModal();
  }, []);
  const Content = TASKS[task];
  return (
    <dialog ref={dialog} aria-labelledby="task-title" onClose={onClose}>
      <h2 id="task-title">{say(task)}</h2>
      <Content {...props} onClose={() => dialog.current?.close()} />
      <div role="status">
        {isWorking
          ? say('loading')
          : notes.map((note) => (
              <p key={note} class="stands">
                {note}
              </p>
            ))}
        {task === 'readings' && notes.length > 0 && step && (
          <button type="button" disabled={isWorking} onClick={editing.undo}>
            {say('undo', step.said)}
          </button>
        )}
      </div>
      <div role="alert" class="stops">
        {said?.outcome === 'refused' && said.why}
        {said?.outcome === 'lost' && say('lost')}
        {said?.outcome === 'stopped' &&
          findings.map(({ found, why, instead }) => `${found} ${why} ${instead}`).join(' ')}
      </div>
      <button type="button" onClick={() => dialog.current?.close()}>
        {say('close')}
      </button>
    </dialog>
  );
}

/** Begins a file of a kind. */
function NewFile({ say, overview, editing, onClose }: TaskProps) {
  const [title, setTitle] = useState('');
  return (
    <Sent
      label={say('make')}
      onSend={async (_sent, text) => {
        const beginning: Beginning = { kind: text('kind'), id: toSlug(text('id')), title };
        if (await editing.write('new', beginning)) onClose();
      }}
    >
      <Line name="kind" label={say('newKind')} among={overview.beginnings} nameOf={(one) => named(say, 'new', one)} />
      <Line name="title" label={say('newTitle')} onInput={setTitle} />
      <Line name="id" label={say('newName')} value={toSlug(title)} />
    </Sent>
  );
}

/** Sends the open text to a translator as a table, and takes back what came of it. */
function Translate({ say, overview, editing, onClose }: TaskProps) {
  const { opened, receive } = editing;
  if (!opened) return null;
  // What tables call a page, the words of the site, or a record.
  const page = opened.file.replace(/^pages\/[^/]+\/|\.\w+$/g, '').replace(/^strings\/.*/, 'strings');
  const take = async (sent: FormData, text: (name: string) => string) => {
    const bytes = new Uint8Array(await new Response(sent.get('table')).arrayBuffer());
    const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    const taken: Taken = { base64, translator: text('translator') };
    if (await editing.write('take', taken)) onClose();
  };
  return (
    <>
      <p>{say('translateWhy')}</p>
      <p class="row">
        {overview.languages
          .filter(({ locale }) => opened.beside.some((one) => one.locale === locale && one.state !== 'source'))
          .map(({ locale, name }) => (
            <button
              key={locale}
              type="button"
              onClick={() => receive(`table?locale=${locale}&pages=${encodeURIComponent(page)}`)}
            >
              {say('tableFor', name)}
            </button>
          ))}
      </p>
      <Sent label={say('take')} onSend={take}>
        <Line name="table" label={say('takeTable')} />
        <Line name="translator" label={say('translator')} suggested={overview.team} nameOf={roleIn(overview)} />
      </Sent>
    </>
  );
}

/** Hands over what was saved, as a file. */
function Hand({ say, editing, overview }: TaskProps) {
  const files = overview.changed.map(({ file, title }) => {
    const { findings = 0 } = overview.files.find((one) => one.file === file) ?? {};
    return { file, title, findings };
  });
  return (
    <>
      <p>{say('handWhy')}</p>
      <h3>{say('changedFiles', overview.changed.length)}</h3>
      <ul>
        {files.map(({ file, title, findings }) => (
          <li key={file}>
            {title} {findings > 0 && <span class="count">{say('lacks', findings)}</span>}
          </li>
        ))}
      </ul>
      {!overview.checked && <p>{say('checking')}</p>}
      {files.some(({ findings }) => findings > 0) && <p>{say('handLacks')}</p>}
      <p class="row">
        <button
          type="button"
          class="main"
          disabled={overview.changed.length === 0}
          onClick={() => editing.receive('patch')}
        >
          {say('handFile')}
        </button>
      </p>
    </>
  );
}
