import { type CommandOptions, type Ended, startGroup } from './process-group.ts';

/** How one kind of fault went: how often each state stood afterwards, and everything that was wrong. */
export interface Outcome {
  fault: string;
  tried: number;
  old: number;
  new: number;
  /** Between the two renames of a build: no site until the next command. Counted, and then one of the others. */
  missing: number;
  wrong: string[];
}

export function noOutcome(fault: string): Outcome {
  return { fault, tried: 0, old: 0, new: 0, missing: 0, wrong: [] };
}

/** Runs a Node command to its end, with a signal to its whole group after so many milliseconds. */
export async function run(args: readonly string[], options: CommandOptions, fault?: Shot): Promise<Ended> {
  const running = startGroup(process.execPath, args, options);
  const timer = fault && setTimeout(() => running.send(fault.signal), fault.after);
  const ended = await running.end;
  // The number of a process that has ended may soon be another's.
  clearTimeout(timer);
  return ended;
}

export interface Shot {
  signal: NodeJS.Signals;
  /** Milliseconds after the start. */
  after: number;
}

export function printOutcomes(outcomes: readonly Outcome[]): string {
  const rows = outcomes.map(
    ({ fault, tried, old, new: fresh, missing, wrong }) =>
      `| ${fault} | ${tried} | ${old} | ${fresh} | ${missing} | ${wrong.length} |`,
  );
  const head = [
    '| 故障 | 回数 | 前のまま | 新しいもの | 次の実行で元に戻した | 失敗 |',
    '| --- | --: | --: | --: | --: | --: |',
  ];
  return [...head, ...rows, ...outcomes.flatMap(({ wrong }) => wrong)].join('\n');
}
