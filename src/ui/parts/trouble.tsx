/** Why there is nothing to show, and the one next step. */
import { useEffect, useState } from 'preact/hooks';
import type { TabState, TabTrouble } from '../../platform/messages.ts';
import type { MessageKey, Words } from '../../words/words.ts';
import { useAttempt } from './attempt.ts';
import { useDoor, type Door } from './door.ts';
import { useWords } from './page.tsx';
import { useGrants, type Grants } from './reach.tsx';

interface TroubleProps {
  readonly state: TabState & { readonly trouble: TabTrouble };
  readonly reopen: () => void;
}

/** A step that the reader can take: what the button says and does. */
interface NextStep {
  readonly label: MessageKey;
  /** What the button says where the browser does not tell the site. */
  readonly labelWithoutSite?: MessageKey;
  readonly run: (tools: { readonly door: Door; readonly grants: Grants; readonly state: TabState; readonly reopen: () => void }) => Promise<unknown>;
}

const AGAIN: NextStep = { label: 'step_again', run: async ({ reopen }) => reopen() };
const SAMPLE: NextStep = { label: 'step_sample', run: ({ door }) => door.openOwnPage('welcome.html') };

const NEXT_STEPS: Readonly<Record<TabTrouble, NextStep>> = {
  'not-an-article': AGAIN,
  'nobody-known': AGAIN,
  'no-permission': {
    label: 'step_allow',
    labelWithoutSite: 'step_allow_every',
    run: ({ grants, state, reopen }) => (state.host === null ? grants.every() : grants.site(state.host, state.tabId)).then(reopen),
  },
  'restricted-page': SAMPLE,
  language: SAMPLE,
  'off-everywhere': { label: 'step_on', run: ({ door, reopen }) => door.call('ui.setOn', { on: true }).then(reopen) },
  'off-site': {
    label: 'step_on_site',
    run: ({ door, state, reopen }) => (state.host === null ? Promise.resolve(null) : door.call('ui.switchSite', { tabId: state.tabId, host: state.host, on: true })).then(reopen),
  },
  'off-page': { label: 'step_on_page', run: ({ door, state, reopen }) => door.call('ui.pausePage', { tabId: state.tabId, paused: false }).then(reopen) },
  'too-long': AGAIN,
  error: AGAIN,
};

const name = (trouble: TabTrouble) => trouble.replaceAll('-', '_') as Underscored<TabTrouble>;
type Underscored<T extends string> = T extends `${infer Head}-${infer Tail}` ? `${Head}_${Underscored<Tail>}` : T;

/** The whole page: nothing was read. */
export function Trouble({ state, reopen }: TroubleProps) {
  const words = useWords();
  return (
    <div class={`state ${state.trouble}`} role={state.trouble === 'error' ? 'alert' : 'status'}>
      <Drawing crossed={state.trouble !== 'no-permission'} />
      <h1>{words.t(`state_${name(state.trouble)}_title`)}</h1>
      <p>{troubleText(state, words)}</p>
      <StepButton state={state} reopen={reopen} look="primary" />
    </div>
  );
}

/** Above an article that was read in part: what is missing, and the next step; none helps where the language is not read. */
export function TroubleNote({ state, reopen }: TroubleProps) {
  const words = useWords();
  return (
    <div class="note">
      <p role="status">
        <strong>{words.t(`state_${name(state.trouble)}_title`)}.</strong> {troubleText(state, words)}
      </p>
      {state.trouble !== 'language' && <StepButton state={state} reopen={reopen} look="plain" />}
    </div>
  );
}

/** The one next step of a trouble. */
function StepButton({ state, reopen, look }: TroubleProps & { readonly look: 'primary' | 'plain' }) {
  const door = useDoor();
  const words = useWords();
  const grants = useGrants();
  const attempt = useAttempt();
  const step = NEXT_STEPS[state.trouble];
  return (
    <button type="button" class={look} onClick={() => attempt(step.run({ door, grants, state, reopen }))}>
      {words.t(state.host === null ? (step.labelWithoutSite ?? step.label) : step.label)}
    </button>
  );
}

function troubleText(state: TroubleProps['state'], words: Words): string {
  if (state.trouble === 'error' && state.message !== null) return `\u2068${state.message}\u2069`;
  return words.t(`state_${name(state.trouble)}_text`);
}

/** After this long the reader is offered a way out. Milliseconds. */
const PATIENCE_MS = 6000;

export function Loading({ reopen }: Pick<TroubleProps, 'reopen'>) {
  const words = useWords();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="state" role="status" aria-busy="true">
      <Drawing crossed={false} />
      <h1>{words.t('state_loading_title')}</h1>
      <p>{words.t(slow ? 'state_loading_slow' : 'state_loading_text')}</p>
      {slow && (
        <button type="button" class="primary" onClick={reopen}>
          {words.t('step_again')}
        </button>
      )}
    </div>
  );
}

/** A page with marked lines; struck through when nothing was read. */
function Drawing({ crossed }: { readonly crossed: boolean }) {
  return (
    <svg class="drawing" viewBox="0 0 64 64" aria-hidden="true">
      <path class="sheet" d="M14 6h26l10 10v42H14z" />
      <path class="sheet" d="M40 6v10h10" />
      <path class="lines" d="M21 26h22M21 36h22M21 46h14" />
      <path class="marks" d="M21 30h10M29 40h14" />
      {crossed && <path class="cross" d="M8 56L56 8" />}
    </svg>
  );
}
