import type { Content } from '../../check/content.ts';
import { members } from '../../check/source/loose.ts';
import { EASY_FOLDER } from '../../codes/easy.ts';
import { keysOf } from '../../codes/keys.ts';
import { isListed, isNationwide, isOfNoRegion, isOnlyIn } from '../../domain/service/coverage.ts';
import { servicesOfHelp } from '../../domain/service/emergency.ts';
import { spokenLanguagesOf } from '../../domain/service/speaking.ts';
import { ADDRESSES, type AddressName, type Params } from '../../i18n/addresses.ts';
import { textOf } from '../../i18n/pages.ts';
import { WRITTEN_CHANNELS } from '../../views/help/written.ts';
import { kindNameOf } from './naming.ts';

/** A page by the name of its address. */
export type PageOf = readonly [name: AddressName, params: Params];

/** The pages of a file's own: of its text, or of its service. */
export function ownPages(file: string): PageOf[] {
  const text = file.replace(/\.[a-z]+$/, '').replace(/^pages\/[^/]*\//, 'pages/');
  const [, year = ''] = text.split('/');
  const id = text.split('/').at(-1) ?? '';
  if (kindNameOf(file)?.kind === 'services') return [['service', { service: id }]];
  const params = { message: id, lesson: id, quiz: id, material: id, activity: id, year };
  const names = keysOf(ADDRESSES).filter((name) => textOf(name, params) === text);
  return names.map((name) => [name, params]);
}

/** The other pages on which a service stands, by what its record says; none for a file that is no service, or has a mistake. */
export function servicePages({ services, campaign, regions, pages }: Content, file: string): PageOf[] {
  const { id = '', country = '', whole: service } = services.find(({ source }) => source.file === file) ?? {};
  if (!service || !campaign?.whole) return [];
  const { needs, country: here } = campaign.whole;
  const isOwn = here.code === country.toUpperCase();
  const { border, host } = service.coverage;
  const isIn = (code: string) => (isNationwide(service) ? isListed(service) : isOnlyIn(service, code));
  const onPages = (params: Params, ...names: AddressName[]) => names.map((name): PageOf => [name, params]);
  const own = members(regions?.value ?? []).filter(([, { code }]) => isOwn && code && isIn(code));
  const countries = isOfNoRegion(service) ? [country, ...(host ? [host.toLowerCase()] : [])] : [];
  const isWritten = service.channels.some(({ type }) => WRITTEN_CHANNELS.some((one) => one === type));
  const hasEasy = pages.some((page) => page.id === `${EASY_FOLDER}help`);
  const all = [
    ...(servicesOfHelp(campaign.whole).includes(id) ? onPages({ service: id }, 'easyService') : []),
    ...needs
      .filter((need) => need.services.includes(id))
      .flatMap(({ slug }) => onPages({ situation: slug }, 'situation', 'easySituation')),
    ...(isListed(service) ? onPages({}, 'directory', ...(isWritten ? ['written' as const] : [])) : []),
    ...own.flatMap(([, { slug = '' }]) => onPages({ region: slug }, 'region', 'regionSheet', 'easyRegion')),
    ...countries.flatMap((one) => onPages({ country: one }, 'country', 'countrySheet')),
    ...(border ? onPages({ border }, 'border') : []),
    ...spokenLanguagesOf(service).flatMap((spokenLanguage) => onPages({ spokenLanguage }, 'spokenIn')),
    ...(service.operator && isOwn ? onPages({ organiser: service.operator }, 'activitiesByOrganiser') : []),
  ];
  return all.filter(([name]) => hasEasy || !name.startsWith('easy'));
}
