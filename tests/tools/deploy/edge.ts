import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingHttpHeaders } from "node:http";
import { type AddressInfo, connect, createServer as createSocketServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** Only root has the folder of daemons on its path. */
const env = { ...process.env, PATH: `${process.env["PATH"] ?? ""}:/usr/local/sbin:/usr/sbin` };

const NGINX = new URL("../../../deploy/nginx/", import.meta.url);

/** nginx with the files of `deploy/`, on ports and with a certificate of its own, before one server for every upstream. */
export type Edge = {
  /** What `nginx -t` said. */
  tested: { status: number | null; words: string };
  plainPort: number;
  citizensPort: number;
  staffPort: number;
  /** Requests that passed, with their headers and how many bytes came. */
  passed: { address: string; headers: IncomingHttpHeaders; bytes: number }[];
  close(): Promise<void>;
};

/** Nothing where nginx or openssl is not installed. */
export async function openEdge(): Promise<Edge | undefined> {
  if (spawnSync("nginx", ["-v"], { env }).error || spawnSync("openssl", ["version"]).error) return undefined;
  const passed: Edge["passed"] = [];
  const behind = createServer((request, response) => {
    let bytes = 0;
    request.on("data", (chunk: Buffer) => (bytes += chunk.length));
    request.on("end", () => {
      passed.push({ address: request.url ?? "", headers: request.headers, bytes });
      response.end("behind");
    });
  });
  await new Promise<void>((resolve) => behind.listen(0, "127.0.0.1", resolve));
  const { port: behindPort } = behind.address() as AddressInfo;
  const [plainPort, citizensPort, staffPort] = [await freePort(), await freePort(), await freePort()];
  const folder = mkdtempSync(join(tmpdir(), "sijil-edge-"));
  writeFiles(folder, { behindPort, plainPort, citizensPort, staffPort });

  const tested = spawnSync("nginx", ["-t", "-p", folder, "-c", join(folder, "nginx.conf")], { encoding: "utf8", env });
  const nginx =
    tested.status === 0 ? spawn("nginx", ["-p", folder, "-c", join(folder, "nginx.conf")], { env }) : undefined;
  if (nginx) await waitForPort(citizensPort);
  return {
    tested: { status: tested.status, words: tested.stderr },
    plainPort,
    citizensPort,
    staffPort,
    passed,
    close: async () => {
      await leave(nginx);
      behind.close();
      behind.closeAllConnections();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

type Ports = { behindPort: number; plainPort: number; citizensPort: number; staffPort: number };

function writeFiles(folder: string, { behindPort, plainPort, citizensPort, staffPort }: Ports): void {
  const [crt, key] = [join(folder, "edge.crt"), join(folder, "edge.key")];
  const request = ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "1"];
  execFileSync("openssl", [...request, "-subj", "/CN=localhost", "-keyout", key, "-out", crt], { stdio: "ignore" });
  const tlsPorts = [citizensPort, staffPort].values();
  const conf = readFileSync(new URL("sijil.conf", NGINX), "utf8")
    .replaceAll(/\/etc\/ssl\/sijil\/\w+\.crt/g, crt)
    .replaceAll(/\/etc\/ssl\/sijil\/\w+\.key/g, key)
    .replaceAll("/etc/nginx/sijil-proxy.conf", join(folder, "sijil-proxy.conf"))
    .replaceAll("/var/log/nginx/", `${folder}/`)
    .replaceAll(/127\.0\.0\.1:300\d/g, `127.0.0.1:${behindPort}`)
    .replaceAll("listen 80 ", `listen 127.0.0.1:${plainPort} `)
    .replaceAll("listen 443 ", () => `listen 127.0.0.1:${tlsPorts.next().value} `);
  writeFileSync(join(folder, "sijil.conf"), conf);
  writeFileSync(join(folder, "sijil-proxy.conf"), readFileSync(new URL("sijil-proxy.conf", NGINX)));
  const places = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  writeFileSync(
    join(folder, "nginx.conf"),
    `${process.getuid?.() === 0 ? "user root; " : ""}daemon off; worker_processes 1; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
     events {} http { access_log off; ${places.join(" ")} include ${folder}/sijil.conf; }`,
  );
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createSocketServer();
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

async function waitForPort(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect(port, "127.0.0.1");
      socket.on("connect", () => resolve(true)).on("error", () => resolve(false));
      socket.on("close", () => undefined).setTimeout(500, () => socket.destroy());
      socket.once("connect", () => socket.destroy());
    });
    if (isOpen) return;
    await wait(50);
  }
  throw new Error("nginx does not answer");
}

async function leave(nginx: ChildProcess | undefined): Promise<void> {
  if (!nginx || nginx.exitCode !== null) return;
  const gone = new Promise((resolve) => nginx.once("close", resolve));
  nginx.kill("SIGTERM");
  await gone;
}
