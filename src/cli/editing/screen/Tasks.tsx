import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { FIELD_GROUPS } from '../../../codes/aspects.ts';
import type { Beginning, Closed, Confirmed, Edit, Taken } from '../contract.ts';
import { codeNames } from './form/in-words.ts';
import { Box, Line, Sent, type TaskProps } from './Lines.tsx';
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
  const { said, notes, isWorking, opened } = editing;
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
        {task === 'readings' && notes.length > 0 && opened?.undo && (
          <button type="button" disabled={isWorking} onClick={editing.undo}>
            {say('undo', opened.undo)}
          </button>
        )}
      </div>
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
    task: 'confirm' | 'closing' | 'unsourced';
    send: (told: Pick<Confirmed, 'on' | 'how'>, text: (name: string) => string, sent: FormData) => Promise<boolean>;
    children: ComponentChildren;
  },
) {
  const { task, send, children, say, overview, editing, onClose } = props;
  return (
    <Sent
      label={say(task)}
      onSend={async (sent, text) => {
        if (await send({ on: text('on'), how: text('how') }, text, sent)) onClose();
      }}
    >
      <p>
        <strong>{editing.opened?.title}.</strong> {say(`${task}Why`)}
      </p>
      <Line name="on" label={say(task === 'closing' ? 'closingOn' : 'confirmOn')} value={overview.today} />
      {children}
      <Line name="how" label={say(task === 'closing' ? 'closingHow' : 'confirmHow')} />
    </Sent>
  );
}

/** Who notes what was said, and who compared it. */
function Signers({ say, overview }: TaskProps) {
  return (
    <>
      <Line name="by" label={say('confirmBy')} among={overview.team} />
      <Line name="verified" label={say('confirmVerified')} among={overview.team} />
    </>
  );
}

/** What the groups of facts are called. */
function groupNames({ say, overview: { phrases } }: TaskProps) {
  return codeNames(FIELD_GROUPS, '', ['groups'], { say, phrases, kind: 'services' });
}

/** Notes that the institution of a line has confirmed it. */
function Confirm(props: TaskProps) {
  const { say, editing } = props;
  const { opened } = editing;
  const [isMarked, setIsMarked] = useState(false);
  const names = groupNames(props);
  if (!opened) return null;
  const { file, version } = opened;
  return (
    <Noted
      {...props}
      task="confirm"
      send={(told, text, sent) => {
        const groups = sent.getAll('groups').map(String);
        const confirmed: Confirmed = {
          ...{ file, version, groups },
          ...told,
          by: text('by'),
          verified: text('verified'),
        };
        return editing.write('confirm', confirmed);
      }}
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
      <Signers {...props} />
    </Noted>
  );
}

/** What the sources of the open service never said was changed: who said it, or that it only mends a slip. */
function Unsourced(props: TaskProps) {
  const { say, editing, onClose } = props;
  // What was said as this opened is forgotten by then.
  const [groups] = useState(editing.said?.outcome === 'unsourced' ? editing.said.groups : []);
  const names = groupNames(props);
  const save = (told: Edit['told']) => editing.save(told);
  return (
    <>
      <p>
        <strong>{say('unsourcedWhat', groups.map((one) => names[one] ?? one).join(', '))}</strong>
      </p>
      <Noted
        {...props}
        task="unsourced"
        send={(told, text) => save({ ...told, by: text('by'), verified: text('verified') })}
      >
        <Signers {...props} />
      </Noted>
      <p>
        <button type="button" onClick={async () => (await save('slip')) && onClose()}>
          {say('slip')}
        </button>
      </p>
    </>
  );
}

/** Notes that a service has closed. */
function Closing(props: TaskProps) {
  const { say, overview, editing } = props;
  const { file: own = '', version = '' } = editing.opened ?? {};
  // Those of the same country.
  const services = overview.files
    .filter(({ file }) => file !== own && dirOf(file) === dirOf(own))
    .map(({ file, title }) => ({ id: file.slice(dirOf(file).length).replace(/\.yaml$/, ''), title }))
    .toSorted((one, other) => one.title.localeCompare(other.title));
  return (
    <Noted
      {...props}
      task="closing"
      send={(told, text) => {
        const closed: Closed = { ...{ file: own, version }, ...told, until: text('until'), instead: text('instead') };
        return editing.write('closing', closed);
      }}
    >
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
        <Line name="translator" label={say('translator')} suggested={overview.team} />
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
