import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { isCode } from "./fault-code.ts";
import { identityOf } from "./process-identity.ts";
import { Trouble } from "./say.mjs";

const Holder = z.object({
  pid: z.number(),
  born: z.string(),
  host: z.string(),
  address: z.string().optional(),
  databasePort: z.number().optional(),
});
export type Holder = z.infer<typeof Holder>;

const fileOf = (dataDirectory: string) => join(dataDirectory, "running.json");

/** The living process that works in this data directory, if there is one. A lock left by a dead process counts for nothing. */
export function findHolder(dataDirectory: string): Holder | undefined {
  let written: unknown;
  try {
    written = JSON.parse(readFileSync(fileOf(dataDirectory), "utf8"));
  } catch {
    return undefined; // absent, or cut short by a power failure
  }
  const holder = Holder.safeParse(written);
  if (!holder.success) return undefined;
  const isElsewhere = holder.data.host !== hostname();
  return isElsewhere || identityOf(holder.data.pid) === holder.data.born ? holder.data : undefined;
}

/** Takes the data directory for this process; refuses when another living process has it. */
export function takeDirectory(dataDirectory: string): {
  publish(more: Pick<Holder, "address" | "databasePort">): void;
  leave(): void;
} {
  const file = fileOf(dataDirectory);
  const mine: Holder = { pid: process.pid, born: identityOf(process.pid) ?? "", host: hostname() };
  const draft = `${file}.${process.pid}`;
  const write = (holder: Holder) => writeFileSync(draft, JSON.stringify(holder), { mode: 0o600 });
  write(mine);
  for (let attempt = 0; ; attempt += 1) {
    try {
      linkSync(draft, file); // all of it or nothing: nobody reads half a lock
      rmSync(draft);
      break;
    } catch (fault) {
      if (!isCode(fault, "EEXIST") || attempt > 3) throw fault;
      const holder = findHolder(dataDirectory);
      if (holder) {
        rmSync(draft);
        throw alreadyRunning(dataDirectory, holder);
      }
      rmSync(file, { force: true });
    }
  }
  return {
    publish: (more) => {
      write({ ...mine, ...more });
      renameSync(draft, file);
    },
    leave: () => rmSync(file, { force: true }),
  };
}

function alreadyRunning(dataDirectory: string, holder: Holder): Trouble {
  const where = holder.address ? ` at ${holder.address}` : "";
  return holder.host === hostname()
    ? new Trouble(
        `Sijil is already running in ${dataDirectory} (process ${holder.pid}${where})`,
        "Use that one, stop it with Ctrl-C in its window, or start another with its own SIJIL_DATA_DIR and PORT.",
      )
    : new Trouble(
        `${dataDirectory} is in use by process ${holder.pid} of the machine ${holder.host}`,
        `Stop it there; if that machine is gone for good, delete ${fileOf(dataDirectory)}.`,
      );
}
