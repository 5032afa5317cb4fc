import { ADDITIONAL_PROPERTY_FLAG, type RJSFSchema } from '@rjsf/utils';
import type { FieldFinding, FieldPath } from '../../contract.ts';
import { FACTS } from './in-words.ts';
import { useAround } from './surroundings.ts';

/** How a field is called, what is to be known of it, and its name in the file, by which the check calls it. */
export function Title({ schema, path }: { schema: RJSFSchema; path: FieldPath }) {
  const { say, phrases } = useAround();
  const last = path.at(-1) ?? '';
  const known = schema.title || FACTS.map((group) => phrases[group + last]).find(Boolean);
  const said = ADDITIONAL_PROPERTY_FLAG in schema ? '' : known;
  if (typeof last === 'number') return <>{schema.title || say('place', last + 1)}</>;
  return (
    <>
      {said || last} {said && schema.more && <small>{schema.more}</small>} {said && <small class="key">{last}</small>}
    </>
  );
}

/** What the check says of one place: what, why, and what to write instead; of another file also where. */
export function Found(props: { findings: readonly FieldFinding[]; id?: string; isElsewhere?: boolean }) {
  const { findings, id, isElsewhere } = props;
  if (findings.length === 0) return null;
  return (
    <ul class="found" id={id}>
      {findings.map(({ file, line, found, why, instead, stops }) => (
        <li key={`${file}:${line}:${found}`} class={stops ? 'stops' : undefined}>
          {isElsewhere && <small>{file}</small>} <strong>{found}</strong> {why} {instead}
        </li>
      ))}
    </ul>
  );
}
