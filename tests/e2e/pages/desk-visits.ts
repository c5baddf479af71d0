import { QUEUES } from "#lib/declarations/core/index.ts";

export type DeskGround = {
  fresh: string;
  alone: string;
  late: string;
  ready: string;
  prepared: string;
  registered: string;
};

/** Every page of the desk with the states in which it is looked at. */
export const DESK_VISITS: Readonly<Record<string, (ground: DeskGround) => readonly string[]>> = {
  desk: () => ["desk", ...QUEUES.map((queue) => `desk?queue=${queue}`), "desk?queue=new&page=9"],
  "desk/files/[id]": ({ fresh, alone, late, ready, prepared }) =>
    [fresh, alone, late, ready, prepared].map((id) => `desk/files/${id}`),
  "desk/files/[id]/completion": ({ ready }) => [`desk/files/${ready}/completion`],
  "desk/files/[id]/act": ({ prepared }) => [`desk/files/${prepared}/act`],
  "desk/files/[id]/registered": ({ registered }) => [`desk/files/${registered}/registered`],
};

export const ENTRANCE_VISITS = {
  "desk/sign-in": ["desk/sign-in", "desk/sign-in?why=expired", "desk/sign-in?why=signedOut"],
} as const;
