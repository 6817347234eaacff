/** What the page says about its article: JSON-LD, Open Graph, microdata, tags. */
import type { ArticleHead } from './choice.ts';
import { squash } from './lines.ts';
import type { PageModel } from './page-model.ts';

export interface Metadata extends ArticleHead {
  /** Types of all JSON-LD nodes (`NewsArticle`) and of microdata (by their address), and `og:` + the Open Graph type. */
  readonly types: readonly string[];
}

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);
const clean = (value: unknown): string | null => {
  if (typeof value !== 'string') return null;
  const text = value.replace(/<[^>]{1,80}>/g, ' ').replace(/&(?:amp|#0*(\d{2,4}));/g, (_, code?: string) => (code ? String.fromCharCode(Number(code)) : '&')).replace(/\s+/g, ' ').trim();
  return text ? text : null;
};

/** Types of what is read from its beginning to its end. */
export const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|Review|HowTo|Recipe|MedicalWebPage)$/;

/** All JSON-LD nodes of the page, those in `@graph` and `mainEntity` too. Broken JSON is passed over. */
function readJsonLd(scripts: readonly string[]): Node[] {
  const nodes: Node[] = [];
  const collect = (value: unknown, depth: number): void => {
    for (const item of asList(value)) {
      if (!isNode(item) || depth > 4 || nodes.length > 200) continue;
      nodes.push(item);
      collect(item['@graph'], depth + 1);
      collect(item['mainEntity'], depth + 1);
    }
  };
  for (const text of scripts) {
    try {
      // Some systems leave raw line ends inside strings, which JSON forbids.
      collect(JSON.parse(text.replace(/[\u0000-\u001f]+/g, ' ')), 0);
    } catch {
      continue;
    }
  }
  return nodes;
}

const typesOf = (node: Node): string[] => asList(node['@type']).filter((type): type is string => typeof type === 'string');

/** An address or a handle. */
const NO_NAME = /^(?:https?:|@)/;

function nameOf(value: unknown): string | null {
  const names = asList(value).flatMap((item) => clean(isNode(item) ? item['name'] : item) ?? []);
  const people = names.filter((name) => !NO_NAME.test(name));
  return people.length ? [...new Set(people)].join(', ') : null;
}

/** Reads the first of some metas that says something. */
const metaReader = (meta: PageModel['meta']) => (...names: string[]): string | null =>
  names.flatMap((wanted) => meta.flatMap(([name, stated]) => (name.toLowerCase() === wanted && clean(stated)) || []))[0] ?? null;

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\\.?';
/** English words: "July 22, 2020", "22nd Jul 2020". */
const DAY = new RegExp(`\\b(?:${MONTH} \\d\\d?(?:st|nd|rd|th)?,? |\\d\\d?(?:st|nd|rd|th)? ${MONTH},? )(?:19|20)\\d\\d\\b`, 'i');

/** Year, divider, month, day, time of day, zone. */
const ISO = /^((?:19|20)\d\d)([-/]?)(0\d|1[0-2])\2([0-2]\d|3[01])(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?(?!\d)/;

/** An ISO 8601 date of our time, with the time of day when one is given; of words only the day; null for anything else. */
export function isoDate(value: string | null): string | null {
  const [iso, year, , month, day, time, zone = ''] = ISO.exec(value?.trim() ?? '') ?? [];
  if (iso) return `${year}-${month}-${day}${time ? `T${time}${zone}` : ''}`;
  const [words] = DAY.exec(value ?? '') ?? [];
  const moment = Date.parse(`${words?.replace(/(\d)(?:st|nd|rd|th)/, '$1')} UTC`);
  return Number.isNaN(moment) ? null : new Date(moment).toISOString().slice(0, 10);
}

const letters = (text: string): string => squash(text).replaceAll(' ', '');

/** Title without the site's name behind or before a divider, when the page shows the rest of it as a heading or says so in its data. */
function chooseTitle(page: PageModel, headline: string | null, social: string | null, site: string | null): string | null {
  const written = clean(page.title);
  const ownNames = letters(`${site} ${hostOf(page.url)}`);
  const isSite = (text: string): boolean => ownNames.includes(letters(text));
  const headings = page.headings.flatMap((heading) => clean(heading) ?? []).filter((heading) => !isSite(heading));
  const known = squash([written, social, headline].filter(Boolean).join(' '));
  const shown = headings.find((heading) => heading.length > 8 && known.includes(squash(heading)));
  if (shown) return shown;
  if (headline) return headline;
  // An application that shows one page after another often keeps its own name as the title.
  const [first = null] = headings;
  if (!social && first && headings.length === 1 && first.split(/\s+/).length >= 3) return first;
  const base = social ?? written;
  if (!base) return first;
  const parts = base.split(/\s+[|»·•–—-]\s+|\s*[|»]\s*/).filter((part) => part && !isSite(part));
  return parts.find((part) => part.split(/\s+/).length >= 3) ?? base;
}

function languageOf(page: PageModel, inLanguage: unknown, locale: string | null): string | null {
  const tag = page.lang ?? clean(inLanguage) ?? locale;
  const found = /^([a-z]{2,3})(?:[-_]([a-z0-9]{2,8}))?\b/i.exec(tag?.trim() ?? '');
  if (!found?.[1]) return null;
  return found[1].toLowerCase() + (found[2] ? `-${found[2]}` : '');
}

function bylineOf(page: PageModel, data: Node | undefined, meta: ReturnType<typeof metaReader>): string | null {
  const stated = nameOf(data?.['author']) ?? [meta('author', 'article:author', 'dc.creator'), clean(page.byline)].find((name) => name !== null && !NO_NAME.test(name) && name.length < 100) ?? null;
  // A date stands beside the name in many bylines.
  const name = stated?.replace(/^(?:(?:written )?by|author)\b:?\s+/i, '').replace(DAY, '|').split('|').find((part) => /\p{L}/u.test(part));
  return name?.replace(/^[\s,]+|[\s,–—-]+$/g, '') ?? null;
}

/** Names of a `<meta>` that states when the page was published. */
const DATE_NAME = /(?:^|[-_:.])(?:(?:p|pub-?)?date|issued|(?:date)?publish(?:ed)?(?:[-_](?:time|date|on))?)$/i;

/** Reads what the document says about itself. */
export function readMetadata(page: PageModel): Metadata {
  const nodes = readJsonLd(page.data);
  const data = nodes.find((node) => typesOf(node).some((type) => ARTICLE_TYPE.test(type)));
  const meta = metaReader(page.meta);
  const ogType = meta('og:type');
  const published = [
    clean(data?.['datePublished']),
    ...page.meta.flatMap(([name, stated]) => (DATE_NAME.test(name) ? stated : [])),
    ...nodes.map((node) => clean(node['datePublished'])),
    ...page.times,
  ];
  const site = [meta('og:site_name', 'application-name'), nameOf(data?.['publisher']), hostOf(page.url)].find((name) => name && !NO_NAME.test(name)) ?? null;
  return {
    title: chooseTitle(page, clean(data?.['headline'] ?? data?.['name']), meta('og:title', 'twitter:title'), site),
    byline: bylineOf(page, data, meta),
    published: published.map(isoDate).find((date) => date !== null) ?? null,
    lang: languageOf(page, data?.['inLanguage'], meta('og:locale', 'content-language')),
    site,
    types: [...nodes.flatMap(typesOf), ...page.itemTypes, ...(ogType ? [`og:${ogType.toLowerCase()}`] : [])],
  };
}

function hostOf(url: string): string | null {
  try {
    return new URL(url).hostname.replace(/^www\./, '') || null;
  } catch {
    return null;
  }
}
