/** Tabs after the ARIA pattern: one tab stop, arrow keys move and select, Home and End jump. */
import type { ComponentChild } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { useWords } from './page.tsx';

export interface Tab {
  readonly id: string;
  readonly label: string;
  readonly count: number | null;
  readonly content: () => ComponentChild;
}

interface TabsProps {
  readonly label: string;
  /** At least one. */
  readonly tabs: readonly Tab[];
}

export function Tabs({ label, tabs }: TabsProps) {
  const words = useWords();
  const base = useId();
  const list = useRef<HTMLDivElement>(null);
  const [chosen, choose] = useState(tabs[0]?.id);
  const current = tabs.find((tab) => tab.id === chosen) ?? tabs[0];
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = nextTab(event.key, tabs.findIndex((tab) => tab === current), tabs.length, words.direction === 'rtl');
    const tab = next === null ? undefined : tabs[next];
    if (next === null || !tab) return;
    event.preventDefault();
    choose(tab.id);
    const button = list.current?.children[next];
    if (button instanceof HTMLElement) button.focus();
  };
  if (!current) return null;
  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button key={tab.id} type="button" role="tab" id={`${base}-${tab.id}`} aria-controls={`${base}-panel`} aria-selected={tab === current} tabIndex={tab === current ? 0 : -1} onClick={() => choose(tab.id)}>
            {tab.label} {tab.count !== null && <span class="count">{words.number(tab.count)}</span>}
          </button>
        ))}
      </div>
      <div class="tabpanel" role="tabpanel" id={`${base}-panel`} aria-labelledby={`${base}-${current.id}`} tabIndex={0} key={current.id}>
        {current.content()}
      </div>
    </>
  );
}

/** Where a key leads to, or null for other keys. Pure. */
export function nextTab(key: string, now: number, count: number, rightToLeft: boolean): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const forward = rightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const back = rightToLeft ? 'ArrowRight' : 'ArrowLeft';
  if (key === forward) return (now + 1) % count;
  return key === back ? (now + count - 1) % count : null;
}
