/**
 * Abbreviations that carry a full stop without ending a sentence. Closed list, lower case without the stop;
 * compiled by us from the style guides' common titles, ranks, months and company forms.
 */
import { wordSet } from './words.ts';

export const ABBREVIATIONS: ReadonlySet<string> = wordSet(`
  mr mrs ms mx dr prof rev fr sr jr st hon gov sen rep reps sens gen lt col maj capt cmdr adm sgt cpl pvt brig pres supt det insp messrs mme mlle jan
  feb mar apr jun jul aug sept sep oct nov dec vs no nos vol pp ed eds al approx dept est fig inc ltd corp co cos bros plc ave blvd rd hwy mt ft ala
  ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo alta ont que sask const
`);
