import type { APIContext } from 'astro';
import frame from '~/styles/embeds/embed.css?raw';
import tokens from '~/styles/tokens.css?raw';
import { loadActivities } from '../../collections/activities.ts';
import { fileNameOfPattern } from '../../i18n/addresses.ts';
import { datesEmbed, numbersEmbed } from '../../outputs/embeds/embeds.ts';
import { viewContext } from '../../views/context.ts';
import { hasDatesEmbed, toDatesEmbed } from '../../views/embeds/dates.ts';
import { hasNumbersEmbed, numberedCountries, toNumbersEmbed } from '../../views/embeds/numbers.ts';
import { builtSite, contextIn } from '../_routes.ts';

/** All that a page for a frame takes along, so that it asks for nothing. */
const style = tokens + frame;

/** The numbers of each country and the dates, in the languages that have all words for them; the pattern of the route says which. */
export const getStaticPaths = async ({ routePattern }: { routePattern: string }) => {
  const site = await builtSite();
  const isDates = fileNameOfPattern(routePattern, site.campaign) === 'embedDates';
  const hasWords = isDates ? hasDatesEmbed : hasNumbersEmbed;
  const countries = isDates ? [undefined] : numberedCountries(site);
  return site.languages
    .filter(({ locale }) => hasWords(viewContext(site, locale)))
    .flatMap(({ locale }) =>
      countries.map((code) => ({ params: { locale, ...(code && { country: code.toLowerCase() }) }, props: { code } })),
    );
};

export const GET = async ({ params, props: { code } }: APIContext<{ code: string | undefined }>) => {
  const context = await contextIn(params.locale);
  const html = code
    ? numbersEmbed(toNumbersEmbed(code, context), style)
    : datesEmbed(toDatesEmbed((await loadActivities(context.site)).index, context), style);
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
};
