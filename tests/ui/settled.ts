import { act } from 'preact/test-utils';

/** Rounds of promise → state → effect after which a page has come to rest: active tab, stored state, answer, details. */
const ROUNDS = 5;

/** Does something, then lets everything that follows from it happen. */
export async function settled(work: () => void): Promise<void> {
  await act(async () => work());
  for (let round = 0; round < ROUNDS; round++) await act(async () => undefined);
}
