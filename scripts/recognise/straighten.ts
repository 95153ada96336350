import { canvasOf, imageOf, INK, whiteCanvas, type PageImage } from './page-image.ts';

/** In degrees: how far a page lies askew at most, and how exactly that is measured. */
const MOST = 3;
const STEP = 0.1;
/** Pixels across, over which an angle is measured: lines are five of them high. */
const WIDTH = 1000;
/** In degrees: less is not seen. */
const STRAIGHT = 0.05;

/** A page turned so that its lines lie level. */
export function straighten(image: PageImage): PageImage {
  const angle = findAngle(image);
  if (Math.abs(angle) < STRAIGHT) return image;
  const canvas = whiteCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context.translate(image.width / 2, image.height / 2);
  context.rotate((-angle * Math.PI) / 180);
  context.drawImage(canvasOf(image), -image.width / 2, -image.height / 2);
  return imageOf(canvas);
}

/** By how many degrees the lines fall to the right: at that angle ink and white change most sharply from row to row. */
export function findAngle(image: PageImage): number {
  const ink = inkOf(image);
  let best = { angle: 0, score: -1 };
  for (let step = -MOST / STEP; step <= MOST / STEP; step++) {
    const angle = step * STEP;
    const score = sharpness(ink, angle, Math.ceil((image.height * WIDTH) / image.width));
    if (score > best.score) best = { angle, score };
  }
  return best.angle;
}

/** Places of dark pixels, of a picture made smaller. */
function inkOf({ width, height, grey }: PageImage): [x: number, y: number][] {
  const scale = Math.max(1, width / WIDTH);
  const found: [number, number][] = [];
  for (let y = 0; y < height / scale; y++) {
    for (let x = 0; x < width / scale; x++)
      if ((grey[Math.floor(y * scale) * width + Math.floor(x * scale)] ?? 255) < INK) found.push([x, y]);
  }
  return found;
}

function sharpness(ink: readonly [number, number][], angle: number, height: number): number {
  const slope = Math.tan((angle * Math.PI) / 180);
  const margin = Math.ceil(WIDTH * Math.abs(slope));
  const rows = new Float64Array(height + 2 * margin + 2);
  for (const [x, y] of ink) {
    const row = Math.round(y - x * slope) + margin;
    rows[row] = (rows[row] ?? 0) + 1;
  }
  let score = 0;
  for (let i = 1; i < rows.length; i++) score += ((rows[i] ?? 0) - (rows[i - 1] ?? 0)) ** 2;
  return score;
}
