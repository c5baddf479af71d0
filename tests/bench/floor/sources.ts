/** The least that the framework can serve: one empty page, and one route that sends prepared statements through bare `pg`. */
export const FLOOR_SOURCES: Readonly<Record<string, string>> = {
  "package.json": JSON.stringify({ private: true, type: "module" }),
  "next.config.js": `import { join } from "node:path";
export default {
  poweredByHeader: false,
  images: { unoptimized: true },
  serverExternalPackages: ["pg"],
  turbopack: { root: join(import.meta.dirname, "..", "..", "..") },
};
`,
  // the framework looks for these two in every folder above as well, and would take the project's own
  "instrumentation.js": "export function register() {}\n",
  "proxy.js": `export function proxy() {}
export const config = { matcher: ["/never"] };
`,
  "app/layout.js": `import { connection } from "next/server";
export default async function Layout({ children }) {
  await connection();
  return <html lang="ar"><body>{children}</body></html>;
}
`,
  "app/page.js": `export default function Page() {
  return null;
}
`,
  "app/replay/route.js": `import { readFileSync } from "node:fs";
import pg from "pg";

let scripts;
let pool;

/** The statements of one declaration, written before, in one transaction of one connection. */
export async function POST(request) {
  scripts ??= JSON.parse(readFileSync(process.env.FLOOR_SCRIPTS, "utf8"), (_, value) =>
    value !== null && typeof value === "object" && typeof value.hex === "string" ? Buffer.from(value.hex, "hex") : value);
  pool ??= new pg.Pool({ connectionString: process.env.FLOOR_DATABASE_URL, max: Number(process.env.FLOOR_CONNECTIONS) });
  await request.formData();
  const script = scripts[new URL(request.url).searchParams.get("id")];
  const client = await pool.connect();
  try {
    for (const statement of script) await client.query(statement);
  } finally {
    client.release();
  }
  return Response.json({ status: "done" });
}
`,
};
