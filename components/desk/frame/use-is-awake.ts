import { useSyncExternalStore } from "react";

const neverChanges = (): (() => void) => () => undefined;

/** False until the scripts of the page work: a form sent before would be posted to the page itself, which takes no posts. */
export function useIsAwake(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
}
