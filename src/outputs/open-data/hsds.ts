import { attributeFields, type ProfileName } from '../../codes/service-field-lists.ts';
import { SERVICE_FIELDS } from '../../codes/service-fields.ts';
import { isWithheld } from '../../domain/service/coverage.ts';
import type { ShownData } from '../../domain/service/published-service.ts';
import type { HsdsWords } from '../../views/open-data/hsds-words.ts';
import type { FileConfirmation, OpenData, SourceData } from '../../views/open-data/set.ts';
import { encodeJson } from '../json.ts';
import { hsdsId, toAnswerAttributes, toAttribute, toPhones, toPlaces, toSchedules } from './hsds-parts.ts';

const HSDS_VERSION = '3.0';
/** A closed service may open again; one that another took over does not. */
const STATUSES = { open: 'active', closed: 'inactive', replaced: 'defunct' } as const;
const ATTRIBUTE_FIELDS = attributeFields();

export interface HsdsInput {
  data: ShownData;
  words: HsdsWords;
}

/**
 * Services in the Human Services Data Specification 3.0 with our profile, as one page of its list of services. Held services
 * are left out: HSDS wants a name, and we show none. In HSDS a code of ours is an attribute.
 *
 * @param about where the files of the profile are, the version that the JSON file of the same services has, and how many of
 *   them are confirmed
 */
export function encodeHsds(
  services: readonly HsdsInput[],
  open: OpenData,
  about: { profile: string; version: string; confirmation: FileConfirmation },
): string {
  const { schema: _schema, formatVersion: _version, ...head } = open.head;
  return encodeJson({
    version: HSDS_VERSION,
    profile: about.profile,
    ...head,
    ...about.confirmation,
    dataVersion: about.version,
    total_items: services.length,
    total_pages: 1,
    page_number: 1,
    size: services.length,
    first_page: true,
    last_page: true,
    empty: services.length === 0,
    contents: services.map((service) => toService(service, open)),
  });
}

function toService({ data, words }: HsdsInput, open: OpenData) {
  const id = hsdsId('service', data.id);
  const organization = toOrganization(data, words);
  const pages = data.channels.flatMap(({ type, link }) => (link?.startsWith('http') ? [{ type, url: link }] : []));
  const [email, ...moreEmails] = data.channels.filter(({ type }) => type === 'email').map(({ value }) => value);
  const alert = data.alert ? Object.values(data.alert.text)[0] : undefined;
  return {
    id,
    ...(organization ? { organization_id: organization.id } : {}),
    name: data.name.text,
    ...(data.shortName ? { alternate_name: data.shortName.text } : {}),
    description: words.description,
    ...(pages[0] ? { url: pages[0].url } : {}),
    ...(email ? { email } : {}),
    status: STATUSES[data.status.state === 'open' || data.status.regions.length > 0 ? 'open' : data.status.state],
    ...(words.interpretation ? { interpretation_services: words.interpretation } : {}),
    ...(words.fees ? { fees_description: words.fees } : {}),
    ...(words.eligibility ? { eligibility_description: words.eligibility } : {}),
    ...(data.confirmation.checkedOn ? { assured_date: data.confirmation.checkedOn } : {}),
    ...(alert ? { alert } : {}),
    phones: toPhones(data, words),
    schedules: toSchedules(data, words, open.head.asOf),
    service_areas: words.areas.map((name) => ({ id: hsdsId('service_area', data.id, name), service_id: id, name })),
    service_at_locations: toPlaces(data),
    languages: words.languages.map((language) => ({
      id: hsdsId('language', data.id, language.name),
      service_id: id,
      ...language,
    })),
    ...(organization ? { organization } : {}),
    contacts: moreEmails.map((more) => ({ id: hsdsId('contact', data.id, more), service_id: id, email: more })),
    attributes: toAttributes(id, data),
    ...toProfile(data, pages, open),
  };
}

/** Only where we know who runs the service; HSDS wants a description, and all we have is what kind of body it is. */
function toOrganization({ operator }: ShownData, words: HsdsWords) {
  if (!operator) return null;
  return {
    id: hsdsId('organization', operator.id ?? operator.name.text),
    name: operator.name.text,
    description: words.operator,
  };
}

/** Our codes, each an attribute whose type the table of fields names. */
function toAttributes(id: string, data: ShownData) {
  return [
    ...ATTRIBUTE_FIELDS.flatMap((name) =>
      [data[name]].flat().map((code) => toAttribute('service', id, SERVICE_FIELDS[name].hsds.attribute, code)),
    ),
    ...toAnswerAttributes('service', id, SERVICE_FIELDS.sharing.hsds.answers, data.sharing),
    ...toAnswerAttributes('service', id, SERVICE_FIELDS.asks.hsds.answers, data.asks),
  ];
}

/** What HSDS has no word for; the profile describes it (`hsds-profile.ts`). */
export type HsdsProfile = ReturnType<typeof toProfile>;

function toProfile(data: ShownData, webPages: readonly { type: string; url: string }[], { head, sources }: OpenData) {
  return {
    record_id: data.id,
    country: data.country,
    page: data.page,
    stage: head.stage,
    last_resort: data.lastResort,
    hours_status: data.hours.status,
    holidays: data.holidays,
    time_zone: data.timeZone,
    cost_status: data.cost,
    outage: data.status.state === 'open' ? null : data.status,
    use_instead: data.instead.map((id) => hsdsId('service', id)),
    shared_with: data.sharedWith.map((id) => hsdsId('service', id)),
    web_pages: webPages,
    official_page: data.officialPage,
    sources: data.sources.flatMap((id): (SourceData & { id: string })[] => {
      const source = sources.get(id);
      return source ? [{ id, ...source, ...(isWithheld(data) ? { url: null } : {}) }] : [];
    }),
    source_date: data.sourceDate,
    read_on: data.readOn,
    confirmation: {
      state: data.confirmation.state,
      checked_on: data.confirmation.checkedOn,
      good_until: data.confirmation.goodUntil,
    },
    stated_by: Object.fromEntries(
      Object.entries(data.statedBy).map(([field, { sources: ids, sourceDates }]) => [
        field,
        { sources: ids, source_dates: sourceDates },
      ]),
    ),
  } satisfies Record<ProfileName, unknown>;
}
