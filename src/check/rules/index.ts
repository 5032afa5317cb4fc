import type { PlainDate } from '../../domain/plain-date.ts';
import type { Content } from '../content.ts';
import type { Finding } from '../finding.ts';
import * as activitiesHarms from './activities/harms.ts';
import { activitiesCalledBack, activityReadings } from './activities/readings.ts';
import * as activitiesRecord from './activities/record.ts';
import * as campaignAddresses from './campaign/addresses.ts';
import * as campaign from './campaign/campaign.ts';
import * as campaignLanguages from './campaign/languages.ts';
import { servicesOfOtherCountries } from './campaign/other-country.ts';
import { heldTwice } from './doubled.ts';
import { easyComplete, easyFresh, easyHardWords, easySections, easySentences } from './easy.ts';
import * as facts from './facts/facts.ts';
import { doubledFileNames, signers, unknownIds, unknownIdsInProse } from './facts/references.ts';
import { readingsBefore, sourcesInUse } from './facts/sources.ts';
import * as lessons from './lessons.ts';
import { recallLedger } from './materials/codes.ts';
import * as materialsForms from './materials/forms.ts';
import { materialWords } from './materials/said-words.ts';
import * as pageLaws from './page/laws.ts';
import { liveReviews, safetyPages } from './page/live.ts';
import * as pageMarkup from './page/markup.ts';
import * as pageNotSaid from './page/not-said.ts';
import * as pageRoles from './page/roles.ts';
import * as pageSectionStates from './page/section-states.ts';
import * as quizzes from './quizzes.ts';
import { countsAgree, countsNamed, harmTexts, targetsBefore } from './results.ts';
import * as serviceChecks from './service/checks.ts';
import * as serviceNumberAgreement from './service/number-agreement.ts';
import { numberForms, sharedNumbers } from './service/numbers.ts';
import * as serviceRecord from './service/record.ts';
import {
  datesOfSources,
  factsAgree,
  statedBySources,
  statementSources,
  undatedFields,
} from './service/source-dates.ts';
import { alerts, plans, switches } from './service/switch.ts';
import { agesInClass, sayingMarks, wordsInSource } from './worded.ts';
import { languageNames } from './words/asked-phrases.ts';
import { homeWords } from './words/home-words.ts';
import * as wordsStrings from './words/strings.ts';
import { liveGuards } from './words/unguarded.ts';
import * as words from './words/words.ts';

/** Everything that a schema cannot see, since it takes more than one field or more than one file. */
export const RULES: readonly Rule[] = [
  // Files that hold rules alone.
  ...Object.values(activitiesHarms),
  ...Object.values(activitiesRecord),
  ...Object.values(campaignAddresses),
  ...Object.values(campaign),
  ...Object.values(campaignLanguages),
  ...Object.values(facts),
  ...Object.values(lessons),
  ...Object.values(materialsForms),
  ...Object.values(pageLaws),
  ...Object.values(pageMarkup),
  ...Object.values(pageNotSaid),
  ...Object.values(pageRoles),
  ...Object.values(pageSectionStates),
  ...Object.values(quizzes),
  ...Object.values(serviceChecks),
  ...Object.values(serviceNumberAgreement),
  ...Object.values(serviceRecord),
  ...Object.values(wordsStrings),
  ...Object.values(words),
  heldTwice,
  // Rules that stand beside what others use.
  readingsBefore,
  unknownIds,
  unknownIdsInProse,
  signers,
  servicesOfOtherCountries,
  homeWords,
  sourcesInUse,
  doubledFileNames,
  numberForms,
  sharedNumbers,
  datesOfSources,
  undatedFields,
  statedBySources,
  statementSources,
  factsAgree,
  switches,
  alerts,
  plans,
  liveReviews,
  safetyPages,
  languageNames,
  agesInClass,
  sayingMarks,
  wordsInSource,
  materialWords,
  recallLedger,
  countsNamed,
  countsAgree,
  targetsBefore,
  harmTexts,
  activityReadings,
  activitiesCalledBack,
  liveGuards,
  easyComplete,
  easySections,
  easyFresh,
  easySentences,
  easyHardWords,
];

/** What a look over the parsed content finds, on a given day. */
export type Rule = (content: Content, today: PlainDate) => Finding[];
