import { addons } from "storybook/manager-api";

// The timeline is to be seen first; the panel is one key (A) away.
addons.setConfig({ bottomPanelHeight: 0, rightPanelWidth: 0, enableShortcuts: true });
