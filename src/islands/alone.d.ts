/** Copies that no other part of the site shares, so that what reads one can stand in a page whole, or in one file. */
declare module '*/now.ts?alone' {
  export { todayIn } from '~/islands/now.ts';
}

declare module '*/now.ts?directory' {
  export { now } from '~/islands/now.ts';
}
