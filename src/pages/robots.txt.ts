import { buildDate } from '../build-date.ts';
import { loadSite } from '../collections/site.ts';
import { encodeRobots } from '../outputs/robots.ts';

export const GET = async () => new Response(encodeRobots((await loadSite(buildDate)).campaign));
