import { connect } from "node:net";
import { config } from "#lib/platform/config.ts";

const MILLISECONDS = 20_000;
const CHUNK = 64 * 1024;

/** Throws a message for the operator when this process would have to take strangers' files without a virus scanner. */
export function requireScanner(): void {
  const { mode, clamd } = config();
  if (mode === "production" && clamd === undefined)
    throw new Error(
      "wrong settings:\n  CLAMD_HOST: production receives files and needs the address of a clamd virus scanner",
    );
}

/**
 * Asks the virus scanner about a file. Without a scanner, a demonstration takes every file for clean.
 * Throws when the scanner does not answer or cannot tell: the file then stays in quarantine.
 */
export async function isInfected(bytes: Uint8Array): Promise<boolean> {
  requireScanner();
  const { clamd } = config();
  if (clamd === undefined) return false;
  const answer = await askClamd(clamd, bytes);
  if (/^stream: OK\0?$/.test(answer)) return false;
  if (/ FOUND\0?$/.test(answer)) return true;
  throw new Error("the virus scanner gave no verdict");
}

/** clamd's INSTREAM: pieces with their length before them, an empty one at the end; one line comes back. */
function askClamd(address: { host: string; port: number }, bytes: Uint8Array): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(address);
    let answer = "";
    socket.setTimeout(MILLISECONDS, () => socket.destroy(new Error("the virus scanner does not answer")));
    socket.on("connect", () => {
      socket.write("zINSTREAM\0");
      for (let at = 0; at < bytes.length; at += CHUNK) {
        const piece = bytes.subarray(at, at + CHUNK);
        socket.write(lengthOf(piece.length));
        socket.write(piece);
      }
      socket.write(lengthOf(0));
    });
    socket.on("data", (chunk) => (answer += chunk.toString("latin1")));
    socket.on("error", reject);
    socket.on("close", () => resolve(answer));
  });
}

function lengthOf(count: number): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt32BE(count);
  return head;
}
