import { READING_QUESTIONS } from '../../codes/activity.ts';
import { formOf } from '../../codes/forms.ts';
import type { Use } from '../../codes/material.ts';
import type { ActivityIndex } from '../../domain/activities/indexed.ts';
import type { Material } from '../../domain/materials/material.ts';
import type { Text } from '../../i18n/languages.ts';
import type { ViewContext } from '../context.ts';
import { type Link, linkTo, onSite } from '../link-to.ts';
import { toNamedPage } from '../page/frame.ts';
import { toSectionHead } from '../page/section-head.ts';
import { type Clock, toClock } from './clock.ts';
import { dayOfCampaign } from './phases.ts';
import { ruleText } from './publish-rules.ts';
import { toReceives } from './receives.ts';
import { type ActivityRow, toActivityRow } from './row.ts';

type PartId = 'now' | 'what' | 'never' | 'reading' | 'looks' | 'correct' | 'after';

/** What a part of the page shows, in this order. */
interface Shown {
  texts?: Text[];
  /** Numbered. */
  steps?: Text[];
  list?: Text[];
  rows?: { clock: Clock; rows: ActivityRow[] } | null;
  /** Terms in rows, each with the way there, where there is one. */
  places?: { term: Text; href: string | null; text: Text }[];
  links?: Link[];
}

/** For whoever announces for an institution: what to do, what is asked, how it looks, how it is corrected, and what follows. */
export function toInstitutions(index: ActivityIndex, materials: readonly Material[], context: ViewContext) {
  const { t, address, date } = context;
  const receives = toReceives(context);
  const part = (id: PartId, { texts = [], steps = [], list = [], rows = null, places = [], links = [] }: Shown) => ({
    ...{ id, heading: t(`institutions.${id}`), texts, steps, list, rows, places, links },
  });
  return {
    ...toNamedPage('institutions', context),
    cloth: toSectionHead('institutions', context),
    go: linkTo('publish', t('publish.title'), context),
    /** Until it is published. */
    before: [
      part('now', {
        steps: [t('activities.announceWhat'), t('institutions.fill')],
        list: [...receives.texts, ...receives.unknown],
        links: receives.offices.length > 0 ? [{ href: `${address('publish')}#receives`, label: receives.heading }] : [],
      }),
      part('what', { texts: [t('institutions.kinds'), t('institutions.textOnly')] }),
      part('never', { list: [ruleText('raid', context), ruleText('person', context)] }),
      part('reading', {
        texts: [t('institutions.machine'), t('institutions.person', { count: String(READING_QUESTIONS.length) })],
        steps: READING_QUESTIONS.map((one) => t(`reading.${one}`)),
        links: [{ href: `${address('publish')}#rules`, label: t('publish.rules') }],
      }),
    ],
    /** From then on. */
    since: [
      part('looks', { ...toExample(index, context), places: toPlaces(materials, context) }),
      part('correct', { list: [t('publish.correct'), t('institutions.call')] }),
      part('after', {
        list: [
          t('institutions.onDay', { date: date(dayOfCampaign(context)).text }),
          t('institutions.report', { part: t('announce.page-group-after').text }),
          t('institutions.silent', { unknown: t('outcome.unknown').text }),
        ],
        links: [
          ...onSite(['materials'], context).map((name) => linkTo(name, t('ideas.sheets'), context)),
          linkTo('certificate', t('certificate.link'), context),
        ],
      }),
    ],
  };
}

/** One activity that takes place, the next or else the last, and who told of it; or that there is none. */
function toExample({ all }: ActivityIndex, context: ViewContext): Shown {
  const { t } = context;
  const example = [...all.coming, ...all.past].find(({ status }) => status !== 'cancelled');
  if (!example) return { texts: [t('institutions.noExample')] };
  return {
    texts: [t(`institutions.example-${example.status === 'reported' ? 'reported' : 'announced'}`)],
    rows: { clock: toClock(context), rows: [toActivityRow(example, context)] },
  };
}

/** A sheet for the wall that shows whose campaign it is. */
function isPoster(material: Material): boolean {
  const { use, isPlain, formats } = formOf(material);
  return use === 'wall' && !isPlain && formats.some(({ id }) => id === 'a4');
}

/** What stands beside it, where else it can be seen, and what there is for it. */
function toPlaces(materials: readonly Material[], context: ViewContext): Shown['places'] {
  const { t, address } = context;
  const place = (name: 'calendar' | 'page' | 'poster' | 'card' | 'note', href: string | null) => ({
    term: t(`institutions.in-${name}`),
    href,
    text: t(`institutions.how-${name}`),
  });
  const made = (use: Use) => `${address('materials')}#${use}`;
  return [
    { term: t('activity.short-unconfirmed'), href: null, text: t('publish.unconfirmed') },
    place('calendar', address('activitiesSubscribe')),
    place('page', address('embeds')),
    ...(materials.some(isPoster) ? [place('poster', made('wall'))] : []),
    ...(materials.some(({ form }) => form === 'cards') ? [place('card', made('phone'))] : []),
    ...(materials.some(({ form }) => form === 'press-note') ? [place('note', made('desk'))] : []),
  ];
}
