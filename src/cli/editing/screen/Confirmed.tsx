import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { FIELD_GROUPS } from '../../../codes/aspects.ts';
import type { Closed, Confirmed, Edit } from '../contract.ts';
import { codeNames } from './form/in-words.ts';
import { Box, Line, Sent, type TaskProps } from './Lines.tsx';

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
export function Confirm(props: TaskProps) {
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
export function Unsourced(props: TaskProps) {
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
export function Closing(props: TaskProps) {
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
