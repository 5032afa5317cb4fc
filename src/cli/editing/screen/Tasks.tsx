import { useEffect, useRef } from 'preact/hooks';
import { Confirm } from './tasks/Confirm.tsx';
import { Hand } from './tasks/Hand.tsx';
import type { TaskProps } from './tasks/Lines.tsx';
import { NewFile } from './tasks/NewFile.tsx';
import { Readings } from './tasks/Readings.tsx';
import { Translate } from './tasks/Translate.tsx';

const TASKS = { newFile: NewFile, readings: Readings, confirm: Confirm, translate: Translate, hand: Hand };

export type Task = keyof typeof TASKS;

/** A task in a window of its own, which Escape closes; what the server said of it stands in it too. */
export function Tasks({ task, ...props }: TaskProps & { task: Task }) {
  const { say, editing, onClose } = props;
  const { said, isWorking } = editing;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const Content = TASKS[task];
  return (
    <dialog ref={dialog} aria-labelledby="task-title" onClose={onClose}>
      <h2 id="task-title">{say(task)}</h2>
      <Content {...props} />
      <div role="status" class="stops">
        {isWorking && say('loading')}
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
