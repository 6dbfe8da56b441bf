// Numbers and amounts in the reader's words: 億 and 万 as kanji, 千円 only as a unit.

const GROUPED = new Intl.NumberFormat('ja-JP', { maximumFractionDigits: 2 });
const PERCENT = new Intl.NumberFormat('ja-JP', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const MINUS = '−';

/** Smaller sizes are not rounded: 0.004 is no 0. */
const SMALLEST_ROUNDED = 0.01;

/** 124571 is "124,571", 0.125 is "0.13"; a negative number gets a real minus sign. */
export function grouped(value: number): string {
  if (value !== 0 && Math.abs(value) < SMALLEST_ROUNDED) return exact(value);
  return GROUPED.format(value).replace('-', MINUS);
}

/** Every digit that the data have: 1234.567 is "1,234.567". For tables of single figures. */
export function exact(value: number): string {
  const [whole = '', decimals] = String(Math.abs(value)).split('.');
  const sign = value < 0 ? MINUS : '';
  return sign + whole.replace(/\B(?=(\d{3})+$)/g, ',') + (decimals === undefined ? '' : `.${decimals}`);
}

/** Smaller shares would be 0.0%. */
const SMALLEST_SHARE = 0.0005;

/** 0.0658 is "6.6%", 0.0001 is "0.1%未満". */
export function percent(ratio: number): string {
  if (ratio !== 0 && Math.abs(ratio) < SMALLEST_SHARE) return `${ratio < 0 ? MINUS : ''}0.1%未満`;
  return `${PERCENT.format(ratio * 100)}%`.replace('-', MINUS);
}

/** Amount in 千円 in words: 124571 is "1億2,457万円" (rounded to 万円); below 100万円 exact: 433 is "43万3,000円". */
export function yen(thousands: number): string {
  const sign = thousands < 0 ? MINUS : '';
  const size = Math.abs(thousands);
  return sign + (size < 1000 ? exactYen(size) : roundedYen(size));
}

function exactYen(thousands: number): string {
  const man = Math.floor(thousands / 10);
  const rest = Math.round((thousands - man * 10) * 1000);
  if (man === 0) return `${grouped(rest)}円`;
  return rest === 0 ? `${grouped(man)}万円` : `${grouped(man)}万${grouped(rest)}円`;
}

function roundedYen(thousands: number): string {
  const man = Math.round(thousands / 10);
  const oku = Math.floor(man / 10000);
  const rest = man - oku * 10000;
  if (oku === 0) return `${grouped(rest)}万円`;
  return rest === 0 ? `${grouped(oku)}億円` : `${grouped(oku)}億${grouped(rest)}万円`;
}
