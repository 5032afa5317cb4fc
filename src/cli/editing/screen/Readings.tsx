import { useEffect, useRef, useState } from 'preact/hooks';
import { READING_QUESTIONS } from '../../../codes/activity.ts';
import type { ReadActivity } from '../contract.ts';
import type { ToRead } from '../readings.ts';
import { Box, Line, roleIn, Sent, type TaskProps } from './Lines.tsx';

type Unread = ToRead['unread'][number];

/** The activities that nobody has read, to choose from: each as it will stand, and what could harm asked. */
export function Readings(props: TaskProps) {
  const { say, editing } = props;
  const [list, setList] = useState<ToRead | null>(null);
  const [chosen, setChosen] = useState('');
  const load = () => editing.working<ToRead>('readings').then(setList);
  // Again after each reading, and where one is taken back.
  useEffect(() => {
    load();
  }, [editing.notes[0]]);
  if (!list) return null;
  const { unread, broken } = list;
  if (unread.length + broken.length === 0) return <p>{say('none')}</p>;
  const faulty = broken.find(({ id }) => id === chosen) ?? (unread.length === 0 ? broken[0] : undefined);
  const one = unread.find(({ id }) => id === chosen) ?? unread[0];
  // What was just stopped stands in the list again.
  const goOn = () => setChosen(unread[unread.findIndex(({ id }) => id === one?.id) + 1]?.id ?? '');
  return (
    <>
      <p class="field">
        <label for="reading">{say('unread', unread.length)}</label>
        <select id="reading" value={faulty?.id ?? one?.id} onChange={(event) => setChosen(event.currentTarget.value)}>
          {unread.map(({ id, title, day }) => (
            <option key={id} value={id}>
              {[day, title].filter(Boolean).join(' · ')}
            </option>
          ))}
          {broken.map(({ id, title }) => (
            <option key={id} value={id}>{`${title} · ${say('withFindings')}`}</option>
          ))}
        </select>
      </p>
      {faulty && (
        <>
          <p>{say('unreadable')}</p>
          <p class="as-written">{faulty.why.join('\n')}</p>
          <button type="button" onClick={() => editing.open(faulty.file).then(props.onClose)}>
            {say('open')}
          </button>
        </>
      )}
      {one && !faulty && <Reading key={one.hash} {...props} one={one} onRead={goOn} />}
    </>
  );
}

function Reading({ say, editing, overview, one, onRead }: TaskProps & { one: Unread; onRead: () => void }) {
  const { id, hash, title, text, stopped, stoppedBy, broughtBy, questions } = one;
  const heading = useRef<HTMLHeadingElement>(null);
  const [by, setBy] = useState('');
  const [isBrought, setIsBrought] = useState(false);
  const isElse = isBrought || (by !== '' && (by === broughtBy || by !== (stoppedBy ?? by)));
  // The next one begins with what it says, not with the answers.
  useEffect(() => heading.current?.focus(), []);
  return (
    <Sent
      label={isElse ? null : say('noteReading')}
      onSend={async (sent) => {
        const said = (answer: string) => READING_QUESTIONS.filter((question) => sent.get(question) === answer);
        const read: ReadActivity = { id, hash, by, brought: isBrought, yes: said('yes'), no: said('no') };
        if (await editing.write('reading', read)) onRead();
      }}
    >
      <h3 ref={heading} tabIndex={-1}>
        {title}
      </h3>
      {stopped && <p class="stops">{stopped}</p>}
      {broughtBy && <p>{say('broughtBy', broughtBy)}</p>}
      <Line name="by" label={say('signer')} among={overview.team} nameOf={roleIn(overview)} onInput={setBy} />
      <p onChange={() => setIsBrought(!isBrought)}>
        <Box name="brought" label={say('brought')} />
      </p>
      {isElse && <p class="stops">{say('readElse')}</p>}
      <p class="stands as-written">{text.join('\n')}</p>
      <p class="as-written">{[...one.marks, ...one.changes].join('\n')}</p>
      {!isElse &&
        questions.map(({ id: name, question }) => (
          <fieldset class="field" key={name}>
            <legend>{question}</legend>
            <div class="row">
              {(['yes', 'no'] as const).map((answer) => (
                <Box key={answer} isAnswer {...{ name, value: answer, label: say(answer) }} />
              ))}
            </div>
          </fieldset>
        ))}
    </Sent>
  );
}
