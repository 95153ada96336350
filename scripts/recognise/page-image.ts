import { createCanvas, loadImage, type Canvas } from '@napi-rs/canvas';

/** A page as a picture: one byte a pixel, 0 black to 255 white, row by row. */
export interface PageImage {
  width: number;
  height: number;
  grey: Uint8Array;
}

/** A pixel darker than this is ink. */
export const INK = 140;

/** @throws Error where the bytes are no picture that can be read */
export async function readImage(bytes: Uint8Array): Promise<PageImage> {
  const image = await loadImage(bytes);
  const canvas = whiteCanvas(image.width, image.height);
  canvas.getContext('2d').drawImage(image, 0, 0);
  return imageOf(canvas);
}

export function whiteCanvas(width: number, height: number): Canvas {
  const canvas = createCanvas(Math.round(width), Math.round(height));
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  return canvas;
}

export function imageOf(canvas: Canvas): PageImage {
  const { width, height } = canvas;
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
  const grey = new Uint8Array(width * height);
  for (let i = 0; i < grey.length; i++) {
    grey[i] = (data[i * 4] ?? 0) * 0.299 + (data[i * 4 + 1] ?? 0) * 0.587 + (data[i * 4 + 2] ?? 0) * 0.114;
  }
  return { width, height, grey };
}

export function canvasOf({ width, height, grey }: PageImage): Canvas {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  const pixels = context.createImageData(width, height);
  const words = new Uint32Array(pixels.data.buffer, pixels.data.byteOffset, grey.length);
  // Opaque, and as much red as green and blue.
  for (let i = 0; i < grey.length; i++) words[i] = 0xff000000 + (grey[i] ?? 255) * 0x010101;
  context.putImageData(pixels, 0, 0);
  return canvas;
}

export function toPng(image: PageImage): Buffer {
  return canvasOf(image).toBuffer('image/png');
}
