import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { FIELD_GROUPS } from '../../../codes/aspects.ts';
import type { Beginning, Closed, Confirmed, Taken } from '../contract.ts';
import type { Handed } from '../handing-over.ts';
import { download } from './asking.ts';
import { codeNames } from './form/in-words.ts';
import { Box, Line, Sent, type TaskProps } from './Lines.tsx';
import { Readings } from './Readings.tsx';
import { named } from './words.ts';

const TASKS = {
  newFile: NewFile,
  readings: Readings,
  confirm: Confirm,
  closing: Closing,
  translate: Translate,
  hand: Hand,
};

export type Task = keyof typeof TASKS;

/** A task in a window of its own, which Escape closes; what the server said of it stands in it too. */
export function Tasks({ task, ...props }: TaskProps & { task: Task }) {
  const { say, editing, onClose } = props;
  const { said, notes, isWorking } = editing;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    editing.forget();
    dialog.current?.showModal();
  }, []);
  const Content = TASKS[task];
  return (
    <dialog ref={dialog} aria-labelledby="task-title" onClose={onClose}>
      <h2 id="task-title">{say(task)}</h2>
      <Content {...props} />
      <div role="status">{isWorking ? say('loading') : notes.join(' ')}</div>
      <div role="alert" class="stops">
        {said?.outcome === 'refused' && said.why}
        {said?.outcome === 'lost' && say('lost')}
        {said?.outcome === 'stopped' && said.findings.map(({ found, instead }) => `${found} ${instead}`).join(' ')}
      </div>
      <button type="button" onClick={() => dialog.current?.close()}>
        {say('close')}
      </button>
    </dialog>
  );
}

/** Begins a file of a kind. */
function NewFile({ say, overview, editing, onClose }: TaskProps) {
  const nameOf = (one: string) => named(say, 'new', one);
  return (
    <Sent
      label={say('make')}
      onSend={async (_sent, text) => {
        const beginning: Beginning = { kind: text('kind'), id: text('id') };
        if (await editing.write('new', beginning)) onClose();
      }}
    >
      <Line name="kind" label={say('newKind')} among={overview.beginnings} nameOf={nameOf} />
      <Line name="id" label={say('newName')} />
    </Sent>
  );
}

/** Notes what the institution of the open service has said of it: on which day, how, and `more`. */
function Noted(
  props: TaskProps & {
    task: 'confirm' | 'closing';
    more: (sent: FormData, text: (name: string) => string) => Omit<Confirmed | Closed, keyof Confirmed & keyof Closed>;
    children: ComponentChildren;
  },
) {
  const { task, more, children, say, overview, editing, onClose } = props;
  const { opened } = editing;
  if (!opened) return null;
  const { file, version, title } = opened;
  return (
    <Sent
      label={say(task)}
      onSend={async (sent, text) => {
        const told = { file, version, on: text('on'), how: text('how'), ...more(sent, text) };
        if (await editing.write(task, told)) onClose();
      }}
    >
      <p>
        <strong>{title}.</strong> {say(`${task}Why`)}
      </p>
      <Line name="on" label={say(`${task}On`)} value={overview.today} />
      {children}
      <Line name="how" label={say(`${task}How`)} />
    </Sent>
  );
}

/** Notes that the institution of a line has confirmed it. */
function Confirm(props: TaskProps) {
  const { say, overview } = props;
  const [isMarked, setIsMarked] = useState(false);
  const names = codeNames(FIELD_GROUPS, '', ['groups'], { say, phrases: overview.phrases, kind: 'services' });
  return (
    <Noted
      {...props}
      task="confirm"
      more={(sent, text) => ({
        ...{ by: text('by'), verified: text('verified') },
        groups: sent.getAll('groups').map(String),
      })}
    >
      <fieldset
        class="field"
        onInput={({ currentTarget }) => setIsMarked(currentTarget.querySelector(':checked') !== null)}
      >
        <legend>{say('confirmGroups')}</legend>
        <div class="boxes">
          {FIELD_GROUPS.map((one) => (
            <Box key={one} name="groups" value={one} label={names[one] ?? one} isNeeded={!isMarked} />
          ))}
        </div>
      </fieldset>
      <Line name="by" label={say('confirmBy')} among={overview.team} />
      <Line name="verified" label={say('confirmVerified')} among={overview.team} />
    </Noted>
  );
}

/** Notes that a service has closed. */
function Closing(props: TaskProps) {
  const { say, overview, editing } = props;
  const own = editing.opened?.file ?? '';
  // Those of the same country.
  const services = overview.files
    .filter(({ file }) => file !== own && dirOf(file) === dirOf(own))
    .map(({ file, title }) => ({ id: file.slice(dirOf(file).length).replace(/\.yaml$/, ''), title }))
    .toSorted((one, other) => one.title.localeCompare(other.title));
  return (
    <Noted {...props} task="closing" more={(_, text) => ({ until: text('until'), instead: text('instead') })}>
      <Line name="until" label={say('closingUntil')} isOptional />
      <Line
        name="instead"
        label={say('closingInstead')}
        among={services.map(({ id }) => id)}
        nameOf={(one) => services.find(({ id }) => id === one)?.title ?? one}
        isOptional
      />
    </Noted>
  );
}

/** The folder of a file, with the slash behind it. */
function dirOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/') + 1);
}

/** Sends the open text to a translator as a table, and takes back what came of it. */
function Translate({ say, overview, editing, onClose }: TaskProps) {
  const { opened, working } = editing;
  if (!opened) return null;
  // What tables call a page, the words of the site, or a record.
  const page = opened.file.replace(/^pages\/[^/]+\/|\.\w+$/g, '').replace(/^strings\/.*/, 'strings');
  const make = (locale: string) => working<Handed>(`table?locale=${locale}&pages=${encodeURIComponent(page)}`);
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
            <button key={locale} type="button" onClick={() => make(locale).then(download)}>
              {say('tableFor', name)}
            </button>
          ))}
      </p>
      <Sent label={say('take')} onSend={take}>
        <Line name="table" label={say('takeTable')} />
        <Line name="translator" label={say('translator')} suggested={overview.team} />
      </Sent>
    </>
  );
}

/** Hands over what was saved: as a file, or in the forge's own editor. */
function Hand({ say, editing, overview }: TaskProps) {
  const { opened, working } = editing;
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
          onClick={() => working<Handed>('patch').then(download)}
        >
          {say('handFile')}
        </button>
        {opened?.forge && (
          <a href={opened.forge} target="_blank" rel="noreferrer">
            {say('handForge')}
          </a>
        )}
      </p>
    </>
  );
}
