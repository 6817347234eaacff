/** How marks look: how many, of what, in which colours. */
import { KINDS } from '../../core/annotation.ts';
import { DENSITIES, PALETTES, type Palette, type Settings } from '../../platform/settings-schema.ts';
import { useSurroundings } from '../parts/page.tsx';
import { Check, Choices, Section } from './fields.tsx';
import { useChange } from './options-page.tsx';

const PALETTE_KEYS = { gloss: 'options_palette_gloss', 'colour-blind': 'options_palette_colour_blind', monochrome: 'options_palette_monochrome' } as const;
/** What the reader can switch, in the order of the page; offices and topics share the line of events. */
const MARKED: readonly (keyof Settings['kinds'])[] = [...KINDS, 'quote'];

export function Marks() {
  const { words, settings } = useSurroundings();
  const change = useChange();
  return (
    <Section title={words.t('options_marks')}>
      <Choices
        legend={words.t('options_density')}
        value={settings.density}
        onChange={(density) => change({ density })}
        choices={DENSITIES.map((value) => ({ value, label: words.t(`options_density_${value}`) }))}
      />
      <fieldset class={`palette-${settings.palette}`}>
        <legend>{words.t('options_kinds')}</legend>
        {MARKED.map((kind) => (
          <Check
            key={kind}
            label={<span class={`sample sample-${kind}`}>{words.t(`kinds_${kind}`)}</span>}
            checked={settings.kinds[kind]}
            onChange={(checked) => change({ kinds: { ...settings.kinds, [kind]: checked } })}
          />
        ))}
      </fieldset>
      <Choices
        legend={words.t('options_palette')}
        value={settings.palette}
        onChange={(palette) => change({ palette })}
        choices={PALETTES.map((value) => ({ value, label: <PaletteSample palette={value} /> }))}
      />
    </Section>
  );
}

function PaletteSample({ palette }: { readonly palette: Palette }) {
  const { words } = useSurroundings();
  const kinds = ['person', 'place', 'organisation', 'event', 'quote'] as const;
  return (
    <>
      {words.t(PALETTE_KEYS[palette])}
      <span class={`palette palette-${palette}`} aria-hidden="true">
        {kinds.map((kind) => (
          <span key={kind} class={`sample sample-${kind}`}>
            {words.t(`kinds_${kind}`)}
          </span>
        ))}
      </span>
    </>
  );
}
