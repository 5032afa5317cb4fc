/**
 * The ids of sources that a content file points to: by `<Cite id="…" />` in its text, and by the fields that name sources
 * in its facts.
 *
 * @param facts what the file says as YAML
 */
export function citedIn(facts: unknown, text: string): string[] {
  const inText = [...text.matchAll(/<Cite\s+id="([^"]+)"/g)].map(([, id = '']) => id);
  return [...inText, ...inFacts(facts)];
}

/** Names of fields that hold one id of a source, or a list of them. */
const FIELDS: readonly string[] = ['source', 'sources', 'switchSource', 'basis', 'dutySource', 'rights'];

function inFacts(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(inFacts);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    // Of each belief, who reports it.
    if (key === 'beliefs')
      return Object.values(inner ?? {})
        .flat()
        .filter((id) => typeof id === 'string');
    if (!FIELDS.includes(key)) return inFacts(inner);
    return [inner].flat().filter((id) => typeof id === 'string');
  });
}
