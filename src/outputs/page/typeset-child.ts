import { onceForKey } from '../../domain/memoize.ts';
import { loadTypst } from './installed.ts';
import type { TypesetAnswer, TypesetOrder } from './typesetter.ts';

/** One for each set of fonts, whose folders stand a line each: it reads them once. */
const compilerFor = onceForKey((folders) =>
  loadTypst().NodeCompiler.create({ fontArgs: [{ fontPaths: folders.split('\n') }] }),
);

function set({ kind, fontPaths, mainFileContent, inputs }: TypesetOrder): Uint8Array {
  const compiler = compilerFor(fontPaths.join('\n'));
  const text = { mainFileContent, inputs };
  try {
    if (kind === 'svg') return new TextEncoder().encode(compiler.plainSvg(text));
    return Uint8Array.from(compiler.pdf(text, { pdfStandard: loadTypst().PdfStandard.UA_1 }));
  } finally {
    // It would keep everything that it ever set: no paper needs what another one did.
    compiler.evictCache(0);
  }
}

function answer(order: TypesetOrder): TypesetAnswer {
  try {
    return { made: set(order) };
  } catch (error) {
    return { error: whyOf(error) };
  }
}

/** The program tells a mistake in the text as the code of an error without a message. */
function whyOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message || String('code' in error ? error.code : error);
}

process.on('message', (order: TypesetOrder) => {
  process.send?.(answer(order));
});
// Whoever waits for it is gone.
process.on('disconnect', () => process.exit());
