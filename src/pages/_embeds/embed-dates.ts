import type { APIContext } from 'astro';
import { loadActivities } from '../../collections/activities.ts';
import { datesEmbed } from '../../outputs/embeds/embeds.ts';
import { hasDatesEmbed, toDatesEmbed } from '../../views/embeds/dates.ts';
import { contextIn } from '../_routes.ts';
import { localesWith, style } from './framed.ts';

export const getStaticPaths = async () => (await localesWith(hasDatesEmbed)).map((locale) => ({ params: { locale } }));

export const GET = async ({ params }: APIContext) => {
  const context = await contextIn(params.locale);
  const { index } = await loadActivities(context.site);
  const html = datesEmbed(toDatesEmbed(index, context), style);
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
};
