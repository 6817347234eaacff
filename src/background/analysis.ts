/** Reads articles. Holds nothing but what the extension knows, which is loaded once and can be loaded again at any time. */
import { annotateInSlices } from '../core/annotate.ts';
import type { Article } from '../core/annotation.ts';
import type { CardView, Digest } from '../core/digest.ts';
import { cardOf } from '../core/digest/build-card.ts';
import { digestInSlices } from '../core/digest/build-digest.ts';
import { markedEntities, toMarkColumns } from '../core/mark-columns.ts';
import type { Models, Sliced } from '../core/reading.ts';
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
  /** A card of an article that was read; null when it does not hold the entity. `markEnd` as in `cardOf`. */
  card(digest: Digest, entity: string, markEnd: number | null): Promise<CardView | null>;
}

/** What articles are read with. */
export interface Knowledge {
  readonly glossaries: readonly Glossary[];
  readonly models: Models;
}

/** @param load called once, and again only after it failed; what fails to load, fails the reading */
export function createAnalysis(load: () => Promise<Knowledge>): Analysis {
  let loaded: Promise<Knowledge> | null = null;
  const knowledge = (): Promise<Knowledge> => {
    loaded ??= load().catch((error: unknown) => {
      loaded = null;
      throw error;
    });
    return loaded;
  };
  return {
    async read(article, hash) {
      const { glossaries, models } = await knowledge();
      const annotation = await withPauses(annotateInSlices(article, { glossaries, models }));
      return {
        digest: await withPauses(digestInSlices(annotation, glossaries)),
        reading: { hash, entities: markedEntities(annotation), marks: JSON.stringify(toMarkColumns(annotation)) },
      };
    },
    card: async (digest, entity, markEnd) => cardOf(digest, (await knowledge()).glossaries, entity, markEnd),
  };
}

/**
 * Milliseconds of work after which others are answered: a long article takes seconds. No slice is meant to take more than
 * 50: nearly all pieces, one of which is under way when the time is over, take less than 15 (`npm run bench`).
 */
const SLICE = 35;

async function withPauses<T>(work: Sliced<T>): Promise<T> {
  let start = performance.now();
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() - start < SLICE) continue;
    await new Promise((resolve) => setTimeout(resolve));
    start = performance.now();
  }
}

/** SHA-256 of all that an article is read from, in hexadecimal. */
export const hashOf = (article: Article): Promise<string> => sha256(JSON.stringify(article));
