/**
 * English words that open sentences or stand in titles so often that no alias may consist of them alone.
 * Closed list, lower case, gathered by us: function words, days and months, words of offices and institutions,
 * adjectives of place, and names of things that are also words.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the and or but if as at by for from in into of off on out over to up with without after before under about ' +
    'i he she it we they you who what when where why how this that these those here there now then today yesterday tomorrow ' +
    'is are was were be been has have had do does did will would can could may might must shall should not no yes ' +
    'one two three four five six seven eight nine ten first second third last next new old big great high low long late early ' +
    'good bad best free open hard soft rich poor black white red green blue brown grey gold silver ' +
    'north south east west northern southern eastern western central middle upper lower inner outer ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december ' +
    'spring summer autumn winter day night week month year morning evening ' +
    'state states country nation republic kingdom union league council parliament congress senate assembly house court party government ' +
    'ministry minister president premier king queen prince chief head leader guide director general commander secretary speaker chairman ' +
    'office department agency force forces army navy guard police service services bank fund group company board committee commission ' +
    'people public national international foreign federal royal islamic arab democratic liberal labour conservative social united ' +
    'war peace attack killing visit talks deal summit crisis election vote law bill budget trade oil gas rail road bridge dam virus ' +
    'city town village province region district border coast island river sea lake gulf mountain valley port airport station square street ' +
    'news press media report statement story page times post mail sun star mirror guardian telegraph independent observer ' +
    'man woman men women boy girl child children family father mother brother sister son daughter friend ' +
    'hope faith grace joy rose lily mark bill will rob frank art ray jack drew grant chance young king law page hill wood stone field ' +
    'church bush rice cook baker smith taylor turner fox wolf bear lamb bird fish apple orange target shell visa ' +
    'reading bath nice turkey china jordan chad georgia mobile orlando victoria sandwich hull deal'
  ).split(' '),
);

/** Places of the list above that are places all the same: the capital tells them from the word. */
export const PLACES_THAT_ARE_WORDS: ReadonlySet<string> = new Set('turkey china jordan chad georgia mobile orlando victoria hull'.split(' '));
