/** One process reads a thousand documents and more, and holds none of them. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { annotateLines } from '../../src/build/annotate/run-lines.ts';
import { openGlossaries } from '../../src/build/glossaries.ts';
import { bundledModels } from '../../src/build/models.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const SURNAMES = ['Okafor', 'Lindqvist', 'Marchetti', 'Haddad', 'Novak', 'Sorensen', 'Castellan', 'Yilmaz'];

/** Every document has names, words and an author that no other has. */
function documentNumber(index: number): string {
  const surname = `${SURNAMES[index % SURNAMES.length] ?? ''}${index}`;
  const paragraph = `Minister Ada ${surname} told parliament in Tehran on Monday that plan ${index} would go ahead. “We will build ${index} houses,” she said, according to Reuters. The visitor added that Iraq had agreed.`;
  return index % 4 === 0
    ? JSON.stringify({ id: index, url: `https://news.example/${index}`, html: `<html><body><article><h1>Plan ${index}</h1>${`<p>${paragraph}</p>`.repeat(8)}</article></body></html>` })
    : JSON.stringify({ id: index, text: `${paragraph}\n\n`.repeat(8) });
}

function* documents(from: number, to: number): Generator<string> {
  for (let index = from; index < to; index++) yield documentNumber(index);
}

describe('annotateLines', () => {
  it('does not grow over 1,200 documents', async () => {
    const options = { glossaries: await openGlossaries(true, []), models: await bundledModels(), explain: false };
    const heapAfter = async (from: number, to: number): Promise<number> => {
      const { done, broken } = await annotateLines(documents(from, to), () => Promise.resolve(), options);
      expect({ done, broken }).toEqual({ done: to - from, broken: 0 });
      collect();
      return process.memoryUsage().heapUsed;
    };
    const warm = await heapAfter(0, 200);
    const end = await heapAfter(200, 1400);
    // A kept annotation weighs some 20 KB: a leak of every document would be 24 MB.
    expect((end - warm) / 1024 / 1024).toBeLessThan(3);
  }, 120_000);
});
