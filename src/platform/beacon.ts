/** The one call of the detector, without validators and types at run time: it must weigh next to nothing. */
import { envelope } from './envelope.ts';
import type { FromPage, ParamsOf, ResultOf } from './messages.ts';
import { isAlive, pageChannel } from './page-runtime.ts';

/** Tells the background how likely this page is an article. Resolves to whether the content script comes; never rejects. */
export async function reportArticle(score: number): Promise<boolean> {
  const params: ParamsOf<FromPage, 'page.detected'> = { score };
  try {
    const answer = await pageChannel.send(envelope('page.detected', params));
    return wantedIn(answer);
  } catch {
    return false;
  }
}

function wantedIn(answer: unknown): boolean {
  const { ok, result } = (answer ?? {}) as { readonly ok?: boolean; readonly result?: ResultOf<FromPage, 'page.detected'> };
  return ok === true && result?.wanted === true;
}

export { isAlive };
