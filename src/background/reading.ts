/** Answers what pages, popup and panel ask about articles. The truth lies in storage: a restarted worker answers the same. */
import type { ArticleChoice } from '../article/choice.ts';
import { chooseArticle } from '../article/choose.ts';
import type { Article } from '../core/annotation.ts';
import type { MarkColumns } from '../core/mark-columns.ts';
import type { FromPage, ParamsOf, ResultOf, TabState } from '../platform/messages.ts';
import { lineOf, RpcError } from '../platform/rpc.ts';
import { parsePageModel } from '../platform/schemas/page-model.ts';
import type { PageOrigin } from '../platform/senders.ts';
import { readTabState } from '../platform/session.ts';
import type { Analysis, ReadArticle } from './analysis.ts';
import { hashOf } from './analysis.ts';
import type { Desk } from './desk.ts';
import { loadWords } from './preferences.ts';
import { inTrouble, loading, ready } from './tab-states.ts';
import { readReading, TooLargeError, type StoredReading } from './tab-store.ts';

export interface ReadingService {
  /** Finds the article on a page: a `PageModel` as JSON in, an `ArticleChoice` as JSON out. Rejects where Gloss is off. */
  findPage(origin: PageOrigin, page: string): Promise<string>;
  /** Reads the article of a tab and says so in its state. Rejects where Gloss is off. */
  readPage(origin: PageOrigin, article: Article): Promise<ResultOf<FromPage, 'page.read'>>;
  /** A card for a mark of a tab's article, as JSON; null when the tab's reading is not, or no longer, the one that the mark is of. */
  pageCard(tabId: number, mark: ParamsOf<FromPage, 'page.card'>): Promise<string | null>;
  /** A card for an entity of a tab's article, by id. */
  entityCard(tabId: number, entity: string): Promise<string | null>;
  /** Reads an article that belongs to no tab. */
  readSample(article: Article): Promise<{ readonly marks: string; readonly digest: string }>;
  sampleCard(article: Article, entity: number, mark: number): Promise<string | null>;
}

export function createReadingService(analysis: Analysis, desk: Desk): ReadingService {
  const readSample = sampleReader(analysis);
  /** The last call for each tab: an older one that takes longer must neither be kept nor show its progress over it. */
  const latest = new Map<number, symbol>();

  const cardJson = async (read: ReadArticle | null, entity: number, mark: number): Promise<string | null> => {
    const id = read?.reading.entities[entity];
    if (!read || id === undefined) return null;
    return asJson(await analysis.card(read.digest, id, endOf(read.reading.marks, mark)));
  };

  const stored = async (tabId: number): Promise<ReadArticle | null> => {
    const [state, reading] = await Promise.all([readTabState(tabId), readReading(tabId)]);
    return state?.digest && reading ? { digest: state.digest, reading } : null;
  };

  return {
    async findPage(origin, page) {
      await refuseWhereOff(desk, origin);
      return choiceOn(page);
    },
    async readPage(origin, article) {
      const { tabId, host } = origin;
      const call = Symbol('page.read');
      latest.set(tabId, call);
      await refuseWhereOff(desk, origin);
      const occasion = () => ({ tabId, host, now: Date.now() });
      const isLatest = () => latest.get(tabId) === call;
      const [known, hash] = await Promise.all([stored(tabId), hashOf(article)]);
      if (known?.reading.hash === hash) {
        if (isLatest()) await desk.show(ready(occasion(), known.digest), known.reading);
        return { marks: known.reading.marks, reading: hash };
      }
      if (!known && isLatest()) await desk.show(loading(occasion()));
      const read = await analysis.read(article, hash).catch(async (error: unknown) => {
        const { t } = await loadWords();
        if (isLatest()) await desk.show(inTrouble(occasion(), 'error', t('error_reading', { reason: lineOf(error) })));
        throw error;
      });
      if ((await desk.mayRead(origin)) && isLatest()) await keep(desk, ready(occasion(), read.digest), read.reading);
      return { marks: read.reading.marks, reading: hash };
    },
    async pageCard(tabId, { reading, entity, mark }) {
      const read = await stored(tabId);
      return cardJson(read?.reading.hash === reading ? read : null, entity, mark);
    },
    async entityCard(tabId, entity) {
      const read = await stored(tabId);
      return read && asJson(await analysis.card(read.digest, entity, null));
    },
    async readSample(article) {
      const { digest, reading } = await readSample(article);
      return { marks: reading.marks, digest: JSON.stringify(digest) };
    },
    sampleCard: async (article, entity, mark) => cardJson(await readSample(article), entity, mark),
  };
}

/** An article that does not fit into storage still gets its marks; the popup says what is missing. */
async function keep(desk: Desk, state: TabState, reading: StoredReading): Promise<void> {
  try {
    await desk.show(state, reading);
  } catch (error) {
    if (!(error instanceof TooLargeError)) throw error;
    await desk.show(inTrouble({ ...state, now: Date.now() }, 'too-long'));
  }
}

/** A page that was switched off has the last word: a script on its way out must not undo it. */
async function refuseWhereOff(desk: Desk, origin: PageOrigin): Promise<void> {
  if (!(await desk.mayRead(origin))) throw new RpcError('forbidden', 'Gloss is off on this page.');
}

/**
 * UTF-16 units; an article of 100,000 words has some 650,000. Reading more would take seconds in which nobody else is
 * answered.
 */
const LONGEST_ARTICLE = 800_000;

/** @param page a `PageModel` as JSON, as it came from a page */
function choiceOn(page: string): string {
  const model = parsePageModel(page);
  if (!model) throw new RpcError('invalid-params', 'The page was described by something else than a page model.');
  const choice = chooseArticle(model);
  const length = choice.found ? choice.blocks.reduce((sum, block) => sum + (model.blocks[block]?.length ?? 0), 0) : 0;
  return JSON.stringify(length > LONGEST_ARTICLE ? ({ found: false, reason: 'too-large' } satisfies ArticleChoice) : choice);
}

/** The sample is read again when the worker has slept in between: it is short. */
function sampleReader(analysis: Analysis): (article: Article) => Promise<ReadArticle> {
  let last: { readonly text: string; readonly read: Promise<ReadArticle> } | null = null;
  return (article) => {
    if (last?.text !== article.text) last = { text: article.text, read: hashOf(article).then((hash) => analysis.read(article, hash)) };
    last.read.catch(() => (last = null));
    return last.read;
  };
}

const asJson = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));

/** End of a mark; null for a mark that the columns do not hold. The columns are our own. */
function endOf(marks: string, mark: number): number | null {
  return (JSON.parse(marks) as MarkColumns).ends[mark] ?? null;
}
