import type { Text } from '../../i18n/languages.ts';
import type { ViewContext } from '../context.ts';
import type { Link } from '../page/frame.ts';
import { linkTo } from '../page/link-to.ts';

/** A thing to print, and what it is. */
export interface Thing {
  link: Link;
  line: Text;
}

/** What somebody can take along or put up. */
export function toThings(context: ViewContext): Thing[] {
  const { t } = context;
  return [
    { link: linkTo('materials', t('home.takeMaterials'), context), line: t('home.takeMaterialsLine') },
    { link: linkTo('card', t('home.takeCard'), context), line: t('home.takeCardLine') },
    { link: linkTo('regions', t('home.takeSheet'), context), line: t('home.takeSheetLine') },
    { link: linkTo('classroom', t('home.takeClass'), context), line: t('home.takeClassLine') },
    { link: linkTo('certificate', t('home.takeCertificate'), context), line: t('home.takeCertificateLine') },
  ];
}
