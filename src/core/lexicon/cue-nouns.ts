/** Nouns of saying that take a clause ("his claim that …"). Closed lists, compiled by us from English grammar. */
import { wordSet } from './words.ts';

/** With "that". Nouns of fact ("news", "fact", "evidence") are none: nobody says them. */
export const CLAUSE_NOUNS = wordSet(`
  claim claims warning warnings promise promises vow vows pledge pledges assertion assertions contention insistence
  argument arguments accusation accusations allegation allegations suggestion suggestions demand demands admission
  acknowledgment acknowledgement announcement denial denials prediction predictions statement statements complaint
  complaints threat threats remark remarks comment comments assurance assurances conclusion declaration proposal
  recommendation charges revelation testimony confession criticism hint hints observation boast reminder
`);

/** With "to" as well ("her promise to …"). */
export const INFINITIVE_NOUNS = wordSet('promise promises vow vows pledge pledges threat threats demand demands');
