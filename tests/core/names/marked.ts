/**
 * Inline mark-up for names: `[Lena Ortiz|p1] met [Ortiz|p1]`. The letter is the kind (p person, l place, o
 * organisation, x event, topic or office), the number the entity in the order of the text; ` office` or ` nominal`
 * follows where the words are no name. A test writes what a perfect reading marks, and compares whole texts.
 */
import { openReading } from '../../../src/core/annotate.ts';
import type { Article, Entity, Kind } from '../../../src/core/annotation.ts';
import { namesInSlices } from '../../../src/core/names/names.ts';
import { readOffices } from '../../../src/core/offices/offices.ts';
import { atOnce, type Reading } from '../../../src/core/reading.ts';
import type { Glossary } from '../../../src/glossary/format.ts';

const LETTER: Readonly<Record<Kind, string>> = { person: 'p', place: 'l', organisation: 'o', event: 'x', topic: 'x', office: 'x' };

/** The text without its marks. */
export const plain = (marked: string): string => marked.replace(/\[([^[\]|]+)\|[^\]]*\]/g, '$1');

/** Names and offices of a text, before quotations are read. */
export function read(text: string, glossaries: readonly Glossary[] = [], article: Partial<Article> = {}): Reading {
  return readOffices(atOnce(namesInSlices(openReading({ ...article, text }, glossaries))));
}

/** The text with the marks of a reading. */
export function render({ text, mentions }: Reading): string {
  const numbers = new Map<string, number>();
  let at = 0;
  let marked = '';
  for (const { start, end, entity, kind, rule } of mentions) {
    if (!numbers.has(entity)) numbers.set(entity, numbers.size + 1);
    const suffix = rule === 'office' || rule === 'nominal' ? ` ${rule}` : '';
    marked += `${text.slice(at, start)}[${text.slice(start, end)}|${LETTER[kind]}${numbers.get(entity)}${suffix}]`;
    at = end;
  }
  return marked + text.slice(at);
}

/** What the core marks in the plain text of a marked one. */
export const remark = (marked: string, ...glossaries: Glossary[]): string => render(read(plain(marked), glossaries));

/** `status title` of the person whose name ends with `surname`; null without an office. */
export function officeOf({ entities }: Pick<Reading, 'entities'>, surname: string): string | null {
  const entity = entities.find(({ kind, name }) => kind === 'person' && name.endsWith(surname));
  if (!entity) throw new Error(`nobody is called ${surname}: ${entities.map((each: Entity) => each.name).join(', ')}`);
  return entity.office && `${entity.office.status} ${entity.office.title}`;
}
