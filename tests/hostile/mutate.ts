import { FORMULAS, NUMBERS, ODD, PATHS, UNSAFE_CHARACTERS, XSS } from './strings.ts';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Random = () => number;
type Parent = Json[] | { [key: string]: Json };

interface Place {
  parent: Parent;
  key: string | number;
}

const pick = <Item>(items: readonly Item[], random: Random): Item => items[Math.floor(random() * items.length)]!;

/** A JSON text with one to four places changed, the same for the same random numbers. A third are changed as text. */
export function mutated(text: string, random: Random): string {
  // A root of its own, so that the whole may be replaced too.
  const root: [Json] = [JSON.parse(text) as Json];
  const changes = 1 + Math.floor(random() * random() * 4);
  for (let count = 0; count < changes; count += 1) change(pick(placesOf(root), random), random);
  const result = JSON.stringify(root[0]) ?? '';
  return random() < 0.85 ? result : pick(TEXT_CHANGES, random)(result, random);
}

function placesOf(json: Json): Place[] {
  if (typeof json !== 'object' || json === null) return [];
  const own = Object.keys(json).map((key): Place => ({ parent: json, key: Array.isArray(json) ? Number(key) : key }));
  return own.concat(Object.values(json).flatMap(placesOf));
}

const valueAt = ({ parent, key }: Place): Json => (parent as Record<string, Json>)[key]!;
const put = ({ parent, key }: Place, value: Json) => void ((parent as Record<string, Json>)[key] = value);

/** Most changes keep the type, so that many mutants are accepted and come to be shown. */
function change(place: Place, random: Random): void {
  const value = valueAt(place);
  if (random() < 0.2) return put(place, structuredClone(pick(OTHER_VALUES, random)));
  if (typeof value === 'string') put(place, otherText(value, random));
  else if (typeof value === 'number') put(place, otherNumber(value, random));
  else if (typeof value === 'boolean') put(place, !value);
  else if (Array.isArray(value)) changeList(value, random);
  else if (value !== null) changeObject(value, random);
  else put(place, pick([...ODD.slice(2), 0, 1], random));
}

const OTHER_VALUES: readonly Json[] = [
  null,
  true,
  0,
  -1,
  '',
  'x',
  [],
  {},
  [[]],
  [null],
  { length: 1 },
  { toString: 1 },
];

function otherText(value: string, random: Random): string {
  const hostile = pick([XSS, FORMULAS, PATHS, ODD, UNSAFE_CHARACTERS], random);
  const text = pick(hostile, random);
  return pick([text, value + text, text + value, value.slice(0, 3), value + value, value.toUpperCase()], random);
}

function otherNumber(value: number, random: Random): number {
  return pick([pick(NUMBERS, random), value + 1, -value, value * 1000, value / 7, Math.trunc(value)], random);
}

function changeList(list: Json[], random: Random): void {
  const index = Math.floor(random() * list.length);
  const ways: (() => void)[] = [
    () => void list.splice(index, 1),
    () => void list.push(...structuredClone(list.slice(index, index + 1))),
    () => void list.reverse(),
    () => void list.splice(0, list.length),
    () => void list.push(structuredClone(pick(OTHER_VALUES, random))),
    () => void list.push(...Array.from({ length: 200 }, () => structuredClone(list[index] ?? null))),
  ];
  pick(ways, random)();
}

function changeObject(object: { [key: string]: Json }, random: Random): void {
  const key = pick(Object.keys(object), random) ?? 'x';
  if (random() < 0.5) Reflect.deleteProperty(object, key);
  else
    object[pick(['constructor', 'prototype', 'hasOwnProperty', 'extra', '', 'length'], random)] = structuredClone(
      object[key] ?? 1,
    );
}

/** What only a text can have: keys that JavaScript treats in its own way, numbers that are none, cuts, deep nesting. */
const TEXT_CHANGES: readonly ((text: string, random: Random) => string)[] = [
  (text) => text.replace('{', '{"__proto__": {"polluted": true}, '),
  (text) => text.replace('{', '{"constructor": {"prototype": {"polluted": true}}, '),
  (text, random) => text.slice(0, Math.floor(random() * text.length)),
  (text) => text.replace(/:(\d+)/, ':1e999'),
  (text) => text.replace(/:(\d+)/, ':NaN'),
  (text) => text.replace(/:(\d+)/, ':-0'),
  (text) => text.replace(/:(\d+)/, ':0123'),
  (text) => text.replace(/:(\d+)/, `:1${'0'.repeat(400)}`),
  (text) => text.replace(/"[^"]*"\s*:\s*"[^"]*"/, (field) => `${field},${field}`),
  (text) => text.replace(/:"/, ':"\\ud800'),
  (text) => text.replace(/:"/, ':"\u0000'),
  (text) => `\uFEFF${text}`,
  (text) => text.replace(/:(\d+)/, `:${'['.repeat(20_000)}${']'.repeat(20_000)}`),
  (text) => `${text}${text}`,
  () => '',
  () => 'null',
];
