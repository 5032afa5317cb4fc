import type { PlainDate } from '../../domain/plain-date.ts';
import type { Content } from '../content.ts';
import type { Finding } from '../finding.ts';
import { activityHarms, personalContacts } from './activities/harms.ts';
import { activitiesCalledBack, activityReadings } from './activities/readings.ts';
import {
  activityFacts,
  doubledActivities,
  linksToJoin,
  officialMarks,
  publishedActivities,
} from './activities/record.ts';
import { redirects, shownAddresses } from './campaign/addresses.ts';
import {
  campaignServices,
  doubledInCampaign,
  exitDomains,
  livePublisher,
  liveSituations,
  nightServices,
  publicContact,
  situationOrder,
  timeZone,
} from './campaign/campaign.ts';
import { apostrophes, fallbacks, sourceLanguage, unknownLocales } from './campaign/languages.ts';
import { servicesOfOtherCountries } from './campaign/other-country.ts';
import { easyComplete, easyFresh, easyHardWords, easySections, easySentences } from './easy.ts';
import { daysToCome, doubledRegions, impossibleMonthDays, unknownGroups } from './facts/facts.ts';
import { drawingSizes, drawingsThere, figureDrawings, figureWords } from './facts/figures.ts';
import { doubledServices, signers, unknownIds, unknownIdsInProse } from './facts/references.ts';
import { readingsBefore, sourcesInUse } from './facts/sources.ts';
import {
  lessonHandouts,
  lessonHours,
  lessonLines,
  lessonNames,
  lessonNotices,
  lessonsWithHelp,
  lessonTasks,
  lessonWords,
} from './lessons.ts';
import { recallLedger } from './materials/codes.ts';
import {
  materialCaptions,
  materialForms,
  materialMarks,
  materialMessages,
  materialParts,
  materialPlaces,
  materialSlogans,
} from './materials/forms.ts';
import { materialWords } from './materials/said-words.ts';
import { giveaways } from './page/giveaways.ts';
import { lawNames, lawsCited } from './page/laws.ts';
import { liveReviews, safetyPages } from './page/live.ts';
import { markup, sectionTags } from './page/markup.ts';
import { countryMarks, pagesHere, rolePlaces, servicesWithRole, unknownRoles } from './page/roles.ts';
import { reviewers, sectionStates, sourcePages, statesAndSections, writers } from './page/section-states.ts';
import { strayNumbers } from './page/stray-numbers.ts';
import { textRecords } from './page/text-records.ts';
import { quizBeliefs, quizKeys, quizNames, quizStories } from './quizzes/items.ts';
import { quizWords } from './quizzes/words.ts';
import { countsAgree, countsNamed, harmTexts, targetsBefore } from './results.ts';
import { calledTooOften, liveChecks, liveOfficialPages, officialPages, overrides } from './service/checks.ts';
import { hours, languageHours } from './service/hours.ts';
import { numbersInNames, numbersOfOthers, printedNumbers, sharedForNothing } from './service/number-agreement.ts';
import { numberForms, sharedNumbers } from './service/numbers.ts';
import {
  checksByTwo,
  countryFolders,
  listings,
  operatorNamed,
  operatorNow,
  operatorsInTime,
  replacements,
  webChannels,
} from './service/record.ts';
import { datesOfSources, statedBySources, undatedFields } from './service/source-dates.ts';
import { factsAgree, statementSources } from './service/statements.ts';
import { alerts, plans, switches } from './service/switch.ts';
import { agesInClass, sayingMarks, wordsInSource } from './worded.ts';
import { languageNames } from './words/asked-phrases.ts';
import { homeWords } from './words/home-words.ts';
import { phraseBraces, phraseKeys, phraseStates, placeholders, wordStates } from './words/strings.ts';
import { liveGuards } from './words/unguarded.ts';
import { termSheets, wordOverrides, words } from './words/words.ts';

/** Everything that a schema cannot see, since it takes more than one field or more than one file. */
export const RULES: readonly Rule[] = [
  sourceLanguage,
  fallbacks,
  unknownLocales,
  apostrophes,
  doubledInCampaign,
  campaignServices,
  nightServices,
  situationOrder,
  timeZone,
  exitDomains,
  shownAddresses,
  publicContact,
  liveSituations,
  livePublisher,
  redirects,
  doubledRegions,
  unknownGroups,
  impossibleMonthDays,
  daysToCome,
  readingsBefore,
  unknownIds,
  unknownIdsInProse,
  signers,
  unknownRoles,
  countryMarks,
  servicesWithRole,
  rolePlaces,
  servicesOfOtherCountries,
  pagesHere,
  textRecords,
  homeWords,
  lessonsWithHelp,
  sourcesInUse,
  lawNames,
  lawsCited,
  doubledServices,
  countryFolders,
  listings,
  replacements,
  checksByTwo,
  webChannels,
  numberForms,
  sharedNumbers,
  printedNumbers,
  sharedForNothing,
  numbersOfOthers,
  numbersInNames,
  hours,
  languageHours,
  statementSources,
  factsAgree,
  datesOfSources,
  undatedFields,
  statedBySources,
  operatorNamed,
  operatorsInTime,
  operatorNow,
  switches,
  alerts,
  plans,
  calledTooOften,
  overrides,
  liveChecks,
  liveOfficialPages,
  officialPages,
  giveaways,
  sectionTags,
  sourcePages,
  statesAndSections,
  sectionStates,
  writers,
  reviewers,
  liveReviews,
  safetyPages,
  phraseKeys,
  languageNames,
  placeholders,
  phraseBraces,
  phraseStates,
  lessonHours,
  lessonLines,
  lessonNames,
  lessonTasks,
  lessonHandouts,
  lessonNotices,
  lessonWords,
  agesInClass,
  quizBeliefs,
  quizKeys,
  quizNames,
  quizStories,
  quizWords,
  sayingMarks,
  wordsInSource,
  materialForms,
  materialParts,
  materialCaptions,
  materialWords,
  materialMarks,
  materialPlaces,
  materialMessages,
  materialSlogans,
  drawingsThere,
  drawingSizes,
  recallLedger,
  countsNamed,
  countsAgree,
  targetsBefore,
  harmTexts,
  figureDrawings,
  figureWords,
  wordStates,
  strayNumbers,
  linksToJoin,
  personalContacts,
  activityHarms,
  activityFacts,
  doubledActivities,
  activityReadings,
  activitiesCalledBack,
  publishedActivities,
  officialMarks,
  markup,
  words,
  wordOverrides,
  liveGuards,
  termSheets,
  easyComplete,
  easySections,
  easyFresh,
  easySentences,
  easyHardWords,
];

/** Those of them that ask something of a published site: they take little time. */
export const LIVE_RULES: readonly Rule[] = [
  liveSituations,
  livePublisher,
  publicContact,
  liveChecks,
  liveOfficialPages,
  liveReviews,
  liveGuards,
  termSheets,
];

/** What a look over the parsed content finds, on a given day. */
export type Rule = (content: Content, today: PlainDate) => Finding[];
