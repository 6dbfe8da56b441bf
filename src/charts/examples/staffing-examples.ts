import type { CostYear } from '../../model/cost-years.ts';
import { costYearsFrom } from './build-years.ts';
import type { Example } from './cost-examples.ts';

const year = (personnel: number, share: number) => ({ personnel, share });
const coming = (personnel: number, share: number) => ({ personnelPlanned: personnel, sharePlanned: share });

/** Realistic cases first (figures of the city's sheets), then awkward ones. */
export const staffingExamples: Example<CostYear[]>[] = [
  {
    name: 'network',
    about: '11年度、シート未収録の3年度、見込みの2年度',
    data: costYearsFrom(2016, [
      year(7310, 1),
      year(7402, 1.05),
      coming(7500, 1),
      null,
      null,
      null,
      year(7055, 1),
      year(10603, 1.5),
      year(15073, 2),
      coming(14420, 2),
      coming(14420, 2),
    ]),
  },
  {
    name: 'five-years',
    about: 'R2様式の5年度',
    data: costYearsFrom(2018, [year(3840, 0.5), year(7315, 1), year(7325, 1), coming(7331, 1), coming(7331, 1)]),
  },
  {
    name: 'awkward',
    about: '従事割合が判読不能、人件費が判読不能、0人の年度',
    data: costYearsFrom(2019, [
      { personnel: 3000, share: 'unreadable' },
      { personnel: 'unreadable', share: 0.4 },
      year(0, 0),
      { personnel: { suspect: 99000 }, share: 0.45 },
      { settlement: 1200 },
    ]),
  },
];
