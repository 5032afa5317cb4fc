import { useEffect, useRef, useState } from 'preact/hooks';
import type { LogoView } from '../../views/materials/logo.ts';
import { Form } from '../Form.tsx';
import { useForgetOnLeaving } from '../leaving.ts';

/**
 * A sheet with a strip below it. An island, since the logo is read by the reader's own browser: it asks for nothing, stores and sends
 * nothing, and forgets it when the page is left. Without script the strip is there to glue or stamp something on.
 */
export function LogoSheet({ picture, words }: Pick<LogoView, 'picture' | 'words'>) {
  const [isReady, setReady] = useState(false);
  const [logo, setLogo] = useState('');
  const [name, setName] = useState('');
  const [said, setSaid] = useState('');
  const form = useRef<HTMLFormElement>(null);
  // What was chosen last counts, whichever is read first.
  const last = useRef(0);
  useEffect(() => setReady(true), []);
  const clear = () => {
    last.current += 1;
    form.current?.reset();
    setLogo('');
    setName('');
    setSaid('');
  };
  useForgetOnLeaving(clear);
  const refuse = () => {
    setLogo('');
    setSaid(words.notPicture);
  };
  const choose = (file: File | undefined) => {
    last.current += 1;
    const own = last.current;
    setSaid('');
    if (!file) return setLogo('');
    if (!file.type.startsWith('image/')) return refuse();
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      if (own === last.current && typeof reader.result === 'string') setLogo(reader.result);
    });
    reader.addEventListener('error', () => own === last.current && refuse());
    reader.readAsDataURL(file);
  };
  return (
    <div class="logo" lang={words.lang} dir={words.dir}>
      {isReady ? (
        <Form element={form} class="screen">
          <p>
            <label for="logo-file">{words.file}</label>{' '}
            <input
              id="logo-file"
              type="file"
              accept="image/*"
              aria-describedby="logo-said"
              onChange={(event) => choose(event.currentTarget.files?.[0])}
            />
          </p>
          <p id="logo-said" role="status">
            {said}
          </p>
          <p>
            <label for="logo-name">{words.name}</label>{' '}
            <input id="logo-name" maxLength={80} value={name} onInput={(event) => setName(event.currentTarget.value)} />
          </p>
          <p class="logo__buttons">
            <button type="button" onClick={() => window.print()}>
              {words.print}
            </button>{' '}
            <button type="button" onClick={clear}>
              {words.clear}
            </button>
          </p>
        </Form>
      ) : (
        <div class="screen asleep">
          <p>
            <b data-words={words.file} /> <i />
          </p>
          <p data-words="" />
          <p>
            <b data-words={words.name} /> <i />
          </p>
          <p>
            <i />
          </p>
        </div>
      )}
      <div class="logo__sheet">
        <img class="logo__picture" src={picture.href} alt={picture.alt} lang={picture.lang} />
        <div class="logo__strip">
          <span>{words.spread}</span>{' '}
          {logo ? <img class="logo__own" src={logo} alt={name} onError={refuse} /> : !name && <i>{words.empty}</i>}{' '}
          {name && <b>{name}</b>}
        </div>
      </div>
    </div>
  );
}
