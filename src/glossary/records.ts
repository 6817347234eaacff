/**
 * What an editor writes: one record, in the words of the YAML files under `seeds/`.
 * The schema that checks them is `schema.ts`; `seeds/README.md` explains each key.
 */
import type { Kind, OfficeStatus } from '../core/annotation.ts';
import type { Pronoun } from './format.ts';

/** `general`, or `<id of a source>#<paragraph>`, paragraphs from 1. */
export type ReceiptText = string;

export interface NameRecord {
  readonly lang: string;
  readonly text: string;
  readonly receipt: ReceiptText;
}

export interface AliasRecord {
  readonly full?: readonly string[] | undefined;
  readonly part?: readonly string[] | undefined;
  readonly never?: readonly string[] | undefined;
  readonly context?: readonly string[] | undefined;
  /** As `full`, but capitals must agree. */
  readonly cased?: readonly string[] | undefined;
}

export interface OfficeRecord {
  readonly title: string;
  readonly of?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly 'as-of'?: string | undefined;
  readonly status?: OfficeStatus | undefined;
  readonly receipt: ReceiptText;
}

export interface FactRecord {
  readonly text: string;
  readonly receipt: ReceiptText;
}

export interface RelationRecord {
  readonly type: string;
  readonly to: string;
  readonly receipt: ReceiptText;
}

export interface EntityRecord {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly pronoun?: Pronoun | undefined;
  readonly names?: readonly NameRecord[] | undefined;
  readonly aliases?: AliasRecord | undefined;
  readonly context?: readonly string[] | undefined;
  readonly references?: readonly string[] | undefined;
  readonly demonyms?: readonly string[] | undefined;
  readonly 'stands-for'?: string | undefined;
  readonly offices?: readonly OfficeRecord[] | undefined;
  readonly gloss?: FactRecord | undefined;
  readonly facts?: readonly FactRecord[] | undefined;
  readonly relations?: readonly RelationRecord[] | undefined;
}

export interface SourceRecord {
  readonly id: string;
  readonly kind: 'source';
  readonly title: string;
  readonly date: string;
  readonly file: string;
  readonly sha256: string;
  readonly paragraphs: number;
  readonly lang: string;
  readonly 'translated-from'?: string | undefined;
  readonly note?: string | undefined;
}

export type GlossaryRecord = EntityRecord | SourceRecord;
