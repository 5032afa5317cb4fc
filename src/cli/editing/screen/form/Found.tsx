import type { FieldFinding } from '../../contract.ts';

/** What the check says of one place: what, why, and what to write instead. */
export function Found({ findings, id }: { findings: readonly FieldFinding[]; id?: string }) {
  if (findings.length === 0) return null;
  return (
    <ul class="found" id={id}>
      {findings.map(({ found, why, instead, stops }) => (
        <li key={found} class={stops ? 'stops' : 'known'}>
          <strong>{found}</strong> {why} {instead}
        </li>
      ))}
    </ul>
  );
}
