import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OwnCluster, openOwnCluster } from "#tests/faults/own-cluster.ts";
import { weather, type Weathered } from "#tests/faults/storm.ts";

/** The short version of `npm run faults`: the same seed kills the same victims in the same order. */
const SEED = 20261122;
const ROUNDS = 6;

describe("a register whose processes and database are killed while acts are signed", () => {
  let own: OwnCluster | undefined;
  let weathered: Weathered;

  beforeAll(async () => {
    own = await openOwnCluster();
    weathered = await weather(own, { rounds: ROUNDS, seed: SEED, victims: ["app", "postgresql"], registers: 5 });
  }, 120_000);
  afterAll(() => own?.close());

  it("was hit on both sides while it worked", () => {
    expect(weathered.kills.app).toBeGreaterThan(0);
    expect(weathered.kills.postgresql).toBeGreaterThan(0);
    expect(weathered.acknowledged).toBeGreaterThan(ROUNDS);
  });

  it("keeps every act that was acknowledged, under its number, and knows the end of every other", () => {
    const { lost, unanswered, neverAsked, refused } = weathered.broken;
    expect({ lost, unanswered, neverAsked, refused }).toEqual({ lost: 0, unanswered: 0, neverAsked: 0, refused: 0 });
  });

  it("has numbers without gap or repeat, and whole chains", () => {
    const { gapsAndRepeats, brokenLinks, brokenAuditLinks } = weathered.broken;
    expect({ gapsAndRepeats, brokenLinks, brokenAuditLinks }).toEqual({
      gapsAndRepeats: 0,
      brokenLinks: 0,
      brokenAuditLinks: 0,
    });
  });

  it("does once what was sent twice", () => {
    const { doubleEffects, differingAnswers } = weathered.broken;
    expect({ doubleEffects, differingAnswers }).toEqual({ doubleEffects: 0, differingAnswers: 0 });
  });

  it("goes on by itself when the database is back", () => {
    expect(weathered.exits).toBe(0);
  });
});
