import { useEffect, useState } from 'preact/hooks';
import { READING_QUESTIONS } from '../../../../codes/readings.ts';
import type { ReadActivity, Unread } from '../../contract.ts';
import { Box, Line, Sent, type TaskProps } from './Lines.tsx';

/** The activities that nobody has read, one after the other: each as it will stand, and what could harm asked. */
export function Readings(props: TaskProps) {
  const { say, editing } = props;
  const [unread, setUnread] = useState<readonly Unread[] | null>(null);
  const [left, setLeft] = useState<readonly string[]>([]);
  const load = () => editing.working<Unread[]>('readings').then(setUnread);
  useEffect(() => {
    load();
  }, []);
  const one = unread?.find(({ hash }) => !left.includes(hash));
  if (!one) return unread && <p>{say('none')}</p>;
  // What was just stopped stands in the list again.
  const leave = () => setLeft([...left, one.hash]);
  return <Reading key={one.hash} {...props} one={one} onLeave={leave} onRead={() => load().then(leave)} />;
}

interface ReadingProps extends TaskProps {
  one: Unread;
  onRead: () => void;
  onLeave: () => void;
}

function Reading({ say, editing, overview, one, onRead, onLeave }: ReadingProps) {
  const [answers, setAnswers] = useState<Readonly<Record<string, boolean>>>({});
  const [by, setBy] = useState('');
  const [brought, setBrought] = useState(false);
  const said = (answer: boolean) => READING_QUESTIONS.filter((id) => answers[id] === answer);
  const read: ReadActivity = { id: one.id, hash: one.hash, by, brought, yes: said(true), no: said(false) };
  return (
    <Sent
      label={say('noteReading')}
      onSend={async () => editing.may() && (await editing.write('reading', read)) && onRead()}
    >
      <h3>{one.title}</h3>
      <button type="button" onClick={onLeave}>
        {say('later')}
      </button>
      {one.stopped && <p class="stops">{one.stopped}</p>}
      {one.broughtBy && <p class="note">{say('broughtBy', one.broughtBy)}</p>}
      <p class="stands as-written">{one.text.join('\n')}</p>
      <p class="note as-written">{[...one.marks, ...one.changes].join('\n')}</p>
      {one.questions.map(({ id, question }) => (
        <fieldset class="field" key={id}>
          <legend>{question}</legend>
          {[true, false].map((answer) => (
            <label key={String(answer)}>
              <input
                type="radio"
                name={id}
                checked={answers[id] === answer}
                onChange={() => setAnswers({ ...answers, [id]: answer })}
              />
              {say(answer ? 'yes' : 'no')}
            </label>
          ))}
        </fieldset>
      ))}
      <p class="field">
        <Box label={say('brought')} isOn={brought} onChange={setBrought} />
      </p>
      <Line label={say('signer')} value={by} onChange={setBy} among={overview.team} />
    </Sent>
  );
}
