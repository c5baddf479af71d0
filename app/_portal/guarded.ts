import { redirect, unstable_rethrow } from "next/navigation";
import type { ReactNode } from "react";
import { logFault } from "#lib/platform/log.ts";

/** A page whose faults are journaled and answered with the problem page, which needs no script. */
export function guarded<Props>(
  route: string,
  render: (props: Props) => Promise<ReactNode>,
): (props: Props) => Promise<ReactNode> {
  return async function GuardedPage(props) {
    try {
      return await render(props);
    } catch (thrown) {
      unstable_rethrow(thrown);
      redirect(`/ar/problem?code=gate.fault&reference=${logFault(thrown, { route })}`);
    }
  };
}
