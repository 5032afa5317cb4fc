import { useState } from 'preact/hooks';
import type { Beginning } from '../../contract.ts';
import { named } from '../words.ts';
import { Line, Sent, type TaskProps } from './Lines.tsx';

/** Begins a file of a kind. */
export function NewFile({ say, overview, editing, onClose }: TaskProps) {
  const [kind, setKind] = useState(overview.beginnings[0] ?? '');
  const [id, setId] = useState('');
  const beginning: Beginning = { kind, id };
  const nameOf = (one: string) => named(say, 'new', one);
  return (
    <Sent
      label={say('make')}
      onSend={async () => editing.may() && (await editing.write('new', beginning)) && onClose()}
    >
      <Line label={say('newKind')} value={kind} onChange={setKind} among={overview.beginnings} nameOf={nameOf} />
      <Line label={say('newName')} value={id} onChange={setId} />
    </Sent>
  );
}
