/** Words that have room on half a page of A4 beside the lines and the numbers of help, in letters that are read easily. */
export const WORDS_OF_HANDOUT = 125;

/** Lines of 8 mm that have room there below some hundred words. */
export const LINES_OF_HANDOUT = 10;

/** Signs that a hand writes on one line of half a page: 120 mm, some three millimetres a sign. */
export const SIGNS_OF_LINE = 40;
