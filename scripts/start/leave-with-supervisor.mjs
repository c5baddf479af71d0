// Loaded first in the web and the worker: the pipe 3 closes when the supervisor dies, whatever killed it.
import { Socket } from "node:net";

const supervisor = new Socket({ fd: 3, readable: true, writable: false });
supervisor.on("error", () => undefined);
supervisor.on("close", () => process.kill(process.pid, "SIGTERM"));
supervisor.resume();
supervisor.unref();
