import { spawn } from "node:child_process";
import { ROOT } from "../../scripts/start/root.mjs";

export type Verified = { isSound: boolean; printed: string };

/** Runs `npm run verify`'s own program on a database: sound or not, and what it said. */
export function verify(environment: Readonly<Record<string, string>>): Promise<Verified> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--conditions=react-server", "tests/tools/verify.ts"], {
      cwd: ROOT,
      env: { ...process.env, ...environment },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let printed = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk: Buffer) => (printed += chunk.toString()));
    child.once("error", reject);
    child.once("close", (code) => resolve({ isSound: code === 0, printed }));
  });
}
