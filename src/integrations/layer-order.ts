const ORDER = '@layer tokens, base, frame, parts;';

/**
 * Says the order of the layers before every sheet that pages take in: which of them comes first differs from page to page. What is for paper
 * or for colours of the reader's own stands in no layer, and so outdoes all of them.
 */
export const layerOrder = {
  name: 'layer-order',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    /\/src\/styles\/.+\.css(?!\?(?:raw|url))/.test(id) ? `${ORDER}\n${code}` : null,
};
