/** The licences of the packages whose code is in the bundles: MIT and its kin ask for their text to travel along. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Metafile } from 'esbuild';
import { inRoot } from '../paths.ts';

/** Licences under which code may be shipped inside an extension that is MIT itself. */
const ALLOWED = /^(?:MIT|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|MPL-2\.0)$/;
const PACKAGE = /^node_modules\/((?:@[^/]+\/)?[^/]+)\//;
const LICENCE_FILE = /^licen[cs]e(?:\.(?:md|txt))?$/i;

interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly repository?: string | { readonly url?: string };
}

/**
 * Names every package in the bundles with its licence's text.
 *
 * @param metafile tells which files went in
 * @throws Error that names a package whose licence is missing, or is none that may be shipped
 */
export function licencesOf(metafile: Metafile): string {
  const inputs = Object.values(metafile.outputs).flatMap(({ inputs: used }) => Object.entries(used).filter(([, { bytesInOutput }]) => bytesInOutput > 0));
  const names = [...new Set(inputs.flatMap(([file]) => PACKAGE.exec(file)?.[1] ?? []))].sort();
  return `Gloss holds code of these packages.\n${names.map(licenceOf).join('')}`;
}

function licenceOf(name: string): string {
  const folder = inRoot('node_modules', name);
  const { version, license, repository } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as PackageFile;
  if (license === undefined || !ALLOWED.test(license)) throw new Error(`${name} has the licence "${license ?? 'none'}": ship another package, or add the licence to src/build/extension/licences.ts if it may be shipped.`);
  const file = readdirSync(folder).find((entry) => LICENCE_FILE.test(entry));
  const source = (typeof repository === 'string' ? repository : repository?.url)?.replace(/^git\+/, '') ?? '';
  const text = file ? readFileSync(`${folder}/${file}`, 'utf8').trim() : '';
  return `\n--- ${name} ${version} · ${license}${source ? ` · source: ${source}` : ''}\n${text ? `\n${text}\n` : ''}`;
}
