import { globSync, readFileSync } from 'node:fs';

/** A command or an option as a guide writes it. */
export interface Mention {
  text: string;
  /** Below the root of the project. */
  guide: string;
  line: number;
}

/** What people are told to read, and to type from. */
const GUIDES = ['README.md', 'CONTRIBUTING.md', ...globSync(['content/**/{README,CAMPAIGN}.md', 'src/*.md']).sort()];

/** Every guide is read from the root of the project. */
export function readGuides(): Mention[] {
  return GUIDES.flatMap((guide) => mentionsIn(readFileSync(guide, 'utf8'), guide));
}

/**
 * What a guide writes as code: every span, also one that goes on in the next line, and every line of a block for a shell.
 * A comment at the end of a line is left out.
 *
 * @example mentionsIn('Type `npm start`.', 'README.md') // => [{ text: 'npm start', guide: 'README.md', line: 1 }]
 */
export function mentionsIn(markdown: string, guide: string): Mention[] {
  const found = [...markdown.matchAll(CODE)].flatMap(({ 0: whole, index, groups }) => {
    const first = lineAt(markdown, index);
    if (groups?.span !== undefined) return [{ text: oneLine(groups.span), guide, line: first }];
    if (groups?.kind !== 'sh') return [];
    return whole
      .split('\n')
      .map((text, offset) => ({ text: oneLine(text.replace(/\s#.*/, '')), guide, line: first + offset }));
  });
  return found.filter(({ text }) => isCommand(text) || OPTION.test(text));
}

/** Is it something to type, and not an option that a guide names by itself? */
export function isCommand(text: string): boolean {
  return COMMAND.test(text);
}

/** The options that a command or a mention names, `BUILD_DATE=` among them. */
export function optionsIn(text: string): string[] {
  return [...text.matchAll(/(?<=^|\s)(--[a-z][a-z-]*|[A-Z][A-Z_]*=)/g)].map(([, name]) => name!);
}

const CODE = /^```(?<kind>\w*)\n[\s\S]*?^```|`(?<span>[^`]+)`/gm;
const COMMAND = /^([A-Z_]+=\S+ )*(npm (start|test|run \S)|node \S)/;
const OPTION = /^(-- )?--[a-z]/;

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
