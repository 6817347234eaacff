/** What the extension knows, as files beside its scripts. */
import { readFileSync } from 'node:fs';
import type { FileTree } from '../file-tree.ts';
import { bundledGlossary } from '../glossaries.ts';
import { bundledNameLists, NAME_MODEL } from '../models.ts';
import { lexiconWords } from './packed-words.ts';

/** The bundled glossary, the lists of names, the weights of the name tagger, and the words of the lexicon. */
export async function extensionData(): Promise<FileTree> {
  return new Map([
    ['glossary.bin', await bundledGlossary()],
    ['name-lists.bin', await bundledNameLists()],
    ['names.bin', readFileSync(NAME_MODEL)],
    ['words.txt', Buffer.from(lexiconWords().file)],
  ]);
}
