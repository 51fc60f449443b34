// How long a typed letter takes: from the key to the picture and the count of what was found. From the root:
//   npx tsx test/bench/search.ts 1000000
import { launch } from "./measure.js";
import { openSite } from "./site.js";

/** Ms within which a reader takes an answer for immediate. */
const GOAL = 100;
/** What all titles have, most, some and none. */
const QUERIES = ["e", "t", "s", "st", "12", "1 2", "99", "zzz"];

const site = await openSite();
const browser = await launch();
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
await page.goto(site.origin);
await page.evaluate((size) => bench.prepare("event-timeline", size), Number(process.argv[2] ?? "1000000"));
await page.evaluate(() => bench.mount());
const first = await page.evaluate(() => bench.search("nothing has this"));
console.log(`the index: ${first.scripts.toFixed(0)} ms, in slices`);
for (const query of QUERIES) {
  const { scripts, frame, words } = await page.evaluate((text) => bench.search(text), query);
  const [ms, ratio, until] = [scripts.toFixed(0), (scripts / GOAL).toFixed(2), frame.toFixed(0)];
  console.log(`${query.padEnd(4)} ${ms} ms, ${ratio} of ${GOAL}; in the frame after ${until} ms: ${words}`);
}
await browser.close();
await site.close();
