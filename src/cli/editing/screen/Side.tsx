import { useState } from 'preact/hooks';
import type { Preview } from '../preview.ts';
import { ask } from './asking.ts';
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

function PagePreview({ say, opened, editing }: Opened) {
  const [preview, setPreview] = useState<Preview | null>(null);
  const [turn, setTurn] = useState(0);
  const [isStarting, setIsStarting] = useState(false);
  if (!opened.page) return <p>{say('noPage')}</p>;
  const start = async () => {
    setIsStarting(true);
    setPreview(await ask<Preview>('preview', {}).catch(() => ({ outcome: 'refused', why: say('lost') }) as const));
    setTurn(turn + 1);
    setIsStarting(false);
  };
  return (
    <>
      <p>
        <button type="button" disabled={isStarting} onClick={start}>
          {say(isStarting ? 'loading' : 'previewStart')}
        </button>
        {!preview && <small>{say('previewWhy')}</small>}
      </p>
      {preview?.outcome === 'refused' && <p class="stops">{preview.why}</p>}
      {preview?.outcome === 'ready' && (
        <iframe key={`${turn} ${editing.drafts}`} title={say('preview')} src={preview.origin + opened.page} />
      )}
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
          {text}
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
  return lines.map(({ line, before, after }) => (
    <p key={`${line} ${before}`} class="as-written">
      <small>{say('line', line)}</small>
      {before !== null && <del>{`${say('before')} ${before}`}</del>}
      {after !== null && <ins>{`${say('after')} ${after}`}</ins>}
    </p>
  ));
}
