import { drawMarks } from "../marks/mark.js";
import type { Paint, Pen, TextPaint, Theme } from "../marks/pen.js";
import type { Scene } from "../scene/scene.js";
import { estimateWidth } from "../scene/measure.js";
import { fit } from "./fit.js";
import { NAME_LINE, type Typeface, typeOf } from "./type.js";

/** Words for those who do not see the picture. */
export interface SvgText {
  readonly title: string;
  readonly description: string;
}

/** A scene as a standalone SVG document, names included. Text only: every value from the data is escaped. No DOM needed. */
export function renderSvg(scene: Scene, theme: Theme, typeface: Typeface, { title, description }: SvgText): string {
  const out: string[] = [];
  const pen = svgPen(out, theme, typeface);
  drawMarks(pen, scene.marks);
  for (const item of scene.items) {
    if (item.labelWidth === 0) continue;
    const y = item.y + NAME_LINE.top + NAME_LINE.height / 2;
    const besides = item.note.length * 7 + (item.pips === "" ? 0 : 22);
    // An estimate may be a little too wide.
    const room = (item.labelWidth - besides) / typeface.size + 0.2;
    const label = fit(item.label, (text) => estimateWidth(text) <= room);
    const note =
      item.note === ""
        ? ""
        : `<tspan dx="6" fill="${escape(theme.expected)}" font-style="italic">${escape(item.note)}</tspan>`;
    const pips =
      item.pips === "" ? "" : `<tspan dx="5" fill="${escape(theme.muted)}" letter-spacing="-1">${item.pips}</tspan>`;
    const ink = font({ role: "label", fill: item.isFaint ? "muted" : "ink" }, theme, typeface);
    out.push(`<text x="${round(item.labelX)}" y="${round(y)}" ${ink}>${escape(label)}${note}${pips}</text>`);
  }
  const { width, height } = scene;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escape(title)}">`,
    `<title>${escape(title)}</title><desc>${escape(description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${escape(theme.paper)}"/>`,
    `<g font-family="${escape(typeface.family)}" dominant-baseline="central">`,
    ...out,
    "</g>",
    "</svg>",
    "",
  ].join("\n");
}

function svgPen(out: string[], theme: Theme, typeface: Typeface): Pen {
  return {
    rect(x, y, width, height, radius, paint) {
      const corner = radius === 0 ? "" : ` rx="${round(Math.min(radius, width / 2, height / 2))}"`;
      out.push(
        `<rect x="${round(x)}" y="${round(y)}" width="${round(Math.max(0, width))}" height="${round(height)}"${corner}${painted(paint, theme)}/>`,
      );
    },
    line(points, paint) {
      const path = Array.from(
        { length: points.length / 2 },
        (_, index) => `${round(points[2 * index] ?? 0)} ${round(points[2 * index + 1] ?? 0)}`,
      );
      out.push(`<path d="M${path.join("L")}${paint.fill === undefined ? "" : "Z"}"${painted(paint, theme)}/>`);
    },
    text(x, y, text, paint) {
      out.push(`<text x="${round(x)}" y="${round(y)}" ${font(paint, theme, typeface)}>${escape(text)}</text>`);
    },
  };
}

function painted({ fill, stroke, width = 1.5, dash }: Paint, theme: Theme): string {
  const parts = [` fill="${fill === undefined ? "none" : escape(theme[fill])}"`];
  if (stroke !== undefined) parts.push(` stroke="${escape(theme[stroke])}" stroke-width="${width}"`);
  if (dash !== undefined && dash.length > 0) parts.push(` stroke-dasharray="${dash.join(" ")}"`);
  return parts.join("");
}

function font({ role, fill, anchor = "start" }: TextPaint, theme: Theme, typeface: Typeface): string {
  const { size, weight } = typeOf(role, typeface);
  return `font-size="${round(size)}" font-weight="${weight}" fill="${escape(theme[fill])}"${anchor === "start" ? "" : ` text-anchor="${anchor}"`}`;
}

const round = (value: number): number => Math.round(value * 10) / 10;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text for XML: markup escaped, and what XML 1.0 cannot hold at all left out. */
function escape(text: string): string {
  return text
    .replace(/[\p{Surrogate}\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, "")
    .replace(/[&<>"']/g, (character) => entities[character] ?? "");
}
