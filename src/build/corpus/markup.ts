/**
 * Reads our mark-up of news articles (see README.md beside this file): a head with facts and entities, a body
 * with marks. What comes out is the plain text with exact UTF-16 offsets.
 */
import type { Kind, OfficeStatus, QuoteForm, Span } from '../../core/annotation.ts';
import { KINDS } from '../../core/annotation.ts';

export const MENTION_FORMS = ['name', 'office', 'nominal', 'pronoun'] as const;
export type MentionForm = (typeof MENTION_FORMS)[number];

/** What an office is called, and whether it is held. */
export interface MarkedTitle {
  readonly title: string;
  readonly status: OfficeStatus;
}

export interface MarkedEntity {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  /** The first as a card prints it, then others that are as right; null for none. */
  readonly offices: readonly MarkedTitle[] | null;
}

export interface MarkedMention extends Span {
  readonly entity: string;
  readonly kind: Kind;
  readonly form: MentionForm;
}

export interface MarkedQuote extends Span {
  /** The number in the mark-up: parts of one utterance share it. */
  readonly group: number;
  readonly form: QuoteForm;
  readonly cue: Span | null;
  /** The words that name the speaker; null where nothing nearby does. */
  readonly speaker: Span | null;
  /** Null where the article leaves the speaker unnamed. */
  readonly speakerEntity: string | null;
}

/** The words from which an office is read. */
export interface MarkedOffice extends Span {
  readonly entity: string;
}

export interface MarkedArticle {
  readonly title: string | null;
  readonly published: string | null;
  readonly register: string;
  /** One or two sentences of an editor's own: what a summary has to hold. */
  readonly references: readonly string[];
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly entities: readonly MarkedEntity[];
  /** Sorted by start. */
  readonly mentions: readonly MarkedMention[];
  readonly quotes: readonly MarkedQuote[];
  readonly offices: readonly MarkedOffice[];
}

/** Says what is wrong and in which line. */
export class MarkupError extends Error {
  constructor(message: string, line: number) {
    super(`line ${line}: ${message}`);
    this.name = 'MarkupError';
  }
}

const ENTITY_LINE = /^@([a-z][a-z0-9-]*) ([a-z]+) ([^=]+?)(?: = (.+))?$/;
const STATUSES = ['former', 'acting', 'late', 'designate'] as const;
const STATUS = /^(former|acting|interim|late|designate) (.+)$/;
const FORMS: Readonly<Record<string, QuoteForm>> = { d: 'direct', i: 'indirect', m: 'mixed' };
/** `q1d`, `q1d@id`, `c1`, `c1,2`, `s1`, `s1@id` */
const QUOTE_MARK = /^([qcs])(\d+(?:,\d+)*)([dim])?(?:@([a-z][a-z0-9-]*))? /;
const OFFICE_MARK = /^o ([a-z][a-z0-9-]*) /;

interface Head {
  readonly facts: ReadonlyMap<string, string>;
  readonly references: readonly string[];
  readonly entities: ReadonlyMap<string, MarkedEntity>;
  /** Index of the first line of the body. */
  readonly bodyLine: number;
}

/** @throws MarkupError with the line and what to write instead */
export function parseMarkup(source: string): MarkedArticle {
  const lines = source.replace(/\r\n/g, '\n').split('\n');
  const head = parseHead(lines);
  const body = new BodyParser(head.entities);
  for (let at = head.bodyLine; at < lines.length; at++) {
    const line = (lines[at] ?? '').trim();
    if (line !== '') body.paragraph(line, at + 1);
  }
  return {
    title: head.facts.get('title') ?? null,
    published: head.facts.get('published') ?? null,
    register: head.facts.get('register') ?? 'news',
    references: head.references,
    entities: [...head.entities.values()],
    ...body.finish(),
  };
}

function parseHead(lines: readonly string[]): Head {
  const facts = new Map<string, string>();
  const references: string[] = [];
  const entities = new Map<string, MarkedEntity>();
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '---') return { facts, references, entities, bodyLine: at + 1 };
    if (line.startsWith('@')) {
      const entity = parseEntity(line, at + 1);
      if (entities.has(entity.id)) throw new MarkupError(`the entity "${entity.id}" is declared twice; give one of them another id`, at + 1);
      entities.set(entity.id, entity);
    } else if (line.startsWith('> ')) references.push(line.slice(2));
    else if (/^(title|published|register): /.test(line)) facts.set(line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2));
    else if (line.trim() !== '') throw new MarkupError(`"${line}" is no line of a head; write title:, published:, register:, @entity, > reference, or --- to end it`, at + 1);
  }
  throw new MarkupError('the head has no end; put a line with --- before the body', lines.length);
}

function parseEntity(line: string, number: number): MarkedEntity {
  const match = ENTITY_LINE.exec(line);
  const [, id, kindWord, name, office] = match ?? [];
  const kind = KINDS.find((known) => known === kindWord);
  if (id === undefined || name === undefined || kind === undefined) throw new MarkupError(`"${line}" declares no entity; write "@id kind Name" or "@id kind Name = Office of Something"`, number);
  return { id, kind, name, offices: office === undefined ? null : parseOffices(office) };
}

/** Titles parted by " / ": each may say by itself whether the office is held, else it is as the first says. */
function parseOffices(text: string): MarkedTitle[] {
  const parsed = text.split(' / ').map((each) => {
    const [, word, title] = STATUS.exec(each) ?? [];
    return { title: title ?? each, status: STATUSES.find((known) => known === word?.replace('interim', 'acting')) };
  });
  return parsed.map(({ title, status }) => ({ title, status: status ?? parsed[0]?.status ?? 'current' }));
}

interface OpenMark {
  readonly type: 'q' | 'c' | 's' | 'o';
  readonly groups: readonly number[];
  readonly form: QuoteForm | null;
  readonly entity: string | null;
}

/** Walks through paragraphs, writes the plain text and remembers where each mark stood. */
class BodyParser {
  private readonly entities: ReadonlyMap<string, MarkedEntity>;
  private text = '';
  private source = '';
  private at = 0;
  private line = 0;
  private readonly paragraphs: Span[] = [];
  private readonly mentions: MarkedMention[] = [];
  private readonly offices: MarkedOffice[] = [];
  private readonly contents: (Span & { group: number; form: QuoteForm; entity: string | null })[] = [];
  private readonly cues = new Map<number, Span>();
  private readonly speakers = new Map<number, Span & { entity: string | null }>();

  constructor(entities: ReadonlyMap<string, MarkedEntity>) {
    this.entities = entities;
  }

  paragraph(source: string, line: number): void {
    if (this.text !== '') this.text += '\n\n';
    this.source = source;
    this.at = 0;
    this.line = line;
    const start = this.text.length;
    this.content(null);
    this.paragraphs.push({ start, end: this.text.length });
  }

  finish(): Pick<MarkedArticle, 'text' | 'paragraphs' | 'mentions' | 'quotes' | 'offices'> {
    const quotes = this.contents.map(({ start, end, group, form, entity }): MarkedQuote => {
      const speaker = this.speakers.get(group);
      return { start, end, group, form, cue: this.cues.get(group) ?? null, speaker: speaker ? { start: speaker.start, end: speaker.end } : null, speakerEntity: entity ?? speaker?.entity ?? null };
    });
    const known = new Set(this.contents.map(({ group }) => group));
    for (const group of [...this.cues.keys(), ...this.speakers.keys()]) {
      if (!known.has(group)) throw new MarkupError(`there is a cue or speaker ${group} but no quotation; write {q${group}d …}, {q${group}i …} or {q${group}m …}`, this.line);
    }
    const byStart = (one: Span, other: Span) => one.start - other.start;
    return { text: this.text, paragraphs: this.paragraphs, mentions: this.mentions.sort(byStart), quotes: quotes.sort(byStart), offices: this.offices.sort(byStart) };
  }

  /** Reads up to `closer`, or to the end of the paragraph where it is null. */
  private content(closer: '}' | '|' | null): void {
    while (this.at < this.source.length) {
      const sign = this.source.charAt(this.at);
      if (sign === closer) return;
      if (sign === '{') this.braces();
      else if (sign === '[') this.mention();
      else if (sign === '}' || sign === ']') throw this.error(`a lone ${sign}; write \\${sign} for the sign itself`);
      else this.plain(sign);
    }
    if (closer !== null) throw this.error(`a mark is not closed; its ${closer} is missing`);
  }

  private plain(sign: string): void {
    const escaped = sign === '\\';
    this.text += escaped ? this.source.charAt(this.at + 1) : sign;
    this.at += escaped ? 2 : 1;
  }

  /** `[words|id]` or `[words|id form]` */
  private mention(): void {
    this.at++;
    const start = this.text.length;
    this.content('|');
    const end = this.text.length;
    const close = this.source.indexOf(']', this.at);
    const [id, form = 'name', ...more] = this.source.slice(this.at + 1, close).split(' ');
    const entity = this.entities.get(id ?? '');
    const known = MENTION_FORMS.find((one) => one === form);
    if (close < 0 || !known || more.length > 0) throw this.error(`a mention is [words|id] or [words|id ${MENTION_FORMS.slice(1).join('/')}]`);
    if (!entity) throw this.error(`nobody declared "${id}"; add "@${id} kind Name" to the head`);
    this.mentions.push({ start, end, entity: entity.id, kind: entity.kind, form: known });
    this.at = close + 1;
  }

  private braces(): void {
    this.at++;
    const mark = this.openMark();
    const start = this.text.length;
    this.content('}');
    this.at++;
    this.close(mark, { start, end: this.text.length });
  }

  private openMark(): OpenMark {
    const rest = this.source.slice(this.at);
    const office = OFFICE_MARK.exec(rest);
    const quote = office ? null : QUOTE_MARK.exec(rest);
    this.at += (office ?? quote)?.[0].length ?? 0;
    if (office) return { type: 'o', groups: [], form: null, entity: this.declared(office[1]) };
    const type = (['q', 'c', 's'] as const).find((known) => known === quote?.[1]);
    if (!quote || !type) throw this.error('a mark in braces is {q1d …}, {c1 …}, {s1 …} or {o id …}');
    const form = FORMS[quote[3] ?? ''] ?? null;
    if ((type === 'q') !== (form !== null)) throw this.error('a quotation needs its form ({q1d …}, {q1i …}, {q1m …}); cue and speaker have none');
    return { type, groups: (quote[2] ?? '').split(',').map(Number), form, entity: this.declared(quote[4]) };
  }

  private close(mark: OpenMark, span: Span): void {
    if (mark.type === 'o' && mark.entity !== null) this.offices.push({ ...span, entity: mark.entity });
    for (const group of mark.groups) {
      if (mark.form) this.contents.push({ ...span, group, form: mark.form, entity: mark.entity });
      else if (mark.type === 'c') this.once(this.cues, group, span);
      else this.once(this.speakers, group, { ...span, entity: mark.entity ?? this.speakerIn(span) });
    }
  }

  private once<T>(map: Map<number, T>, group: number, value: T): void {
    if (map.has(group)) throw this.error(`number ${group} has two cues or two speakers; give the second utterance a number of its own`);
    map.set(group, value);
  }

  /** The person named in the speaker's words, else the first thing named there. */
  private speakerIn(span: Span): string | null {
    const inside = this.mentions.filter((mention) => mention.start >= span.start && mention.end <= span.end);
    return (inside.find((mention) => mention.kind === 'person') ?? inside[0])?.entity ?? null;
  }

  private declared(id: string | undefined): string | null {
    if (id === undefined) return null;
    if (!this.entities.has(id)) throw this.error(`nobody declared "${id}"; add "@${id} kind Name" to the head`);
    return id;
  }

  private error(message: string): MarkupError {
    return new MarkupError(message, this.line);
  }
}
