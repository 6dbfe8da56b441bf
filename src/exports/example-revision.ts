import type { DataSet, Program } from '../model/program.ts';
import type { Sheet } from '../schema/sheet.ts';
import { exampleData } from './example-data.ts';

/** The example data, but the oldest sheet already stated a settlement for 2021 (700), which the newest one revises (905). */
export const revisedData: DataSet = { ...exampleData, programs: exampleData.programs.map(revised) };

function revised(program: Program): Program {
  const [oldest, ...others] = program.sheets;
  return { ...program, sheets: [{ ...oldest!, costs: oldest!.costs.map(stated) }, ...others] };
}

function stated(cost: Sheet['costs'][number]): Sheet['costs'][number] {
  return cost.status === 'not_yet' ? { ...cost, value: 700, status: 'reported', printed: '700' } : cost;
}
