/** Easy Read pages live in this folder of `content/pages/<locale>/`, under the name of the page that they are made from. */
export const EASY_FOLDER = 'easy/';

/** The last section of each Easy Read page: its hard words with what they mean. The whole page has none such. */
export const WORDS_SECTION = 'words';
