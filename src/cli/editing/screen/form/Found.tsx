import type { FieldFinding } from '../../contract.ts';

/** What the check says of one place: what, why, and what to write instead; of another file also where. */
export function Found(props: { findings: readonly FieldFinding[]; id?: string; isElsewhere?: boolean }) {
  const { findings, id, isElsewhere } = props;
  if (findings.length === 0) return null;
  return (
    <ul class="found" id={id}>
      {findings.map(({ file, line, found, why, instead, stops }) => (
        <li key={`${file}:${line}:${found}`} class={stops ? 'stops' : 'known'}>
          {isElsewhere && <span class="note">{file}</span>} <strong>{found}</strong> {why} {instead}
        </li>
      ))}
    </ul>
  );
}
