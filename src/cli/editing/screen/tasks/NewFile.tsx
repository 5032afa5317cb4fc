import type { Beginning } from '../../contract.ts';
import { named } from '../words.ts';
import { Line, Sent, type TaskProps } from './Lines.tsx';

/** Begins a file of a kind. */
export function NewFile({ say, overview, editing, onClose }: TaskProps) {
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
