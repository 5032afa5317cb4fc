import type { PlainDate } from '../../domain/plain-date.ts';
import type { Content } from '../content.ts';
import type { Finding } from '../finding.ts';
import * as activitiesHarms from './activities/harms.ts';
import { activitiesCalledBack, activityReadings } from './activities/readings.ts';
import * as activitiesRecord from './activities/record.ts';
import * as campaignAddresses from './campaign/addresses.ts';
import * as campaign from './campaign/campaign.ts';
import * as campaignLanguages from './campaign/languages.ts';
import * as otherCountry from './campaign/other-country.ts';
import * as doubled from './doubled.ts';
import * as easy from './easy.ts';
import * as facts from './facts/facts.ts';
import { doubledFileNames, signers, unknownIds, unknownIdsInProse } from './facts/references.ts';
import { readingsBefore, sourcesInUse } from './facts/sources.ts';
import * as lessons from './lessons.ts';
import { codeNotices, recallLedger } from './materials/codes.ts';
import * as materialsForms from './materials/forms.ts';
import { materialWords } from './materials/said-words.ts';
import * as pageLaws from './page/laws.ts';
import * as pageLive from './page/live.ts';
import * as pageMarkup from './page/markup.ts';
import * as pageNotSaid from './page/not-said.ts';
import * as pageRoles from './page/roles.ts';
import * as pageSectionStates from './page/section-states.ts';
import * as quizzes from './quizzes.ts';
import * as results from './results.ts';
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
import * as serviceSwitch from './service/switch.ts';
import * as worded from './worded.ts';
import { languageNames, nearlyWhole } from './words/asked-phrases.ts';
import * as homeWords from './words/home-words.ts';
import * as wordsStrings from './words/strings.ts';
import * as unguarded from './words/unguarded.ts';
import * as words from './words/words.ts';

/** What an editor has to know though it is no mistake. */
export const NOTICES: readonly Rule[] = [
  otherCountry.roleNotices,
  easy.easyNotices,
  codeNotices,
  pageLive.wrongTexts,
  serviceSwitch.switchNotices,
  serviceSwitch.closedSituations,
  worded.unassignedInClass,
  worded.unassignedMaterials,
  nearlyWhole,
  homeWords.homeNotices,
  unguarded.guardNotices,
];

/** Files that hold rules and notices alone. */
const FILES: readonly Readonly<Record<string, Rule>>[] = [
  activitiesHarms,
  activitiesRecord,
  campaignAddresses,
  campaign,
  campaignLanguages,
  otherCountry,
  doubled,
  easy,
  facts,
  lessons,
  materialsForms,
  pageLaws,
  pageLive,
  pageMarkup,
  pageNotSaid,
  pageRoles,
  pageSectionStates,
  quizzes,
  results,
  serviceChecks,
  serviceNumberAgreement,
  serviceRecord,
  serviceSwitch,
  worded,
  homeWords,
  wordsStrings,
  unguarded,
  words,
];

/** Everything that a schema cannot see, since it takes more than one field or more than one file. */
export const RULES: readonly Rule[] = [
  ...FILES.flatMap((file) => Object.values(file)).filter((rule) => !NOTICES.includes(rule)),
  // Rules that stand beside what others use.
  readingsBefore,
  unknownIds,
  unknownIdsInProse,
  signers,
  sourcesInUse,
  doubledFileNames,
  numberForms,
  sharedNumbers,
  datesOfSources,
  undatedFields,
  statedBySources,
  statementSources,
  factsAgree,
  languageNames,
  materialWords,
  recallLedger,
  activityReadings,
  activitiesCalledBack,
];

/** What a look over the parsed content finds, on a given day. */
export type Rule = (content: Content, today: PlainDate) => Finding[];
