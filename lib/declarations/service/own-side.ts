import { config } from "#lib/platform/config.ts";
import type { Surface } from "#lib/platform/surfaces.ts";

/** Under whose rights this process reads what everybody may read: the country's own tables. A desk alone holds no rights of the portal. */
export function ownSide(): Surface {
  const { surfaces } = config();
  return surfaces.find((side) => side === "portal") ?? surfaces[0] ?? "portal";
}
