/** An article with its marks: what is painted, what is under the pointer, where the keyboard stands. */
import type { Span } from '../core/annotation.ts';
import type { MarkColumns } from '../core/mark-columns.ts';
import { createMentionCursor, firstInView } from '../page/keys.ts';
import { createHitTest } from '../page/pointer.ts';
import type { HitTest, MentionCursor, PaintPreferences, TextMap } from '../page/types.ts';
import { chosenMarks, visibleMarks } from '../page/visible-marks.ts';

/** Marks, and a name for the reading that they belong to: its cards are asked for by it. */
export interface ReadMarks extends MarkColumns {
  readonly reading: string;
}

export interface MarkedText {
  readonly map: TextMap;
  readonly columns: ReadMarks;
  /** Indices of the painted mentions, in the order of the text. */
  readonly visible: readonly number[];
  readonly hitTest: HitTest;
  readonly cursor: MentionCursor;
  /** Goes to the entity's next or previous mention on the page, around the end; null when it is the only one. */
  step(mark: number, direction: 'next' | 'previous'): number | null;
  /** Goes to a mention; null when no mark stands for it. */
  goTo(mention: Span): number | null;
}

export function createMarkedText(document: Document, window: Window, map: TextMap, columns: ReadMarks, preferences: PaintPreferences): MarkedText {
  const chosen = chosenMarks(columns, preferences.kinds);
  const visible = visibleMarks(chosen, columns, map, preferences.density);
  const hitTest = createHitTest(document, map, columns, visible);
  const cursor = createMentionCursor(window, map, columns, chosen, hitTest);
  return {
    map,
    columns,
    visible,
    hitTest,
    cursor,
    step(mark, direction) {
      const next = siblingOf(columns, mark, direction);
      return next === null ? null : cursor.goTo(next).mark;
    },
    goTo({ end }) {
      // A mark may begin a letter before its mention; both end in one place.
      const mark = columns.ends.indexOf(end);
      return mark < 0 ? null : cursor.goTo(mark).mark;
    },
  };
}

/** The browser makes marks in one task, some 5 to 10 µs each. Of more marks than these, the ones around the view are painted. */
export const MOST_PAINTED = 2_000;

/** Place in `visible` of the first mark that is painted. */
export const firstPainted = ({ visible, hitTest }: MarkedText): number => (visible.length > MOST_PAINTED ? Math.max(0, firstInView(visible, hitTest) - MOST_PAINTED / 2) : 0);

interface TextWithMarks {
  readonly map: TextMap;
  readonly columns: MarkColumns;
}

/**
 * The mark of another reading of the article that stands for a mark of this one: it has the same words, and is as
 * many-th of these; null when there is none. Numbers of marks and entities may differ between readings.
 */
export function sameMark(from: TextWithMarks, mark: number, to: TextWithMarks): number | null {
  const { starts, ends } = from.columns;
  const words = from.map.text.slice(starts[mark], ends[mark]);
  return marksOf(to, words)[marksOf(from, words).indexOf(mark)] ?? null;
}

function marksOf({ map, columns: { starts, ends } }: TextWithMarks, words: string): number[] {
  return starts.flatMap((start, mark) => (map.text.slice(start, ends[mark]) === words ? [mark] : []));
}

/**
 * The next or previous mark of the same entity, around the end; null when there is no other.
 * Also one that the reader's density does not paint: the card says how many there are.
 */
export function siblingOf({ entities }: Pick<MarkColumns, 'entities'>, mark: number, direction: 'next' | 'previous'): number | null {
  const siblings = entities.flatMap((entity, index) => (entity === entities[mark] ? [index] : []));
  if (siblings.length < 2) return null;
  const at = siblings.indexOf(mark) + (direction === 'next' ? 1 : -1);
  return siblings.at(at % siblings.length) ?? null;
}
