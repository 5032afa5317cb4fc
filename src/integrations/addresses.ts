import { globSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { keysOf } from '../codes/keys.ts';
import {
  ADDRESSES,
  type AddressName,
  type AddressRules,
  FILES,
  type FileName,
  filePatternOf,
  patternOf,
} from '../i18n/addresses.ts';

/** Page modules that serve several addresses or files, or have a name of their own; every other is named after its address. */
const SHARED: Readonly<Record<string, readonly (AddressName | FileName)[]>> = {
  '_help/front.astro': ['help'],
  '_help/sheet.astro': ['regionSheet', 'countrySheet'],
  '_help/card.astro': ['card', 'discreetCard'],
  '_help/ways-on.astro': ['spoken', 'borders'],
  '_activities/group.astro': [
    'activitiesByRegion',
    'activitiesBySector',
    'activitiesByOrganiser',
    'activitiesOfYear',
    'activitiesOfMonth',
  ],
  '_activities/feeds.ts': ['calendar', 'calendarOfRegion', 'atom'],
  '_classroom/quiz-paper.astro': ['quizSheet', 'quizKey'],
  '_embeds/frame.ts': ['embedNumbers', 'embedDates'],
  '_materials/file.ts': ['materialPdf', 'materialDocument', 'materialPicture'],
  '_materials/pack.ts': ['materialPack', 'pressPack'],
  '_materials/recall-news.ts': ['recallsOfAll', 'recallsOf'],
  '_open-data/files.astro': ['data'],
  '_open-data/file.ts': ['servicesJson', 'servicesCsv', 'linesSchema', 'countryJson', 'countryCsv', 'checksums'],
  '_easy/page.astro': ['easyHome', 'easyHelp', 'easyMessage'],
  '_easy/records.astro': ['easySituation', 'easyRegions', 'easyRegion', 'easyService'],
};

/** The prose pages that `aboutPage` serves by its own pattern. */
export const IN_ABOUT: readonly AddressName[] = ['law', 'glossary', 'commission', 'accessibility'];

/**
 * Gives each page its address from the words in `content/campaign.yaml`, so that another country changes no code. Page modules
 * stand in folders that begin with `_`, which keeps Astro's file router away from them.
 */
export function addresses(rules: AddressRules): AstroIntegration {
  return {
    name: 'addresses',
    hooks: {
      'astro:config:setup': ({ injectRoute, config }) => {
        const files = globSync('_*/*.{astro,ts}', { cwd: new URL('pages/', config.srcDir) });
        const inject = (pattern: string, file: string) =>
          injectRoute({ pattern, entrypoint: new URL(`pages/${file}`, config.srcDir), prerender: true });
        for (const name of keysOf(ADDRESSES))
          if (!IN_ABOUT.includes(name)) inject(patternOf(name, rules), moduleOf(name, 'astro', files));
        for (const name of keysOf(FILES)) inject(filePatternOf(name, rules), moduleOf(name, 'ts', files));
      },
    },
  };
}

/**
 * The page module of an address or of a file, below `src/pages/`: that of `quizClass` is `_classroom/quiz-class.astro`.
 *
 * @param files the modules that there are
 * @throws where no module has that name, or several have
 */
export function moduleOf(name: AddressName | FileName, ending: 'astro' | 'ts', files: readonly string[]): string {
  // One module makes all pages of a list.
  const first = name.replace(/More$/, '');
  const shared = keysOf(SHARED).find((file) => SHARED[file]?.some((one) => one === first));
  if (shared) return shared;
  const called = `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.${ending}`;
  const [file, ...others] = files.filter((path) => path.split(/[\\/]/).at(-1) === called);
  if (file && others.length === 0) return file;
  throw new Error(
    `The address "${name}" needs one page module ${called} in a folder of src/pages/; there are ${others.length + (file ? 1 : 0)}.`,
  );
}
