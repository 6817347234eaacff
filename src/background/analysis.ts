/** Reads articles. Holds nothing but the bundled glossary, which is loaded once and can be loaded again at any time. */
import { annotate } from '../core/annotate.ts';
import type { Article } from '../core/annotation.ts';
import type { CardView, Digest } from '../core/digest.ts';
import { cardOf } from '../core/digest/build-card.ts';
import { digestOf } from '../core/digest/build-digest.ts';
import { markedEntities, toMarkColumns } from '../core/mark-columns.ts';
import type { Glossary } from '../glossary/format.ts';
import { sha256 } from './hash.ts';
import type { StoredReading } from './tab-store.ts';

/** One article, read. */
export interface ReadArticle {
  readonly digest: Digest;
  readonly reading: StoredReading;
}

export interface Analysis {
  /** Reads an article; the same article gives the same result. `hash` as `hashOf` gives it. */
  read(article: Article, hash: string): Promise<ReadArticle>;
  /** A card of an article that was read; null when it does not hold the entity. `mentionStart` as in `cardOf`. */
  card(digest: Digest, entity: string, mentionStart: number | null): Promise<CardView | null>;
}

/** @param loadGlossary called once, and again only after it failed; what fails to load, fails the reading */
export function createAnalysis(loadGlossary: () => Promise<Glossary>): Analysis {
  let loaded: Promise<readonly Glossary[]> | null = null;
  const glossaries = (): Promise<readonly Glossary[]> => {
    loaded ??= loadGlossary().then(
      (glossary) => [glossary],
      (error: unknown) => {
        loaded = null;
        throw error;
      },
    );
    return loaded;
  };
  return {
    async read(article, hash) {
      const all = await glossaries();
      const annotation = annotate(article, { glossaries: all });
      return {
        digest: digestOf(annotation, all),
        reading: { hash, entities: markedEntities(annotation), marks: JSON.stringify(toMarkColumns(annotation)) },
      };
    },
    card: async (digest, entity, mentionStart) => cardOf(digest, await glossaries(), entity, mentionStart),
  };
}

/** SHA-256 of all that an article is read from, in hexadecimal. */
export const hashOf = (article: Article): Promise<string> => sha256(JSON.stringify(article));
