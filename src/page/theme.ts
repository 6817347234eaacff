/** Pages that turn dark or light by themselves: by a class, a style or a data attribute of `<html>` or `<body>`. */

const ATTRIBUTES = ['class', 'style', 'data-theme'];
/** Milliseconds until the page is looked at, and until its transitions have ended. */
const LOOKS = [50, 1_000] as const;

/**
 * Calls `look` soon after such a change, and once more when colours no longer change.
 *
 * @param signal ends it and leaves nothing behind
 */
export function watchTheme(document: Document, look: () => void, signal: AbortSignal): void {
  let timers: ReturnType<typeof setTimeout>[] = [];
  const later = (): void => {
    // A page may change its classes without end.
    if (timers.length > 0) return;
    timers = LOOKS.map((delay, at) =>
      setTimeout(() => {
        if (at === LOOKS.length - 1) timers = [];
        look();
      }, delay),
    );
  };
  const observer = new MutationObserver(later);
  for (const root of [document.documentElement, document.body]) observer.observe(root, { attributeFilter: ATTRIBUTES });
  const end = (): void => {
    observer.disconnect();
    timers.forEach(clearTimeout);
  };
  signal.addEventListener('abort', end, { once: true });
}
