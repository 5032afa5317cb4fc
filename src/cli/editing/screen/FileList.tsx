import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Overview } from '../overview.ts';
import { isSought } from './sought.ts';
import { KINDS, type Say } from './words.ts';

/** Where the list has a column of its own. */
const ROOMY = '(width >= 48rem)';

/**
 * All files by kind, with their titles; or those that are searched for, or in which something is to be done. Where there is little room it
 * folds away while a file is open.
 */
export function FileList(props: { say: Say; overview: Overview; file: string | null; onOpen: (file: string) => void }) {
  const { say, overview, file, onOpen } = props;
  const id = useId();
  const [sought, setSought] = useState('');
  const [shown, setShown] = useState('all');
  const fold = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (fold.current) fold.current.open = !file || matchMedia(ROOMY).matches;
  }, [file]);
  const lines = overview.files.filter((one) => {
    const { findings, stale, untranslated } = one;
    const isToDo =
      { all: true, withFindings: findings > 0, withStale: stale > 0 }[shown] ?? untranslated.includes(shown);
    return isToDo && isSought(`${one.title} ${one.file}`, sought);
  });
  const groups = Map.groupBy(lines, (one) => headingOf(one, overview));
  const isNarrow = sought.trim() !== '' || shown !== 'all';
  return (
    <nav aria-label={say('files')}>
      <details ref={fold}>
        <summary>{say('files')}</summary>
        <label for={`${id}-seek`}>{say('seek')}</label>
        <input id={`${id}-seek`} type="search" onInput={(event) => setSought(event.currentTarget.value)} />
        <label for={`${id}-show`}>{say('show')}</label>
        <select id={`${id}-show`} value={shown} onChange={({ currentTarget }) => setShown(currentTarget.value)}>
          {(['all', 'withFindings', 'withStale'] as const).map((one) => (
            <option key={one} value={one}>
              {say(one)}
            </option>
          ))}
          {(['missing', 'machine'] as const).map((way) =>
            overview.languages
              .filter(({ locale }) => overview.files.some((one) => one.untranslated.includes(`${way} ${locale}`)))
              .map(({ locale, name }) => (
                <option key={locale} value={`${way} ${locale}`}>
                  {say(way, name)}
                </option>
              )),
          )}
        </select>
        {lines.length === 0 && <p>{sought.trim() ? say('noneSought', sought.trim()) : say('none')}</p>}
        {KINDS.map((kind) => [kind, groups.get(kind) ?? []] as const)
          .filter(([, own]) => own.length > 0)
          .map(([kind, own]) => (
            <details key={`${kind} ${isNarrow}`} open={isNarrow || own.some((one) => one.file === file)}>
              <summary>
                {say(kind)} <small>{own.length}</small>
              </summary>
              <ul class="plain">
                {own.toSorted(byTitle(overview)).map((one) => (
                  <li key={one.file}>
                    <button
                      type="button"
                      class="quiet"
                      aria-current={one.file === file}
                      onClick={() => onOpen(one.file)}
                    >
                      {one.title} <small>{placeOf(one.file, overview)}</small>{' '}
                      {one.findings > 0 && <span class="count">{say('findings', one.findings)}</span>}
                      {one.stale > 0 && <small>{say('stale', one.stale)}</small>}
                    </button>
                  </li>
                ))}
              </ul>
            </details>
          ))}
      </details>
    </nav>
  );
}

function headingOf({ kind, file }: Overview['files'][number], { country }: Overview) {
  const isAbroad = kind === 'services' && partOf(file) !== country;
  return isAbroad ? 'files.abroad' : (KINDS.find((word) => word.slice('files.'.length) === kind) ?? 'files.other');
}

/** The language or the country of a file, where its folder or its name says it. */
function partOf(file: string): string | undefined {
  return /^(?:pages|strings|words|translators|facts\/services)\/([\w-]+)(?=[./])/.exec(file)?.[1];
}

/** The name of the language of a file, or of its country where that is another one. */
export function placeOf(file: string, { languages, country, lang }: Overview): string | undefined {
  const part = partOf(file);
  const isAbroad = file.startsWith('facts/') && part !== country;
  const name = languages.find(({ locale }) => locale === part)?.name;
  return isAbroad && part ? new Intl.DisplayNames(lang, { type: 'region' }).of(part.toUpperCase()) : name;
}

/** By titles, in each language for itself. */
function byTitle({ languages }: Overview) {
  const turn = (file: string) =>
    file.startsWith('facts/') ? 0 : languages.findIndex(({ locale }) => locale === partOf(file));
  return (one: Overview['files'][number], other: typeof one) =>
    turn(one.file) - turn(other.file) || one.title.localeCompare(other.title);
}
