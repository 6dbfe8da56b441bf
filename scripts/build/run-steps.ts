import { mkdirSync, rmSync } from 'node:fs';
import { BuildError } from './build-error.ts';
import { takeLock } from './lock.ts';
import { type Places, REMOVE_TREE } from './places.ts';
import { publishSite, recoverSite } from './publish.ts';

/** One step of a build. Throws a BuildError to end it; what it makes goes into `places.fresh`. */
export interface Step {
  title: string;
  run: (places: Places) => void | Promise<void>;
}

/**
 * Runs the steps one after the other and publishes the result. Where a step fails, or the process is killed, the site
 * that was there stays, whole.
 */
export async function buildSite(places: Places, steps: readonly Step[], report: (line: string) => void): Promise<void> {
  mkdirSync(places.workshop, { recursive: true });
  const release = takeLock(places);
  try {
    if (recoverSite(places).restored) report('前のビルドが途中で止まっていたので、前の dist を元に戻しました。');
    for (const step of steps) await runStep(step, places, report);
    publishSite(places);
    report('できたサイトを dist に置きました。');
  } finally {
    rmSync(places.fresh, REMOVE_TREE);
    rmSync(places.notes, REMOVE_TREE);
    release();
  }
}

async function runStep(step: Step, places: Places, report: (line: string) => void): Promise<void> {
  const start = performance.now();
  try {
    await step.run(places);
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    throw new BuildError(`${error.message}\n「${step.title}」で止まりました。dist は前のままです。`);
  }
  report(`${step.title}: 済み（${((performance.now() - start) / 1000).toFixed(1)}秒）`);
}
