import type { Task } from './Tasks.tsx';
import type { Editing } from './use-editing.ts';
import type { Say } from './words.ts';

/** What state everything is in, in words, and what may be done. */
export function Bar({ say, editing, onTask }: { say: Say; editing: Editing; onTask: (task: Task) => void }) {
  const { overview, opened, changed, said, notes, isWorking, blocking, step, open } = editing;
  const [first] = blocking;
  const titleIn = (name: string) => overview?.files.find(({ file }) => file === name)?.title ?? name;
  const tasks: Task[] = [
    ...(opened?.kind === 'services' ? (['confirm', 'closing'] as const) : []),
    ...(opened && opened.beside.length > 0 ? (['translate'] as const) : []),
    ...(['newFile', 'readings', 'hand'] as const),
  ];
  return (
    <header>
      <h1>{say('title')}</h1>
      <div class="row keep">
        <div class="state" role="status">
          <p class={said || blocking.length > 0 ? 'stops' : undefined}>{stateOf(say, editing)}</p>
          {first && <p>{[...(first.file === opened?.file ? [] : [titleIn(first.file)]), first.found].join(': ')}</p>}
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
          {said?.outcome === 'meanwhile' && opened && (
            <p>
              {say('keepMine')}{' '}
              <button type="button" onClick={() => open(opened.file)}>
                {say('takeNew')}
              </button>
            </p>
          )}
        </div>
        {opened && (
          <>
            <button
              type="button"
              class="main"
              aria-disabled={changed === 0 || isWorking}
              onClick={() => editing.save()}
            >
              {say('save')}
            </button>
            {changed > 0 && (
              <button type="button" onClick={editing.discard}>
                {say('discard')}
              </button>
            )}
          </>
        )}
        {step && (
          <button type="button" disabled={isWorking} onClick={editing.undo}>
            {say('undo', step.said)}
          </button>
        )}
      </div>
      <div class="row">
        {overview &&
          tasks.map((task) => (
            <button type="button" key={task} onClick={() => onTask(task)}>
              {say(task)}
            </button>
          ))}
      </div>
    </header>
  );
}

function stateOf(say: Say, { said, changed, isWorking, blocking, lacking, isChecked }: Editing): string {
  if (isWorking) return say(changed > 0 ? 'working' : 'loading');
  if (said?.outcome === 'refused') return said.why;
  if (said?.outcome === 'stopped') return say('stopped', blocking.length);
  if (said) return say(said.outcome);
  return [
    changed === 0 ? say('saved') : say('unsaved', changed),
    ...(blocking.length > 0 ? [say('wouldStop', blocking.length)] : []),
    ...(lacking > 0 ? [say('lacks', lacking)] : []),
    ...(isChecked ? [] : [say('checking')]),
  ].join(' ');
}
