import { loadDataFiles } from './load.ts';

export { GET } from './file.ts';

/** One file for each country that has a service. */
export const getStaticPaths = async () => {
  const countries = [...(await loadDataFiles()).files.values()].flatMap(({ country }) => country ?? []);
  return [...new Set(countries)].map((country) => ({ params: { country } }));
};
