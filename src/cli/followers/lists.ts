import type { AddressName, FileName } from '../../i18n/addresses.ts';
import type { KindName } from '../../schemas/kinds/kinds.ts';

/** Where the records of a kind stand together: pages beside those of their own, and files for programs. */
export const LISTS: Partial<Record<KindName, { pages?: readonly AddressName[]; feeds?: readonly FileName[] }>> = {
  services: { feeds: ['servicesJson', 'servicesCsv', 'countryJson', 'countryCsv', 'directoryIndex'] },
  organisations: { pages: ['institutions', 'commission'], feeds: ['servicesJson', 'servicesCsv'] },
  activities: {
    pages: ['home', 'activities', 'activitiesArchive'],
    feeds: ['calendar', 'atom', 'activitiesKnown', 'activityCalendar'],
  },
  readings: { pages: ['activities'], feeds: ['calendar', 'atom', 'activitiesKnown'] },
  messages: { pages: ['messages'] },
  easy: { pages: ['easyMessages'] },
  sayings: { pages: ['messages'] },
  lessons: { pages: ['classroom'] },
  quizzes: { pages: ['quizzes'] },
  materials: { pages: ['materials'] },
  figures: { pages: ['figures'], feeds: ['corrections'] },
  counts: { pages: ['results'] },
  targets: { pages: ['results'] },
  harms: { pages: ['results'] },
  regions: { pages: ['regions'] },
  map: { pages: ['regions'] },
  borders: { pages: ['borders'] },
  days: { pages: ['home'] },
  sources: { pages: ['sources'] },
  recallCodes: { pages: ['recalls'] },
  searchWords: { pages: ['search', 'directory'], feeds: ['situationWords'] },
};
