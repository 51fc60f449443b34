import type { Steps } from "../data/steps.js";

/** Up to so many records are gone through at once: no eye sees the pause. */
export const AT_ONCE = 5000;
/** Milliseconds of work between two chances for the page to answer. */
const SLICE = 8;

/** The result of a computation that lets the page answer in between; rejects with the reason when it is aborted. */
export async function inSlices<Result>(
  steps: Steps<Result>,
  tell: (progress: number) => void,
  signal: AbortSignal,
): Promise<Result> {
  for (;;) {
    const until = performance.now() + SLICE;
    let step = steps.next();
    while (step.done !== true && performance.now() < until) step = steps.next();
    if (step.done === true) return step.value;
    tell(step.value);
    await nextTask();
    signal.throwIfAborted();
  }
}

/** After whatever the page has to do: a message is not held back as timers are. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(undefined);
  });
}
