import type { AstroIntegration } from 'astro';
import { keysOf } from '../domain/keys.ts';
import { type AddressName, type AddressRules, type FileName, filePatternOf, patternOf } from '../i18n/addresses.ts';

/** The page module behind each address; `null` for the prose pages that `aboutPage` serves by its pattern. */
const MODULES: Record<AddressName, string | null> = {
  home: '_home.astro',
  help: '_help/front.astro',
  need: '_help/need.astro',
  regions: '_help/regions.astro',
  region: '_help/region.astro',
  countries: '_help/countries.astro',
  country: '_help/country.astro',
  line: '_help/line.astro',
  directory: '_finder/directory.astro',
  regionSheet: '_help/region-sheet.astro',
  countrySheet: '_help/country-sheet.astro',
  spoken: '_help/spoken.astro',
  spokenIn: '_help/spoken-in.astro',
  written: '_help/written.astro',
  calls: '_help/calls.astro',
  borders: '_help/borders.astro',
  border: '_help/border.astro',
  card: '_help/card.astro',
  discreetCard: '_help/discreet-card.astro',
  contact: '_help/contact.astro',
  messages: '_messages/list.astro',
  message: '_messages/message.astro',
  offer: '_messages/offer.astro',
  adverts: '_messages/adverts.astro',
  activities: '_activities/list.astro',
  activitiesByRegion: '_activities/group.astro',
  activitiesByRegionMore: '_activities/group.astro',
  activitiesBySector: '_activities/group.astro',
  activitiesBySectorMore: '_activities/group.astro',
  activitiesByAudience: '_activities/group.astro',
  activitiesByAudienceMore: '_activities/group.astro',
  activitiesByMode: '_activities/group.astro',
  activitiesByModeMore: '_activities/group.astro',
  activitiesByLanguage: '_activities/group.astro',
  activitiesByLanguageMore: '_activities/group.astro',
  activitiesByOrganiser: '_activities/group.astro',
  activitiesByOrganiserMore: '_activities/group.astro',
  activitiesOfYear: '_activities/group.astro',
  activitiesOfYearMore: '_activities/group.astro',
  activitiesOfMonth: '_activities/month.astro',
  activitiesOfDay: '_activities/day.astro',
  activitiesOfDayMore: '_activities/day.astro',
  activitiesArchive: '_activities/archive.astro',
  activitiesSubscribe: '_activities/subscribe.astro',
  activitiesProgramme: '_activities/programme.astro',
  activity: '_activities/activity.astro',
  publish: '_activities/publish.astro',
  ideas: '_activities/ideas.astro',
  certificate: '_activities/certificate.astro',
  classroom: '_classroom/front.astro',
  lesson: '_classroom/lesson.astro',
  handout: '_classroom/handout.astro',
  quiz: '_classroom/quiz.astro',
  materials: '_materials/front.astro',
  materialsFor: '_materials/narrowed.astro',
  materialsAt: '_materials/narrowed.astro',
  material: '_materials/thing.astro',
  search: '_search/search.astro',
  data: '_open-data/files.astro',
  about: '_about/front.astro',
  aboutPage: '_about/page.astro',
  law: null,
  glossary: null,
  commission: null,
  privacy: null,
  accessibility: null,
  figures: '_about/figures.astro',
  sources: '_about/sources.astro',
  translations: '_about/translations.astro',
  results: '_results/results.astro',
  pretest: '_results/pretest.astro',
  counting: '_results/counting.astro',
  textHome: '_text/home.astro',
  textHelp: '_text/help.astro',
  textNeed: '_text/need.astro',
  textRegions: '_text/regions.astro',
  textRegion: '_text/region.astro',
  textLine: '_text/line.astro',
  textWritten: '_text/written.astro',
  textCalls: '_text/calls.astro',
  textMessages: '_text/messages.astro',
  textMessage: '_text/message.astro',
  easyHome: '_easy/home.astro',
  easyHelp: '_easy/help.astro',
  easyNeed: '_easy/need.astro',
  easyRegions: '_easy/regions.astro',
  easyRegion: '_easy/region.astro',
  easyLine: '_easy/line.astro',
  easyMessages: '_easy/messages.astro',
  easyMessage: '_easy/message.astro',
};

/** The module behind each file. */
const FILE_MODULES: Record<FileName, string> = {
  calendar: '_activities/calendar.ics.ts',
  activityCalendar: '_activities/activity.ics.ts',
  linesJson: '_open-data/file.ts',
  linesCsv: '_open-data/file.ts',
  linesHsds: '_open-data/file.ts',
  linesSchema: '_open-data/file.ts',
  countryJson: '_open-data/country-file.ts',
  countryCsv: '_open-data/country-file.ts',
  countryHsds: '_open-data/country-file.ts',
  hsdsService: '_open-data/file.ts',
  hsdsPhone: '_open-data/file.ts',
  dataChanges: '_open-data/file.ts',
  checksums: '_open-data/file.ts',
  needWords: '_search/need-words.json.ts',
  directoryIndex: '_finder/directory.json.ts',
  contactCard: '_help/contact-card.vcf.ts',
  atom: '_activities/feed.xml.ts',
  feed: '_activities/feed.json.ts',
  calendarOfRegion: '_activities/group.ics.ts',
  atomOfRegion: '_activities/group.xml.ts',
  feedOfRegion: '_activities/group.json.ts',
  calendarOfSector: '_activities/group.ics.ts',
  atomOfSector: '_activities/group.xml.ts',
  feedOfSector: '_activities/group.json.ts',
  calendarOfAudience: '_activities/group.ics.ts',
  atomOfAudience: '_activities/group.xml.ts',
  feedOfAudience: '_activities/group.json.ts',
  calendarOfLanguage: '_activities/group.ics.ts',
  atomOfLanguage: '_activities/group.xml.ts',
  feedOfLanguage: '_activities/group.json.ts',
  activitiesFilter: '_activities/filter.json.ts',
  activitiesData: '_open-data/file.ts',
  icon: '_pictures/icon.png.ts',
  manifest: '_pictures/site.webmanifest.ts',
  picture: '_pictures/picture.png.ts',
  materialPdf: '_materials/sheet.pdf.ts',
  materialPack: '_materials/pack.zip.ts',
  materialPicture: '_materials/picture.png.ts',
  activitiesDataSchema: '_open-data/file.ts',
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
        for (const name of keysOf(MODULES)) {
          const file = MODULES[name];
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
