/**
 * Surnames that say "person" by themselves: the commonest of several countries, and those of heads of state and
 * government that newspapers name without more. Lower case, compiled by us from general knowledge.
 */
import { wordSet } from './words.ts';

export const SURNAMES = wordSet(`
  smith johnson williams jones davis rodriguez martinez hernandez gonzalez anderson thomas jackson thompson perez sanchez ramirez robinson lewis walker wright torres nguyen hill flores nelson rivera campbell mitchell roberts gomez phillips evans turner diaz edwards collins reyes morris murphy
  morales gutierrez ortiz peterson bailey kelly howard ramos watson bennett mendoza ruiz hughes alvarez castillo sanders patel myers foster jimenez sullivan russell fisher hamilton graham reynolds griffin wallace simmons romero hayes stevens ford harrison gibson mcdonald marshall owens kennedy mccarthy
  o'brien o'connor o'neill ryan walsh byrne doyle gallagher macdonald stewart robertson fraser mackenzie muller schmidt schneider fischer weber meyer wagner becker hoffmann schulz koch bauer richter klein wolf schroeder dubois moreau laurent lefebvre leroy garnier rousseau fournier girard bonnet rossi russo ferrari esposito bianchi romano colombo ricci marino greco bruno gallo conti
  garcia fernandez lopez martin gonzales silva santos oliveira souza pereira costa rodrigues almeida nascimento carvalho ivanov petrov sidorov smirnov kuznetsov popov volkov sokolov novak kowalski nowak horvat jovanovic petrovic nagy kovacs toth popescu ionescu papadopoulos yilmaz kaya demir celik sahin ozturk aydin arslan cohen levy mizrahi peretz
  khan hussain hussein ahmed ali malik sheikh chaudhry singh kumar sharma gupta verma mehta shah reddy das chatterjee banerjee mukherjee iyer nair wang li zhang liu chen huang zhao wu zhou xu sun hu zhu gao lin tanaka sato suzuki takahashi watanabe ito yamamoto nakamura kobayashi kim park choi jung kang cho yoon
  obama trump biden clinton bush reagan nixon carter kennedy eisenhower roosevelt truman lincoln cheney rumsfeld powell rice kerry tillerson pompeo blinken mattis pence harris mccain romney sanders warren pelosi mcconnell schumer comey mueller giuliani bannon
  putin medvedev lavrov yeltsin gorbachev stalin lenin zelensky zelenskyy zelenskiy poroshenko yanukovych lukashenko navalny merkel scholz kohl schröder schroder macron hollande sarkozy chirac mitterrand blair cameron thatcher corbyn starmer sunak farage sturgeon berlusconi renzi meloni draghi rajoy sánchez orban tusk duda erdogan gulen davutoglu
  netanyahu sharon rabin peres olmert barak livni lieberman gantz abbas arafat haniyeh mubarak morsi sisi el-sissi nasser sadat assad hariri nasrallah saddam maliki abadi kadhimi sistani sadr talabani barzani khomeini khamenei rouhani ahmadinejad zarif soleimani raisi mossadegh gaddafi qaddafi gadhafi haftar bouteflika karzai ghani musharraf sharif bhutto modi gandhi nehru
  xi mao deng jinping abe kishida suga koizumi duterte marcos suharto widodo mahathir thaksin mandela mbeki zuma ramaphosa mugabe tsvangirai kagame museveni kenyatta odinga buhari obasanjo castro chavez maduro guaido bolsonaro lula rousseff morales kirchner macri pinochet trudeau harper ardern morrison turnbull gillard rudd annan ban guterres bin-laden bezos zuckerberg musk gates jobs hitler mussolini franco churchill
`);
