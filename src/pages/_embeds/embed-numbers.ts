import type { APIContext } from 'astro';
import { numbersEmbed } from '../../outputs/embeds/embeds.ts';
import { hasNumbersEmbed, numberedCountries, toNumbersEmbed } from '../../views/embeds/numbers.ts';
import { builtSite, contextIn } from '../_routes.ts';
import { localesWith, style } from './framed.ts';

export const getStaticPaths = async () => {
  const countries = numberedCountries(await builtSite());
  return (await localesWith(hasNumbersEmbed)).flatMap((locale) =>
    countries.map((code) => ({ params: { locale, country: code.toLowerCase() }, props: { code } })),
  );
};

export const GET = async ({ params, props: { code } }: APIContext<{ code: string }>) => {
  const html = numbersEmbed(toNumbersEmbed(code, await contextIn(params.locale)), style);
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
};
