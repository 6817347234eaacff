/** Words between marks whose speaker stands behind them, or before a colon, or beside a number that is nobody. */
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/core/annotate.ts';

const speakersOf = (text: string): (string | null)[] => annotate({ text }, { glossaries: [] }).quotes.map(({ speaker }) => speaker && text.slice(speaker.start, speaker.end));

describe('whose words they were', () => {
  it.each([
    ['1. "A letter is the only visitor who waits." That is Ana Bell, minister of posts, opening an office.', ['Ana Bell']],
    ['20:41 "I went in with four parties and came out wet." That was Ana Bell, speaking in the rain.', ['Ana Bell']],
    ['"Learned counsel has been finishing for forty minutes." So Justice Ana Bell, interrupting a lawyer.', ['Justice Ana Bell']],
    ['Now this, from Ana Bell, 84, who has advised three mayors: "I have my diary here. It is empty."', ['Ana Bell']],
    ['And this from Ana Bell: "I have my diary here. It is empty."', ['Ana Bell']],
    ['“A letter is the only visitor who waits.” — Ana Bell', ['Ana Bell']],
    ['“A letter is the only visitor who waits.” - Ana Bell, minister of posts', ['Ana Bell']],
    ['“A letter is the only visitor who waits.”\n— Ana Bell, minister of posts', ['Ana Bell']],
    ['“A letter is the only visitor who waits.” — Ana Bell was late.', [null]],
    ['“Blaze on the northern quay: all safe” — Harbour Courier, March 2', [null]],
    ['“A letter is the only visitor who waits.”\n- The post office was shut on Monday', [null]],
    ['"A letter is the only visitor who waits." That was on Monday.', [null]],
    ['"I am finished with all of it." So Ana Bell was late.', [null]],
    ['"I am finished with all of it." That was Ana Bell’s reply.', [null]],
    ['7. "A letter is the only visitor who waits."', [null]],
    ['Ana Bell would say only that she had read it twice.', ['Ana Bell']],
  ])('%s', (text, speakers) => expect(speakersOf(text)).toEqual(speakers));
});
