import { UNPUBLISHED } from '../model/published.ts';
import { changesColumns, type TableDifference } from './difference.ts';

/** Which part of the version a change moves: columns, rows, values. */
export type Step = 'major' | 'minor' | 'patch';

export const FIRST_VERSION = '1.0.0';

/** The gravest step of all differences; null where nothing differs. */
export function stepOf(differences: readonly TableDifference[]): Step | null {
  if (differences.length === 0) return null;
  if (differences.some(changesColumns)) return 'major';
  return differences.some(({ added, removed }) => added.length + removed.length > 0) ? 'minor' : 'patch';
}

/** 1.4.2 with a minor step is 1.5.0. Source of the rule: semver as in the Data Package standard. */
export function nextVersion(version: string, step: Step): string {
  if (version === UNPUBLISHED) return FIRST_VERSION;
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  if (step === 'major') return `${major + 1}.0.0`;
  return step === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}
