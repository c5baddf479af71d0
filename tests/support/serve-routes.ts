import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";

type Route = (request: Request, params: Record<string, string>) => Promise<Response>;

/** Route handlers behind a port of this machine, by path; `isLost` may have an answer torn off after its work was done, as a bad line does. */
export async function serveRoutes(
  routes: Readonly<Record<string, Route>>,
  isLost: () => boolean = () => false,
): Promise<{ address: string; close(): Promise<void> }> {
  const server = createServer((incoming, outgoing) => {
    void (async () => {
      const url = new URL(incoming.url ?? "/", "http://127.0.0.1");
      const route = routes[url.pathname];
      if (!route) return outgoing.writeHead(404).end();
      const answer = await route(await requestOf(incoming, url), Object.fromEntries(url.searchParams));
      if (isLost()) return incoming.socket.destroy();
      outgoing.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => closed(server),
  };
}

async function requestOf(incoming: IncomingMessage, url: URL): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const headers = Object.entries(incoming.headers).flatMap(([name, value]) =>
    typeof value === "string" ? [[name, value] as [string, string]] : [],
  );
  return new Request(url, { method: "POST", headers, body: new Uint8Array(Buffer.concat(chunks)) });
}

async function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
}
