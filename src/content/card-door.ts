/**
 * Where the two scripts of a page meet: the content script has the card's script brought, and that one hands in what draws
 * cards. The door is a global of our isolated world, which the page cannot see, and it stands open only while somebody waits
 * at it: a script that comes late, or for an instance that has ended, finds none and leaves nothing behind.
 */
import type { CreateFace, CreateStyledFace } from '../card/types.ts';

const KEY = Symbol.for('gloss.card');

type Scope = { [KEY]?: (createFace: unknown) => void };

/**
 * The content script's side.
 *
 * @param scope the global object of the isolated world
 * @param bring has the card's script run in this world, and resolves to the card's style sheet when it has
 * @param signal closes the door
 * @returns asks for what draws cards: it is brought once, but again after it could not be brought
 */
export function openCardDoor(scope: object, bring: () => Promise<string>, signal: AbortSignal): () => Promise<CreateFace> {
  const slot = scope as Scope;
  let coming: Promise<CreateFace> | null = null;
  const wait = async (): Promise<CreateFace> => {
    let handed: unknown;
    const door = (createFace: unknown): void => void (handed = createFace);
    const close = (): void => {
      // Another instance may have opened its own.
      if (slot[KEY] === door) delete slot[KEY];
    };
    signal.throwIfAborted();
    slot[KEY] = door;
    signal.addEventListener('abort', close);
    let styles: unknown;
    try {
      styles = await bring();
    } finally {
      close();
      signal.removeEventListener('abort', close);
    }
    if (typeof handed !== 'function' || typeof styles !== 'string') throw new Error('The card did not come.');
    const [createFace, sheet] = [handed as CreateStyledFace, styles];
    return (environment, send) => createFace(environment, send, sheet);
  };
  return () => {
    coming ??= wait().catch((error: unknown) => {
      coming = null;
      throw error;
    });
    return coming;
  };
}

/** The card's side: hands in what draws cards, where somebody waits for it. */
export function handIn(scope: object, createFace: CreateStyledFace): void {
  (scope as Scope)[KEY]?.(createFace);
}
