/** What draws cards, as a script of its own: brought into a page when the content script asks for it. */
import { createFace } from '../card/face.tsx';
import { handIn } from './card-door.ts';

handIn(globalThis, createFace);
