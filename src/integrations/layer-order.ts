const ORDER = '@layer tokens, base, frame, parts;';

/**
 * Writes the order of the layers before every style sheet, since which sheet comes first differs from page to page. Rules for paper and
 * for the reader's own colours stand in no layer, and so win over all of them.
 */
export const layerOrder = {
  name: 'layer-order',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    /\/src\/styles\/.+\.css(?!\?(?:raw|url))/.test(id) ? `${ORDER}\n${code}` : null,
};
