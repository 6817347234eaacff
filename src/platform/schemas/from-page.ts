/** The parameters that content scripts send, checked in the background. */
import { maxLength, maxValue, minValue, nullable, number, object, picklist, pipe, strictObject, string } from 'valibot';
import { LONGEST_PAGE } from '../../article/page-model.ts';
import type { FromPage, TabTrouble } from '../messages.ts';
import type { Parsers } from '../rpc.ts';
import { article, index, line } from './article.ts';
import { by } from './parse.ts';

/** What a page may say of itself; the other troubles are found by the background. */
const PAGE_TROUBLES: readonly TabTrouble[] = ['not-an-article', 'error'];

export const FROM_PAGE: Parsers<FromPage> = {
  'page.detected': by(object({ score: pipe(number(), minValue(0), maxValue(1)) })),
  'page.hello': by(strictObject({})),
  'page.find': by(object({ page: pipe(string(), maxLength(LONGEST_PAGE)) })),
  'page.read': by(object({ article })),
  'page.trouble': by(object({ trouble: picklist(PAGE_TROUBLES), message: nullable(line) })),
  'page.card': by(object({ reading: line, entity: index, mark: index })),
  'page.bringCard': by(strictObject({})),
  'page.openPanel': by(strictObject({})),
};
