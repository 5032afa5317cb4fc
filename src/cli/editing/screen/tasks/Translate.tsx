import type { Handed, Taken } from '../../contract.ts';
import { download } from '../asking.ts';
import { Line, Sent, type TaskProps } from './Lines.tsx';

/** Sends the open text to a translator as a table, and takes back what came of it. */
export function Translate({ say, overview, editing, onClose }: TaskProps) {
  const { opened, working } = editing;
  if (!opened) return null;
  // What tables call a page, the words of the site, or a record.
  const page = opened.file.replace(/^pages\/[^/]+\/|\.\w+$/g, '').replace(/^strings\/.*/, 'strings');
  const make = (locale: string) => working<Handed>(`table?locale=${locale}&pages=${encodeURIComponent(page)}`);
  const take = async (sent: FormData, text: (name: string) => string) => {
    const bytes = new Uint8Array(await new Response(sent.get('table')).arrayBuffer());
    const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    const taken: Taken = { base64, translator: text('translator') };
    if (await editing.write('take', taken)) onClose();
  };
  return (
    <>
      <p>{say('translateWhy')}</p>
      <p class="row">
        {overview.languages
          .filter(({ locale }) => opened.beside.some((one) => one.locale === locale && one.state !== 'source'))
          .map(({ locale, name }) => (
            <button key={locale} type="button" onClick={() => make(locale).then(download)}>
              {say('tableFor', name)}
            </button>
          ))}
      </p>
      <Sent label={say('take')} onSend={take}>
        <Line name="table" label={say('takeTable')} />
        <Line name="translator" label={say('translator')} />
      </Sent>
    </>
  );
}
