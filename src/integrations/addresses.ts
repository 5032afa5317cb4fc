import type { AstroIntegration } from 'astro';
import { type AddressName, type AddressRules, type FileName, filePatternOf, patternOf } from '../i18n/addresses.ts';

/** The page module behind each address. */
const MODULES: Partial<Record<AddressName, string>> = {
  home: '_home.astro',
  help: '_help/front.astro',
  need: '_help/need.astro',
  regions: '_help/regions.astro',
  region: '_help/region.astro',
  countries: '_help/countries.astro',
  country: '_help/country.astro',
  line: '_help/line.astro',
  directory: '_help/directory.astro',
  regionSheet: '_help/region-sheet.astro',
  countrySheet: '_help/country-sheet.astro',
  spoken: '_help/spoken.astro',
  spokenIn: '_help/spoken-in.astro',
  written: '_help/written.astro',
  borders: '_help/borders.astro',
  border: '_help/border.astro',
  card: '_help/card.astro',
  discreetCard: '_help/discreet-card.astro',
  contact: '_help/contact.astro',
  messages: '_messages/messages.astro',
  message: '_messages/message.astro',
  offer: '_messages/offer.astro',
  adverts: '_messages/adverts.astro',
  events: '_events/events.astro',
  eventsByRegion: '_events/group.astro',
  eventsByRegionMore: '_events/group.astro',
  eventsBySector: '_events/group.astro',
  eventsBySectorMore: '_events/group.astro',
  eventsByAudience: '_events/group.astro',
  eventsByAudienceMore: '_events/group.astro',
  eventsByMode: '_events/group.astro',
  eventsByModeMore: '_events/group.astro',
  eventsByLanguage: '_events/group.astro',
  eventsByLanguageMore: '_events/group.astro',
  eventsByOrganiser: '_events/group.astro',
  eventsByOrganiserMore: '_events/group.astro',
  eventsOfYear: '_events/group.astro',
  eventsOfYearMore: '_events/group.astro',
  eventsOfMonth: '_events/month.astro',
  eventsOfDay: '_events/day.astro',
  eventsOfDayMore: '_events/day.astro',
  eventsArchive: '_events/archive.astro',
  eventsSubscribe: '_events/subscribe.astro',
  eventsProgramme: '_events/programme.astro',
  event: '_events/event.astro',
  publish: '_events/publish.astro',
  ideas: '_events/ideas.astro',
  certificate: '_events/certificate.astro',
  classroom: '_classroom/classroom.astro',
  lesson: '_classroom/lesson.astro',
  handout: '_classroom/handout.astro',
  quiz: '_classroom/quiz.astro',
  search: '_search/search.astro',
  data: '_open-data/files.astro',
  about: '_about/about.astro',
  aboutPage: '_about/page.astro',
  figures: '_about/figures.astro',
  sources: '_about/sources.astro',
  translations: '_about/translations.astro',
  textHome: '_text/home.astro',
  textHelp: '_text/help.astro',
  textNeed: '_text/need.astro',
  textMessages: '_text/messages.astro',
  textMessage: '_text/message.astro',
  easyHome: '_easy/home.astro',
  easyHelp: '_easy/help.astro',
  easyMessages: '_easy/messages.astro',
  easyMessage: '_easy/message.astro',
};

/** The module behind each file. */
const FILE_MODULES: Record<FileName, string> = {
  calendar: '_events/calendar.ics.ts',
  eventCalendar: '_events/event.ics.ts',
  helplinesJson: '_open-data/file.ts',
  helplinesCsv: '_open-data/file.ts',
  helplinesHsds: '_open-data/file.ts',
  helplinesSchema: '_open-data/file.ts',
  countryJson: '_open-data/country-file.ts',
  countryCsv: '_open-data/country-file.ts',
  countryHsds: '_open-data/country-file.ts',
  hsdsService: '_open-data/file.ts',
  hsdsPhone: '_open-data/file.ts',
  dataChanges: '_open-data/file.ts',
  checksums: '_open-data/file.ts',
  directoryIndex: '_help/directory.json.ts',
  contactCard: '_help/contact-card.vcf.ts',
  atom: '_events/feed.xml.ts',
  feed: '_events/feed.json.ts',
  calendarOfRegion: '_events/group.ics.ts',
  atomOfRegion: '_events/group.xml.ts',
  feedOfRegion: '_events/group.json.ts',
  calendarOfSector: '_events/group.ics.ts',
  atomOfSector: '_events/group.xml.ts',
  feedOfSector: '_events/group.json.ts',
  calendarOfAudience: '_events/group.ics.ts',
  atomOfAudience: '_events/group.xml.ts',
  feedOfAudience: '_events/group.json.ts',
  calendarOfLanguage: '_events/group.ics.ts',
  atomOfLanguage: '_events/group.xml.ts',
  feedOfLanguage: '_events/group.json.ts',
  eventsFilter: '_events/filter.json.ts',
  eventsData: '_open-data/file.ts',
  eventsDataSchema: '_open-data/file.ts',
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
        for (const [name, file] of Object.entries(MODULES)) {
          const entrypoint = new URL(`pages/${file}`, config.srcDir);
          injectRoute({ pattern: patternOf(name as AddressName, rules), entrypoint, prerender: true });
        }
        for (const [name, file] of Object.entries(FILE_MODULES)) {
          const entrypoint = new URL(`pages/${file}`, config.srcDir);
          injectRoute({ pattern: filePatternOf(name as FileName, rules), entrypoint, prerender: true });
        }
      },
    },
  };
}
