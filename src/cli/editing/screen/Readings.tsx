import { useEffect, useState } from 'preact/hooks';
import { READING_QUESTIONS } from '../../../codes/readings.ts';
import type { ReadActivity } from '../contract.ts';
import type { Unread } from '../readings.ts';
import { Box, Line, Sent, type TaskProps } from './Lines.tsx';

/** The activities that nobody has read, one after the other: each as it will stand, and what could harm asked. */
export function Readings({ say, editing, overview }: TaskProps) {
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
  const { id, hash, title, text, stopped, broughtBy, questions } = one;
  return (
    <Sent
      key={hash}
      label={say('noteReading')}
      onSend={async (sent, written) => {
        const said = (answer: string) => READING_QUESTIONS.filter((question) => sent.get(question) === answer);
        const answers = { brought: sent.has('brought'), yes: said('yes'), no: said('no') };
        const read: ReadActivity = { id, hash, by: written('by'), ...answers };
        if (await editing.write('reading', read)) load().then(leave);
      }}
    >
      <h3>{title}</h3>
      <button type="button" onClick={leave}>
        {say('later')}
      </button>
      {stopped && <p class="stops">{stopped}</p>}
      {broughtBy && <p>{say('broughtBy', broughtBy)}</p>}
      <p class="stands as-written">{text.join('\n')}</p>
      <p class="as-written">{[...one.marks, ...one.changes].join('\n')}</p>
      {questions.map(({ id: name, question }) => (
        <fieldset class="field" key={name}>
          <legend>{question}</legend>
          <div class="row">
            {(['yes', 'no'] as const).map((answer) => (
              <Box key={answer} isAnswer {...{ name, value: answer, label: say(answer) }} />
            ))}
          </div>
        </fieldset>
      ))}
      <p>
        <Box name="brought" label={say('brought')} />
      </p>
      <Line name="by" label={say('signer')} among={overview.team} />
    </Sent>
  );
}
