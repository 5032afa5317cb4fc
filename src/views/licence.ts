/** The licence of what the site says and shows; its code has another. */
export const CC_BY = { id: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };
