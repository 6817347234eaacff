/** How a call travels. Apart from `rpc.ts`, because the detector sends one call and must stay tiny. */

export interface Envelope {
  /** The call's name; the key tells our messages from anything else that travels in the extension. */
  readonly gloss: string;
  readonly params: unknown;
}

export const envelope = (name: string, params: unknown): Envelope => ({ gloss: name, params });

export function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && 'gloss' in message && typeof message.gloss === 'string' && 'params' in message;
}
