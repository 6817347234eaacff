import { describe, expect, it } from 'vitest';
import { glossaryOf } from './listed.ts';
import { plain, read, render } from './marked.ts';

const glossary = glossaryOf(
  {
    id: 'vahedi', kind: 'person', name: 'Karim Vahedi',
    aliases: { full: ['Kareem Wahedi', 'آیت‌الله واحدی'], part: ['Vahedi', 'Wahedi', 'واحدی', 'الواحدي'] },
    names: [{ lang: 'fa', text: 'کریم واحدی', receipt: 'general' }, { lang: 'ar', text: 'كريم الواحدي', receipt: 'general' }],
  },
  { id: 'sorani', kind: 'person', name: 'Mustafa Al-Sorani', aliases: { part: ['Al-Sorani', 'السوراني'] }, names: [{ lang: 'ar', text: 'مصطفى السوراني', receipt: 'general' }] },
  { id: 'iran', kind: 'place', name: 'Iran', names: [{ lang: 'ar', text: 'إيران', receipt: 'general' }] },
  { id: 'tehran', kind: 'place', name: 'Tehran', aliases: { full: ['Teheran', 'Tahran'] } },
  { id: 'united-states', kind: 'place', name: 'United States', aliases: { full: ['America'] } },
);

/** What is marked in the plain text of a marked one, of an article in another language. */
function remark(marked: string, lang: string): string {
  const reading = read(plain(marked), [glossary], { lang });
  expect(reading.coverage).toBe('names');
  return render(reading);
}

describe('listed names in texts that are not English', () => {
  it.each([
    ['German: a word with a capital before a full name', 'de', 'Auch [Karim Vahedi|p1] sprach gestern vor der Brücke, während in [Teheran|l2] die Arbeit an der Straße ruhte.'],
    ['German: nouns and titles between names', 'de', 'In [Teheran|l1] empfing der Präsident [Karim Vahedi|p2] den Ministerpräsident [Mustafa Al-Sorani|p3], der für zwei Tage zu Besuch kam.'],
    ['German: nobody whom no record names', 'de', 'Der Bürgermeister Jonas Feldkamp und die Ministerin Anna Wiesner sprachen mit dem Präsidenten [Karim Vahedi|p1] über den Hafen.'],
    ['German: the surname after it, with and without a title', 'de', '[Karim Vahedi|p1] kam am Abend an. Präsident [Vahedi|p1] sprach lange. Laut [Vahedi|p1] ist die Brücke bald fertig und offen.'],
    ['German: a street is not the man', 'de', 'Die Läden in der Karim Vahedi Straße und an der Karim-Vahedi-Allee blieben am Montag wegen der Arbeiten geschlossen.'],
    ['French: elision, titles in small letters', 'fr', 'Le président de l’[Iran|l1], [Karim Vahedi|p2], a reçu hier à [Téhéran|l3] le premier ministre. Selon [Vahedi|p2], le port sera bientôt rouvert.'],
    ['French: a street is not the man', 'fr', 'Les magasins de la rue Karim Vahedi sont restés fermés lundi pendant que les ouvriers réparaient la conduite.'],
    ['Spanish: accents of its own, and the continent', 'es', 'El presidente de [Irán|l1], [Karim Vahedi|p2], viajará por América Latina y dijo que [Vahedi|p2] no firmará nada en América este año.'],
    ['Turkish: endings behind an apostrophe', 'tr', '[İran|l1] Cumhurbaşkanı [Karim Vahedi|p2], dün [Tahran|l3]’da konuştu. [Vahedi|p2]’nin sözleri limanda çalışan işçiler için önemli görüldü.'],
    ['Arabic: prefixes, surnames and the article', 'ar', 'وصل [مصطفى السوراني|p1] أمس إلى المدينة. وقال [السوراني|p1] إن الميناء سيفتح قريبا، ورحب العمال ب[السوراني|p1] بعد زيارة [السوراني|p1] إلى [إيران|l2].'],
    ['Arabic: a square is not the man', 'ar', 'أغلقت المحلات في ساحة مصطفى السوراني أمس بسبب أعمال الصيانة التي تقوم بها البلدية في وسط المدينة'],
    ['Persian: with a plural or ezafe behind a ZWNJ', 'fa', '[کریم واحدی|p1] دیروز در بندر سخن گفت و کارگران از [واحدی|p1] پرسیدند که کار ساخت پل تازه کی به پایان می‌رسد'],
  ])('%s', (_what, lang, marked) => {
    expect(remark(marked, lang)).toBe(marked);
  });

  it.each([
    ['German, by a known given name', 'de', '[Karim Vahedi|p1] kam am Abend mit seinem Bruder Ali Vahedi an. Zuvor hatte Vahedi in einem Gespräch über die Brücke gesprochen.'],
    ['French, by any capital', 'fr', '[Karim Vahedi|p1] est arrivé hier soir avec son frère Ferzan Vahedi. Selon Vahedi, le port sera bientôt rouvert à tous.'],
    ['Arabic, by a given name', 'ar', 'وصل [مصطفى السوراني|p1] أمس مع شقيقه عادل السوراني إلى المدينة. وقال السوراني إن الميناء سيفتح قريبا'],
  ])('a surname that somebody else has too is left alone: %s', (_what, lang, marked) => {
    expect(remark(marked, lang)).toBe(marked);
  });

  it('a Persian word that is a surname too is a word after "a"', () => {
    const marked = '[کریم واحدی|p1] دیروز در بندر سخن گفت و یک واحدی هم آنجا بود که با کارگران درباره پل تازه گفتگو کرد';
    expect(remark(marked, 'fa')).toBe(marked);
  });

  it('a surname alone is nobody', () => {
    const marked = 'وقال السوراني إن الميناء سيفتح قريبا وإن العمال سيعودون إلى العمل بعد أسبوع من الآن كما وعدتهم البلدية';
    expect(remark(marked, 'ar')).toBe(marked);
  });
});

describe('surnames in Arabic letters inside an English text', () => {
  it.each([
    ['after the full name in the same letters', 'The sign read “[مصطفى السوراني|p1]”. Below it somebody had written “قال [السوراني|p1]” in red.'],
    ['after the full name in Latin letters', 'On Friday [Mustafa Al-Sorani|p1] spoke in the hall. A banner said “[السوراني|p1]” and nothing more.'],
    ['not before any full name', 'A banner in the old hall said “السوراني” and nothing more.'],
  ])('%s', (_what, marked) => {
    expect(render(read(plain(marked), [glossary]))).toBe(marked);
  });
});
