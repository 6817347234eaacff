#!/usr/bin/env node
/**
 * Runs a task of the project on a machine that may have nothing but Node and git: installs the packages that
 * the lock file names and node_modules lacks, bundles `TASK.ts` and hands over to it.
 *
 * Plain JavaScript on purpose: nothing is installed yet when it starts. Bundles are kept in node_modules/.cache
 * and made again when a file that went into them changed (a loader that compiles on import takes 0.6 s longer).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import path from 'node:path';

const root = fileURLToPath(new URL('../../', import.meta.url));
const cache = path.join(root, 'node_modules/.cache/gloss/tasks');
const [task, ...taskArguments] = process.argv.slice(2);

/** A bundled file keeps the address of its source: `import.meta.url` finds what lies beside it. */
const ownAddress = {
  name: 'own-address',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.tsx?$/ }, ({ path: file }) => {
      const source = readFileSync(file, 'utf8');
      if (!source.includes('import.meta.url')) return undefined;
      return { contents: source.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href)), loader: file.endsWith('x') ? 'tsx' : 'ts' };
    });
  },
};

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) stop(2, `Gloss needs Node 20.19 or newer; this is ${process.version}. Install a newer Node and run the same command again.`);

const taskFile = path.join(root, 'src/build', `${task}.ts`);
if (!task || !/^[a-z-]+$/.test(task) || !existsSync(taskFile)) stop(2, `There is no task "${task ?? ''}". See "scripts" in package.json.`);

if (!isInstalled()) install();
if (!isFresh()) await bundle();
process.argv = [process.argv[0], taskFile, ...taskArguments];
process.setSourceMapsEnabled(true);
await import(pathToFileURL(path.join(cache, `${task}.mjs`)).href);

function stop(code, message) {
  console.error(message);
  process.exit(code);
}

/** Holds node_modules against the lock file; packages for other platforms are optional and may be absent. */
function isInstalled() {
  const installed = readJson(path.join(root, 'node_modules/.package-lock.json'));
  const lock = readJson(path.join(root, 'package-lock.json'));
  if (!installed) return false;
  return Object.entries(lock.packages).every(([name, { version, optional }]) => name === '' || optional || installed.packages[name]?.version === version);
}

function install() {
  // Standard output stays clean: the annotate command prints JSON there.
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (status !== 0) stop(1, 'Installing the packages failed (see above). Check the network and run the same command again.');
}

/** True when the kept bundle was made from the files as they are now. */
function isFresh() {
  const inputs = readJson(path.join(cache, `${task}.json`));
  if (!inputs || !existsSync(path.join(cache, `${task}.mjs`))) return false;
  return Object.entries(inputs).every(([file, time]) => existsSync(path.join(root, file)) && statSync(path.join(root, file)).mtimeMs === time);
}

async function bundle() {
  const { build } = await import(pathToFileURL(path.join(root, 'node_modules/esbuild/lib/main.js')).href);
  const result = await build({
    absWorkingDir: root,
    entryPoints: { [task]: taskFile },
    outdir: cache,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    // Node knows \p{…}. Without this each such expression is rewritten to `new RegExp(…)`, made anew at every call.
    supported: { 'regexp-unicode-property-escapes': true },
    sourcemap: 'linked',
    metafile: true,
    write: false,
    logLevel: 'error',
    plugins: [ownAddress],
  }).catch(() => stop(1, `The task "${task}" does not compile (see above).`));
  mkdirSync(cache, { recursive: true });
  for (const { path: file, contents } of result.outputFiles) writeWhole(file, contents);
  const inputs = [...Object.keys(result.metafile.inputs), 'src/build/run.mjs'];
  writeWhole(path.join(cache, `${task}.json`), JSON.stringify(Object.fromEntries(inputs.map((file) => [file, statSync(path.join(root, file)).mtimeMs]))));
}

/** Another process that runs the same task never sees half a file. */
function writeWhole(file, contents) {
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, contents);
  renameSync(unfinished, file);
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
