import { createServer } from "node:net";
import { isCode } from "./fault-code.ts";
import { Trouble } from "./say.mjs";

function tryPort(port: number, host: string | undefined): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen({ port, host, exclusive: true }, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : port));
    });
  });
}

/** A port that nobody uses on the loopback. */
export function findFreePort(): Promise<number> {
  return tryPort(0, "127.0.0.1");
}

/** Refuses with advice when the port is taken or not allowed. */
export async function requirePort(port: number, host: string): Promise<void> {
  try {
    await tryPort(port, host);
  } catch (fault) {
    if (isCode(fault, "EADDRINUSE"))
      throw new Trouble(
        `port ${port} is in use by another program`,
        `Stop that program, or choose another port: PORT=${port + 1} npm start`,
      );
    if (isCode(fault, "EACCES"))
      throw new Trouble(`this user may not listen on port ${port}`, "Choose a port above 1023: PORT=3000 npm start");
    if (isCode(fault, "EADDRNOTAVAIL"))
      throw new Trouble(`this machine has no address ${host}`, "Set LISTEN_HOST to 127.0.0.1 or 0.0.0.0.");
    throw fault;
  }
}
