export interface Circle {
  readonly number: number;
  /** The preferred center, from the top. */
  readonly y: number;
  readonly diameter: number;
}

export interface PositionedCircle extends Circle {
  readonly x: number;
}

const GAP = 4;
const STEP = 6;

/**
 * Places circles in a field so that none overlap: each as near as possible to the middle at its preferred height, or else
 * at the nearest free height. A circle without any free place stays at its preferred one.
 */
export function layOutCircles(
  circles: readonly Circle[],
  { width, height }: { readonly width: number; readonly height: number },
): readonly PositionedCircle[] {
  const placed: PositionedCircle[] = [];
  for (const circle of circles) placed.push({ ...circle, ...spotFor(circle) });
  return placed;

  function spotFor({ y: wanted, diameter }: Circle): { readonly x: number; readonly y: number } {
    const radius = diameter / 2;
    const inside = Math.min(Math.max(wanted, radius), height - radius);
    for (const y of outwards(inside, radius, height - radius)) {
      for (const x of outwards(width / 2, radius, width - radius)) {
        const free = placed.every(
          (other) => Math.hypot(other.x - x, other.y - y) >= other.diameter / 2 + radius + GAP,
        );
        if (free) return { x, y };
      }
    }
    return { x: width / 2, y: inside };
  }
}

/** Values within the bounds, closest to `from` first. */
function outwards(from: number, least: number, most: number): readonly number[] {
  const steps = Array.from({ length: Math.ceil((most - least) / STEP) }, (_, at) => (at + 1) * STEP);
  return [from, ...steps.flatMap((by) => [from - by, from + by])].filter(
    (value) => value >= least && value <= most,
  );
}
