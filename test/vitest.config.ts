import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import { playwright } from "@vitest/browser-playwright";
import { resolve } from "node:path";
import { defineConfig } from "vitest/config";
import { findChromium } from "./support/chromium.js";
import * as commands from "./support/commands.js";

const root = resolve(import.meta.dirname, "..");
const chromium = await findChromium();

const browser = () => ({
  enabled: true,
  headless: true,
  provider: playwright({
    launchOptions: {
      executablePath: chromium.executablePath,
      env: { ...process.env, ...chromium.env },
      args: [...chromium.args],
    },
    // Larger than the tests' frame, which is shrunk to fit otherwise.
    contextOptions: {
      timezoneId: "UTC",
      locale: "en-US",
      deviceScaleFactor: 1,
      viewport: { width: 1400, height: 1000 },
    },
  }),
  commands: { ...commands },
  viewport: { width: 1000, height: 800 },
  screenshotFailures: false,
  instances: [{ browser: "chromium" as const }],
});

const lit = [
  "lit",
  "lit/decorators.js",
  "lit/directive.js",
  "lit/directives/repeat.js",
  "lit/directives/ref.js",
  "lit/async-directive.js",
];

export default defineConfig({
  root,
  test: {
    root,
    reporters: [
      "default",
      {
        // A last line that any log reader understands.
        onTestRunEnd(modules) {
          const states = modules
            .flatMap((module) => [...module.children.allTests()])
            .map((test) => test.result().state);
          const count = (state: string) => states.filter((other) => other === state).length;
          console.log(`${count("passed")} passed, ${count("failed")} failed, ${count("skipped")} skipped`);
        },
      },
    ],
    projects: [
      {
        root,
        test: {
          name: "unit",
          environment: "node",
          // Properties over hundreds of documents, on a machine that may be busy.
          testTimeout: 60_000,
          include: ["test/**/*.test.ts"],
          exclude: ["test/**/*.browser.test.ts", "test/bench/**", "node_modules/**"],
          setupFiles: ["test/support/quiet-lit.ts"],
        },
      },
      {
        root,
        optimizeDeps: { include: ["axe-core", "d3", "date-fns", ...lit] },
        test: {
          name: "browser",
          include: ["test/**/*.browser.test.ts"],
          setupFiles: ["test/support/quiet-lit.ts"],
          browser: browser(),
        },
      },
      {
        root,
        plugins: [storybookTest({ configDir: resolve(root, ".storybook"), disableAddonDocs: true })],
        optimizeDeps: { include: ["d3", "date-fns", ...lit] },
        test: {
          name: "storybook",
          // A million events, on a machine that may be busy.
          testTimeout: 120_000,
          setupFiles: ["test/support/quiet-lit.ts"],
          browser: browser(),
        },
      },
    ],
  },
});
