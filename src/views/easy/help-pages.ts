import type { Situation } from '../../domain/campaign.ts';
import type { Region } from '../../domain/records.ts';
import type { Service } from '../../domain/service/service.ts';
import type { AddressName, Params } from '../../i18n/addresses.ts';
import type { Site } from '../../i18n/site.ts';
import type { ViewContext } from '../context.ts';
import { EASY_TWINS, easyName } from '../editions.ts';
import type { ProsePage } from '../page/prose.ts';
import { toEasyRegion, toEasyRegions, toEasyService, toEasySituation } from './help.ts';

/** A page of the way of help that has a version in Easy Read, and the record that it is about. */
type EasyHelpPage = { params: Params } & (
  | { whole: 'situation'; situation: Situation }
  | { whole: 'regions' }
  | { whole: 'region'; region: Region }
  | { whole: 'service'; service: Service }
);

/** The pages in Easy Read at an address; none where the deployment has no such edition. */
export function easyHelpPages(address: AddressName, site: Site): EasyHelpPage[] {
  const { campaign, facts } = site;
  const all: EasyHelpPage[] = [
    ...campaign.needs.map((situation) => ({
      whole: 'situation' as const,
      situation,
      params: { situation: situation.slug },
    })),
    { whole: 'regions', params: {} },
    ...facts.regions.map((region) => ({ whole: 'region' as const, region, params: { region: region.slug } })),
    ...[...facts.services.values()].map((service) => ({
      whole: 'service' as const,
      service,
      params: { service: service.id },
    })),
  ];
  return all.filter(({ whole, params }) => EASY_TWINS[whole] === address && easyName(whole, params, site) !== null);
}

export function toEasyHelpPage(page: EasyHelpPage, context: ViewContext, messages: readonly ProsePage[]) {
  if (page.whole === 'situation') return toEasySituation(page.situation, context, messages);
  if (page.whole === 'region') return toEasyRegion(page.region, context);
  return page.whole === 'service' ? toEasyService(page.service, context) : toEasyRegions(context);
}
