import { useState } from 'preact/hooks';
import { FIELD_GROUPS } from '../../../../codes/aspects.ts';
import type { Confirmed } from '../../contract.ts';
import { codeNames } from '../form/in-words.ts';
import { Box, Line, Sent, type TaskProps } from './Lines.tsx';

/** Notes that the institution of a line has confirmed it. */
export function Confirm({ say, overview, editing, onClose }: TaskProps) {
  const [isMarked, setIsMarked] = useState(false);
  const { opened } = editing;
  if (!opened) return null;
  const { file, version, title } = opened;
  const names = codeNames(FIELD_GROUPS, '', ['groups'], { say, phrases: overview.phrases });
  return (
    <Sent
      label={say('confirm')}
      onSend={async (sent, text) => {
        const groups = sent.getAll('groups').map(String);
        const signed = { by: text('by'), verified: text('verified') };
        const confirmed: Confirmed = { file, version, ...signed, on: text('on'), how: text('how'), groups };
        if (await editing.write('confirm', confirmed)) onClose();
      }}
    >
      <p>
        <strong>{title}.</strong> {say('confirmWhy')}
      </p>
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
      <Line name="on" label={say('confirmOn')} value={overview.today} />
      <Line name="how" label={say('confirmHow')} />
    </Sent>
  );
}
