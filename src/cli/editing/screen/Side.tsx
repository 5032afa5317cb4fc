import { useEffect, useState } from 'preact/hooks';
import type { Preview } from '../preview.ts';
import { ask } from './asking.ts';
import { Found } from './form/Field.tsx';
import type { Opened } from './use-editing.ts';

const PANELS = { preview: PagePreview, languages: Languages, shown: Followers, changes: Changes };

/** What is around a text, one part open at a time: its page, its languages, what shows it, and the lines that a save would change. */
export function Side(props: Opened) {
  const { say } = props;
  return (
    <aside aria-label={say('side')}>
      {(['preview', 'languages', 'shown', 'changes'] as const).map((name) => {
        const Panel = PANELS[name];
        return (
          <details key={name} name="side" open={name === 'preview'}>
            <summary>{say(name)}</summary>
            <Panel {...props} />
          </details>
        );
      })}
    </aside>
  );
}

/** How long until a page holds what was written into its file, in milliseconds. */
const SETTLED = 1000;

function PagePreview({ say, opened, editing }: Opened) {
  const { page } = opened;
  const [answered, setAnswered] = useState<{ page: string; preview: Preview } | null>(null);
  const [isWanted, setIsWanted] = useState(false);
  const [turn, setTurn] = useState(0);
  const [waited, setWaited] = useState<number | null>(null);
  // That of the file before is not shown in its place.
  const preview = answered?.page === page ? answered?.preview : null;
  useEffect(() => {
    if (!page || !isWanted) return;
    let isCurrent = true;
    const clock = setInterval(() => setWaited((n) => (n ?? 0) + 1), 1000);
    // Our pages take a moment until they see a file that has changed.
    const start = setTimeout(
      async () => {
        const lost = { outcome: 'refused', why: say('lost') } as const;
        const next = await ask<Preview>('preview', { page }).catch(() => lost);
        if (!isCurrent) return;
        clearInterval(clock);
        setWaited(null);
        setAnswered({ page, preview: next });
        setTurn((n) => n + 1);
      },
      answered ? SETTLED : 0,
    );
    return () => {
      isCurrent = false;
      clearTimeout(start);
      clearInterval(clock);
    };
  }, [opened, isWanted, editing.drafts]);
  if (!page) return <p>{say('noPage')}</p>;
  const lacking = editing.blocking.length + editing.lacking;
  return (
    <>
      {!isWanted && (
        <p>
          <button type="button" onClick={() => setIsWanted(true)}>
            {say('previewStart')}
          </button>
        </p>
      )}
      {!answered && <p>{say('previewWhy')}</p>}
      <p role="status">{!preview && waited !== null && say('previewWaits', waited)}</p>
      {preview?.outcome === 'refused' && (
        <>
          <p class="stops">{preview.why}</p>
          <Found findings={editing.findings.filter(({ stops }) => stops)} />
        </>
      )}
      {preview?.outcome === 'ready' && lacking > 0 && <p>{say('previewLacks', lacking)}</p>}
      {preview?.outcome === 'ready' && <iframe key={turn} title={say('preview')} src={preview.origin + page} />}
    </>
  );
}

function Languages({ say, opened, editing, overview }: Opened) {
  if (opened.beside.length === 0) return <p>{say('none')}</p>;
  return opened.beside.map(({ locale, state, stale, text, file }) => {
    const { name, dir } = overview.languages.find((one) => one.locale === locale) ?? { name: locale, dir: 'ltr' };
    return (
      <details key={locale}>
        <summary>
          {name} <small>{say(`state.${state}`)}</small> {stale > 0 && <small>{say('stale', stale)}</small>}
        </summary>
        {file && file !== opened.file && (
          <button type="button" onClick={() => editing.open(file)}>
            {say('open')}
          </button>
        )}
        <p class="as-written" lang={locale} dir={dir}>
          {text || say('untranslatedYet')}
        </p>
      </details>
    );
  });
}

function Followers({ say, opened }: Opened) {
  const kinds = Map.groupBy(opened.followers, ({ kind }) => kind);
  if (kinds.size === 0) return <p>{say('none')}</p>;
  return [...kinds].map(([kind, own]) => (
    <section key={kind}>
      <h3>{say(`by.${kind}`)}</h3>
      <ul>
        {own.map(({ name, address }) => (
          <li key={`${name} ${address}`}>
            {name} <small>{address}</small>
          </li>
        ))}
      </ul>
    </section>
  ));
}

function Changes({ say, editing }: Opened) {
  const { said, drafted } = editing;
  const lines = said?.outcome === 'meanwhile' ? said.lines : (drafted?.lines ?? []);
  if (lines.length === 0) return <p>{say('noChanges')}</p>;
  return lines.map(({ line, text }) => {
    const Mark = text.startsWith('-') ? 'del' : 'ins';
    return (
      <p key={`${line} ${text}`} class="as-written">
        <small>{say('line', line)}</small>
        <Mark>{`${say(Mark === 'del' ? 'before' : 'after')} ${text.slice(1)}`}</Mark>
      </p>
    );
  });
}
