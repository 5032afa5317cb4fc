/** Each place in `src/` where the compiler is told by `as` instead of asked. The linter holds `any` and `!`. */
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { codeOf, readSource, type SourceFile } from './source-files.ts';

/** A reason stands at most so many lines above: at the head of the statement that it is about. */
const NEAR = 3;

describe('a cast', () => {
  test('has its reason in a comment beside it', () => {
    const found = readSource().flatMap(castsIn);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ hasReason }) => !hasReason).map(({ place }) => place)).toEqual([]);
  });

  test('is told from what has the same word', () => {
    const text =
      "// A reason.\nconst a = b as A;\n\n\n\nconst c = d as D;\nconst e = f as const;\nimport { g as h } from 'i';";
    expect(castsIn({ path: 'x.ts', text })).toEqual([
      { place: 'src/x.ts:2: b as A', hasReason: true },
      { place: 'src/x.ts:6: d as D', hasReason: false },
    ]);
  });
});

function castsIn(file: SourceFile) {
  if (file.path.endsWith('.css') || !/\bas\b/.test(file.text)) return [];
  const source = ts.createSourceFile(file.path, codeOf(file), ts.ScriptTarget.Latest, true);
  const lines = source.text.split('\n');
  const found: { place: string; hasReason: boolean }[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isAsExpression(node) ? node.type.getText() !== 'const' : ts.isTypeAssertionExpression(node)) {
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line;
      found.push({
        place: `src/${file.path}:${line + 1}: ${node.getText().split('\n')[0]}`,
        hasReason: lines.slice(Math.max(0, line - NEAR), line + 1).some((text) => /(?:^|\s)\/\/ /.test(text)),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
