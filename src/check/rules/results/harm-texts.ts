import type { Content } from '../../content.ts';
import { members } from '../../source/loose.ts';
import type { Path, YamlSource } from '../../source/yaml-source.ts';

/** A text about a harm that was reported, and where it stands. */
export interface HarmText {
  source: YamlSource;
  path: Path;
  text: string;
}

/** What is told of harms in one language, or in all of them. */
export function harmTextsIn(harms: Content['harms'], locale?: string): HarmText[] {
  if (!harms) return [];
  return members(harms.value).flatMap(([id, harm]) =>
    (['what', 'done'] as const).flatMap((field) =>
      members(harm[field]).flatMap(([own, text]) =>
        locale === undefined || own === locale ? [{ source: harms.source, path: [id, field, own], text }] : [],
      ),
    ),
  );
}
