import { globSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { keysOf } from '../codes/keys.ts';
import {
  ADDRESSES,
  type AddressName,
  type AddressRules,
  type FileName,
  filePatternOf,
  patternOf,
} from '../i18n/addresses.ts';

/**
 * The page modules of addresses that are called otherwise than their file, as `quizKey` is than `quiz-paper.astro`; `null` for the prose
 * pages that `aboutPage` serves by its pattern.
 */
const MODULES: Partial<Record<AddressName, string | null>> = {
  home: '_home.astro',
  help: '_help/front.astro',
  regionSheet: '_help/sheet.astro',
  countrySheet: '_help/sheet.astro',
  discreetCard: '_help/card.astro',
  messages: '_messages/list.astro',
  activities: '_activities/list.astro',
  activitiesByRegion: '_activities/group.astro',
  activitiesBySector: '_activities/group.astro',
  activitiesByOrganiser: '_activities/group.astro',
  activitiesOfYear: '_activities/group.astro',
  activitiesOfMonth: '_activities/group.astro',
  activitiesArchive: '_activities/archive.astro',
  activitiesSubscribe: '_activities/subscribe.astro',
  classroom: '_classroom/front.astro',
  lessonSlides: '_classroom/slides.astro',
  quizSheet: '_classroom/quiz-paper.astro',
  quizKey: '_classroom/quiz-paper.astro',
  materials: '_materials/front.astro',
  materialLogo: '_materials/logo.astro',
  recalls: '_materials/codes.astro',
  data: '_open-data/files.astro',
  about: '_about/front.astro',
  aboutPage: '_about/page.astro',
  law: null,
  glossary: null,
  commission: null,
  accessibility: null,
  easyHome: '_easy/page.astro',
  easyHelp: '_easy/page.astro',
  easySituation: '_easy/help.astro',
  easyRegions: '_easy/help.astro',
  easyRegion: '_easy/help.astro',
  easyService: '_easy/help.astro',
  easyMessages: '_easy/messages.astro',
  easyMessage: '_easy/page.astro',
};

/** The module behind each file. */
const FILE_MODULES: Record<FileName, string> = {
  calendar: '_activities/feeds.ts',
  activityCalendar: '_activities/activity.ics.ts',
  servicesJson: '_open-data/file.ts',
  servicesCsv: '_open-data/file.ts',
  linesSchema: '_open-data/file.ts',
  countryJson: '_open-data/file.ts',
  countryCsv: '_open-data/file.ts',
  checksums: '_open-data/file.ts',
  situationWords: '_search/situation-words.json.ts',
  directoryIndex: '_finder/directory.json.ts',
  contactCard: '_help/contact-card.vcf.ts',
  atom: '_activities/feeds.ts',
  calendarOfRegion: '_activities/feeds.ts',
  activitiesKnown: '_activities/known.json.ts',
  icon: '_pictures/icon.png.ts',
  picture: '_pictures/picture.png.ts',
  recall: '_materials/code.html.ts',
  recallsOfAll: '_materials/recall-news.ts',
  recallsOf: '_materials/recall-news.ts',
  embedNumbers: '_embeds/numbers.html.ts',
  embedDates: '_embeds/dates.html.ts',
  classPdf: '_classroom/paper.pdf.ts',
  lessonDocument: '_classroom/lesson.docx.ts',
  materialPdf: '_materials/file.ts',
  materialDrawing: '_materials/drawing.svg.ts',
  materialDocument: '_materials/file.ts',
  materialPack: '_materials/pack.zip.ts',
  corrections: '_materials/corrections.xml.ts',
  pressPack: '_materials/pack.zip.ts',
  materialPicture: '_materials/file.ts',
  quizFile: '_classroom/quiz-file.ts',
};

/**
 * Gives each page its address from the words in `content/campaign.yaml`, so that another country's addresses need no
 * change of code. Page modules begin with `_`, which keeps the file router away from them.
 */
export function addresses(rules: AddressRules): AstroIntegration {
  return {
    name: 'addresses',
    hooks: {
      'astro:config:setup': ({ injectRoute, config }) => {
        const files = globSync('_*/*.astro', { cwd: new URL('pages/', config.srcDir) });
        for (const name of keysOf(ADDRESSES)) {
          const file = moduleOf(name, files);
          if (file === null) continue;
          const entrypoint = new URL(`pages/${file}`, config.srcDir);
          injectRoute({ pattern: patternOf(name, rules), entrypoint, prerender: true });
        }
        for (const name of keysOf(FILE_MODULES)) {
          const entrypoint = new URL(`pages/${FILE_MODULES[name]}`, config.srcDir);
          injectRoute({ pattern: filePatternOf(name, rules), entrypoint, prerender: true });
        }
      },
    },
  };
}

/**
 * The page module of an address, below `src/pages/`: the one that is called like it, `quizClass` being in `_classroom/quiz-class.astro`.
 *
 * @param files the modules that there are
 * @throws where none is called so, or several are
 */
export function moduleOf(name: AddressName, files: readonly string[]): string | null {
  // The pages after the first of a list are made by the module of the first.
  const listed = keysOf(MODULES).find((one) => name === one || name === `${one}More`);
  if (listed) return MODULES[listed] ?? null;
  const called = `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.astro`;
  const [file, ...others] = files.filter((path) => path.split(/[\\/]/).at(-1) === called);
  if (file && others.length === 0) return file;
  throw new Error(
    `The address "${name}" needs one page module ${called} in a folder of src/pages/; there are ${others.length + (file ? 1 : 0)}.`,
  );
}
