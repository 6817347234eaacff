/** Direction of a text by its first strong letter, as `dir="auto"` finds it; written out for use beside `lang`. */
import type { Direction } from '../types.ts';

const STRONG = /\p{L}/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

export function directionOf(text: string): Direction {
  const first = STRONG.exec(text);
  return first && RIGHT_TO_LEFT.test(first[0]) ? 'rtl' : 'ltr';
}
