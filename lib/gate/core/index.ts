export { type CommandMeta, readMeta } from "./meta.ts";
export { isOwnOrigin } from "./origin.ts";
export { isPlainBody } from "./plain-body.ts";
