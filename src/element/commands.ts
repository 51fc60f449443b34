import type { Inquiry } from "./inquiry.js";
import type { Navigation } from "./navigation.js";

/** What a button does to the view or asks of the data, by its `data-action`; those that move the focus are the reader's. */
export const commands: Readonly<Record<string, (navigation: Navigation, inquiry: Inquiry) => unknown>> = {
  earlier: (navigation) => navigation.pan(-0.5, "pan.button"),
  later: (navigation) => navigation.pan(0.5, "pan.button"),
  "zoom-in": (navigation) => navigation.zoom(0.5, "zoom.button"),
  "zoom-out": (navigation) => navigation.zoom(2, "zoom.button"),
  fit: (navigation) => navigation.fit("fit"),
  play: (_, { time }) => time.toggle(),
  everything: (_, { time }) => time.goTo(Infinity),
  copy: (_, { exporter }) => exporter.copy("panel"),
  "copy-citations": (_, { exporter }) => exporter.copy("details"),
  chronicle: (_, { exporter }) => exporter.download("chronicle.html"),
  download: (_, { exporter }) => exporter.download(),
};
