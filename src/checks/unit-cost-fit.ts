// One price per person and one per hour of overtime, from sheets of which some may be misread.

/** One sheet: 正職員従事割合 (人), 正職員時間外勤務 (時間), 人件費計 (千円). */
export interface StaffingPoint {
  share: number;
  hours: number;
  cost: number;
}

/** 千円 per person and per hour. */
export interface UnitCosts {
  perPerson: number;
  perHour: number;
}

/** 人件費計 is printed in whole 千円; the sheets agree to within one. */
const TOLERANCE = 1;

/** Decimal fractions are not exact. */
const ROUNDING = 1e-6;

/** Beyond this number of sheets, candidates come from evenly spread ones: the time grows with the cube. */
const CANDIDATE_POINTS = 40;

export function costAt({ perPerson, perHour }: UnitCosts, { share, hours }: Omit<StaffingPoint, 'cost'>): number {
  return perPerson * share + perHour * hours;
}

export function fits(unitCosts: UnitCosts, point: StaffingPoint): boolean {
  return Math.abs(costAt(unitCosts, point) - point.cost) <= TOLERANCE + ROUNDING;
}

/**
 * The unit costs that most points agree with to within the tolerance. Candidates: the least squares of all points (enough when
 * nothing is wrong), then the corners where two points sit at the edge of their tolerance; some corner always has
 * as many points as any other pair of prices.
 */
export function fitUnitCosts(points: readonly StaffingPoint[]): UnitCosts {
  const all = leastSquares(points);
  const best = all && countOf(all, points) === points.length ? all : bestOf(cornersOf(spread(points)), points);
  return refined(best, points);
}

/** The least squares of the points that agree, where they go on agreeing: nearer to the true prices than a corner. */
function refined(unitCosts: UnitCosts, points: readonly StaffingPoint[]): UnitCosts {
  const centre = leastSquares(points.filter((point) => fits(unitCosts, point)));
  return centre && countOf(centre, points) >= countOf(unitCosts, points) ? centre : unitCosts;
}

function bestOf(candidates: readonly UnitCosts[], points: readonly StaffingPoint[]): UnitCosts {
  let best: UnitCosts = { perPerson: 0, perHour: 0 };
  let most = countOf(best, points);
  for (const candidate of candidates) {
    const count = countOf(candidate, points);
    if (count > most) [best, most] = [candidate, count];
  }
  return best;
}

function countOf(unitCosts: UnitCosts, points: readonly StaffingPoint[]): number {
  return points.filter((point) => fits(unitCosts, point)).length;
}

function cornersOf(points: readonly StaffingPoint[]): UnitCosts[] {
  const edges = points.flatMap((point) =>
    [-TOLERANCE, TOLERANCE].map((offset) => ({ ...point, cost: point.cost + offset })),
  );
  const pairs = edges.flatMap((first, index) =>
    edges.slice(index + 1).flatMap((second) => solved(first, second) ?? []),
  );
  const withoutOvertime = edges
    .filter(({ share }) => share > 0)
    .map(({ share, cost }) => ({ perPerson: cost / share, perHour: 0 }));
  return [...pairs, ...withoutOvertime];
}

/** The prices that meet both points exactly; null where the two say the same of the prices. */
function solved(first: StaffingPoint, second: StaffingPoint): UnitCosts | null {
  return cramer([first.share, first.hours, first.cost], [second.share, second.hours, second.cost]);
}

/** null where the points do not tell person from hour. */
function leastSquares(points: readonly StaffingPoint[]): UnitCosts | null {
  const sum = (term: (point: StaffingPoint) => number) => points.reduce((total, point) => total + term(point), 0);
  const cross = sum(({ share, hours }) => share * hours);
  return cramer(
    [sum(({ share }) => share ** 2), cross, sum(({ share, cost }) => share * cost)],
    [cross, sum(({ hours }) => hours ** 2), sum(({ hours, cost }) => hours * cost)],
  );
}

type Equation = readonly [perPerson: number, perHour: number, cost: number];

function cramer([a, b, e]: Equation, [c, d, f]: Equation): UnitCosts | null {
  const determinant = a * d - b * c;
  const size = Math.abs(a * d) + Math.abs(b * c);
  if (Math.abs(determinant) <= 1e-9 * size) return null;
  return { perPerson: (e * d - b * f) / determinant, perHour: (a * f - e * c) / determinant };
}

function spread(points: readonly StaffingPoint[]): StaffingPoint[] {
  const step = Math.max(1, points.length / CANDIDATE_POINTS);
  return Array.from(
    { length: Math.min(points.length, CANDIDATE_POINTS) },
    (_, index) => points[Math.floor(index * step)]!,
  );
}
