import type { TerritoryKind } from "#lib/territory/core/index.ts";

/** Code, kind, French name, Arabic name. The parent is read from the code. */
export type CommuneRow = readonly [code: string, kind: TerritoryKind, nameFr: string, nameAr: string];
