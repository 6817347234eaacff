/** Form parts of the options: native controls in fieldsets, so that keyboard and screen reader work by themselves. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export function Section({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="options-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

interface Choice<T extends string> {
  readonly value: T;
  readonly label: ComponentChildren;
  readonly note?: string;
}

interface ChoicesProps<T extends string> {
  readonly legend: string;
  readonly choices: readonly Choice<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of several. */
export function Choices<T extends string>({ legend, choices, value, onChange }: ChoicesProps<T>) {
  const name = useId();
  return (
    <fieldset>
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value} class="choice">
          <input type="radio" name={name} checked={choice.value === value} onChange={() => onChange(choice.value)} />
          <span>
            {choice.label}
            {choice.note !== undefined && <span class="block quiet">{choice.note}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface CheckProps {
  readonly label: ComponentChildren;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

export function Check({ label, checked, onChange }: CheckProps) {
  return (
    <label class="choice">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}

interface MillisecondsProps {
  readonly label: string;
  readonly unit: string;
  readonly value: number;
  readonly least: number;
  readonly onChange: (value: number) => void;
}

/** Longer than this nobody waits for a card. */
const MOST_MS = 5000;

/** A delay; what is no number, or out of range, is not stored and the browser says why. */
export function Milliseconds({ label, unit, value, least, onChange }: MillisecondsProps) {
  const change = (input: HTMLInputElement): void => {
    if (input.reportValidity() && !Number.isNaN(input.valueAsNumber)) onChange(input.valueAsNumber);
  };
  return (
    <label class="delay">
      <span>{label}</span>
      <span class="amount">
        <input type="number" required min={least} max={MOST_MS} step={50} value={value} onChange={(event) => change(event.currentTarget)} /> <span class="quiet">{unit}</span>
      </span>
    </label>
  );
}
