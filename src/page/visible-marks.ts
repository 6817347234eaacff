/** Which mentions the reader wants: by kinds for the keyboard, by kinds and density for painter and pointer. */
import { KINDS } from '../core/annotation.ts';
import type { Density, MarkColumns, PaintPreferences, TextMap } from './types.ts';

/**
 * @returns indices of the mentions of the chosen kinds, in the order of the text
 */
export function chosenMarks(marks: MarkColumns, kinds: PaintPreferences['kinds']): number[] {
  return [...marks.starts.keys()].filter((mark) => {
    const kind = KINDS[marks.kinds[mark] ?? -1];
    return kind && kinds[kind];
  });
}

/**
 * @param chosen what `chosenMarks` answers
 * @returns those of them that the density lets be painted
 */
export function visibleMarks(chosen: readonly number[], marks: MarkColumns, map: TextMap, density: Density): readonly number[] {
  if (density === 'every') return chosen;
  if (density === 'off') return [];
  const seen = new Set<number>();
  let paragraph = -1;
  return chosen.filter((mark) => {
    const at = density === 'paragraph' ? map.paragraphAt(marks.starts[mark] ?? 0) : -1;
    if (at !== paragraph) seen.clear();
    paragraph = at;
    const entity = marks.entities[mark] ?? -1;
    return !seen.has(entity) && seen.add(entity);
  });
}
