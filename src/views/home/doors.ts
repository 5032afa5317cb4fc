import { formatMonthDay } from '../../i18n/dates.ts';
import type { Text } from '../../i18n/languages.ts';
import type { ViewContext } from '../context.ts';
import type { Link } from '../page/frame.ts';
import { linkTo } from '../page/link-to.ts';
import type { WovenIconName } from '../woven-icons.ts';

/** One way into the site for those who are not asking for help. */
export interface Door {
  icon: WovenIconName;
  name: Text;
  /** Whom it is for, in one line. */
  line: Text;
  links: Link[];
}

/** The three doors: whoever reads for a family, for a class, for an institution. */
export function toDoors(context: ViewContext): Door[] {
  const { campaign, language, t } = context;
  const day = formatMonthDay(campaign.day, language).text;
  return [
    {
      icon: 'phone',
      name: t('home.doorFamily'),
      line: t('home.doorFamilyLine'),
      links: [
        linkTo('messages', t('home.doorMessages'), context),
        linkTo('offer', t('nav.offer'), context),
        linkTo('adverts', t('nav.adverts'), context),
      ],
    },
    {
      icon: 'board',
      name: t('home.doorClass'),
      line: t('home.doorClassLine'),
      links: [
        linkTo('classroom', t('home.doorLessons'), context),
        linkTo('glossary', t('nav.glossary'), context),
        linkTo('figures', t('nav.figures'), context),
      ],
    },
    {
      icon: 'calendar',
      name: t('home.doorInstitution'),
      line: t('home.doorInstitutionLine', { day }),
      links: [
        linkTo('publish', t('home.doorPublish'), context),
        linkTo('ideas', t('home.doorIdeas'), context),
        linkTo('commission', t('nav.commission'), context),
      ],
    },
  ];
}
