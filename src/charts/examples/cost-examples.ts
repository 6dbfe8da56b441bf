import type { CostYear } from '../../model/cost-years.ts';
import { costYearsFrom, type YearCosts } from './build-years.ts';

/** One drawing of the gallery. */
export interface Example<Data> {
  /** Name of the snapshot file. */
  name: string;
  /** What it is an example of, in Japanese: the gallery shows it. */
  about: string;
  data: Data;
}

const planned = (budget: number): YearCosts => ({ settlement: 'not_yet', budget });
const closed = (settlement: number, budget: number): YearCosts => ({ settlement, budget });
const mixed = (general: number, subsidies: number, other: number, budget: number): YearCosts => ({
  settlement: general + subsidies + other,
  budget,
  funding: { general_revenue: general, subsidies_and_bonds: subsidies, other_revenue: other },
});

/** Realistic cases first (figures of the city's sheets), then awkward ones. */
export const costExamples: Example<CostYear[]>[] = [
  {
    name: 'network',
    about: '11年度、様式3つ、シート未収録の3年度',
    data: costYearsFrom(2016, [
      { settlement: 84506, funding: { general_revenue: 84506, national_subsidy: 0, other_revenue: 0 } },
      { settlement: 87640 },
      { budget: 82600 },
      null,
      null,
      null,
      closed(102034, 130114),
      closed(133348, 129129),
      closed(124571, 126287),
      planned(161188),
      planned(161188),
    ]),
  },
  {
    name: 'sources',
    about: '財源が複数ある5年度、予算が4倍になる',
    data: costYearsFrom(2022, [
      closed(232402, 241095),
      mixed(291424, 594, 9372, 306832),
      mixed(197167, 60000, 40000, 297255),
      planned(1141785),
      planned(1141785),
    ]),
  },
  {
    name: 'small',
    about: '千円で書ける小さな事業、予算の一部は未記録',
    data: costYearsFrom(2018, [
      { settlement: 6875, budget: 'not_recorded' },
      { settlement: 1447, budget: 'not_recorded' },
      closed(870, 1583),
      planned(1583),
      planned(1583),
    ]),
  },
  { name: 'one-year', about: '1年度だけ', data: costYearsFrom(2024, [closed(4990, 5000)]) },
  {
    name: 'zero',
    about: '決算が本当に0円の年度と、予算も0円の年度',
    data: costYearsFrom(2022, [closed(0, 300), closed(120, 120), closed(0, 0), planned(0), planned(250)]),
  },
  {
    name: 'negative',
    about: '返還でマイナスになった年度',
    data: costYearsFrom(2020, [closed(4200, 4000), closed(-1300, 500), mixed(2600, -700, 0, 2400), planned(2500)]),
  },
  {
    name: 'huge-jump',
    about: '3桁以上ちがう年度が並ぶ',
    data: costYearsFrom(2016, [
      closed(12, 20),
      closed(594, 600),
      closed(3120, 3000),
      closed(98000, 90000),
      closed(1141785, 1200000),
      closed(45, 50),
      closed(870, 1583),
      closed(232402, 241095),
      closed(301390, 306832),
      closed(297167, 297255),
      planned(1141785),
      planned(8141785),
    ]),
  },
  {
    name: 'twelve-years',
    about: '12年度すべてに数値がある',
    data: costYearsFrom(2015, [
      ...[101, 120, 98, 133, 150, 149, 160, 171, 182, 166].map((million) =>
        mixed(million * 700, million * 250, million * 50, million * 1010),
      ),
      planned(175000),
      planned(190000),
    ]),
  },
  {
    name: 'unreadable-sources',
    about: '財源の内訳が判読不能、決算が判読不能の年度もある',
    data: costYearsFrom(2016, [
      { settlement: 36100, funding: 'unreadable' },
      { settlement: 37900, budget: 40000, funding: 'unreadable' },
      { settlement: 'unreadable', budget: 39000 },
      { settlement: 'unreadable', budget: 2000 },
      { settlement: 'unreadable', budget: 'unreadable' },
      { settlement: 'unreadable', budget: 'unreadable' },
      closed(41000, 43000),
    ]),
  },
  {
    name: 'doubtful',
    about: '要確認の数値と、後のシートで変わった数値',
    data: costYearsFrom(2019, [
      { settlement: { now: 11900, before: 12100 }, budget: 12000, funding: { general_revenue: 11900 } },
      closed(12400, 12300),
      { settlement: { suspect: 96000 }, budget: 13000 },
      closed(12800, 13100),
      { settlement: 'not_yet', budget: 'not_recorded', personnel: 3000 },
      { personnel: 3000 },
      planned(13500),
    ]),
  },
];
