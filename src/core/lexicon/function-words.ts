import { wordSet } from './words.ts';

/** English words that carry grammar and no subject matter. Closed list, compiled by us; lower case. */
export const FUNCTION_WORDS: ReadonlySet<string> = wordSet(`
  a about above after again against all almost along already also although always am among an and another any anyone anything are around as at away
  back be became because been before behind being below between both but by came can cannot could did do does doing done down during each either else
  enough even ever every everyone everything few for from further get go going gone got had has have having he her here hers herself him himself his
  how however i if in including into is it its itself just last later least less let like made make many may me might mine more most much must my
  myself near never next no nor not nothing now of off often on once one only onto or other others our ours ourselves out over own part per perhaps
  put quite rather really s same say saying says seem seemed several shall she should since so some someone something soon still such t take taken
  tell than that the their theirs them themselves then there these they thing things this those though three through thus to today together told too
  took toward towards two under until up upon us very via was way we well went were what when where whether which while who whole whom whose why will
  with within without would yesterday yet you your yours yourself said added according stated noted stressed stressing explained mr mrs ms dr monday
  tuesday wednesday thursday friday saturday sunday
`);
