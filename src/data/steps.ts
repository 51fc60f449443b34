/** A computation in steps, so that a page can answer in between; gives the share that is done, 0 to 1, after each. */
export type Steps<Result> = Generator<number, Result>;

/** Records that are looked at between two steps: well under a frame, even where each is long. */
export const STEP = 512;

/** The result, without pauses. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
