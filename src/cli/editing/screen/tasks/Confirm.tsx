import { useState } from 'preact/hooks';
import { FIELD_GROUPS } from '../../../../codes/aspects.ts';
import type { Confirmed } from '../../contract.ts';
import { Box, Line, Sent, type TaskProps } from './Lines.tsx';

/** Notes that the institution of a line has confirmed it. */
export function Confirm({ say, overview, editing, onClose }: TaskProps) {
  const [groups, setGroups] = useState<string[]>([]);
  const [by, setBy] = useState('');
  const [verified, setVerified] = useState('');
  const [on, setOn] = useState(overview.today);
  const [how, setHow] = useState('');
  const { opened } = editing;
  if (!opened) return null;
  const confirmed: Confirmed = { file: opened.file, version: opened.version, by, verified, on, how, groups };
  return (
    <Sent
      label={say('confirm')}
      onSend={async () => editing.may() && (await editing.write('confirm', confirmed)) && onClose()}
    >
      <p>
        <strong>{opened.title}.</strong> {say('confirmWhy')}
      </p>
      <fieldset class="field">
        <legend>{say('confirmGroups')}</legend>
        <div class="boxes">
          {FIELD_GROUPS.map((one) => (
            <Box
              key={one}
              label={say(`group.${one}`)}
              isOn={groups.includes(one)}
              isNeeded={groups.length === 0}
              onChange={(isOn) => setGroups(isOn ? [...groups, one] : groups.filter((own) => own !== one))}
            />
          ))}
        </div>
      </fieldset>
      <Line label={say('confirmBy')} value={by} onChange={setBy} among={overview.team} />
      <Line label={say('confirmVerified')} value={verified} onChange={setVerified} among={overview.team} />
      <Line label={say('confirmOn')} value={on} onChange={setOn} />
      <Line label={say('confirmHow')} value={how} onChange={setHow} />
    </Sent>
  );
}
