export { type RelativeContext, RelativeError, type Resolution, resolveRelative } from "./time/relative.js";
export { type Verified, verifySources } from "./data/verify-sources.js";
