/** Figures beside their bars. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** Ours have a bar; a rival's figure has none. */
  readonly bar?: { readonly at: 'most' | 'least'; readonly value: number };
}

export function isMissed({ value, bar }: Figure): boolean {
  if (!bar) return false;
  return bar.at === 'most' ? !(value <= bar.value) : !(value >= bar.value);
}

/** `what | value unit | bar`, in columns. */
export function lineOf(figure: Figure): string {
  const { what, value, unit, bar } = figure;
  const said = bar ? `${bar.at === 'most' ? '≤' : '≥'} ${bar.value}${isMissed(figure) ? '   MISSED' : ''}` : '';
  return `  ${what.padEnd(62)}${round(value).padStart(9)} ${unit.padEnd(8)}${said}`.trimEnd();
}

function round(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
