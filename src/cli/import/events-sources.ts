import { createHash } from 'node:crypto';
import { isPlainDate, type PartialDate } from '../../domain/plain-date.ts';
import type { SourceFile } from '../../schemas/facts.ts';
import { toSlug } from './ids.ts';

type Publisher = readonly [name: string, kind: SourceFile['kind']];

/** Publishers by the end of the host name; the pages of public bodies share one host and are told apart by their path. */
const PUBLISHERS: Record<string, Publisher> = {
  'actualidadambiental.pe': ['Actualidad Ambiental', 'press'],
  'ancashnoticias.com': ['Áncash Noticias', 'press'],
  'andina.pe': ['Andina', 'official'],
  'archivo.inforegion.pe': ['Inforegión', 'press'],
  'cantograndefm.com': ['cantograndefm.com', 'press'],
  'cdn.peru21.e3.pe': ['Perú21', 'press'],
  'chasquis.cl': ['Chasquis', 'press'],
  'convoca.pe': ['Convoca', 'press'],
  'cronicaviva.com.pe': ['Crónica Viva', 'press'],
  'cuscopost.pe': ['Cusco Post', 'press'],
  'cutivalu.pe': ['Cutivalú', 'press'],
  'diariocorreo.pe': ['Correo', 'press'],
  'diariolaregion.com': ['Diario La Región', 'press'],
  'elcomercio.pe': ['El Comercio', 'press'],
  'elregionalpiura.com.pe': ['El Regional Piura', 'press'],
  'epanoticias.com': ['EPA Noticias', 'press'],
  'exitosanoticias.pe': ['Exitosa', 'press'],
  'gestion.pe': ['Gestión', 'press'],
  'gob.pe/institucion/rree': ['Ministerio de Relaciones Exteriores', 'official'],
  'gob.pe/institucion/regioncusco': ['Gobierno Regional de Cusco', 'official'],
  'gob.pe/institucion/warmiñan': ['Programa Nacional Warmi Ñan', 'official'],
  'infobae.com': ['Infobae', 'press'],
  'ladecana.pe': ['La Decana', 'press'],
  'larepublica.pe': ['La República', 'press'],
  'lavozperu.com': ['La Voz', 'press'],
  'news.qorilab.com': ['news.qorilab.com', 'press'],
  'noticias.jesuitas.pe': ['Jesuitas del Perú', 'ngo'],
  'noticias.madrededios.com': ['noticias.madrededios.com', 'press'],
  'nteve.com': ['nteve.com', 'press'],
  'observatorioayacucho.pe': ['observatorioayacucho.pe', 'other'],
  'pachamamaradio.org': ['Pachamama Radio', 'press'],
  'panamericana.pe': ['Panamericana', 'press'],
  'peru.iom.int': ['OIM Perú', 'international'],
  'pledgetimes.com': ['Pledge Times', 'press'],
  'prensaperu.pe': ['Prensa Perú', 'press'],
  'proycontra.com.pe': ['Pro & Contra', 'press'],
  'radionacional.gob.pe': ['Radio Nacional', 'official'],
  'radiouno.pe': ['Radio Uno', 'press'],
  'rpp.pe': ['RPP', 'press'],
  'sistersofmercy.org': ['Sisters of Mercy', 'ngo'],
  'udep.edu.pe': ['Universidad de Piura', 'academic'],
  'unodc.org': ['UNODC', 'international'],
  'vedruna.org': ['Vedruna', 'ngo'],
};

/** The id of the page that an activity was read in: its host and a short hash, so that it never changes with the order. */
export function eventSourceId(url: string): string {
  const host = toSlug(new URL(url).hostname.replace(/^www\./, ''));
  return `${host.slice(0, 48)}-${createHash('sha256').update(url).digest('hex').slice(0, 8)}`;
}

/** The page that an activity was read in; null where its publisher is in no table. */
export function toEventSource(url: string, date: PartialDate | null, readOn: string): SourceFile | null {
  const publisher = publisherOf(url);
  if (!publisher) return null;
  const [name, kind] = publisher;
  return { publisher: name, title: null, kind, date: date ?? dateIn(url), url: isMangled(url) ? null : url, facts: [], confidence: null, readOn };
}

function publisherOf(url: string): Publisher | undefined {
  const { hostname, pathname } = new URL(url);
  const [, folder, body] = decodeURIComponent(pathname).split('/');
  const place = hostname === 'www.gob.pe' ? `gob.pe/${folder}/${body}` : hostname.replace(/^www\./, '');
  return PUBLISHERS[place];
}

/** The day that an address names, as news sites write it: `/2025/09/25/`. */
function dateIn(url: string): PartialDate | null {
  const day = /\/(20\d\d)\/(\d\d)\/(\d\d)\//.exec(url)?.slice(1).join('-');
  return day && isPlainDate(day) ? day : null;
}

/** An address that a crawler has glued together from several; it is not what a reader should open. */
function isMangled(url: string): boolean {
  return /\.aspx\//.test(url);
}
