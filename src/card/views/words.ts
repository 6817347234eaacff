/** What every view of the card takes along: a speaker of the interface's language. */
import type { CardKey, Words } from '../../words/words.ts';

export type CardWords = Words<CardKey>;
