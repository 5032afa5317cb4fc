import type { APIContext } from 'astro';
import { encodeVcard } from '../../outputs/help/vcard.ts';
import { viewContext } from '../../views/context.ts';
import { type ContactFile, contactFiles, toContactCard } from '../../views/help/contact.ts';
import { builtSite, contextIn } from '../_routes.ts';

export const getStaticPaths = async () => {
  const site = await builtSite();
  return site.languages.flatMap(({ locale }) =>
    contactFiles(viewContext(site, locale)).map((file) => ({ params: file.params, props: file })),
  );
};

export const GET = async ({ props }: APIContext<ContactFile>) =>
  new Response(encodeVcard(toContactCard(props.record, props.name, await contextIn(props.params.locale))));
