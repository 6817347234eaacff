/**
 * What other languages write onto a name with an apostrophe: French and Italian words before it ("l’Iran",
 * "dell’Iraq"), Turkish endings behind it ("Tahran'da").
 */
import type { Reading } from '../reading.ts';
import type { Token } from '../text/tokens.ts';

const ELISION = /^(?:l|d|qu|n|s|j|m|t|c|jusqu|lorsqu|puisqu|quoiqu|un|all|dall|dell|nell|sull|coll|quest|quell)['’](?=\p{Lu})/iu;
const TURKISH_ENDING = /['’](?:n?[ıiuü]n|y?[ıiuü]|n[ıiuü]|y?[ae]|n[ae]|[dt][ae]n?|n[dt][ae]n?|y?l[ae]|l[ae]r.*|l[ıiuü].*|ki.*|[dt]eki.*|[dt]aki.*)$/u;
const TURKISH_LETTERS = /[ğşı]/;
/** How many words are looked at to see whether a text is Turkish. */
const SAMPLE = 400;

/** The tokens that the glossary scan reads: in other languages names without what is written onto them. */
export function scannedTokens({ coverage, tokens, article }: Reading): readonly Token[] {
  return coverage === 'full' ? tokens : partAffixes(tokens, article.lang);
}

/**
 * Tokens with such words and endings parted from the name; an ending becomes a possessive.
 *
 * @param lang the page's language, where it says one
 */
export function partAffixes(tokens: readonly Token[], lang: string | null): Token[] {
  const isTurkish = /^(?:tr|az)\b/i.test(lang ?? '') || tokens.slice(0, SAMPLE).some(({ lower }) => TURKISH_LETTERS.test(lower));
  return tokens.flatMap((token) => {
    if (token.kind !== 'word' || !/['’]/.test(token.text)) return [token];
    const elided = ELISION.exec(token.text);
    if (elided) return cut(token, elided[0].length, 'word');
    const ending = isTurkish && token.capital ? TURKISH_ENDING.exec(token.text) : null;
    return ending ? cut(token, ending.index, 'possessive') : [token];
  });
}

/** Two tokens of one; the second is a word, or an ending of the first. */
function cut(token: Token, at: number, second: 'word' | 'possessive'): Token[] {
  const part = (from: number, to: number, kind: Token['kind'], spaced: boolean): Token => {
    const text = token.text.slice(from, to);
    return { start: token.start + from, end: token.start + to, text, lower: text.toLowerCase(), kind, capital: /^\p{Lu}/u.test(text), spaced };
  };
  return [part(0, at, 'word', token.spaced), part(at, token.text.length, second, second === 'word')];
}
