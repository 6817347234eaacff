/** Drafts records from a reading: what an editor then finishes in their own words. */
import { stringify } from 'yaml';
import type { Annotation, Entity, Kind, Mention, Quote, Span } from '../../core/annotation.ts';
import { UNFINISHED } from '../check/schema.ts';

/** The document that is drafted from. */
export interface DraftSource {
  /** File name without a folder. */
  readonly file: string;
  readonly sha256: string;
}

/** One drafted file, to be put under `seeds/`. */
export interface DraftFile {
  readonly path: string;
  readonly text: string;
}

const FOLDERS: Readonly<Record<Kind, string>> = {
  person: 'people', place: 'places', organisation: 'organisations', office: 'offices', event: 'events', topic: 'topics',
};
/** Rules whose words are a form of the name, not an office or a pronoun. */
const NAMING_RULES: ReadonlySet<Mention['rule']> = new Set(['alias', 'spelling', 'script', 'surname', 'first-name', 'name', 'abbreviation']);

/**
 * Drafts the source's record and one record for each entity that no glossary knows; what the document says of
 * known ones goes into a file of notes.
 *
 * @param annotation the reading of the document
 */
export function draftRecords(annotation: Annotation, source: DraftSource): DraftFile[] {
  const draft = new Draft(annotation, source);
  const unknown = annotation.entities.filter((entity) => !entity.known);
  const known = annotation.entities.filter((entity) => entity.known && draft.factsOf(entity) !== '');
  const ids = new Set<string>();
  return [
    draft.sourceFile(),
    ...unknown.map((entity) => draft.entityFile(entity, uniqueId(ids, slug(entity.name)))),
    ...(known.length > 0 ? [{ path: 'notes-on-known-entities.txt', text: known.map((entity) => `# ${entity.id}\n${draft.factsOf(entity)}`).join('\n') }] : []),
  ];
}

class Draft {
  readonly #annotation: Annotation;
  readonly #source: DraftSource;
  readonly #sourceId: string;

  constructor(annotation: Annotation, source: DraftSource) {
    this.#annotation = annotation;
    this.#source = source;
    this.#sourceId = slug(annotation.article.title ?? source.file.replace(/\.[^.]*$/, ''));
  }

  sourceFile(): DraftFile {
    const { article, coverage } = this.#annotation;
    // Only English is read in full.
    const lang = article.lang ?? (coverage === 'full' ? 'en' : null);
    const record = {
      id: this.#sourceId,
      kind: 'source',
      ...(article.title !== null && { title: article.title }),
      ...(article.published !== null && { date: article.published.slice(0, 10) }),
      file: this.#source.file,
      sha256: this.#source.sha256,
      paragraphs: article.paragraphs.length,
      ...(lang !== null && { lang }),
    };
    const missing = [
      ...(article.title === null ? ['# Add title: what kind of document this is, in your own words'] : []),
      ...(article.published === null ? ['# Add date: the day on which it was written, such as 2020-07-22'] : []),
      ...(lang === null ? ['# Add lang: the language of the text, such as en'] : []),
    ];
    return { path: `sources/${this.#sourceId}.yaml`, text: [stringify(record).trimEnd(), ...missing, ''].join('\n') };
  }

  entityFile(entity: Entity, id: string): DraftFile {
    const mentions = this.#mentionsOf(entity);
    const receipt = this.#receipt(mentions[0] ?? { start: 0, end: 0 });
    const forms = this.#formsOf(entity, mentions);
    const record = {
      id,
      kind: entity.kind,
      name: entity.name,
      ...(entity.kind === 'person' && { pronoun: 'they' }),
      ...(forms && { aliases: forms }),
      ...(entity.office && { offices: [this.#officeOf(entity.office, receipt)] }),
      gloss: { text: `${UNFINISHED} who or what ${entity.name} is, in one sentence of your own`, receipt },
    };
    return { path: `${FOLDERS[entity.kind]}/${id}.yaml`, text: `${stringify(record)}${this.#notes(entity)}${this.factsOf(entity)}` };
  }

  /** What the entity says in the document, as comments: an editor makes facts of it, in their own words. */
  factsOf(entity: Entity): string {
    const quotes = this.#annotation.quotes.filter((quote) => quote.speaker?.entity === entity.id);
    return quotes.map((quote) => `# ${this.#quoteLine(quote)}\n`).join('');
  }

  #notes(entity: Entity): string {
    const paragraphs = [...new Set(this.#mentionsOf(entity).map((mention) => this.#paragraphOf(mention)))];
    const lines = [`# Named in ${paragraphs.length === 1 ? 'paragraph' : 'paragraphs'} ${paragraphs.join(', ')} of ${this.#sourceId}.`];
    if (entity.kind === 'person') lines.push('# Check pronoun; add names in other scripts, and what newspapers call the office (references).');
    if (entity.office?.asOf === null && entity.office.to === null) lines.push('# Add as-of (or to) to the office.');
    return `${lines.join('\n')}\n`;
  }

  #officeOf(office: NonNullable<Entity['office']>, receipt: string): Record<string, string> {
    const own = office.receipt.source === 'article' && 'start' in office.receipt ? this.#receipt(office.receipt) : receipt;
    return {
      title: office.title,
      ...(office.of !== null && !office.of.startsWith('article:') && { of: office.of }),
      ...(office.from !== null && { from: office.from }),
      ...(office.to !== null && { to: office.to }),
      ...(office.asOf !== null && { 'as-of': office.asOf }),
      ...(office.status !== 'current' && { status: office.status }),
      receipt: own,
    };
  }

  #formsOf(entity: Entity, mentions: readonly Mention[]): { full?: string[]; part?: string[] } | null {
    const forms = [...new Set(mentions.filter(({ rule }) => NAMING_RULES.has(rule)).map((mention) => this.#text(mention)))].filter((form) => form !== entity.name);
    const isFull = (form: string) => entity.kind !== 'person' || /\s/.test(form);
    const full = forms.filter(isFull);
    const part = forms.filter((form) => !isFull(form));
    if (forms.length === 0) return null;
    return { ...(full.length > 0 && { full }), ...(part.length > 0 && { part }) };
  }

  #mentionsOf(entity: Entity): Mention[] {
    return this.#annotation.mentions.filter((mention) => mention.entity === entity.id);
  }

  #quoteLine(quote: Quote): string {
    return `Paragraph ${this.#paragraphOf(quote)}, ${quote.form}, ${quote.certainty}: ${this.#text(quote).replace(/\s+/g, ' ')}`;
  }

  #receipt(span: Span): string {
    return `${this.#sourceId}#${this.#paragraphOf(span)}`;
  }

  /** From 1. */
  #paragraphOf(span: Span): number {
    const index = this.#annotation.article.paragraphs.findIndex((paragraph) => span.start < paragraph.end);
    return index < 0 ? this.#annotation.article.paragraphs.length : index + 1;
  }

  #text({ start, end }: Span): string {
    return this.#annotation.article.text.slice(start, end);
  }
}

function slug(text: string): string {
  const words = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'’‘ʿʾ]/gu, '')
    .match(/[a-z0-9]+/g);
  return words?.slice(0, 8).join('-') ?? 'unnamed';
}

function uniqueId(taken: Set<string>, wanted: string): string {
  let id = wanted;
  for (let number = 2; taken.has(id); number++) id = `${wanted}-${number}`;
  taken.add(id);
  return id;
}
