import type { Receiver } from '../../schemas/announcements.ts';

/** What of an announcement decides who receives it. */
interface About {
  region?: string | undefined;
  sectors: readonly string[];
}

/**
 * The office that receives an announcement: the one that fits it most closely, by region and sector, before one by either, before one that
 * takes all; of several alike the first. `undefined` where nobody does.
 */
export function receiverOf<T extends Pick<Receiver, 'regions' | 'sectors'>>(
  receivers: readonly T[],
  about: About,
): T | undefined {
  const fitting = receivers.filter(
    ({ regions, sectors }) =>
      (!regions || regions.some((region) => region === about.region)) &&
      (!sectors || sectors.some((sector) => about.sectors.includes(sector))),
  );
  const closeness = ({ regions, sectors }: T) => (regions ? 2 : 0) + (sectors ? 1 : 0);
  const closest = Math.max(...fitting.map(closeness));
  return fitting.find((one) => closeness(one) === closest);
}
