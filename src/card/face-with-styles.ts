/** The card in one piece, for pages of our own: there it is no script that comes later. */
import { createFace } from './face.tsx';
import { cardSheet } from './styles/sheet.ts';
import type { CreateFace } from './types.ts';

export const createFaceWithStyles: CreateFace = (environment, send) => createFace(environment, send, cardSheet);
