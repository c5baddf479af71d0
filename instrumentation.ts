/** Runs once when the web starts: a process that could not serve rightly says why and ends. */
export async function register(): Promise<void> {
  if (process.env["NEXT_RUNTIME"] !== "nodejs") return;
  const [{ config }, { requireReadiness }, { requireScanner }] = await Promise.all([
    import("#lib/platform/config.ts"),
    import("#lib/platform/startup.ts"),
    import("#lib/files/index.ts"),
  ]);
  try {
    requireScanner();
    for (const surface of config().surfaces) await requireReadiness(surface);
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : fault);
    process.exit(1);
  }
}
