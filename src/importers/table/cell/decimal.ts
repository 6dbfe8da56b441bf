/** The number moved by decimal places without the noise of a multiplication: shifted(0.07, 2) is 7. */
export function shifted(value: number, places: number): number {
  const [mantissa, exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) + places}`);
}

/** Rounded half away from zero as spreadsheets do, by the decimal form: rounded(1.005, 2) is 1.01. */
export function rounded(value: number, decimals: number): number {
  return Math.sign(value) * shifted(Math.round(shifted(Math.abs(value), decimals)), -decimals);
}

/**
 * A stored number as it was meant: 0.30000000000000004 is 0.3. Spreadsheets show 15 digits at most; what lies behind them
 * is dropped only where that leaves a much shorter number, so that 1/3 stays what it is.
 */
export function withoutNoise(value: number): number {
  if (Number.isInteger(value)) return value;
  const short = Number(value.toPrecision(15));
  return String(short).length <= String(value).length - 3 ? short : value;
}
