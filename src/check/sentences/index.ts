import { ACTIVITY_MESSAGES } from './activities.ts';
import { ANNOUNCE_WORD_MESSAGES } from './announce-words.ts';
import { CAMPAIGN_MESSAGES } from './campaign.ts';
import { CHECK_MESSAGES } from './checks.ts';
import { EASY_MESSAGES } from './easy.ts';
import { FILE_MESSAGES } from './files.ts';
import { LINE_FACT_MESSAGES } from './line-facts.ts';
import { LINE_MESSAGES } from './lines.ts';
import { PAGE_MESSAGES } from './pages.ts';
import { QUIZ_MESSAGES } from './quizzes.ts';
import { REFERENCE_MESSAGES } from './references.ts';
import { SHAPE_MESSAGES } from './shape.ts';
import { STRING_MESSAGES } from './strings.ts';
import { TAG_MESSAGES } from './tags.ts';
import { VALUE_MESSAGES } from './values.ts';
import { WORD_RULE_MESSAGES } from './word-rules.ts';

/** Every kind of mistake that the check knows, by code. */
export const MESSAGES = {
  ...FILE_MESSAGES,
  ...SHAPE_MESSAGES,
  ...VALUE_MESSAGES,
  ...REFERENCE_MESSAGES,
  ...LINE_MESSAGES,
  ...LINE_FACT_MESSAGES,
  ...CHECK_MESSAGES,
  ...PAGE_MESSAGES,
  ...STRING_MESSAGES,
  ...CAMPAIGN_MESSAGES,
  ...QUIZ_MESSAGES,
  ...ACTIVITY_MESSAGES,
  ...TAG_MESSAGES,
  ...WORD_RULE_MESSAGES,
  ...ANNOUNCE_WORD_MESSAGES,
  ...EASY_MESSAGES,
};

export type Messages = typeof MESSAGES;
export type Code = keyof Messages;
