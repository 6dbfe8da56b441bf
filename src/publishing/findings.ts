import type { Issue } from '../model/issue.ts';
import type { Acknowledgement } from '../schema/acknowledgement.ts';

/** A warning that a person looked at, with the reason why it may be published. */
export interface AcknowledgedWarning {
  issue: Issue;
  acknowledgement: Acknowledgement;
}

/** Everything that was found about the data, by what a person still has to do. */
export interface Findings {
  /** Must be put right. */
  errors: Issue[];
  /** Need a reason. */
  open: Issue[];
  acknowledged: AcknowledgedWarning[];
  /** Acknowledgements whose warning is gone. */
  unneeded: Acknowledgement[];
  /** Worth knowing; nothing to do. */
  notes: Issue[];
}

type WarningName = Pick<Issue, 'rule' | 'file' | 'place' | 'found'>;

/** The same four words name a warning in every run. */
export function warningKey({ rule, file, place, found }: WarningName): string {
  return JSON.stringify([rule, file, place, found]);
}

/**
 * Sorts issues by what is to be done. `past` are further warnings that count as there, without being asked about again:
 * those of figures that are published already.
 */
export function sortFindings(
  issues: readonly Issue[],
  acknowledgements: readonly Acknowledgement[],
  past: readonly Issue[] = [],
): Findings {
  const known = new Map(acknowledgements.map((each) => [warningKey(each), each]));
  const warnings = issues.filter(({ severity }) => severity === 'warning');
  const there = new Set([...warnings, ...past].map(warningKey));
  return {
    errors: issues.filter(({ severity }) => severity === 'error'),
    open: warnings.filter((issue) => !known.has(warningKey(issue))),
    acknowledged: warnings.flatMap((issue) => {
      const acknowledgement = known.get(warningKey(issue));
      return acknowledgement ? [{ issue, acknowledgement }] : [];
    }),
    unneeded: acknowledgements.filter((each) => !there.has(warningKey(each))),
    notes: issues.filter(({ severity }) => severity === 'note'),
  };
}
