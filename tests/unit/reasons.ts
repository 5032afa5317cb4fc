/** Finds rules of checkers that are switched off without a word on why. */

/**
 * Comments in code and styles that silence a rule and give no reason.
 *
 * @returns a line for each: `path:line: what it says`
 */
export function findSilencedWithoutReason(path: string, text: string): string[] {
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    const found = DIRECTIVES.find(({ begins }) => begins.test(line));
    return !found || found.withReason?.test(line) ? [] : [`${path}:${index + 1}: ${line.trim()}`];
  });
}

/**
 * Settings that switch something off and carry no comment, beside them or in the line above; for a list, inside it.
 * Entries of a list that stand together share the comment of the first.
 *
 * @returns a line for each: `path:line: what it says`
 */
export function findOffWithoutReason(path: string, text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.flatMap((line, index) => {
    if (isComment(line) || !OFF.some((pattern) => pattern.test(line)) || BESIDE.test(line)) return [];
    if (line.endsWith('[') && isComment(lines[index + 1] ?? '')) return [];
    const above = lines.slice(0, index).findLast((other) => !(LEFT_OUT.test(line) && LEFT_OUT.test(other)));
    return above !== undefined && isComment(above) ? [] : [`${path}:${index + 1}: ${line}`];
  });
}

function isComment(line: string): boolean {
  return /^(\/\/|\/?\*|#)/.test(line);
}

/** Written in pieces, so that this file does not silence anything itself. */
const DIRECTIVES: readonly { begins: RegExp; withReason?: RegExp }[] = [
  { begins: comment('biome', 'ignore'), withReason: /ignore(-\w+)? [\w/]+:\s+\S+ \S+/ },
  { begins: comment('stylelint', 'disable'), withReason: / -- \S+ \S+/ },
  { begins: comment('html-validate', 'disable'), withReason: / -- \S+ \S+/ },
  { begins: comment('markdownlint', 'disable') },
  { begins: comment('prettier', 'ignore'), withReason: /ignore: \S+ \S+/ },
  { begins: comment('@ts', 'expect-error'), withReason: /expect-error:? \S+ \S+/ },
  // They stay when nothing is wrong any more.
  { begins: comment('@ts', '(ignore|nocheck)') },
  // Nobody runs it here.
  { begins: comment('eslint', 'disable') },
];

function comment(tool: string, order: string): RegExp {
  return new RegExp(String.raw`(?:\/\/|\/\*|<!--|\*|#)\s*\[?${tool}-${order}\b`);
}

/** An entry that leaves files out. */
const LEFT_OUT = /^"!/;
const OFF = [
  LEFT_OUT,
  // A rule, a check or a tool.
  /[:,]\s*["']?(?:off|false|null)["']?\s*[,}\]]*(?:\s*(?:\/\/|#).*)?$/,
  /^["']?(?:ignore|exclude|skip)\w*["']?:/i,
];
const BESIDE = /(?:\/\/|(?:^|\s)#)\s*\S+ \S+/;
