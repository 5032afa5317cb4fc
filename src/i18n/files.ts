/**
 * Files for programs rather than readers. They have no language, hence one address each. A part that begins with `=` is no word:
 * a name of a standard, or of what nobody reads, which is the same in every country.
 */
export const FILES = {
  calendar: { parts: ['activities', 'calendar'], ending: 'ics' },
  activityCalendar: { parts: ['activities', ':year', ':activity'], ending: 'ics' },
  situationWords: { parts: ['search', 'help'], ending: 'json' },
  directoryIndex: { parts: ['help', 'directory'], ending: 'json' },
  contactCard: { parts: ['help', 'contact', ':locale', ':service', ':name'], ending: 'vcf' },
  servicesJson: { parts: ['data', 'help'], ending: 'json' },
  servicesCsv: { parts: ['data', 'help'], ending: 'csv' },
  linesSchema: { parts: ['data', 'help'], ending: 'schema.json' },
  countryJson: { parts: ['data', 'country', ':country'], ending: 'json' },
  countryCsv: { parts: ['data', 'country', ':country'], ending: 'csv' },
  checksums: { parts: ['data', '=SHA256SUMS'], ending: 'txt' },
  atom: { parts: ['activities', 'feed'], ending: 'xml' },
  calendarOfRegion: { parts: ['activities', 'region', ':region'], ending: 'ics' },
  activitiesKnown: { parts: ['activities', 'search'], ending: 'json' },
  icon: { parts: ['=pictures', ':locale', '=icon', ':size'], ending: 'png' },
  picture: { parts: ['=pictures', ':locale', ':picture'], ending: 'png' },
  /** The page of one code, in the language of its paper alone; so short that it can be typed. */
  recall: { parts: ['materials', 'code', ':code', '=index'], ending: 'html' },
  /** Pages for the frames of other sites: the numbers of a country, and the coming dates. The folder has nothing else, since hosts let it be framed. */
  embedNumbers: { parts: ['=frame', ':locale', ':country', '=index'], ending: 'html' },
  embedDates: { parts: ['=frame', ':locale', 'calendar', '=index'], ending: 'html' },
  /** What was recalled, as a feed and as a calendar: of all, and of one thing. */
  recallsOfAll: { parts: ['materials', 'code', 'changes'], ending: ':ending' },
  recallsOf: { parts: ['materials', 'code', 'changes', ':thing'], ending: ':ending' },
  /** The papers of a quiz, and of a lesson with its slides. */
  classPdf: { parts: ['classroom', 'files', ':locale', ':file'], ending: 'pdf' },
  /** A lesson to change and to print. */
  lessonDocument: { parts: ['classroom', 'files', ':locale', ':file'], ending: 'docx' },
  materialPdf: { parts: ['materials', 'files', ':locale', ':file'], ending: 'pdf' },
  materialDocument: { parts: ['materials', 'files', ':locale', ':file'], ending: 'docx' },
  materialPack: { parts: ['materials', 'files', ':locale', ':file'], ending: 'zip' },
  materialPicture: { parts: ['materials', 'files', ':locale', ':file'], ending: 'png' },
  /** What was corrected of figures. */
  corrections: { parts: ['materials', 'press', 'changes'], ending: 'xml' },
  pressPack: { parts: ['materials', 'press', ':locale', 'press'], ending: 'zip' },
  /** A quiz for another program; the ending is of its format. */
  quizFile: { parts: ['classroom', 'files', ':locale', ':file'], ending: ':ending' },
} as const satisfies Record<string, { parts: readonly string[]; ending: string }>;
