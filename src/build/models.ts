/** The trained models and the lists beside them that the tools read with, as the extension ships them. */
import { readFileSync } from 'node:fs';
import { openNameLists } from '../core/names/tagger/name-lists.ts';
import type { Models } from '../core/reading.ts';
import { openModel } from '../core/sequence/model.ts';
import { keptBytes } from './kept-bytes.ts';
import { compileNameLists } from './name-lists.ts';
import { inRoot } from './paths.ts';

/** The weights of the name tagger; `npm run train` writes them. */
export const NAME_MODEL = inRoot('src/core/names/tagger/names.bin');

/** The compiled lists of names. */
export const bundledNameLists = (): Promise<Uint8Array> => keptBytes('name-lists', ['src/core/lexicon/lists', 'src/core/names/tagger', 'src/core/text'], compileNameLists);

export async function bundledModels(): Promise<Models> {
  return { names: { tagger: openModel(readFileSync(NAME_MODEL)), lists: openNameLists(await bundledNameLists()) } };
}
