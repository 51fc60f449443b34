import { drawNow, drawPeriod, drawTick, type Now, type Period, type Tick } from "./axis.js";
import { type Band, drawBand } from "./band.js";
import { type Bar, drawBar } from "./bar.js";
import { type Bracket, drawBracket } from "./bracket.js";
import { type Cluster, drawCluster } from "./cluster.js";
import { type Day, drawDay } from "./day.js";
import { type Density, drawDensity } from "./density.js";
import { drawGap, type GapMark } from "./gap.js";
import { drawJoint, type Joint } from "./joint.js";
import { drawLeader, type Leader } from "./leader.js";
import type { Pen } from "./pen.js";
import { drawReport, type Report } from "./report.js";

/** Anything drawn. Plain data: a scene can cross to a worker. */
export type Mark =
  | Band
  | Bar
  | Bracket
  | Cluster
  | Day
  | Density
  | GapMark
  | Joint
  | Leader
  | Now
  | Period
  | Report
  | Tick;

type Draw = { readonly [kind in Mark["kind"]]: (pen: Pen, mark: Extract<Mark, { kind: kind }>) => void };

/** A new mark is a file beside this one and a line here; the compiler asks for both. */
const draw: Draw = {
  band: drawBand,
  bar: drawBar,
  bracket: drawBracket,
  cluster: drawCluster,
  day: drawDay,
  density: drawDensity,
  gap: drawGap,
  joint: drawJoint,
  leader: drawLeader,
  now: drawNow,
  period: drawPeriod,
  report: drawReport,
  tick: drawTick,
};

/** Draws marks in order, the first at the back. */
export function drawMarks(pen: Pen, marks: readonly Mark[]): void {
  for (const mark of marks) (draw[mark.kind] as (pen: Pen, mark: Mark) => void)(pen, mark);
}
