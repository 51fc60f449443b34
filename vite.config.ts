import MagicString from "magic-string";
import { defineConfig, type Plugin, type UserConfig } from "vite";

/** Bare imports stay imports in the npm build; the CDN build takes them in. */
const external = [/^lit(\/|$)/, /^@lit\//, /^d3(-|$)/, /^date-fns(\/|$)/];

const library: UserConfig["build"] = {
  target: "es2022",
  sourcemap: true,
  minify: false,
  emptyOutDir: true,
  lib: {
    entry: {
      index: "src/index.ts",
      ...Object.fromEntries(
        ["core", "layout", "cite", "resolve", "providers", "data"].map((name) => [name, `src/${name}.ts`]),
      ),
      "element/event-timeline": "src/element/event-timeline.ts",
      ...Object.fromEntries(["ar", "de", "es", "fr", "ja"].map((tag) => [`locales/${tag}`, `src/locales/${tag}.ts`])),
    },
    formats: ["es"],
  },
  rolldownOptions: {
    external,
    output: { preserveModules: true, preserveModulesRoot: "src", entryFileNames: "[name].js" },
  },
};

/**
 * Minifiers leave templates and style sheets as they are written: indented, style sheets with their comments and spaces. Of
 * whitespace in a template one sign says the same; in a style sheet there need be none around its punctuation, and no last
 * semicolon.
 */
const compact: Plugin = {
  name: "compact",
  enforce: "pre",
  transform(code, id) {
    if (!id.includes("/src/element/")) return undefined;
    const dense = new MagicString(code);
    const isStyle = id.endsWith(".styles.ts");
    const needless = isStyle ? /\/\*[^]*?\*\/|(?<=[;:{},>])\s+|\s+(?=[{>])|;\s*(?=\})|(\n)\s+/gu : /(\n)\s+/gu;
    dense.replaceAll(needless, (_, line = "") => line);
    return { code: dense.toString(), map: dense.generateMap({ hires: "boundary" }) };
  },
};

const cdn: UserConfig["build"] = {
  target: "es2022",
  sourcemap: true,
  emptyOutDir: false,
  lib: { entry: "src/index.ts", formats: ["es"], fileName: () => "event-timeline.min.js" },
  // What is taken in asks for its notice in all copies.
  license: { fileName: "event-timeline.min.js.LICENSE.md" },
  // Vite leaves whitespace in ES library bundles for a later bundler; this one goes to browsers as it is.
  rolldownOptions: {
    output: {
      minify: true,
      comments: { annotation: false, jsdoc: false, legal: false },
      postBanner: "/*! MIT, with Lit and d3: event-timeline.min.js.LICENSE.md */",
    },
    // d3-time makes its intervals as it loads, those of local time among them, of which none is used.
    treeshake: {
      manualPureFunctions: ["timeInterval", "timeWeekday", "utcWeekday", "ticker"],
      propertyReadSideEffects: false,
    },
  },
};

export default defineConfig(({ mode }) => (mode === "cdn" ? { build: cdn, plugins: [compact] } : { build: library }));
