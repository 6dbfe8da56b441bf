// Words of the guide that follow from what a city's data hold. The rest of its prose stands in src/pages/guide.mdx.
import type { EvaluationRole } from '../../schema/codes.ts';
import { evaluationRoleNames } from './codes.ts';

interface GuideScale {
  items?: string[] | undefined;
  role?: EvaluationRole | undefined;
  /** Best first. */
  grades: string[];
}

const subject = ({ items, role }: GuideScale) =>
  items ? items.map((item) => `「${item}」`).join('、') : `「${evaluationRoleNames[role!]}」`;

export const guideWords = {
  scale: (scale: GuideScale) =>
    `${subject(scale)}は、${scale.grades.join('、')}の${scale.grades.length}段階です。もっとも高い評価は「${scale.grades[0]!}」です。`,
  /** 指標種別 as cities print them, and what such an indicator says. */
  kinds: {
    活動結果指標: '何をどれだけ行ったかを表します。',
    活動指標: '何をどれだけ行ったかを表します。',
    成果指標: 'その結果どうなったかを表します。',
  } satisfies Record<string, string>,
};

/** The kinds that the data use and that have an explanation. */
export function explainedKinds(kinds: ReadonlySet<string | null>): [kind: string, text: string][] {
  return Object.entries(guideWords.kinds).filter(([kind]) => kinds.has(kind));
}
