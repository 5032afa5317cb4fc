import type { ViewContext } from '../context.ts';
import type { Link } from './frame.ts';

/** Home and help, then what is given. */
export function helpCrumbs(context: ViewContext, ...more: Link[]): Link[] {
  const { t, address } = context;
  return [{ href: address('home'), label: t('nav.home') }, { href: address('help'), label: t('nav.help') }, ...more];
}

/** Home and the campaign's page. */
export function aboutCrumbs({ t, address }: ViewContext): Link[] {
  return [
    { href: address('home'), label: t('nav.home') },
    { href: address('about'), label: t('nav.about') },
  ];
}

/** Home and the classroom. */
export function classroomCrumbs({ t, address }: ViewContext): Link[] {
  return [
    { href: address('home'), label: t('nav.home') },
    { href: address('classroom'), label: t('nav.classroom') },
  ];
}
