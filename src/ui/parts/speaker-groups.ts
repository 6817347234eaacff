/** Quotations by whoever said them. Pure. */
import type { Digest, EntityView, QuoteView } from '../../core/digest.ts';

/** One speaker with what was said; `entity` is null where the article leaves the speaker unnamed or nobody is sure. */
export interface SpeakerGroup {
  readonly entity: EntityView | null;
  /** The words that name the speaker in the article. */
  readonly words: string | null;
  readonly quotes: readonly QuoteView[];
}

/** Groups in the order of the cast, then other entities, then speakers without a name. */
export function groupBySpeaker(digest: Digest): readonly SpeakerGroup[] {
  const entities = [...digest.cast, ...digest.organisations, ...digest.places, ...digest.others];
  const bySpeaker = groupedBy(digest.quotes, ({ speaker }) => speaker);
  const named = entities.flatMap((entity) => {
    const quotes = bySpeaker.get(entity.id);
    return quotes ? [{ entity, words: null, quotes }] : [];
  });
  const ids = new Set(named.map(({ entity }) => entity.id));
  const handedOn = onlyHandedOn(digest.quotes);
  const rest = digest.quotes.filter((quote) => (quote.speaker === null || !ids.has(quote.speaker)) && !handedOn.has(quote));
  const unnamed = [...groupedBy(rest, ({ speakerText }) => speakerText)].map(([words, quotes]) => ({ entity: null, words, quotes }));
  return [...named, ...unnamed.filter(({ words }) => words !== null), ...unnamed.filter(({ words }) => words === null)];
}

function groupedBy(quotes: readonly QuoteView[], keyOf: (quote: QuoteView) => string | null): Map<string | null, QuoteView[]> {
  const groups = new Map<string | null, QuoteView[]>();
  for (const quote of quotes) {
    const group = groups.get(keyOf(quote));
    if (group) group.push(quote);
    else groups.set(keyOf(quote), [quote]);
  }
  return groups;
}

/** "Bell said she would stay, according to a transcript": the words are Bell's and stand there; the transcript only has them. */
function onlyHandedOn(quotes: readonly QuoteView[]): ReadonlySet<QuoteView> {
  const inOrder = quotes.toSorted((a, b) => a.start - b.start || b.end - a.end || Number(a.speaker !== null) - Number(b.speaker !== null));
  return new Set(inOrder.filter((outer, at) => {
    for (let next = at + 1; (inOrder[next]?.start ?? Infinity) < outer.end; next++) {
      const inner = inOrder[next];
      if (inner && inner.end <= outer.end && inner.speaker !== null && inner.certainty !== 'unknown') return true;
    }
    return false;
  }));
}

/** How many quotations the groups hold. */
export const countShown = (digest: Digest): number => groupBySpeaker(digest).reduce((sum, { quotes }) => sum + quotes.length, 0);
