import { useId, useState } from 'preact/hooks';
import type { FileLine, Overview } from '../contract.ts';
import { isSought } from './sought.ts';
import { KINDS, type Say } from './words.ts';

const SHOWN = ['all', 'withFindings', 'withStale'] as const;

/** All files by kind, with their titles; or those that are searched for, or in which something is to be done. */
export function FileList(props: { say: Say; overview: Overview; file: string | null; onOpen: (file: string) => void }) {
  const { say, overview, file, onOpen } = props;
  const id = useId();
  const [sought, setSought] = useState('');
  const [shown, setShown] = useState<(typeof SHOWN)[number]>('all');
  const lines = overview.files.filter(
    (one) =>
      (shown === 'all' || (shown === 'withFindings' ? one.findings : one.stale) > 0) &&
      isSought(`${one.title} ${one.file}`, sought),
  );
  const groups = Map.groupBy(lines, headingOf);
  const isNarrow = sought.trim() !== '' || shown !== 'all';
  return (
    <>
      <label for={`${id}-seek`}>{say('seek')}</label>
      <input id={`${id}-seek`} type="search" onInput={(event) => setSought(event.currentTarget.value)} />
      <label for={`${id}-show`}>{say('show')}</label>
      <select id={`${id}-show`} onChange={({ currentTarget }) => setShown(SHOWN[currentTarget.selectedIndex] ?? 'all')}>
        {SHOWN.map((one) => (
          <option key={one}>{say(one)}</option>
        ))}
      </select>
      {lines.length === 0 && <p class="note">{say('none')}</p>}
      {KINDS.filter((kind) => groups.has(kind)).map((kind) => (
        <details key={`${kind} ${isNarrow}`} open={isNarrow || groups.get(kind)?.some((one) => one.file === file)}>
          <summary>
            {say(kind)} <small>{groups.get(kind)?.length}</small>
          </summary>
          <ul>
            {groups
              .get(kind)
              ?.toSorted(byTitle(overview))
              .map((one) => (
                <li key={one.file}>
                  <button type="button" aria-current={one.file === file} onClick={() => onOpen(one.file)}>
                    {one.title} <small>{partOf(one.file)}</small>
                    {one.findings > 0 && <span class="count">{say('findings', one.findings)}</span>}
                    {one.stale > 0 && <small>{say('stale', one.stale)}</small>}
                  </button>
                </li>
              ))}
          </ul>
        </details>
      ))}
    </>
  );
}

function headingOf({ kind }: { kind: string }) {
  return KINDS.find((word) => word.slice('kind.'.length) === kind) ?? 'kind.other';
}

/** The language or the country of a file, where its folder or its name says it. */
function partOf(file: string): string | undefined {
  return /^(?:pages|strings|words|translators|facts\/services)\/([\w-]+)(?=[./])/.exec(file)?.[1];
}

/** By titles, in each language for itself. */
function byTitle({ languages }: Overview) {
  const turn = (file: string) =>
    file.startsWith('facts/') ? 0 : languages.findIndex(({ locale }) => locale === partOf(file));
  return (one: FileLine, other: FileLine) => turn(one.file) - turn(other.file) || one.title.localeCompare(other.title);
}
