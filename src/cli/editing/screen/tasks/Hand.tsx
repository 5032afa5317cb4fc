import type { Handed } from '../../contract.ts';
import { download } from '../asking.ts';
import type { TaskProps } from './Lines.tsx';

/** Hands over what was saved: as a file, or in the forge's own editor. */
export function Hand({ say, editing, overview }: TaskProps) {
  const { opened, working } = editing;
  const titleOf = (file: string) => overview.files.find((one) => one.file === file)?.title ?? file;
  return (
    <>
      <p>{say('handWhy')}</p>
      <h3>{say('changedFiles', overview.changed.length)}</h3>
      <ul>
        {overview.changed.map((file) => (
          <li key={file}>{titleOf(file)}</li>
        ))}
      </ul>
      <p class="row">
        <button
          type="button"
          class="main"
          disabled={overview.changed.length === 0}
          onClick={() => working<Handed>('patch').then(download)}
        >
          {say('handFile')}
        </button>
        {opened?.forge && (
          <a href={opened.forge} target="_blank" rel="noreferrer">
            {say('handForge')}
          </a>
        )}
      </p>
    </>
  );
}
