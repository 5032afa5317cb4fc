import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Lang } from '../../../check/findings/words.ts';
import { Bar } from './Bar.tsx';
import { Editor } from './Editor.tsx';
import { FileList } from './FileList.tsx';
import { Side } from './Side.tsx';
import { type Task, Tasks } from './Tasks.tsx';
import { useEditing } from './use-editing.ts';
import { sayIn } from './words.ts';

/** The page of `npm run edit`: what can be edited, the form of one file, and what is around it. */
export function Screen({ lang }: { lang: Lang }) {
  const say = useMemo(() => sayIn(lang), [lang]);
  const editing = useEditing(say);
  const [task, setTask] = useState<Task | null>(null);
  const { overview, opened, save, said } = editing;
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      save();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  });
  useEffect(() => {
    if (said?.outcome === 'unsourced') setTask('unsourced');
  }, [said]);
  useEffect(() => {
    document.title = opened ? `${opened.title} · ${say('title')}` : say('title');
  }, [opened?.title]);
  if (!overview) return <p role="status">{editing.said ? say('lost') : say('loading')}</p>;
  return (
    <>
      <Bar {...{ say, editing, onTask: setTask }} />
      <div class="desk">
        <FileList {...{ say, overview, file: opened?.file ?? null }} onOpen={(file) => editing.open(file)} />
        <main>{opened ? <Editor {...{ say, editing, opened, overview }} /> : <p>{say('choose')}</p>}</main>
        {opened && <Side {...{ say, editing, opened, overview }} />}
      </div>
      {task && <Tasks {...{ task, say, editing, overview }} onClose={() => setTask(null)} />}
    </>
  );
}
