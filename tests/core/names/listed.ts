/** A glossary and a reading in a line, and candidates as short strings. */
import { openReading } from '../../../src/core/annotate.ts';
import { findListed, type ListedCandidate } from '../../../src/core/names/lookup.ts';
import { compileRecords } from '../../../src/glossary/compile.ts';
import type { Glossary } from '../../../src/glossary/format.ts';
import { openGlossary } from '../../../src/glossary/open.ts';
import type { EntityRecord } from '../../../src/glossary/records.ts';

export const glossaryOf = (...records: EntityRecord[]): Glossary => openGlossary(compileRecords(records));

export const scan = (text: string, ...glossaries: Glossary[]): ListedCandidate[] => findListed(openReading({ text }, glossaries));

/** `words=id rule strength`, in the order of the text. */
export const show = (text: string, candidates: readonly ListedCandidate[]): string[] =>
  candidates.map(({ start, end, entity, rule, strength }) => `${text.slice(start, end)}=${entity.id} ${rule} ${strength}`);

export const found = (text: string, ...glossaries: Glossary[]): string[] => show(text, scan(text, ...glossaries));
