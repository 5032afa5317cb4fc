/** Letters of a name. */
export const LONGEST_NAME = 160;
