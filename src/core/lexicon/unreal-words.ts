/**
 * Words around a cue that keep it from telling what was said. Closed lists, compiled by us from English grammar; lower
 * case.
 */
import { wordSet } from './words.ts';

/** "would say", "may argue", "won’t say". */
export const MODALS = wordSet("will would shall should can could may might must cannot 'll ’ll 'd ’d");

/** Subjects that are nobody. */
export const NOBODY = wordSet('nobody none neither no no-one nothing');

/** "if Bell said that …", "whether she said so". */
export const SUPPOSING = wordSet('if unless whether lest');

/** "declined to say", "is expected to announce", "told them to say". What somebody was forced or quick to say was said. */
export const UNREAL_BEFORE_TO = wordSet(`
  decline declines declined declining refuse refuses refused refusing refusal fail fails failed failing failure
  expect expects expected supposed likely unlikely scheduled due set slated poised meant want wants wanted wanting
  hope hopes hoped hoping plan plans planned planning need needs needed ought going able unable allowed free ready
  prepared preparing try tries tried trying attempt attempts attempted reluctant unwilling willing hesitate hesitates
  hesitated hesitant intend intends intended agreed chance opportunity right time reason authority power urge urged
  urging ask asked asking told invited instructed ordered encouraged if would-be aim aims aimed wish wishes wished
  about care cared dare dared bound require requires required requiring oblige obliges obliged
`);

/** "It is safe to assume", "it would be premature to say". */
export const JUDGED_BEFORE_TO = wordSet(`
  safe fair reasonable premature tempting easy hard difficult impossible possible wrong accurate unfair unreasonable
  natural foolish naive simplistic tough customary important essential crucial vital necessary interesting useful helpful worth good best nice
`);

/** "without saying", "instead of claiming", "short of calling", "denied saying". */
export const UNREAL_BEFORE_ING = wordSet('without than avoid avoids avoided avoiding denied denies denying deny stopped stop stops not');
