import type { GroupTotal } from '../bars-by-group.ts';
import type { Example } from './cost-examples.ts';

const total = (name: string, amount: number): GroupTotal => ({ name, amount, missing: null });

/** Realistic cases first, then awkward ones. */
export const groupExamples: Example<GroupTotal[]>[] = [
  {
    name: 'departments',
    about: '部課別、読み取れない部課がある',
    data: [
      total('企画ソリューション部情報政策課', 421738),
      total('企画ソリューション部科学技術戦略課', 61020),
      total('企画ソリューション部スマートシティ戦略監', 940),
      { name: '企画ソリューション部持続可能都市戦略室', amount: null, missing: 'unreadable' },
      total('企画ソリューション部統計・データ利活用推進室', 0),
    ],
  },
  {
    name: 'long-names',
    about: '長い名前、マイナスの額',
    data: [
      total(
        'スーパーシティ型国家戦略特別区域における先端的サービスの実装及びデータ連携基盤の運用に関する業務（旧スマートシティ推進業務）',
        88200,
      ),
      total('Society5.0社会実装トライアル支援事業', -4100),
    ],
  },
  { name: 'none', about: '数値がひとつもない', data: [{ name: '企画経営課', amount: null, missing: 'no_sheet' }] },
];
