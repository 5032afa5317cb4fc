/** What would take the compiler's word away: each place in `src/` where it is told instead of asked. */
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { codeOf, readSource, type SourceFile } from './source-files.ts';

/** A reason stands at most so many lines above: at the head of the statement that it is about. */
const NEAR = 3;

/** Most files hold nothing of the kind, and need no parser to say so. */
const MAY = /[:<|&,(=]\s*any\b|[\w)\]}] as (?!const\b)(?!\w+ from)|[\w)\]]!(?![=\w])/;

describe('the compiler is told', () => {
  test('nothing by `any`', () => {
    const found = readSource().flatMap((file) => placesOf(file, (node) => node.kind === ts.SyntaxKind.AnyKeyword));
    expect(found.map(({ place }) => place)).toEqual([]);
  });

  test('by `as` or `!` only with a reason in a comment beside it', () => {
    const found = readSource().flatMap((file) => placesOf(file, isTold));
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ hasReason }) => !hasReason).map(({ place }) => place)).toEqual([]);
  });

  test('and is seen to be told', () => {
    const text = '// A reason.\nconst a = b as A;\n\n\n\nconst c = d!;\nconst e = f as const;\nlet g: any;';
    expect(placesOf({ path: 'x.ts', text }, isTold)).toEqual([
      { place: 'src/x.ts:2: b as A', hasReason: true },
      { place: 'src/x.ts:6: d!', hasReason: false },
    ]);
    expect(placesOf({ path: 'x.ts', text }, (node) => node.kind === ts.SyntaxKind.AnyKeyword)).toHaveLength(1);
  });
});

/** Is it a cast, save `as const`, or the word that something is there? */
function isTold(node: ts.Node): boolean {
  if (ts.isAsExpression(node)) return node.type.getText() !== 'const';
  return ts.isNonNullExpression(node) || ts.isTypeAssertionExpression(node);
}

function placesOf(file: SourceFile, isWanted: (node: ts.Node) => boolean) {
  if (file.path.endsWith('.css') || !MAY.test(file.text)) return [];
  const source = ts.createSourceFile(file.path, codeOf(file), ts.ScriptTarget.Latest, true);
  const lines = source.text.split('\n');
  const found: { place: string; hasReason: boolean }[] = [];
  const visit = (node: ts.Node) => {
    if (isWanted(node)) {
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line;
      const above = lines.slice(Math.max(0, line - NEAR), line + 1);
      found.push({
        place: `src/${file.path}:${line + 1}: ${node.getText().split('\n')[0]}`,
        hasReason: above.some((text) => /(?:^|\s)\/\/ /.test(text)),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
