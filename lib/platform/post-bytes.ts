const MILLISECONDS = 10_000;
const MOST_ANSWER = 4_096;

/** What a machine answered to what was sent to it; nothing where it could not be reached, took too long or leads elsewhere. */
export async function postBytes(
  address: string,
  bytes: Uint8Array<ArrayBuffer>,
  type: string,
): Promise<{ status: number; text: string } | undefined> {
  try {
    const response = await fetch(address, {
      method: "POST",
      body: bytes,
      headers: { "content-type": type, accept: "application/json" },
      redirect: "error",
      signal: AbortSignal.timeout(MILLISECONDS),
    });
    return { status: response.status, text: (await response.text()).slice(0, MOST_ANSWER) };
  } catch {
    return undefined;
  }
}
