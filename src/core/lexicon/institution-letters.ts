/**
 * Institutions that the press calls by their letters, with the name in full: one of a kind each, so that both are the
 * same wherever they stand. Facts of general knowledge, compiled by us; lower case.
 */
const INSTITUTIONS = `
  imf: international monetary fund|wto: world trade organization, world trade organisation|un: united nations|nato: north atlantic treaty organization, north atlantic treaty organisation
  who: world health organization, world health organisation|iaea: international atomic energy agency|unhcr: united nations high commissioner for refugees, un high commissioner for refugees
  opec: organization of the petroleum exporting countries, organisation of the petroleum exporting countries|unicef: united nations children's fund|icj: international court of justice
  oecd: organisation for economic co-operation and development, organization for economic cooperation and development|icrc: international committee of the red cross
  asean: association of southeast asian nations|fbi: federal bureau of investigation|cia: central intelligence agency|nsa: national security agency|fda: food and drug administration
  epa: environmental protection agency|faa: federal aviation administration|ntsb: national transportation safety board|irs: internal revenue service|fifa: international federation of association football
  ioc: international olympic committee|ecowas: economic community of west african states|osce: organization for security and co-operation in europe, organization for security and cooperation in europe
  unrwa: united nations relief and works agency|wfp: world food programme, world food program|ilo: international labour organization, international labour organisation|aclu: american civil liberties union
`;

/** Letters to the words of the name in full: "imf" → "international monetary fund"; other spellings of it too. */
export const INSTITUTION_NAMES: ReadonlyMap<string, string> = new Map(
  INSTITUTIONS.split(/[|\n]/).flatMap((entry): (readonly [string, string])[] => {
    const [letters, names] = entry.trim().split(': ');
    const [name, ...spellings] = names?.split(', ') ?? [];
    return letters === undefined || name === undefined ? [] : [letters, ...spellings].map((form) => [form, name] as const);
  }),
);
