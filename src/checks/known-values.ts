// Values that the city's forms have used. A new one is looked at once, and added here when the form really prints it.

/** Grades of the closed scales, by kind of evaluation: points (R2 and R6 forms) and words or letters (H29 form). */
export const GRADES = {
  rating: ['1', '2', '3', '4', '5', '高', '中', '低'],
  progress: ['1', '2', '3', '4', '5', '達成', '一部達成', '未達成'],
  overall: ['A', 'B', 'C', 'D'],
} as const;

/** 方向性. The forms list no choices of their own. */
export const DIRECTIONS: readonly string[] = ['拡大・拡充', '継続', '改善', '縮小', '統合', '休止', '終了', '廃止'];

/** 単位 of indicators. */
export const INDICATOR_UNITS: readonly string[] = [
  '件',
  '人',
  '社',
  '回',
  '分',
  '分以内',
  '時間',
  '台',
  '種類',
  '％',
  '%',
  '円',
  '千円',
];
