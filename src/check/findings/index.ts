import { ACTIVITY_FINDINGS } from './activities.ts';
import { CAMPAIGN_FINDINGS, ROLE_FINDINGS } from './campaign.ts';
import { LESSON_FINDINGS, QUIZ_FINDINGS } from './classroom.ts';
import { FILE_FINDINGS } from './files.ts';
import { MATERIAL_FINDINGS } from './materials.ts';
import { EASY_FINDINGS, PAGE_FINDINGS } from './pages.ts';
import { REDIRECT_FINDINGS, REFERENCE_FINDINGS } from './references.ts';
import { RESULT_FINDINGS } from './results.ts';
import { SERVICE_FACT_FINDINGS } from './service-facts.ts';
import { SERVICE_FINDINGS } from './services.ts';
import { SHAPE_FINDINGS, VALUE_FINDINGS } from './shape.ts';
import { STRING_FINDINGS } from './strings.ts';
import { TAG_FINDINGS } from './tags.ts';
import { ANNOUNCE_WORD_FINDINGS, WORD_RULE_FINDINGS } from './word-rules.ts';
import { DRAWING_FINDINGS, FIGURE_FINDINGS, WORDED_FINDINGS } from './worded.ts';

/** Every kind of mistake that the check knows, by code. */
export const FINDINGS = {
  ...FILE_FINDINGS,
  ...SHAPE_FINDINGS,
  ...VALUE_FINDINGS,
  ...REFERENCE_FINDINGS,
  ...REDIRECT_FINDINGS,
  ...ROLE_FINDINGS,
  ...SERVICE_FINDINGS,
  ...SERVICE_FACT_FINDINGS,
  ...PAGE_FINDINGS,
  ...STRING_FINDINGS,
  ...CAMPAIGN_FINDINGS,
  ...QUIZ_FINDINGS,
  ...LESSON_FINDINGS,
  ...WORDED_FINDINGS,
  ...MATERIAL_FINDINGS,
  ...FIGURE_FINDINGS,
  ...DRAWING_FINDINGS,
  ...RESULT_FINDINGS,
  ...ACTIVITY_FINDINGS,
  ...TAG_FINDINGS,
  ...WORD_RULE_FINDINGS,
  ...ANNOUNCE_WORD_FINDINGS,
  ...EASY_FINDINGS,
};

export type Findings = typeof FINDINGS;
export type Code = keyof Findings;
