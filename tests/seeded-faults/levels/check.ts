import type { Copy } from '../copy.ts';
import type { Level } from './level.ts';
import { runNode } from './program.ts';

const COMMAND = 'src/cli/check-content.ts';

/** The check of the real content. */
export function checkLevel({ root, withFault }: Copy): Level {
  return {
    id: 'check',
    tries: (fault) =>
      withFault(fault, async () => {
        const { code, text } = await runNode([COMMAND, '--lang', 'en'], root);
        return code === 0 ? null : { by: COMMAND, test: text.trim().split('\n')[0] ?? '' };
      }),
  };
}
