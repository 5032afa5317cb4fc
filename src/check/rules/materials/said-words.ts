import { type Form, formOf, type ItemPart } from '../../../domain/materials/forms.ts';
import type { Content } from '../../content.ts';
import { members } from '../../source/loose.ts';
import type { Path, YamlSource } from '../../source/yaml-source.ts';
import { type KnownLines, knownLines, readText } from './read-aloud.ts';

/** One text of a thing, as it is written and as it is read. */
export interface SaidText {
  path: Path;
  written: string;
  read: string;
}

/** The words of a thing in one language, as far as they are right. */
export interface SaidWords {
  source: YamlSource;
  locale: string;
  form: Form;
  path: Path;
  /** By name. */
  lines: ReadonlyMap<string, SaidText>;
  items: readonly (SaidText & { mark: string | undefined; parts: Partial<Record<ItemPart, string>>; at: Path })[];
}

/** Every thing in every language that its file has, with what rules need of it. */
export function saidWords(content: Content, known: KnownLines = knownLines(content)): SaidWords[] {
  return content.materials.flatMap(({ source, value }) =>
    value?.form === undefined
      ? []
      : members(value.words).map(([locale, own]): SaidWords => {
          const path = ['words', locale];
          const said = (at: Path, written: string): SaidText => ({ path: at, written, read: readText(written, known) });
          return {
            source,
            locale,
            path,
            form: formOf({ form: value.form ?? 'numbers' }),
            lines: new Map(members(own.lines).map(([name, text]) => [name, said([...path, 'lines', name], text)])),
            items: members(own.items).flatMap(([i, { text, mark, ...parts }]) => {
              const at = [...path, 'items', i];
              return text === undefined ? [] : [{ ...said([...at, 'text'], text), mark, parts, at }];
            }),
          };
        }),
  );
}

/** Is each item of a form seen or sent alone? */
export function isSentSingly({ use, items, isSpoken }: Form): boolean {
  return items !== null && !isSpoken && (use === 'phone' || use === 'screen');
}

/** All texts of a thing but the word to underline, which stands in one of them. */
export function textsOf({ lines, items }: Pick<SaidWords, 'lines' | 'items'>): SaidText[] {
  return [...[...lines].flatMap(([name, text]) => (name === MARK ? [] : text)), ...items];
}

/** The line that names the word to underline. */
export const MARK = 'mark';
