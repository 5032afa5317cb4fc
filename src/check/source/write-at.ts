import { both, example, type Fix } from '../findings/words.ts';
import type { Path, YamlSource } from './yaml-source.ts';

/**
 * A field with a value in the format of the file, as the author should write it.
 *
 * @param value already in the form it takes in the file (see `typed`)
 */
export function writeAt(source: Pick<YamlSource, 'file'>, path: Path, value: string): Fix {
  const key = path.at(-1);
  if (typeof key === 'number') return both(`- ${value}`);
  return both(source.file.endsWith('.json') ? `"${String(key)}": ${value}` : `${String(key)}: ${value}`);
}

/** A text as it is typed in a file: in quotes where YAML might make something else of it. */
export function typed(value: string): string {
  const isWord = /^[a-z][a-z-]*$/.test(value) && !/^(true|false|null|yes|no|on|off)$/.test(value);
  return isWord || /^[a-z]+(-[a-z0-9]+)+$/.test(value) ? value : JSON.stringify(value);
}

/** A field with an example of its value: its form is to be copied, and what is true only the author knows. */
export function exampleAt(source: Pick<YamlSource, 'file'>, path: Path, value: string): Fix {
  return example(writeAt(source, path, value));
}
