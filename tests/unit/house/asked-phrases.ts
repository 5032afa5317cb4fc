import ts from 'typescript';

/** Templates of keys whose parts the compiler knows only as some text, so that nobody can tell which keys they ask for. */
export interface OpenTemplate {
  /** Path below `src/`. */
  path: string;
  code: string;
}

/** What code may ask the strings for. */
export interface Asked {
  keys: ReadonlySet<string>;
  open: readonly OpenTemplate[];
}

/**
 * Every text in code that may be the key of a phrase: a text that stands there whole, and each that a template can become
 * (`` `topic.${topic}` ``) by the types of its parts. Only these types are looked up; the code is not checked.
 *
 * @param isOurs is this one of the files to read?
 */
export function askedPhrases(program: ts.Program, isOurs: (path: string) => boolean): Asked {
  const checker = program.getTypeChecker();
  const keys = new Set<string>();
  const open: OpenTemplate[] = [];
  const visit = (node: ts.Node, path: string) => {
    if (ts.isStringLiteralLike(node)) keys.add(node.text);
    if (ts.isTemplateExpression(node)) {
      const texts = textsOf(node, checker);
      for (const text of texts ?? []) keys.add(text);
      if (!texts && BEGINNING.test(node.head.text)) open.push({ path, code: node.getText() });
    }
    ts.forEachChild(node, (child) => visit(child, path));
  };
  for (const file of program.getSourceFiles().filter(({ fileName }) => isOurs(fileName))) visit(file, file.fileName);
  return { keys, open };
}

/** All that a template can become; null where one part may be any text. */
function textsOf({ head, templateSpans }: ts.TemplateExpression, checker: ts.TypeChecker): string[] | null {
  let texts = [head.text];
  for (const { expression, literal } of templateSpans) {
    const values = valuesOf(checker.getTypeAtLocation(expression), checker);
    if (!values) return null;
    texts = texts.flatMap((text) => values.map((value) => `${text}${value}${literal.text}`));
  }
  return texts;
}

function valuesOf(type: ts.Type, checker: ts.TypeChecker): string[] | null {
  const known = checker.getBaseConstraintOfType(type) ?? type;
  const parts = known.isUnion() ? known.types : [known];
  // Nothing asks for a phrase with what is not there.
  const values = parts.filter(({ flags }) => !(flags & ts.TypeFlags.Undefined));
  return values.every((part) => part.isStringLiteral()) ? values.map(({ value }) => value) : null;
}

/** How the keys of phrases begin; see `src/schemas/page/prose.ts`. */
const BEGINNING = /^[a-z][A-Za-z]*\./;
