// Loaded first in the web and the worker, but meant neither for their threads nor for the processes they start themselves.
import { Socket } from "node:net";
import { isMainThread } from "node:worker_threads";

if (isMainThread && process.env.SIJIL_SUPERVISOR === String(process.ppid)) {
  process.umask(0o077); // what these processes write is for this user alone
  // the pipe 3 closes when the supervisor dies, whatever killed it
  const supervisor = new Socket({ fd: 3, readable: true, writable: false });
  supervisor.on("error", () => undefined);
  supervisor.on("close", () => process.kill(process.pid, "SIGTERM"));
  supervisor.resume();
  supervisor.unref();
}
