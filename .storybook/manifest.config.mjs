/** Keeps what a user of the element can touch, under the paths of the built package. */
const published = {
  name: "published",
  packageLinkPhase({ customElementsManifest }) {
    const built = (path) => path.replace(/^\/?src\/(.*)\.(ts|js)$/, "dist/$1.js");
    for (const module of customElementsManifest.modules) {
      module.path = built(module.path);
      for (const { declaration } of module.exports ?? [])
        if (declaration?.module) declaration.module = built(declaration.module);
      for (const declaration of module.declarations) {
        declaration.members = declaration.members?.filter(({ privacy }) => !privacy || privacy === "public");
      }
    }
  },
};

export default {
  globs: ["src/element/event-timeline.ts", "src/index.ts"],
  outdir: "dist",
  litelement: true,
  plugins: [published],
};
