/** Work of a page's main thread, by Chromium's trace events. */
import type { Page } from 'puppeteer-core';

/** One event of Chromium's trace; times in microseconds, `tdur` of the thread's own clock. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly url?: string; readonly frames?: readonly { readonly url: string; readonly processId?: number }[] } };
}

/** Tasks of one thread, in milliseconds. */
export interface ThreadWork {
  /** CPU time of all tasks: what other programs took of the machine is not in it. */
  readonly total: number;
  /** CPU time of the longest tasks, longest first. */
  readonly longest: readonly number[];
}

const CATEGORIES = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];
const TASK = 'ThreadControllerImpl::RunTask';

/** Leaves the tasks out that begin earlier: so many milliseconds after the last mark of this name (`performance.mark`). */
export interface TraceStart {
  readonly mark: string;
  readonly after: number;
}

/**
 * Runs work while the page's main thread is traced.
 *
 * @throws Error when the trace has no main thread of the page
 */
export async function traceOf(page: Page, work: () => Promise<void>, start?: TraceStart): Promise<ThreadWork> {
  await page.tracing.start({ categories: CATEGORIES });
  await work();
  const bytes = await page.tracing.stop();
  if (!bytes) throw new Error('Chromium gave no trace.');
  return workIn((JSON.parse(Buffer.from(bytes).toString()) as { traceEvents: TraceEvent[] }).traceEvents, page.url(), start);
}

function workIn(events: readonly TraceEvent[], url: string, start: TraceStart | undefined): ThreadWork {
  const frames = events.flatMap(({ name, args }) => (name === 'TracingStartedInBrowser' ? (args?.data?.frames ?? []) : []));
  const process = frames.find((frame) => frame.url === url)?.processId;
  const main = events.find(({ name, pid, args }) => name === 'thread_name' && pid === process && args?.name === 'CrRendererMain');
  if (!main) throw new Error(`The trace has no main thread of ${url}.`);
  const mark = start && events.findLast(({ name, pid }) => name === start.mark && pid === main.pid);
  if (start && !mark) throw new Error(`The trace has no mark ${start.mark}.`);
  const from = start && mark ? mark.ts + start.after * 1000 : 0;
  const tasks = events
    .filter(({ name, ph, pid, tid, ts }) => ts >= from && ph === 'X' && pid === main.pid && tid === main.tid && name === TASK)
    .map(({ dur = 0, tdur = dur }) => tdur / 1000)
    .sort((a, b) => b - a);
  return { total: tasks.reduce((sum, task) => sum + task, 0), longest: tasks.slice(0, 20) };
}
