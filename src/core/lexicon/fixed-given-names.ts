/**
 * Given names of languages that are written in Latin letters at home, lower case, without diacritics: whoever
 * bears one has one spelling, so that "Marc" and "Mark" are two people. Compiled by us from general knowledge;
 * names that are also romanised from other letters (Adam, Daniel, Maria, Nadia, Sara) are left out on purpose.
 */
import { wordSet } from './words.ts';

export const FIXED_GIVEN_NAMES = wordSet(`
  aaron abigail adrian agnes aidan alan alana albert alberto alejandro alessandro alexandra alexandre alfonso alfred alice alicia alison alistair allan allen alvaro amanda amber amelia amy ana anders
  andre andrea andreas andres andrew andy angela angelo anita ann anna anne annie anthony antoine anton antonio archie arnold arthur ashley audrey austin barack barbara barney barry beatrice beatriz ben
  benedict benjamin bernard bernie bert beth betty beverly bill billy blair bob bobby brad bradley brandon brenda brendan brent brett brian bridget britt bruce bruno bryan bud byron caleb calvin cameron
  camilla candice carl carla carlo carlos carly carmen carol caroline carolyn carrie catherine cathy cecilia chad charlene charles charlie charlotte chelsea cheryl chester chloe chris christian
  christina christine christoph christophe christopher chuck cindy claire clara clarence clark claude claudia clayton cliff clifford clint clive clyde cody colin colleen connor conrad corey cory craig
  curtis cynthia dale dan daniele danielle danny darren daryl dave david dean deborah debra denise dennis derek desmond diana diane dick diego dieter dirk dominic dominique don donald donna doris
  dorothy doug douglas duncan dustin dwayne dwight dylan earl ed eddie edgar edith edmund eduardo edward edwin eileen elaine eleanor elisabeth elizabeth ella ellen elliot elliott elmer elsa emil emilio
  emily emma emmanuel enrico enrique eric erica erik erin ernest ernesto ernie esther ethan eugene eva evan evelyn felipe felix fernando fiona florence floyd frances francesca francesco francis
  francisco francois frank franklin fred frederic frederick friedrich fritz gabriel gail gareth gary gavin gene geoff geoffrey george gerald gerard gerhard gerry gilbert gina giovanni giuseppe glen
  glenn gloria gordon graham grant greg gregory greta guillaume guillermo gus gustav guy gwen hank hannah hans harold harriet harris harrison harry harvey hazel heather hector heidi helen helga henri
  henry herbert herman hilary hillary holly horace horst howard hubert hugh hugo ian ignacio ines ingrid irene iris irving isaac isabel isabelle ivy jack jackie jacob jacqueline jacques jaime jake james
  jamie jan jane janet janice jared jason javier jay jean jeanne jeb jeff jeffrey jennifer jenny jens jeremy jerome jerry jesse jessica jill jim jimmy joan joanna joanne joe joel johan johannes john
  johnny jon jonas jonathan jorge jose josef joseph josh joshua joy joyce juan judith judy julia julian julie julien jurgen justin karen karin karl kate katherine kathleen kathryn kathy katie kay keith
  kelly ken kenneth kenny kent kerry kevin kim kimberly kirk klaus kristen kristina kurt kyle lance larry lars laura lauren laurence laurent lawrence lee leo leon leonard leonardo leroy leslie lewis
  liam linda lindsay lindsey lionel lisa lloyd lois lorenzo loretta lori lorraine louis louise luc lucas lucia lucy luigi luis luke lydia lynn madeleine madeline maggie malcolm manfred manuel marc
  marcel marcia marco marcus margaret maria marian marie marilyn mario marion marjorie mark marlene marsha martha martin marvin mary mason matt matteo matthew maureen maurice mauricio max maxine megan
  mel melanie melissa meredith michael michel michele michelle mick miguel mike mildred miles milton miranda mitch mitchell moira molly monica morgan morris murray nancy naomi natalie nathan nathaniel
  neal ned neil nelson nicholas nick nicola nicolas nicole nigel nils noel nora norma norman olaf oliver olivia oscar oskar otto owen pablo paddy pamela paolo pascal pat patricia patrick patty paul
  paula pauline pedro peggy penelope penny percy perry pete peter petra phil philip philippe phillip phyllis pierre priscilla quentin rachel rafael ralph ramon randall randy ray raymond rebecca reginald
  rene rex rhoda ricardo richard rick ricky rita rob robert roberta roberto robin rod rodney rodrigo roger roland rolf ron ronald ronnie rory rosa rose rosemary ross roy rudolf rudy rupert russ russell
  ruth ryan sally sam samantha samuel sandra sandy santiago scott sean sebastian sergio seth shane shannon sharon shaun shawn sheila shelley sherry shirley sidney silvio simon simone sophie spencer
  stacey stan stanley stefan stella stephanie stephen steve steven stewart stuart sue susan susie suzanne sven sylvia tara ted terence teresa terrence terry thelma theo theodore theresa thomas tiffany
  tim timothy tina todd tom tommy tony tracey tracy travis trevor tyler ulrich valentina valerie vanessa vernon veronica vicki vicky victor victoria vincent viola violet virginia vivian walter wanda
  warren wayne wendy werner wilfred wilhelm will william willie winston wolfgang xavier yolanda yvette yvonne zachary zoe
`);

/**
 * The commonest Arabic given names, which stand as surnames too, as `foldWord` writes them: a name of these alone is
 * borne by thousands.
 */
export const COMMON_ARABIC_NAMES: ReadonlySet<string> = new Set(
  'muhamad mohamad mohamed muhamed mohamud mahmud ahmad ahmed ahmet mehmet ali hasan hasen husein husain hosein hosain husin huseyin abdula abdulah abdalah abdelah omar umar ibrahim ebrahim khalid xalid xaled kalid salim selim salem karim kerim said saiid iusuf iusef iosef iosif ismail mustafa mostafa osman uTman usman hamid'.split(' '),
);
