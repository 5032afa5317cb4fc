import { encodeRobots } from '../outputs/robots.ts';
import { builtSite } from './_routes.ts';

export const GET = async () => new Response(encodeRobots((await builtSite()).campaign));
