/** Where things lie in the project. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const DIST = path.join(ROOT, 'dist');

/** @param parts of a path below the project's root */
export const inRoot = (...parts: string[]): string => path.join(ROOT, ...parts);
