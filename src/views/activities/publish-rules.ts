import { FINDINGS_OF, type FindingRule, type Level } from '../../activity-intake/finding.ts';
import { keysOf } from '../../codes/keys.ts';
import type { Text } from '../../i18n/languages.ts';
import type { ViewContext } from '../context.ts';

/** The rules for announcements in words, for whoever cannot try them in the form. */
export function toPublishRules(context: Pick<ViewContext, 't' | 'words'>) {
  const { t } = context;
  const of = (level: Level) => keysOf(FINDINGS_OF[level]).map((rule: FindingRule) => ruleText(rule, context));
  return {
    heading: t('publish.rules'),
    levels: [
      { level: 'stop', heading: t('publish.rulesStop'), rules: of('stop') },
      { level: 'warn', heading: t('publish.rulesWarn'), rules: of('warn') },
    ],
  };
}

/** One rule in words, with a wording that passes where it has one. */
export function ruleText(rule: FindingRule, { t, words }: Pick<ViewContext, 't' | 'words'>): Text {
  const instead =
    rule === 'raid'
      ? words.plain('announce.instead-covert-kind')
      : rule === 'person'
        ? words.plain('announce.instead-minor-named')
        : '';
  return t(`publish.rule-${rule}`, { instead });
}
