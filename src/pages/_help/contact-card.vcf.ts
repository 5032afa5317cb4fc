import type { APIContext } from 'astro';
import { buildDate } from '../../build-date.ts';
import { loadSite } from '../../collections/site.ts';
import { encodeVcard } from '../../outputs/help/vcard.ts';
import { viewContext } from '../../views/context.ts';
import { type ContactFile, contactFiles, toContactCard } from '../../views/help/contact.ts';

export const getStaticPaths = async () => {
  const site = await loadSite(buildDate);
  return site.languages.flatMap(({ locale }) =>
    contactFiles(viewContext(site, locale)).map((file) => ({
      params: file.params,
      props: file,
    })),
  );
};

export const GET = async ({ props }: APIContext<ContactFile>) =>
  new Response(
    encodeVcard(toContactCard(props.record, props.name, viewContext(await loadSite(buildDate), props.params.locale))),
  );
