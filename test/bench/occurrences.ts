const DAY = 86_400_000;

/** An event as all libraries are given it, each in its own form. */
export interface Occurrence {
  readonly id: string;
  readonly title: string;
  /** One of eight at most. */
  readonly lane: string;
  /** EDTF. */
  readonly date: string;
  /** Epoch ms. */
  readonly start: number;
  /** Epoch ms, half-open; absent where it is drawn as a point. */
  readonly end: number | undefined;
}

/** What the benchmark draws: so many random events, or all flights of a file of `vega-datasets`. */
export type Size = number | FlightSet;

const flightCounts = { "flights-20k": 20_000, "flights-200k": 200_000 } as const;
export type FlightSet = keyof typeof flightCounts;
export const isFlightSet = (name: string): name is FlightSet => Object.hasOwn(flightCounts, name);
export const countOf = (size: Size): number => (typeof size === "number" ? size : flightCounts[size]);

const subjects = ["Talks", "Visit", "Summit", "Ceasefire", "Election", "Launch of the programme", "Trade agreement"];
const places = ["Malta", "Beijing", "New York", "Addis Ababa", "Samarkand", "the Hague"];

/** Days and, three in ten, stretches of days, in bursts over ten years, in no order. The same on every run. */
export function randomOccurrences(count: number): Occurrence[] {
  const random = seeded(count);
  const first = Date.UTC(2014, 0, 1) / DAY;
  const bursts = Array.from({ length: 12 }, () => ({ day: random() * 3650, spread: 10 + random() * 200 }));
  return Array.from({ length: count }, (_, index) => {
    const burst = bursts[Math.floor(random() * bursts.length)];
    const around = (burst?.day ?? 0) + (random() + random() + random() - 1.5) * (burst?.spread ?? 0);
    const day = first + Math.floor(random() < 0.6 ? Math.min(Math.max(around, 0), 3649) : random() * 3650);
    const length = random() < 0.3 ? 2 + Math.floor(random() ** 4 * 300) : 1;
    const title = `${pick(subjects, random)} in ${pick(places, random)}, no. ${index}`;
    return {
      id: `event-${index}`,
      title,
      lane: `Lane ${1 + Math.floor(random() * 8)}`,
      date: length === 1 ? written(day) : `${written(day)}/${written(day + length - 1)}`,
      start: day * DAY,
      end: length === 1 ? undefined : (day + length) * DAY,
    };
  });
}

interface Flight {
  /** Local time, `2001/01/14 21:55`; the larger set has none. */
  readonly date?: string;
  /** Hours of a day that is not said. */
  readonly time?: number;
  readonly origin?: string;
  readonly destination?: string;
  /** Miles. */
  readonly distance: number;
}

/** Departures by the clock, lanes by distance. Those that say no day are put on the first of the year. */
export function flightOccurrences(flights: readonly Flight[]): Occurrence[] {
  return flights.map(({ date, time = 0, origin, destination, distance }, index) => {
    const minutes = Math.round(time * 60);
    const clock =
      date?.replaceAll("/", "-").replace(" ", "T") ?? `2001-01-01T${two(minutes / 60)}:${two(minutes % 60)}`;
    const from = 400 * Math.min(7, Math.floor(distance / 400));
    return {
      id: `flight-${index}`,
      title: origin === undefined ? `${distance} miles` : `${origin} to ${destination}`,
      lane: `${from} miles and more`,
      date: `${clock}:00Z`,
      start: Date.parse(`${clock}:00Z`),
      end: undefined,
    };
  });
}

const two = (number: number): string => String(Math.floor(number)).padStart(2, "0");
const written = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
const pick = (list: readonly string[], random: () => number): string => list[Math.floor(random() * list.length)] ?? "";

/** Numbers in [0, 1) by a linear congruence; enough for a picture. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
