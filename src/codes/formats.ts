/** The size of one file of a material. */
export interface Format {
  /** Ends the name of the file: `a4`, `a4-copier`. */
  id: string;
  unit: 'mm' | 'px';
  /** Of what is left when it is cut. */
  width: number;
  height: number;
  /** What is filled in before it is printed is a `docx`. */
  file: 'pdf' | 'png' | 'docx';
  /** `black` is for photocopiers: no surfaces of ink. */
  ink: 'colour' | 'black';
  /** How far the ground goes on beyond the cut on each side, in millimetres. */
  bleed: number;
}

/** A size on paper, in millimetres. */
export const paper = (id: string, width: number, height: number): Format => ({
  id,
  unit: 'mm',
  width,
  height,
  file: 'pdf',
  ink: 'colour',
  bleed: 0,
});

/** A picture for a screen. */
export const pixels = (width: number, height: number): Format => ({
  ...paper(`${width}x${height}`, width, height),
  unit: 'px',
  file: 'png',
});

export const A3 = paper('a3', 297, 420);
export const A4 = paper('a4', 210, 297);
/** Black only: it is copied. */
export const A5: Format = { ...paper('a5', 148, 210), ink: 'black' };
/** Lying, for what stands on a table or is shown on a wall. */
export const A3_LYING = paper('a3', 420, 297);
export const A4_LYING = paper('a4', 297, 210);

/** A size in black for photocopiers, which most have, and the same in colour. */
export function withCopier(format: Format): Format[] {
  return [{ ...format, id: `${format.id}-copier`, ink: 'black' }, format];
}

/** What printers ask for, who cut three millimetres off each side. */
function withBleed(format: Format): Format {
  return { ...format, id: `${format.id}-printer`, bleed: 3 };
}

/** What hangs on a wall. */
export const WALL: readonly Format[] = [...withCopier(A4), A3, withBleed(A4), withBleed(A3)];

/** A paper of an office: to fill in, and to print; black, since it is copied. */
export const OFFICE: readonly Format[] = [
  { ...A4, file: 'docx', ink: 'black' },
  { ...A4, ink: 'black' },
];
