import { type ViewContext, viewContext } from '../context.ts';
import { toCloth } from './cloth.ts';
import { toHelpFrame } from './frame.ts';

/** One page for every address that does not exist; it speaks the source language and offers the others. */
export function toNotFound(context: ViewContext) {
  const { site, t, address, words } = context;
  const frame = toHelpFrame({ address: 'home', title: words.t('notFound.title'), zone: 'help' }, context);
  return {
    frame: { ...frame, isIndexed: false, canonical: null, alternates: [], bandId: frame.bandId && 'not-found' },
    /** A cloth that comes undone: it tells nothing to whoever looks over a shoulder. */
    cloth: toCloth('undone', 3, context),
    heading: t('notFound.title'),
    lead: t('notFound.lead'),
    links: [
      { href: address('help'), label: t('nav.help') },
      { href: address('home'), label: t('nav.home') },
    ],
    /** One page answers for all languages. */
    homes: site.languages.map(({ locale, lang, name }) => ({
      href: viewContext(site, locale).address('home'),
      lang,
      name,
    })),
  };
}
