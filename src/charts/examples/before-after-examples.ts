import { duration, rpaStory } from '../../i18n/ja/stories.ts';
import type { BeforeAfter, BeforeAfterOptions } from '../before-after.ts';
import type { Example } from './cost-examples.ts';

const group = (name: string, before: number, after: number): BeforeAfter => ({
  name,
  before,
  after,
  change: rpaStory.change(before - after, (before - after) / before),
});

/** What the examples are drawn with: times in minutes. */
export const beforeAfterWords: Omit<BeforeAfterOptions, 'id'> = {
  title: rpaStory.figureTitle,
  desc: rpaStory.converted,
  words: { before: rpaStory.before, after: rpaStory.after, unit: rpaStory.unit, amount: duration },
};

/** Realistic case first, then awkward ones. */
export const beforeAfterExamples: Example<BeforeAfter[]>[] = [
  { name: 'trial', about: '二つの課、分まで', data: [group('市民税課', 25484, 5298), group('市民窓口課', 5100, 850)] },
  { name: 'nothing-left', about: '導入後が0', data: [group('市民税課', 90, 0)] },
  {
    name: 'large',
    about: '大きな差、長い名前',
    data: [
      group('企画ソリューション部スマートシティ戦略監持続可能都市戦略室データ利活用推進係', 7_200_000, 59),
      group('統計室', 30, 29),
    ],
  },
];
