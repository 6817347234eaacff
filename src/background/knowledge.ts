/** Loads what articles are read with from the extension's own files. */
import { fillSharedWords } from '../core/lexicon/words.ts';
import { openNameLists } from '../core/names/tagger/name-lists.ts';
import { openModel } from '../core/sequence/model.ts';
import { openGlossary } from '../glossary/open.ts';
import { readOwnFile } from '../platform/files.ts';
import type { Knowledge } from './analysis.ts';

/** @throws Error that names the file which is missing or damaged */
export async function loadKnowledge(): Promise<Knowledge> {
  const [glossary, lists, tagger, words] = await Promise.all(['glossary.bin', 'name-lists.bin', 'names.bin', 'words.txt'].map(readOwnFile));
  if (!glossary || !lists || !tagger || !words) throw new Error('A file of the extension could not be read: install Gloss again.');
  fillSharedWords(new TextDecoder().decode(words));
  return { glossaries: [openGlossary(glossary)], models: { names: { tagger: openModel(new Uint8Array(tagger)), lists: openNameLists(new Uint8Array(lists)) } } };
}
