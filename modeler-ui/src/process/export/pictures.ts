const SCALE = 3;

interface Size {
  width: number;
  height: number;
}

/** The drawing's own size in its units, which are CSS pixels. */
export function sizeOf(svg: string): Size {
  const root = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
  return { width: Number(root.getAttribute("width")), height: Number(root.getAttribute("height")) };
}

/** Three pixels for each of the drawing: sharp in print. */
export async function toPng(svg: string): Promise<Blob> {
  const { width, height } = sizeOf(svg);
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [width * SCALE, height * SCALE];
  const context = canvas.getContext("2d") as CanvasRenderingContext2D;
  context.fillStyle = "#fff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, failed) => canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error("no picture"))), "image/png"));
}
