import { withFaults } from "#lib/gate/index.ts";
import { issuedCsv } from "../../_route/issued-csv.ts";

/** The copies that were issued, as the filters of the page say, for a table of one's own. */
export function GET(request: Request): Promise<Response> {
  return withFaults(request, "oversight.issuedCsv", () => issuedCsv(request, "oversight", "document:watch"));
}
