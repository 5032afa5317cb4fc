/** What a drawn page looks like, measured in its dots. */
export interface Pixels {
  width: number;
  height: number;
  /** Red, green, blue and opacity of each. */
  data: Uint8ClampedArray;
  /** Dots in a millimetre; 1 where the page is measured in dots. */
  perMm: number;
}

export type Colour = readonly [red: number, green: number, blue: number];

export function colourAt({ width, data }: Pixels, x: number, y: number): Colour {
  const at = (y * width + x) * 4;
  return [data[at] ?? 255, data[at + 1] ?? 255, data[at + 2] ?? 255];
}

/** How dark a dot prints in grey: 0 is the paper, 1 is black. */
export function darkness([red, green, blue]: Colour): number {
  return 1 - (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}

/** How much of the paper takes ink: the mean darkness of all dots. */
export function inkShare(pixels: Pixels): number {
  let sum = 0;
  for (const colour of dots(pixels)) sum += darkness(colour);
  return sum / (pixels.width * pixels.height);
}

/** The dot with most colour in it: 0 is grey. */
export function mostColour(pixels: Pixels): number {
  let most = 0;
  for (const [red, green, blue] of dots(pixels))
    most = Math.max(most, Math.max(red, green, blue) - Math.min(red, green, blue));
  return most;
}

function* dots(pixels: Pixels): Generator<Colour> {
  for (let y = 0; y < pixels.height; y += 1) for (let x = 0; x < pixels.width; x += 1) yield colourAt(pixels, x, y);
}

/** How far it is from the first to the last row with ink, in millimetres; `across` looks at columns. */
export function inkExtent(pixels: Pixels, direction: 'down' | 'across'): number {
  const inked: number[] = [];
  const [most, other] = direction === 'down' ? [pixels.height, pixels.width] : [pixels.width, pixels.height];
  for (let at = 0; at < most; at += 1) {
    for (let i = 0; i < other; i += 1) {
      const colour = direction === 'down' ? colourAt(pixels, i, at) : colourAt(pixels, at, i);
      if (darkness(colour) < 0.5) continue;
      inked.push(at);
      break;
    }
  }
  const [first] = inked;
  const last = inked.at(-1);
  return first === undefined || last === undefined ? 0 : (last - first + 1) / pixels.perMm;
}

/** The share of dots that differ visibly. */
export function difference(one: Pixels, other: Pixels): number {
  if (one.width !== other.width || one.height !== other.height) return 1;
  const others = dots(other);
  let apart = 0;
  for (const colour of dots(one)) {
    const next = others.next();
    if (!next.done && Math.abs(darkness(colour) - darkness(next.value)) > 0.5) apart += 1;
  }
  return apart / (one.width * one.height);
}
