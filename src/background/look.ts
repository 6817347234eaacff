/** How the button looks in each state: told by letters and figures, not by colour alone. Pure. */
import type { ActionLook } from '../platform/action.ts';
import type { TabState } from '../platform/messages.ts';
import type { Words } from '../words/words.ts';
import { isOff } from './policy.ts';

const RED = '#a8201a';
const GREY = '#5f5b54';

/** More do not fit into a badge. */
const MOST_PEOPLE = 99;

/** The badge and the title of the button for a tab in this state. */
export function lookOf(state: TabState, words: Pick<Words, 't' | 'n' | 'number'>): ActionLook {
  return { icon: isOff(state.trouble) ? 'off' : 'on', ...signsOf(state, words) };
}

function signsOf(state: TabState, { t, n, number }: Pick<Words, 't' | 'n' | 'number'>): Omit<ActionLook, 'icon'> {
  if (state.phase === 'loading') return { badge: '…', colour: GREY, title: t('action_reading') };
  if (state.phase === 'ready') {
    const people = state.digest?.cast.length ?? 0;
    const badge = people > MOST_PEOPLE ? `${number(MOST_PEOPLE)}+` : number(people);
    return { badge: people === 0 ? '' : badge, colour: RED, title: n('action_people', people) };
  }
  if (isOff(state.trouble)) return { badge: t('badge_off'), colour: GREY, title: t('action_off') };
  if (state.trouble === 'error') return { badge: '!', colour: GREY, title: t('action_trouble') };
  return { badge: '', colour: GREY, title: t('action_title') };
}
