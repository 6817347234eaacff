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
  const named = entities
    .map((entity) => ({ entity, words: null, quotes: digest.quotes.filter((quote) => quote.speaker === entity.id) }))
    .filter(({ quotes }) => quotes.length > 0);
  const ids = new Set(named.map(({ entity }) => entity.id));
  const handedOn = onlyHandedOn(digest.quotes);
  const rest = digest.quotes.filter((quote) => (quote.speaker === null || !ids.has(quote.speaker)) && !handedOn.has(quote));
  const spoken = [...new Set(rest.map((quote) => quote.speakerText))];
  const unnamed = spoken.map((text) => ({ entity: null, words: text, quotes: rest.filter((quote) => quote.speakerText === text) }));
  return [...named, ...unnamed.filter(({ words }) => words !== null), ...unnamed.filter(({ words }) => words === null)];
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
