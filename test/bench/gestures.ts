import type { Page } from "playwright";
import type { Gesture } from "./libraries.js";

/** Steps of a gesture, unless they take longer than `PATIENCE` together. */
const STEPS = 20;
/** Ms. */
const PATIENCE = 8000;
/** CSS px that the page is scrolled by a notch of the wheel. */
const NOTCH = 30;

/** Does a gesture with real input, a frame between its steps. Gives the number of steps. */
export async function perform(page: Page, gesture: Gesture): Promise<number> {
  const { x, y } = await middle(page, gesture.on);
  await page.mouse.move(x, y);
  if (gesture.kind === "wheel") {
    if (gesture.key !== undefined) await page.keyboard.down(gesture.key);
    const steps = await repeat(page, () => page.mouse.wheel(0, gesture.deltaY));
    if (gesture.key !== undefined) await page.keyboard.up(gesture.key);
    return steps;
  }
  if (gesture.isDroppedEachStep) {
    return repeat(page, async () => {
      const from = await middle(page, gesture.on);
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(from.x - gesture.dx, from.y);
      await page.mouse.up();
    });
  }
  await page.mouse.down();
  const steps = await repeat(page, (step) => page.mouse.move(x - gesture.dx * (step + 1), y));
  await page.mouse.up();
  return steps;
}

/** Turns a plain wheel over the middle of the picture: down the page and up again, or what the library makes of it. */
export async function scroll(page: Page): Promise<number> {
  const { x, y } = await middle(page, "#place");
  await page.mouse.move(x, y);
  return repeat(page, (step) => page.mouse.wheel(0, step % 10 < 5 ? NOTCH : -NOTCH));
}

async function repeat(page: Page, act: (step: number) => Promise<void>): Promise<number> {
  const from = Date.now();
  let steps = 0;
  while (steps < STEPS && Date.now() - from < PATIENCE) {
    await act(steps++);
    await page.evaluate(() => bench.frame());
  }
  return steps;
}

/** Middle of what of the element is in the window. */
async function middle(page: Page, selector: string): Promise<{ x: number; y: number }> {
  const box = await page.locator(selector).first().boundingBox();
  if (box === null) throw new Error(`nothing to press: ${selector}`);
  const bottom = Math.min(box.y + box.height, page.viewportSize()?.height ?? Infinity);
  return { x: box.x + box.width / 2, y: (box.y + bottom) / 2 };
}
