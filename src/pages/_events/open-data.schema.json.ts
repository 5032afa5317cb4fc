import { encodeOpenEventsSchema } from '../../outputs/event-open-data.ts';

export const GET = () => new Response(encodeOpenEventsSchema());
