import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Format } from "../io/format.js";
import { json } from "../io/json.js";
import { type TimelineErrorCode, TimelineErrorEvent } from "./events.js";

/** Formats that a file at `src` may have, asked in this order. */
const formats: readonly Format[] = [json];

/** Larger files are refused: 64 MiB of text. */
const MOST_BYTES = 64 * 2 ** 20;
const PATIENCE = 30_000;

/** Why a file could not be read. */
export class LoadError extends Error {
  readonly code: TimelineErrorCode;
  constructor(code: TimelineErrorCode, message: string) {
    super(message);
    this.name = "LoadError";
    this.code = code;
  }
}

/** Fetches and reads the file at an address, on http(s), blob or data only. Throws `LoadError`, or the abort's reason. */
export async function load(src: string, base: string, signal: AbortSignal): Promise<unknown> {
  const url = addressOf(src, base);
  const response = await fetch(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]) }).catch(
    (error: unknown) => {
      signal.throwIfAborted();
      throw new LoadError("network", `cannot reach ${url.href}: ${String(error)}`);
    },
  );
  if (!response.ok)
    throw new LoadError("http", `${url.href} answered ${response.status} ${response.statusText}`.trim());
  const text = await readText(response, url, signal);
  return parse(text, url.href);
}

/** Reads a text in whichever format it is. Throws `LoadError`; `name` says where the text is from. */
export function parse(text: string, name: string): unknown {
  const format = formats.find(({ detect }) => detect(text.slice(0, 1000)));
  if (format === undefined)
    throw new LoadError(
      "not-data",
      `${name} is in no known format (expected ${formats.map((known) => known.name).join(", ")})`,
    );
  try {
    return format.read(text);
  } catch (error) {
    throw new LoadError(
      "not-data",
      `${name} is not valid ${format.name}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function addressOf(src: string, base: string): URL {
  const url = URL.canParse(src, base) ? new URL(src, base) : undefined;
  if (url === undefined || !["https:", "http:", "blob:", "data:"].includes(url.protocol))
    throw new LoadError("bad-url", `cannot load "${src}" (expected an address on http, https, blob or data)`);
  return url;
}

/** Counts what arrives after decompression, which no header tells the truth about. */
async function readText(response: Response, url: URL, signal: AbortSignal): Promise<string> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  const pieces: string[] = [];
  let length = 0;
  for (;;) {
    const { value, done } = (await reader?.read()) ?? { value: undefined, done: true as const };
    signal.throwIfAborted();
    if (done || value === undefined) return pieces.join("");
    length += value.length;
    if (length > MOST_BYTES) {
      await reader?.cancel();
      throw new LoadError("too-large", `${url.href} is larger than ${MOST_BYTES / 2 ** 20} MiB`);
    }
    pieces.push(value);
  }
}

/** Follows `src`: one file at a time, the last address wins, and what was read stays until there is something better. */
export class Loader implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #abort: AbortController | undefined;
  #src: string | undefined;
  /** What was read last; `undefined` before the first file. */
  input: unknown;
  error: LoadError | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  get isLoading(): boolean {
    return this.#abort !== undefined;
  }

  /** An element that was moved while it read goes on where it now stands. */
  hostConnected(): void {
    if (this.#src !== undefined && this.input === undefined) this.load(this.#src);
  }

  hostDisconnected(): void {
    this.#abort?.abort();
    this.#abort = undefined;
  }

  load(src: string | undefined): void {
    this.hostDisconnected();
    this.#src = src;
    this.error = undefined;
    if (src === undefined || !this.#host.isConnected) return;
    const abort = new AbortController();
    this.#abort = abort;
    void this.#read(src, abort);
  }

  async #read(src: string, abort: AbortController): Promise<void> {
    try {
      this.input = await load(src, this.#host.baseURI, abort.signal);
    } catch (error) {
      if (abort.signal.aborted) return;
      this.error = error instanceof LoadError ? error : new LoadError("network", String(error));
      this.#host.dispatchEvent(new TimelineErrorEvent(this.error.code, this.error.message));
    }
    if (abort.signal.aborted) return;
    this.#abort = undefined;
    this.#host.requestUpdate();
  }
}
