import { card } from './card.ts';
import { parts } from './parts.ts';
import { tokens } from './tokens.ts';

/** The whole style sheet of a card. */
export const cardSheet = card + tokens + parts;
