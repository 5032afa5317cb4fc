import type { AstroIntegration } from 'astro';
import { wordedError } from '../check/safe-for-terminal.ts';
import { wordsFor } from '../launch/messages.mjs';
import { missingToSetType, SERIF, TYPST } from '../outputs/page/installed.ts';
import { tryTypesetter } from '../outputs/page/typesetter.ts';
import type { CampaignFile } from '../schemas/campaign.ts';

/**
 * As a build begins, says in one line that this machine sets no type and what is therefore not made; everything else is built. A live site
 * is not built so. Add it right after what begins the output, so that the site before stays where the build ends here.
 */
export function typesetting({ stage }: Pick<CampaignFile, 'stage'>): AstroIntegration {
  return {
    name: 'typesetting',
    hooks: {
      'astro:config:setup': async ({ command, logger }) => {
        const what = command === 'build' ? await lacking(process.env) : null;
        if (what === null) return;
        // The modules that draw are bundled apart, and learn it from the environment.
        process.env.NO_TYPESETTING = '1';
        const said = wordsFor(process.env)(stage === 'live' ? 'noTypesetterLive' : 'noTypesetter', { what });
        const line = said.replaceAll('\n', ' / ');
        if (stage === 'live') throw wordedError(line);
        logger.warn(line);
      },
    },
  };
}

/** Why no type can be set; null where it can. An installed program may still not run, or never end. */
async function lacking({ NO_TYPESETTING }: NodeJS.ProcessEnv): Promise<string | null> {
  if (NO_TYPESETTING === '1') return 'NO_TYPESETTING=1';
  const missing = missingToSetType();
  if (missing.length > 0) return missing.join(', ');
  const why = await tryTypesetter({ kind: 'svg', fontPaths: [SERIF], mainFileContent: 'A', inputs: {}, name: TYPST });
  return why?.split('\n')[0] ?? null;
}
