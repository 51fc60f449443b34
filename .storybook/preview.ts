import { type Preview, setCustomElementsManifest } from "@storybook/web-components-vite";
import manifest from "../dist/custom-elements.json" with { type: "json" };

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ["autodocs"],
  parameters: {
    a11y: { test: "error" },
    controls: { disable: true },
    options: { storySort: { order: ["Timeline", "Zoom and pan", "Details and sources", "Tracks", "Dates", "*"] } },
    viewport: { options: { phone: { name: "Phone", styles: { width: "360px", height: "800px" } } } },
  },
};

export default preview;
