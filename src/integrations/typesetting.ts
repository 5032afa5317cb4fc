import type { AstroIntegration } from 'astro';
import { wordedError } from '../check/safe-for-terminal.ts';
import { wordsFor } from '../launch/messages.mjs';
import { missingToSetType, SERIF, TYPST } from '../outputs/page/installed.ts';
import { tryTypesetter } from '../outputs/page/typesetter.ts';
import type { CampaignFile } from '../schemas/campaign.ts';

/**
 * Says in one line, as a build begins, that this machine sets no type, and what is not made therefore; everything else is built. A site
 * that is live is not built so. Add it right behind what begins the output, which leaves the site before as it is where a build ends early.
 */
export function typesetting({ stage }: Pick<CampaignFile, 'stage'>): AstroIntegration {
  return {
    name: 'typesetting',
    hooks: {
      'astro:config:setup': async ({ command, logger }) => {
        const what = command === 'build' ? await lacking(process.env) : null;
        if (what === null) return;
        // Whatever draws is bundled for itself, and knows nothing else of this.
        process.env.NO_TYPESETTING = '1';
        const said = wordsFor(process.env)(stage === 'live' ? 'noTypesetterLive' : 'noTypesetter', { what });
        const line = said.replaceAll('\n', ' / ');
        if (stage === 'live') throw wordedError(line);
        logger.warn(line);
      },
    },
  };
}

/** What type cannot be set for; null where it can. A program that is here may still not run, or find no end. */
async function lacking({ NO_TYPESETTING }: NodeJS.ProcessEnv): Promise<string | null> {
  if (NO_TYPESETTING === '1') return 'NO_TYPESETTING=1';
  const missing = missingToSetType();
  if (missing.length > 0) return missing.join(', ');
  const why = await tryTypesetter({ kind: 'svg', fontPaths: [SERIF], mainFileContent: 'A', inputs: {}, name: TYPST });
  return why?.split('\n')[0] ?? null;
}
