import { activityFacts, doubledActivities } from './activities.ts';
import { crossingRegions, mapShapes, unknownCrossings } from './borders.ts';
import { campaignServices, doubledInCampaign, exitDomains, liveNeeds, timeZone } from './campaign.ts';
import { calledTooOften, liveChecks, liveOfficialPages, officialPages, overrides } from './checks.ts';
import { activityPoints } from './coordinates.ts';
import { easyComplete, easyFresh, easySections } from './easy-pages.ts';
import { easyHardWords, easySentences } from './easy-words.ts';
import { checksToCome, doubledRegions, impossibleMonthDays, unknownRegions } from './facts.ts';
import { giveaways } from './giveaways.ts';
import { hours } from './hours.ts';
import { apostrophes, fallbacks, sourceLanguage, unknownLocales } from './languages.ts';
import { numberForms, sharedNumbers } from './line-numbers.ts';
import { alerts, plans, switches } from './line-switch.ts';
import { checksByTwo, countryFolders, listings, replacements, webChannels } from './lines.ts';
import { linksInProse, linksToJoin } from './links.ts';
import { livePhrases, liveSections } from './live.ts';
import { doubledChannels, numbersInNames, printedNumbers, sharedForNothing } from './number-agreement.ts';
import { officialMarks } from './official-mark.ts';
import { operatorNamed, operatorNow, operatorsInTime } from './operators.ts';
import { personalContacts } from './personal-contacts.ts';
import { publishedActivities } from './published.ts';
import { quizKeys, quizWords } from './quizzes.ts';
import { doubledLines, unknownIds, unknownIdsInProse } from './references.ts';
import { reviewers } from './reviewers.ts';
import type { Rule } from './rule.ts';
import { sectionStates, sourcePages, statesAndSections } from './section-states.ts';
import { sectionTags } from './section-tags.ts';
import { sourcesInUse } from './sources.ts';
import { factsAgree, factsInPlace, languageHoursOf, statementSources } from './statements.ts';
import { strayNumbers } from './stray-numbers.ts';
import { phraseKeys, phraseStates, placeholders, pluralForms } from './strings.ts';
import { tags } from './tags.ts';
import { termSheets } from './terms.ts';
import { liveGuards } from './unguarded.ts';
import { wordStates } from './word-states.ts';
import { wordOverrides, words } from './words.ts';

/** Everything that a schema cannot see, since it takes more than one field or more than one file. */
export const RULES: readonly Rule[] = [
  sourceLanguage,
  fallbacks,
  unknownLocales,
  apostrophes,
  doubledInCampaign,
  campaignServices,
  timeZone,
  exitDomains,
  liveNeeds,
  doubledRegions,
  unknownRegions,
  unknownCrossings,
  crossingRegions,
  mapShapes,
  impossibleMonthDays,
  checksToCome,
  unknownIds,
  unknownIdsInProse,
  sourcesInUse,
  doubledLines,
  countryFolders,
  listings,
  replacements,
  checksByTwo,
  webChannels,
  numberForms,
  sharedNumbers,
  printedNumbers,
  doubledChannels,
  sharedForNothing,
  numbersInNames,
  hours,
  statementSources,
  factsInPlace,
  factsAgree,
  languageHoursOf,
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
  reviewers,
  liveSections,
  livePhrases,
  phraseKeys,
  placeholders,
  pluralForms,
  phraseStates,
  quizKeys,
  quizWords,
  wordStates,
  strayNumbers,
  linksInProse,
  linksToJoin,
  personalContacts,
  activityFacts,
  activityPoints,
  doubledActivities,
  publishedActivities,
  officialMarks,
  tags,
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
