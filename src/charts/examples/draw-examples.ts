import { chartWords as words } from '../../i18n/ja/charts.ts';
import { barsByGroup } from '../bars-by-group.ts';
import { costTrend } from '../cost-trend.ts';
import { gradeScale } from '../grade-scale.ts';
import { indicatorPlot } from '../indicator-plot.ts';
import { sparkline } from '../sparkline.ts';
import { staffing } from '../staffing.ts';
import type { Svg } from '../svg.ts';
import { costExamples, type Example } from './cost-examples.ts';
import { groupExamples } from './group-examples.ts';
import { indicatorExamples } from './indicator-examples.ts';
import { staffingExamples } from './staffing-examples.ts';

export interface DrawnExample {
  /** Unique: the name of the snapshot file, and the prefix of the ids inside. */
  id: string;
  about: string;
  svg: Svg;
}

/** Every example, drawn: what the gallery page shows and the snapshots hold. */
export function drawExamples(): DrawnExample[] {
  return [
    ...drawAll('cost-trend', costExamples, (data, id) => costTrend(data, { id, words })),
    ...drawAll('staffing', staffingExamples, (data, id) => staffing(data, { id, words })),
    ...drawAll('indicator-plot', indicatorExamples, (data, id) => indicatorPlot(data, { id, words })),
    ...drawAll('bars-by-group', groupExamples, (data, id) =>
      barsByGroup(data, { id, words, title: '部課別の決算（令和6年度）', desc: null }),
    ),
    ...drawAll('sparkline', costExamples, (data, id) => sparkline(data, { id, words })),
    ...drawAll('grade-scale', gradeExamples, ({ grade, grades }, id) => gradeScale(grade, grades, { id, words })),
  ];
}

interface Graded {
  grade: string;
  /** Best first. */
  grades: string[];
}

const gradeExamples: Example<Graded>[] = [
  ...['1', '3', '5'].map((grade) => ({
    name: grade,
    about: `評価${grade}`,
    data: { grade, grades: ['5', '4', '3', '2', '1'] },
  })),
  {
    name: 'one-is-best',
    about: '1がもっとも高い評価での2',
    data: { grade: '2', grades: ['1', '2', '3', '4', '5'] },
  },
  { name: 'letters', about: '4段階の評価A', data: { grade: 'A', grades: ['A', 'B', 'C', 'D'] } },
];

function drawAll<Data>(
  kind: string,
  examples: readonly Example<Data>[],
  drawOne: (data: Data, id: string) => Svg | null,
): DrawnExample[] {
  return examples.map(({ name, about, data }) => {
    const id = `${kind}-${name}`;
    const svg = drawOne(data, id);
    if (svg === null) throw new Error(`The example ${id} draws nothing`);
    return { id, about, svg };
  });
}
