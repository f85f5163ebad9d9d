import { jsPDF } from "jspdf";
import { svg2pdf } from "svg2pdf.js";
import { sizeOf } from "./pictures";

const MARGIN = 24;
const POINTS_PER_PIXEL = 0.75;

/** One page as large as the drawing, with lines and letters instead of pixels: it can be searched, and printed on any paper. */
export async function toPdf(svg: string, title: string): Promise<Blob> {
  const { width, height } = sizeOf(svg);
  const page = { width: width * POINTS_PER_PIXEL + 2 * MARGIN, height: height * POINTS_PER_PIXEL + 2 * MARGIN };
  const pdf = new jsPDF({ unit: "pt", format: [page.width, page.height], orientation: page.width > page.height ? "landscape" : "portrait" });
  pdf.setDocumentProperties({ title });
  const root = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement as unknown as SVGElement;
  // the converter measures text, for which the drawing must stand in the page
  const holder = document.createElement("div");
  holder.className = "measured-outside";
  holder.append(root);
  document.body.append(holder);
  try {
    await svg2pdf(root, pdf, { x: MARGIN, y: MARGIN, width: width * POINTS_PER_PIXEL, height: height * POINTS_PER_PIXEL });
    return pdf.output("blob");
  } finally {
    holder.remove();
  }
}
