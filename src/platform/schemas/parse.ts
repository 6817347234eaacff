/** A valibot schema as the check that a listener wants. Not for content scripts: the library weighs more than their checks. */
import { safeParse, type GenericSchema } from 'valibot';
import type { Parse } from '../rpc.ts';

export function by<P>(schema: GenericSchema<unknown, P>): Parse<P> {
  return (value) => {
    const parsed = safeParse(schema, value);
    return parsed.success ? { value: parsed.output } : null;
  };
}
