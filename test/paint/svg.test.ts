import { expect, test } from "vitest";
import { renderSvg } from "../../src/paint/svg.js";
import { light } from "../../src/paint/theme.js";
import { swimlanes } from "../../src/scene/swimlanes.js";
import { dataset } from "../support/datasets.js";
import { frame, view } from "../support/frames.js";

const typeface = { family: `"Quoted", <serif>`, size: 14 };
const draw = (title: string): string => {
  const scene = swimlanes(dataset([{ date: "2023-03-10", title }]), view("2023"), frame());
  return renderSvg(scene, light, typeface, { title, description: title });
};

/** Whether tags open and close in pairs, attributes are quoted, and no character is one that XML cannot hold. */
function isWellFormed(svg: string): boolean {
  if (/[\p{Surrogate}\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/u.test(svg)) return false;
  const open: string[] = [];
  const rest = svg.replace(
    /<(\/?)([a-z]+)((?: [\w:-]+="[^"<&]*(?:&(?:amp|lt|gt|quot|#39);[^"<&]*)*")*)(\/?)>/gu,
    (_, close, name, __, alone) => {
      if (close === "/") return open.pop() === name ? "" : "<";
      if (alone !== "/") open.push(name);
      return "";
    },
  );
  return open.length === 0 && !/[<>]|&(?!(?:amp|lt|gt|quot|#39);)/u.test(rest);
}

test("the test of well-formed text sees what is not", () => {
  expect([`<a b="c"><d/></a>`, `<a><b></a></b>`, `<a b=c></a>`, `<a>&</a>`, `<a`].map(isWellFormed)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});

test.each([
  ["a plain title", "Talks in Malta"],
  ["markup", `</text><script>alert(1)</script>`],
  ["an attribute", `" onload="alert(1)`],
  ["entities", "&lt; & &#x3c; ]]>"],
  ["control characters", "a\u0000b\u0008c\u001bd"],
  ["half a pair", "a\ud800b\udc00c"],
  ["a noncharacter", "a\uffffb"],
  ["text that turns round", "\u202eevil\u202d"],
])("%s is text in the picture", (_, title) => {
  const svg = draw(title);
  expect(isWellFormed(svg)).toBe(true);
  expect(svg).not.toMatch(/<script|onload="/u);
});

test("a picture names itself for those who do not see it", () => {
  const svg = renderSvg(swimlanes(dataset([]), view("2023"), frame()), light, typeface, {
    title: "A year",
    description: "Quiet",
  });
  expect(svg).toContain('role="img" aria-label="A year"');
  expect(svg).toContain("<title>A year</title><desc>Quiet</desc>");
});
