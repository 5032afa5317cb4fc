/**
 * Every address of the site, as words of `campaign.yaml` paths and `:parameters`. No other code glues slashes.
 */
export const ADDRESSES = {
  home: [],
  help: ['help'],
  situation: ['help', ':situation'],
  regions: ['help', 'region'],
  region: ['help', 'region', ':region'],
  countries: ['help', 'country'],
  country: ['help', 'country', ':country'],
  service: ['help', 'service', ':service'],
  directory: ['help', 'directory'],
  regionSheet: ['help', 'region', ':region', 'handout'],
  countrySheet: ['help', 'country', ':country', 'handout'],
  spoken: ['help', 'spoken'],
  spokenIn: ['help', 'spoken', ':spokenLanguage'],
  written: ['help', 'written'],
  calls: ['help', 'call'],
  borders: ['help', 'border'],
  border: ['help', 'border', ':border'],
  card: ['help', 'card'],
  discreetCard: ['help', 'card', 'discreet'],
  contact: ['help', 'contact'],
  messages: ['messages'],
  message: ['messages', ':message'],
  offer: ['messages', 'offer'],
  adverts: ['messages', 'offer', 'adverts'],
  activities: ['activities'],
  activitiesByRegion: ['activities', 'region', ':region'],
  activitiesByRegionMore: ['activities', 'region', ':region', ':page'],
  activitiesBySector: ['activities', 'sector', ':sector'],
  activitiesBySectorMore: ['activities', 'sector', ':sector', ':page'],
  activitiesByOrganiser: ['activities', 'organiser', ':organiser'],
  activitiesByOrganiserMore: ['activities', 'organiser', ':organiser', ':page'],
  activitiesOfYear: ['activities', ':year'],
  activitiesOfYearMore: ['activities', 'archive', ':year', ':page'],
  activitiesOfMonth: ['activities', 'month', ':month'],
  activitiesOfMonthMore: ['activities', 'month', ':month', ':page'],
  activitiesArchive: ['activities', 'archive'],
  activitiesSubscribe: ['activities', 'subscribe'],
  activity: ['activities', ':year', ':activity'],
  publish: ['activities', 'publish'],
  institutions: ['activities', 'institutions'],
  ideas: ['activities', 'ideas'],
  certificate: ['activities', 'certificate'],
  classroom: ['classroom'],
  guide: ['classroom', 'guide'],
  lesson: ['classroom', ':lesson'],
  handout: ['classroom', ':lesson', 'handout'],
  lessonKey: ['classroom', ':lesson', 'key'],
  lessonSlides: ['classroom', ':lesson', 'slides'],
  quizzes: ['classroom', 'quizzes'],
  quiz: ['classroom', 'quizzes', ':quiz'],
  quizClass: ['classroom', 'quizzes', ':quiz', 'class'],
  quizSheet: ['classroom', 'quizzes', ':quiz', 'handout'],
  quizKey: ['classroom', 'quizzes', ':quiz', 'key'],
  materials: ['materials'],
  material: ['materials', ':material'],
  press: ['materials', 'press'],
  /** For whoever has a page of their own: what it can show in a frame. */
  embeds: ['materials', 'embed'],
  /** Every code that was ever printed; each has a page of its own among the files. */
  recalls: ['materials', 'code'],
  search: ['search'],
  data: ['data'],
  about: ['about'],
  /** The pattern behind the prose pages that follow it. */
  aboutPage: ['about', ':page'],
  law: ['about', 'law'],
  figures: ['about', 'figures'],
  glossary: ['about', 'glossary'],
  commission: ['about', 'commission'],
  privacy: ['about', 'privacy'],
  accessibility: ['about', 'accessibility'],
  sources: ['about', 'sources'],
  results: ['about', 'results'],
  pretest: ['about', 'results', 'pretest'],
  /** Pages in Easy Read; see `views/easy/edition.ts`. */
  easyHome: ['easy'],
  easyHelp: ['easy', 'help'],
  easySituation: ['easy', 'help', ':situation'],
  easyRegions: ['easy', 'help', 'region'],
  easyRegion: ['easy', 'help', 'region', ':region'],
  easyService: ['easy', 'help', 'service', ':service'],
  easyMessages: ['easy', 'messages'],
  easyMessage: ['easy', 'messages', ':message'],
} as const satisfies Record<string, readonly string[]>;

export type AddressName = keyof typeof ADDRESSES;

/** Words that only addresses of files are made of. */
const OTHER_WORDS = ['calendar', 'feed', 'changes', 'files', 'offline', 'templates'] as const;

type PageWord = Exclude<(typeof ADDRESSES)[AddressName][number], `:${string}`>;
/** The short words that addresses are made of; `campaign.yaml` says each in the words of the country. */
export const PATH_WORDS: readonly (PageWord | (typeof OTHER_WORDS)[number])[] = [
  ...new Set([
    ...Object.values(ADDRESSES)
      .flat()
      .filter((part): part is PageWord => !part.startsWith(':')),
    ...OTHER_WORDS,
  ]),
];
