/**
 * The research files as far as the importer reads them. Fields that hold research prose (`purpose`, `notes`,
 * `confidence_note`, notes of channels of the country file) are left out here on purpose: what has no field cannot leak.
 * The one exception is the note of a world channel, which is read for codes ("Toll-free from …") and never copied.
 */

export interface RawCountryChannel {
  type: string;
  value: string;
  confidence?: string;
}

export interface RawCountryEntry {
  id: string;
  name: string;
  operator: string;
  services: string[];
  serves: string[];
  channels: RawCountryChannel[];
  hours: { text: string; always_open: boolean | null; status: string };
  cost: string;
  languages: string[];
  anonymity: string;
  coverage: { level: string; region?: string; place?: string };
  border_zone?: string;
  sources: string[];
  confidence: string;
  site_use: string;
}

export interface RawCountrySource {
  publisher: string;
  date: string;
  kind: string;
  url: string | null;
}

export interface RawCountryFile {
  meta: { country: string };
  entries: RawCountryEntry[];
  deprecated_or_do_not_list: { what: string }[];
  sources: Record<string, RawCountrySource>;
}

export interface RawWorldChannel {
  type: string;
  number?: string;
  e164?: string;
  e164_check?: string;
  value?: string;
  note?: string;
}

export interface RawWorldSource {
  url?: string;
  date?: string;
  kind: string;
  description?: string;
}

export interface RawWorldEntry {
  id: string;
  country: string;
  name_en: string;
  name_local?: string;
  operator?: string;
  kind: string;
  trafficking: string;
  channels: RawWorldChannel[];
  hours?: string;
  cost?: string;
  languages?: string[];
  services: string[];
  last_resort: boolean;
  confidence: string;
  sources: RawWorldSource[];
}

export interface RawWorldFile {
  entries: RawWorldEntry[];
}

/** One row of the tables in the fact file: its id, the text and address of its link, and the grade H, M or L. */
export interface RawFactRow {
  id: string;
  linkText: string | null;
  url: string | null;
  grade: string;
}

/** The note that the campaign begins with. */
export interface RawFoundingNote {
  date: string;
  title: string;
  url: string;
  facts: string[];
}
