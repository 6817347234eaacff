/** What the reader asks for may fail: then the page says so, and no control shows what is not. */
import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';

const FailureContext = createContext<() => void>(() => undefined);

/** Around a page: its value is called at each failure, and says a line. */
export const FailureProvider = FailureContext.Provider;

/**
 * Carries out what the reader asked for.
 *
 * @returns a function that takes the work under way; where it fails, the page says so, and the view that asked is drawn
 *   anew: a checkbox that the click has turned over turns back
 */
export function useAttempt(): (work: Promise<unknown>) => void {
  const onFailed = useContext(FailureContext);
  const [, setFailures] = useState(0);
  return (work) => {
    work.catch(() => {
      setFailures((count) => count + 1);
      onFailed();
    });
  };
}
