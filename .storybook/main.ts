import type { StorybookConfig } from "@storybook/web-components-vite";
import { mergeConfig } from "vite";

const config: StorybookConfig = {
  stories: ["../stories/**/*.stories.ts"],
  addons: ["@storybook/addon-docs", "@storybook/addon-a11y", "@storybook/addon-vitest"],
  framework: { name: "@storybook/web-components-vite", options: {} },
  features: { sidebarOnboardingChecklist: false },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // Found late, these would be served unbundled beside the bundled ones: two copies of Lit.
  viteFinal: (vite) =>
    mergeConfig(vite, {
      optimizeDeps: {
        include: [
          "lit",
          "lit/decorators.js",
          "lit/directive.js",
          "lit/directives/repeat.js",
          "lit/static-html.js",
          "lit/directive-helpers.js",
        ],
      },
    }),
};

export default config;
