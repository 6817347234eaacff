/**
 * Nouns that name a speaker by role. Closed lists, compiled by us from general knowledge; lower case, singular.
 */
import { wordSet } from './words.ts';

/** People: "the senator", "the actor". */
export const PERSON_NOUNS = wordSet(
  'lawmaker politician senator congressman congresswoman representative deputy mayor governor president minister premier chancellor ambassador envoy diplomat spokesman spokeswoman spokesperson chairman chairwoman chair chief director secretary commissioner commander general colonel captain admiral officer sergeant judge justice prosecutor lawyer attorney barrister solicitor sheriff detective inspector king queen prince princess emir sheikh sultan cleric imam ayatollah bishop archbishop priest pope rabbi pastor preacher leader candidate nominee challenger incumbent lawman activist campaigner organiser organizer professor lecturer economist analyst scientist researcher historian author writer novelist poet journalist reporter editor columnist broadcaster actor actress singer musician artist filmmaker composer conductor coach manager captain striker goalkeeper midfielder defender sprinter champion athlete swimmer boxer farmer teacher headteacher doctor surgeon nurse engineer architect builder banker businessman businesswoman billionaire executive founder owner landlord baker chef pilot driver sailor fisherman astronaut witness suspect defendant plaintiff victim survivor widow widower father mother son daughter brother sister neighbour neighbor visitor guest host veteran student pupil graduate conservative liberal democrat republican socialist moderate hardliner reformist newcomer guide',
);

/** Institutions and documents: they speak, and no pronoun for a person goes with them. */
export const INSTITUTION_NOUNS = wordSet(
  'ministry government cabinet parliament senate congress council committee commission court tribunal agency authority office department bureau embassy consulate army navy police military force union federation association organisation organization company firm corporation bank group party movement campaign university school hospital church club newspaper magazine station channel website statement report document letter study survey poll indictment complaint lawsuit ruling order communiqué communique resolution bill law app tweet post email message article editorial book film',
);

/** What somebody writes or sends, and speaks in. */
export const DOCUMENTS = wordSet(
  'statement letter report memo memorandum email e-mail tweet post message note release petition petitions ad ads advertisement video videos paper article column editorial resolution motion speech interview communique communiqué telegram letters statements emails tweets messages brief affidavit filing lawsuit complaint dispatch transcript transcripts readout recording footage leaflet leaflets flyer',
);

/** What shows something in words or figures. */
export const FINDINGS = wordSet(
  'poll polls survey surveys study studies data figures records record results report reports documents document emails email filings filing statistics census research review analysis findings numbers',
);
