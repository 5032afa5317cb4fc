import { isOneOf } from '../../codes/keys.ts';
import type { AUDIENCES, SERVICE_TYPES, TOPICS } from '../../codes/service.ts';
import type { Service } from './service.ts';

type ServiceType = (typeof SERVICE_TYPES)[number];
type Audience = (typeof AUDIENCES)[number];

/** What the words of a topic say by themselves; the first of them says all that they do. */
const SAID_BY: Partial<Record<(typeof TOPICS)[number], readonly ServiceType[]>> = {
  emergency: ['emergency', 'health'],
  missing: ['report-crime', 'emergency'],
  children: ['child-protection'],
  victims: ['victim-support'],
  legal: ['legal-aid'],
  labour: ['labour'],
  migration: ['migration'],
  consular: ['consular', 'emergency'],
  health: ['health'],
  // Support for travellers is no support after a crime.
  tourism: ['victim-support'],
};

/** Topics whose words say less than those of the service after them: a card that has the latter leaves the topic out. */
const REPEATED = ['emergency', 'children', 'victims', 'legal', 'labour', 'migration', 'consular', 'health'] as const;

type Offering = Pick<Service, 'topic' | 'services' | 'audiences'>;

/**
 * What one gets from a service, for a place where its topic stands too. Empty where the topic says all of it. Support is not named in
 * general beside what names it more closely, nor that a service protects children where it is said to be for them.
 */
export function offersOf({ topic, services, audiences }: Offering): ServiceType[] {
  const said = SAID_BY[topic] ?? [];
  if (services.every((one) => said.includes(one))) return [];
  const closer = services.filter((one) => !(one === 'victim-support' && services.includes('psychosocial')));
  const others = closer.filter((one) => !(one === 'child-protection' && limitOf({ audiences }) === 'minors'));
  return others.length > 0 ? others : closer;
}

/** Do the words of what one gets say all that those of the topic do? */
export function isTopicSaid(record: Offering): boolean {
  const [own] = SAID_BY[record.topic] ?? [];
  const offers = offersOf(record);
  if (!isOneOf(REPEATED, record.topic) || own === undefined || offers.length === 0) return false;
  // Whom it is limited to says of a service for children what its topic does.
  return (
    offers.includes(own) ||
    (own === 'child-protection' && record.services.includes(own) && limitOf(record) === 'minors')
  );
}

/** Whom a service is limited to, where that changes whom somebody turns to: it names women only, or only people under 18 and who speaks for them. */
export function limitOf({ audiences }: Pick<Service, 'audiences'>): 'women' | 'minors' | null {
  const isOnly = (all: readonly Audience[]) => audiences.every((one) => all.includes(one));
  if (audiences.includes('women') && isOnly(WOMEN)) return 'women';
  return audiences.some((one) => isOneOf(MINORS, one)) && isOnly([...MINORS, ...SPEAKING_FOR_THEM]) ? 'minors' : null;
}

const WOMEN: readonly Audience[] = ['women', 'victims', 'possible-victims'];
const MINORS = ['children', 'adolescents'] as const satisfies readonly Audience[];
const SPEAKING_FOR_THEM: readonly Audience[] = ['families', 'schools', 'professionals', 'witnesses'];
