/** The types of JSON as messages name them. */
const TYPES: Record<string, string> = {
  string: '文字列',
  number: '数',
  int: '整数',
  array: '一覧（[ ]）',
  object: '項目の組（{ }）',
  tuple: '一覧（[ ]）',
  boolean: 'true か false',
  null: '空（null）',
};

/** Name of a type by zod's word for it. */
export function typeName(type: string): string {
  return TYPES[type] ?? type;
}
