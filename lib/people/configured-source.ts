import { config } from "#lib/platform/config.ts";
import type { IdentifierSource } from "./identifier-source.ts";
import { simulatedSource } from "./simulated-source.ts";

/** Who gives identifiers in this installation; nobody in production until the agency's interface is known and an adapter for it stands here. */
export function identifierSource(): IdentifierSource | null {
  return config().mode === "demonstration" ? simulatedSource : null;
}
