import { useEffect, useState } from 'preact/hooks';
import { CERTIFICATE_FIELDS, type CertificateField, namesIn } from '../../domain/activities/certificate.ts';
import type { CertificateWords } from '../../views/activities/certificate.ts';
import type { Cloth } from '../../views/page/cloth.ts';
import { Form, TextArea } from '../Form.tsx';
import { useForgetOnLeaving } from '../leaving.ts';

/** The woven band of a sheet: one repeat, as paths. */
export interface CertificateBand {
  paths: readonly string[];
  columns: number;
  rows: number;
}

/** What every sheet has. */
interface Made {
  words: CertificateWords;
  band: CertificateBand | null;
  drawing: Cloth;
}

type Values = Record<CertificateField, string>;

/**
 * A sheet for each typed name. An island, since what is typed must stand on paper without leaving the page: it asks for
 * nothing, stores and sends nothing. Without script there is one blank sheet to fill in by hand.
 */
export function Certificate({ words, ...woven }: Made) {
  const [isReady, setReady] = useState(false);
  const [values, setValues] = useState<Values>(EMPTY);
  useEffect(() => setReady(true), []);
  useForgetOnLeaving(() => setValues(EMPTY));
  const names = namesIn(values.names);
  return (
    <div class="certificates__all" lang={words.lang} dir={words.dir}>
      {isReady ? (
        <Form class="publish screen">
          {CERTIFICATE_FIELDS.map((field) => {
            const id = `c-${field}`;
            const value = values[field];
            const set = ({ currentTarget }: { currentTarget: { value: string } }) =>
              setValues((before) => ({ ...before, [field]: currentTarget.value }));
            return (
              <div key={field} class="publish__field">
                <label for={id}>{words[field]}</label>
                {field === 'names' ? (
                  <>
                    <small id={`${id}-how`}>{words.namesHow}</small>
                    <TextArea id={id} rows={6} aria-describedby={`${id}-how`} value={value} onInput={set} />
                  </>
                ) : (
                  <input id={id} maxLength={120} value={value} onInput={set} />
                )}
              </div>
            );
          })}
          <p class="publish__buttons">
            <button type="button" onClick={() => window.print()}>
              {words.print}
            </button>
            <button type="button" class="quiet" onClick={() => setValues(EMPTY)}>
              {words.clear}
            </button>
          </p>
        </Form>
      ) : (
        <div class="publish screen asleep">
          {CERTIFICATE_FIELDS.map((field) => (
            <div key={field} class="publish__field">
              <b data-words={words[field]} />
              {field === 'names' && <small data-words={words.namesHow} />}
              <i class={`certificate__${field}`} />
            </div>
          ))}
          <p class="publish__buttons">
            <i />
          </p>
        </div>
      )}
      <div class="certificates__sheets">
        {(names.length > 0 ? names : ['']).map((name, i) => (
          <Sheet key={i} name={name} values={values} words={words} {...woven} />
        ))}
      </div>
    </div>
  );
}

/** One sheet. What is not typed is a line to write on. */
function Sheet({ name, values, words, band, drawing }: Made & { name: string; values: Values }) {
  const signed = [
    [values.when, words.when],
    [values.giver, words.gives],
    ['', words.signature],
  ] as const;
  return (
    <article class="certificate ground wool">
      {band && <Woven band={band} />}
      <div class="certificate__head">
        <div>
          {words.day && <strong>{words.day}</strong>}
          <h2>{words.title}</h2>
        </div>
        <svg
          class="stitches"
          aria-hidden="true"
          viewBox={`0 0 ${drawing.width} ${drawing.height}`}
          shape-rendering="crispEdges"
        >
          {drawing.threads.map((thread) => (
            <path key={thread.name} class={thread.name} d={thread.path} />
          ))}
        </svg>
      </div>
      <p>{words.took}</p>
      <p class="certificate__name">
        <Line text={name} />
      </p>
      <p>{words.inActivity}</p>
      <p class="certificate__activity">
        <Line text={values.activity} />
      </p>
      <div class="certificate__signed">
        {signed.map(([value, label]) => (
          <p key={label}>
            <Line text={value} />
            <small>{label}</small>
          </p>
        ))}
      </div>
      <small>{words.notOfficial}</small>
    </article>
  );
}

/** What stands on a line, or the line to write on. */
function Line({ text }: { text: string }) {
  return <span class={`certificate__line ${text ? '' : 'certificate__blank'}`}>{text}</span>;
}

/**
 * Repeats side by side, without a pattern: that would need one id for all sheets. Both ends stand between two motifs, so that
 * none is cut: the small one has its middle where repeats meet, and a margin around it holds all of it.
 */
function Woven({ band: { paths, columns, rows } }: { band: CertificateBand }) {
  return (
    <svg
      class="certificate__band"
      aria-hidden="true"
      viewBox={`${-MARGIN} 0 ${columns * REPEATS + 2 * MARGIN + 1} ${rows}`}
      shape-rendering="crispEdges"
    >
      {Array.from({ length: REPEATS + 2 }, (_, place) => place - 1).map((repeat) =>
        paths.map(
          (path, thread) =>
            path && (
              <path
                key={`${repeat}:${thread}`}
                class={`thread-${thread + 1}`}
                transform={`translate(${repeat * columns})`}
                d={path}
              />
            ),
        ),
      )}
    </svg>
  );
}

const EMPTY: Values = { giver: '', activity: '', when: '', names: '' };
const REPEATS = 6;
/** Stitches beside the middle of the small motif: more than half of it, and less than reach the next. */
const MARGIN = 6;
