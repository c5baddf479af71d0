import type { Act } from "#lib/acts/core/index.ts";
import type { StaffSession } from "#lib/auth/index.ts";
import { listUploads, type Upload } from "#lib/files/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { inTransaction } from "#lib/platform/db.ts";
import {
  type Circumstance,
  type DocumentRequest,
  type Entitlement,
  OFFICE_STATUSES,
  type RequestPermission,
  type RequestStatus,
  type RequestStory,
} from "../core/index.ts";
import * as store from "../store/index.ts";
import { rightOn } from "./right-on-act.ts";

const MOST = 200;
const WITH_OTHERS = ["to_complete", "permission_needed", "not_found"] as const satisfies readonly RequestStatus[];

/** The office's requests: those in its own queue, and those that wait for somebody else. */
export async function officeRequests(
  officer: StaffSession,
): Promise<{ own: readonly store.RequestLine[]; waiting: readonly store.RequestLine[] }> {
  const read = await inTransaction("desk", { "app.session": officer.token }, async (tx) =>
    ok({
      own: await store.listRequests(tx, OFFICE_STATUSES, MOST),
      waiting: await store.listRequests(tx, WITH_OTHERS, MOST),
    }),
  );
  return read.ok ? read.value : { own: [], waiting: [] };
}

export type DeskRequest = {
  request: DocumentRequest;
  uploads: readonly Upload[];
  story: RequestStory;
  permission: RequestPermission | null;
  /** The act that was found, with the right on it; nothing while it was not found, or where this officer may not see it. */
  found: { act: Act; circumstances: readonly Circumstance[]; entitlement: Entitlement } | null;
};

/** One request with its papers and its act side by side; opening the act leaves its trace. */
export async function findDeskRequest(officer: StaffSession, id: string, at: Date): Promise<DeskRequest | undefined> {
  const read = await inTransaction("desk", { "app.session": officer.token }, async (tx) => {
    const request = await store.findRequest(tx, id);
    if (!request) return ok(undefined);
    const right = await rightOn({ tx, at }, request);
    return ok({
      request,
      uploads: await listUploads(tx, { requestId: id }),
      story: await store.listRequestStory(tx, id),
      permission: (await store.findPermissionOf(tx, id)) ?? null,
      found: right.ok ? right.value : null,
    });
  });
  return read.ok ? read.value : undefined;
}
