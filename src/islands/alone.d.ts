/** A copy that no other part of the site shares, so that what reads it can stand in a page whole. */
declare module '*/now.ts?alone' {
  export { todayIn } from '~/islands/now.ts';
}
