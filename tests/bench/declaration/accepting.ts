import { eachOf } from "../replay.ts";

/** A draft that is ready to be sent, with what the browser holds of it. */
export type Ready = { id: string; cookie: string; key: string };

/** Sends each once, so many at a time; gives the milliseconds until the last was accepted. */
export async function acceptAll(
  ready: readonly Ready[],
  inFlight: number,
  address: (draft: Ready) => string,
): Promise<number> {
  const began = performance.now();
  await eachOf(ready, Array.from({ length: inFlight }), async (draft) => {
    const answer = await fetch(address(draft), {
      method: "POST",
      headers: {
        accept: "application/json",
        "sec-fetch-site": "same-origin",
        cookie: draft.cookie,
        "content-type": "application/x-www-form-urlencoded",
      },
      body: new URLSearchParams({ _key: draft.key, _locale: "ar", statement: "yes" }),
    });
    const { status } = (await answer.json()) as { status: string };
    if (status !== "done") throw new Error(`a declaration was not accepted: ${answer.status} ${status}`);
  });
  return performance.now() - began;
}
