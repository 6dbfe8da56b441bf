/** Words that stand in YAML as they are; everything else is quoted as JSON, which is YAML. */
const PLAIN = /^[\p{L}ー々ヶ][\p{L}\p{N}ー々ヶ・（）／％~〜+_-]*$/u;
const RESERVED = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

export function yamlText(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value);
  return PLAIN.test(value) && !RESERVED.test(value) ? value : JSON.stringify(value);
}

/** { 列: A, 使い方: 課 } */
export function flowMap(entries: Record<string, string | number | boolean>): string {
  return `{ ${Object.entries(entries)
    .map(([key, value]) => `${yamlText(key)}: ${yamlText(value)}`)
    .join(', ')} }`;
}

export function flowList(values: readonly (string | number)[]): string {
  return `[${values.map(yamlText).join(', ')}]`;
}
