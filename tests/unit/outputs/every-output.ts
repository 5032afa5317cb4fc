/** Everything that shows the number of a service, as text by a name: what one edit of a record may change. */
import type { Site } from '../../../src/i18n/site.ts';
import { encodeVcard } from '../../../src/outputs/help/vcard.ts';
import { toDataFiles } from '../../../src/outputs/open-data/files.ts';
import { servicesJsonSchema } from '../../../src/schemas/open-data/services.ts';
import { type ViewContext, viewContext } from '../../../src/views/context.ts';
import { toDirectoryFile } from '../../../src/views/finder/entries.ts';
import { contactFiles, toContact, toContactCard } from '../../../src/views/help/contact.ts';
import { toCountries, toCountry } from '../../../src/views/help/country.ts';
import { toHelpFront } from '../../../src/views/help/front.ts';
import { toRegion, toRegions } from '../../../src/views/help/region.ts';
import { toServicePage } from '../../../src/views/help/service.ts';
import { toCountrySheet, toRegionSheet } from '../../../src/views/help/sheet.ts';
import { toSituation } from '../../../src/views/help/situation.ts';
import { toSpoken } from '../../../src/views/help/spoken.ts';
import { toDiscreetWallet, toWallet } from '../../../src/views/help/wallet.ts';
import { toWritten } from '../../../src/views/help/written.ts';

/** Pages in each of these languages, exports, cards and the index of the directory. */
export function everyOutput(site: Site, locales: readonly string[]): ReadonlyMap<string, string> {
  const named = locales.flatMap((locale) =>
    Object.entries(pagesOf(viewContext(site, locale))).map(([name, text]): [string, string] => [
      `${name} ${locale}`,
      text,
    ]),
  );
  const files = [...toDataFiles(viewContext(site), servicesJsonSchema()).files.values()];
  const words = { countryNamesIn: ['es'], aliases: [], holidays: [] };
  return new Map([
    ...named,
    ...files.map(({ path, text }): [string, string] => [path, text]),
    ['directory index', JSON.stringify(toDirectoryFile(site, words))],
  ]);
}

function pagesOf(context: ViewContext): Record<string, string> {
  const { facts, campaign } = context;
  const records = [...facts.services.values()];
  const views: [string, unknown][] = [
    ...records.map((record): [string, unknown] => [`line ${record.id}`, toServicePage(record, context)]),
    ...[...facts.servicesOf.keys()].flatMap((code): [string, unknown][] => [
      [`country ${code}`, toCountry(code, context)],
      [`country sheet ${code}`, toCountrySheet(code, context)],
    ]),
    ...facts.regions.flatMap((region): [string, unknown][] => [
      [`region ${region.slug}`, toRegion(region, context)],
      [`region sheet ${region.slug}`, toRegionSheet(region, context)],
    ]),
    ...campaign.needs.map((need): [string, unknown] => [`need ${need.id}`, toSituation(need, context)]),
    ['help', toHelpFront(context)],
    ['countries', toCountries(context)],
    ['regions', toRegions(context)],
    ['written', toWritten(context)],
    ['spoken', toSpoken(context)],
    ['contact', toContact(context)],
    ['card', toWallet(context)],
    ['discreet card', toDiscreetWallet(context)],
  ];
  const texts = [
    ...contactFiles(context).map(({ params, record, name }): [string, string] => [
      `vcard ${JSON.stringify(params)}`,
      encodeVcard(toContactCard(record, name, context)),
    ]),
  ];
  return Object.fromEntries([...views.map(([name, view]) => [name, JSON.stringify(view)]), ...texts]);
}
