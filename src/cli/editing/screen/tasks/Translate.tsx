import { useState } from 'preact/hooks';
import type { Handed, Taken } from '../../contract.ts';
import { download } from '../asking.ts';
import { Line, Sent, type TaskProps } from './Lines.tsx';

/** Sends the open text to a translator as a table, and takes back what came of it. */
export function Translate({ say, overview, editing, onClose }: TaskProps) {
  const [translator, setTranslator] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const { opened, working } = editing;
  if (!opened) return null;
  // What tables call a page, the words of the site, or a record.
  const page = opened.file.replace(/^pages\/[^/]+\/|\.\w+$/g, '').replace(/^strings\/.*/, 'strings');
  const take = async () => {
    if (!file || !editing.may()) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    const taken: Taken = { base64, translator };
    if (await editing.write('take', taken)) onClose();
  };
  return (
    <>
      <p>{say('translateWhy')}</p>
      {overview.languages
        .filter(({ locale }) => opened.beside.some((one) => one.locale === locale && one.state !== 'source'))
        .map(({ locale, name }) => (
          <p key={locale}>
            <button
              type="button"
              onClick={() => working<Handed>(`table?locale=${locale}&pages=${encodeURIComponent(page)}`).then(download)}
            >
              {say('tableFor', name)}
            </button>
          </p>
        ))}
      <Sent label={say('take')} onSend={take}>
        <p class="field">
          <label for="table">{say('takeTable')}</label>
          <input
            id="table"
            type="file"
            required
            onChange={(event) => setFile(event.currentTarget.files?.[0] ?? null)}
          />
        </p>
        <Line label={say('translator')} value={translator} onChange={setTranslator} />
      </Sent>
    </>
  );
}
