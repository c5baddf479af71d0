// Another node of the register, in a process and on a database of its own, until it is told to finish or killed:
//   node --conditions=react-server tests/support/a-node.ts <address of the owner> <login of its officer>
import pg from "pg";
import { POST as ANSWERS } from "../../app/api/exchange/notice-answers/route.ts";
import { POST as NOTICES } from "../../app/api/exchange/notices/route.ts";
import { POST as ACKNOWLEDGE } from "../../app/api/desk/notices/[id]/acknowledge/route.ts";
import { POST as EXECUTE } from "../../app/api/desk/notices/[id]/execute/route.ts";
import { POST as REFUSE } from "../../app/api/desk/notices/[id]/refuse/route.ts";
import { carryNotices } from "#lib/notices/index.ts";
import { now } from "#lib/platform/clock.ts";
import { jsonRequest } from "./a-request.ts";
import { sessionCookie } from "./a-session.ts";
import { sessionOf } from "../../prisma/seed/demonstration/walk.ts";
import { serveRoutes } from "./serve-routes.ts";

const [ownerAddress = "", login = ""] = process.argv.slice(2);
const owner = new pg.Client({ connectionString: ownerAddress });
await owner.connect();
const cookie = await sessionCookie((await sessionOf(owner, login)).token);

/** A step of the officer on a notice, as the page of the desk posts it. */
const step =
  (handler: typeof EXECUTE) =>
  async (request: Request, { id = "" }: Record<string, string>): Promise<Response> =>
    handler(jsonRequest((await request.json()) as Record<string, unknown>, { cookie }), {
      params: Promise.resolve({ id }),
    });

/** How many answers the line will lose, and whether the one that leaves is that of the order to lose them. */
let lost = 0;
let isOrder = false;
const { address } = await serveRoutes(
  {
    "/api/exchange/notices": NOTICES,
    "/api/exchange/notice-answers": ANSWERS,
    "/officer/acknowledge": step(ACKNOWLEDGE),
    "/officer/execute": step(EXECUTE),
    "/officer/refuse": step(REFUSE),
    "/carry": async () => Response.json({ arrived: await carryNotices(now()) }),
    "/lose": async (_, { answers = "0" }) => {
      lost = Number(answers);
      isOrder = true;
      return new Response();
    },
  },
  () => {
    if (isOrder) return (isOrder = false);
    return lost > 0 && (lost -= 1) >= 0;
  },
);
process.send?.({ address });
process.once("disconnect", () => process.exit(0));
