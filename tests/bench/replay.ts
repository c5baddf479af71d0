import pg from "pg";
import type { Script } from "./recorder.ts";

/** A bare `pg` client on as many connections, nothing between it and the server. */
export type Bare = { replay(scripts: readonly Script[]): Promise<number>; end(): Promise<void> };

export async function bareClient(address: string, connections: number): Promise<Bare> {
  const clients = Array.from({ length: connections }, () => new pg.Client({ connectionString: address }));
  await Promise.all(clients.map((client) => client.connect()));
  return {
    /** Sends every script once, statement after statement, prepared where the recording was; gives the milliseconds it took. */
    replay: async (scripts) => {
      const began = performance.now();
      await eachOf(scripts, clients, async (script, client) => {
        for (const statement of script) await client.query({ ...statement, values: [...statement.values] });
      });
      return performance.now() - began;
    },
    end: async () => {
      await Promise.all(clients.map((client) => client.end()));
    },
  };
}

/** Hands the items out to the hands that are free, until none is left. */
export async function eachOf<Item, Hand>(
  items: readonly Item[],
  hands: readonly Hand[],
  work: (item: Item, hand: Hand) => Promise<void>,
): Promise<void> {
  const waiting = [...items].values();
  await Promise.all(
    hands.map(async (hand) => {
      for (const item of waiting) await work(item, hand);
    }),
  );
}
