/** The office that the glossary knows for a date. Nobody is shown in an office outside its dates as if it were held. */
import type { Entity, Office } from '../annotation.ts';
import type { Glossary, GlossaryEntity } from '../../glossary/format.ts';

/** The record of an entity, from the last glossary that has it. */
export function recordOf(glossaries: readonly Glossary[], { id, known }: Entity): GlossaryEntity | null {
  if (!known) return null;
  for (const glossary of glossaries.toReversed()) {
    const index = glossary.indexOf(id);
    if (index !== null) return glossary.entity(index);
  }
  return null;
}

/**
 * Chooses among the offices of a record.
 *
 * @param date ISO date of the article; null when the page gives none, then the offices stand as recorded
 * @returns the office held at the date, else the last one held before it (as `former`), else null
 */
export function officeAt(offices: readonly Office[], date: string | null): Office | null {
  const begun = offices.filter(({ from }) => date === null || from === null || !isBefore(date, from));
  const held = begun.find(({ to, status }) => (to === null ? status !== 'former' && status !== 'late' : date !== null && !isBefore(to, date)));
  if (held) return held.status === 'former' || held.status === 'late' ? { ...held, status: 'current' } : held;
  const last = begun.toSorted((left, right) => (right.to ?? '').localeCompare(left.to ?? ''))[0];
  return last ? { ...last, status: last.status === 'late' ? 'late' : 'former' } : null;
}

/** Compares dates as precise as both are: "2020" is not before "2020-05". */
function isBefore(left: string, right: string): boolean {
  const length = Math.min(left.length, right.length, 10);
  return left.slice(0, length) < right.slice(0, length);
}
