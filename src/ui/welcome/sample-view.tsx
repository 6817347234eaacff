/** The sample article, read and marked by the same code that reads any page. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { createFaceWithStyles } from '../../card/face-with-styles.ts';
import type { Reader, ReaderPreferences, ReaderSource } from '../../content/reader.ts';
import { startReader } from '../../content/reader-session.ts';
import type { Article } from '../../core/annotation.ts';
import type { CardView } from '../../core/digest.ts';
import type { MarkColumns } from '../../core/mark-columns.ts';
import { cardStrings } from '../../platform/i18n.ts';
import type { Settings } from '../../platform/settings-schema.ts';
import { useDoor, type Door } from '../parts/door.ts';
import { useSurroundings } from '../parts/page.tsx';
import { SAMPLE, sampleArticle } from './sample.ts';

export function SampleView() {
  const { words } = useSurroundings();
  const text = useRef<HTMLDivElement>(null);
  const { failed, next } = useSampleReader(text);
  const published = SAMPLE.published === null ? null : words.date(SAMPLE.published);
  return (
    <article class="sample-article" aria-label={words.t('welcome_sample')}>
      <div lang={SAMPLE.lang ?? ''} dir="ltr">
        <h2>{SAMPLE.title}</h2>
        <p class="quiet">
          <bdi lang={words.lang} dir={words.direction}>
            {published}
          </bdi>
        </p>
        <div class="sample-text" ref={text}>
          {SAMPLE.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      </div>
      <footer class="sample-foot">
        <button type="button" class="plain" onClick={next}>
          {words.t('welcome_next')}
        </button>
        <p class="quiet">{words.t('welcome_note')}</p>
      </footer>
      {failed && <p role="alert">{words.t('welcome_sample_failed')}</p>}
    </article>
  );
}

/** Starts the reader when the text is there, hands it changed settings, ends it with the page. */
function useSampleReader(text: { readonly current: HTMLElement | null }): { readonly failed: boolean; readonly next: () => void } {
  const door = useDoor();
  const { settings } = useSurroundings();
  const reader = useRef<Promise<Reader | null> | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const ended = new AbortController();
    const root = text.current;
    const start = async (): Promise<Reader | null> => {
      const preferences = await preferencesOf(await door.getSettings());
      if (!root || ended.signal.aborted) return null;
      return startReader({ document, preferences, source: sampleSource(door, root), signal: ended.signal, bringFace: () => Promise.resolve(createFaceWithStyles), onError: () => setFailed(true) });
    };
    reader.current = start();
    return () => ended.abort();
  }, [door, text]);
  useEffect(() => {
    void Promise.all([reader.current, preferencesOf(settings)]).then(([running, preferences]) => running?.setPreferences(preferences));
  }, [settings]);
  const next = async (): Promise<void> => {
    const running = await reader.current;
    running?.run('next-mention');
    running?.run('open-card');
  };
  return { failed, next: () => void next() };
}

async function preferencesOf(settings: Settings): Promise<ReaderPreferences> {
  const { density, kinds, palette, delays, cards, language } = settings;
  return { density, kinds, palette, delays, cards, ...(await cardStrings(language)) };
}

/** Reads and asks for cards like the content script does, but by the calls that are open to our own pages. */
function sampleSource(door: Door, root: Element): ReaderSource {
  let read: Article | null = null;
  return {
    find: () => Promise.resolve(sampleArticle(root)),
    async read(article) {
      read = article;
      const { marks } = await door.call('ui.read', { article });
      return { ...(JSON.parse(marks) as MarkColumns), reading: '' };
    },
    async card({ entity, mark }) {
      if (!read) return null;
      const { card } = await door.call('ui.card', { article: read, entity, mark });
      return card === null ? null : (JSON.parse(card) as CardView);
    },
  };
}
