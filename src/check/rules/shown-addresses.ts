import type { Content } from '../content.ts';
import type { Finding } from '../finding.ts';
import { addressFindings, shownLinks } from '../markup/links.ts';
import { allowedDomainsOf } from '../read/records.ts';
import type { Entry } from '../shape/check-shape.ts';
import { type Path, placeAt } from '../source/yaml-source.ts';

/** What readers see beside the texts: an address in it, a page or a mailbox, leads where a link of a text may lead. */
export function shownAddresses(content: Content): Finding[] {
  const allowed = allowedDomainsOf(content);
  const entries = SHOWN.flatMap((kind): readonly Entry<unknown>[] => {
    const read = content[kind];
    return Array.isArray(read) ? read : read ? [read] : [];
  });
  return [...entries, ...content.pages].flatMap(({ source, value }) =>
    [...textsIn(value, [])].flatMap(({ path, text }) =>
      shownLinks(text)
        // "It begins with https://" is a sentence.
        .filter((address) => !/^https?:\/*$/i.test(address))
        .flatMap((address) => addressFindings(placeAt(source, path), address, 'mdx', allowed)),
    ),
  );
}

/** Kinds of files whose fields are shown; services, sources and the campaign have rules of their own. */
const SHOWN = [
  'strings',
  'lessons',
  'protocols',
  'quizzes',
  'figures',
  'sayings',
  'materials',
  'counts',
  'regions',
  'days',
  'borders',
  'organisations',
  'questions',
  'harms',
  'targets',
] as const satisfies readonly (keyof Content)[];

/** Every text of a value, with the way to it. */
function* textsIn(value: unknown, path: Path): Generator<{ path: Path; text: string }> {
  if (typeof value === 'string') yield { path, text: value };
  if (typeof value !== 'object' || value === null) return;
  for (const [step, inner] of Object.entries(value)) {
    yield* textsIn(inner, [...path, Array.isArray(value) ? Number(step) : step]);
  }
}
