import { type BrowserContext, type BrowserContextOptions, expect, test as base } from "@playwright/test";

type Device = Pick<BrowserContextOptions, "javaScriptEnabled" | "viewport">;

type Fixtures = {
  /** A line of the console that this story provokes on purpose, such as a refusal. */
  forgive: (line: RegExp) => void;
  /** Another browser that shares nothing with the first: another telephone, another desk. */
  device: (options?: Device) => Promise<BrowserContext>;
  watch: Watch;
};

type Watch = { over: (context: BrowserContext) => Promise<void>; forgiven: RegExp[]; troubles: string[] };

/** The first page of every story is a telephone of 360 pixels; the desk asks for its own size. */
export const PHONE = { width: 360, height: 740 };
export const DESK = { width: 1366, height: 768 };

/** A story: every line of error in a console, every refusal of the content policy and every request to a third party fails it. */
export const test = base.extend<Fixtures>({
  viewport: PHONE,
  watch: [
    async ({ context, baseURL }, use) => {
      const watch: Watch = {
        forgiven: [],
        troubles: [],
        over: (watched) => watchOver(watched, String(baseURL), watch),
      };
      await watch.over(context);
      await use(watch);
      const left = watch.troubles.filter((trouble) => !watch.forgiven.some((line) => line.test(trouble)));
      expect(left, "errors of the console, refusals of the content policy, requests to third parties").toEqual([]);
    },
    { auto: true },
  ],
  forgive: async ({ watch }, use) => use((line) => void watch.forgiven.push(line)),
  device: async ({ browser, watch }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (options = {}) => {
      const context = await browser.newContext({ viewport: PHONE, ...options });
      await watch.over(context);
      opened.push(context);
      return context;
    });
    await Promise.all(opened.map((context) => context.close()));
  },
});

async function watchOver(context: BrowserContext, ours: string, { troubles }: Watch): Promise<void> {
  const { host } = new URL(ours);
  if (process.env["SIJIL_E2E_ADDRESS"]) await keepFromReloading(context);
  context.on("console", (line) => {
    if (line.type() === "error") troubles.push(`${line.text()} (${line.location().url})`);
  });
  context.on("weberror", (fault) => troubles.push(String(fault.error())));
  context.on("request", (request) => {
    const { protocol, host: asked } = new URL(request.url());
    if (!["data:", "blob:", "about:"].includes(protocol) && asked !== host)
      troubles.push(`third party: ${request.url()}`);
  });
}

/** A server in development reloads pages when it compiles: under a story's hands it must not. */
function keepFromReloading(context: BrowserContext): Promise<void> {
  return context.routeWebSocket(/\/_next\//, (page) => {
    page.connectToServer().onMessage((message) => {
      if (!/"type":"(?:reloadPage|turbopack-message|serverComponentChanges)"/.test(String(message))) page.send(message);
    });
  });
}

export { expect } from "@playwright/test";
