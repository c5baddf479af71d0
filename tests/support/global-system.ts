import { startSystem } from "./system.ts";

/** For the stories: the built system on the port that playwright.config.ts names, unless SIJIL_E2E_ADDRESS points to a running one. */
export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env["SIJIL_E2E_ADDRESS"]) return undefined;
  const system = await startSystem({ port: Number(process.env["SIJIL_E2E_PORT"]) });
  process.env["SIJIL_E2E_DATA"] = system.dataDirectory;
  return system.stop;
}
