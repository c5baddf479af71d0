import { type DocumentPayload, drawDocument, SPECIMENS } from "#lib/documents/templates/catalogue.ts";
import { signFile } from "#lib/seal/index.ts";
import { aFileKey } from "#tests/support/a-file-key.ts";
import { birthAnswers } from "#tests/support/birth-answers.ts";
import { z } from "zod";
import { median, percentile } from "../distribution.ts";
import type { Figure } from "../figure.ts";
import { drawBare } from "./bare.ts";
import { strokesOf } from "./strokes.ts";

const COLD = 15;
const COUNTED = 60;

const { signer } = aFileKey();
const [address, signedAt] = ["https://sijil.example.ma/v?serial=SJ264K7MT2WD", new Date("2026-11-23T10:00:00Z")];

/** A bilingual extract with its code, its tags and the signature over its file beside the same words drawn by pdfkit alone; every extract names another family. */
export async function benchPdf(): Promise<Figure[]> {
  const ours: Cost[] = [];
  const bare: Cost[] = [];
  for (let seed = 0; seed < COLD + COUNTED; seed += 1) {
    const extract = extractOf(seed);
    ours.push(await costOf(async () => signFile(await drawDocument(extract), { address, signedAt, signer })));
    const strokes = await strokesOf(() => drawDocument(extract));
    bare.push(await costOf(() => drawBare(strokes)));
  }
  const [times, bareTimes] = [ours, bare].map((costs) => costs.slice(COLD).map(({ milliseconds }) => milliseconds));
  const cpu = ours.slice(COLD).map(({ cpuMilliseconds }) => cpuMilliseconds);
  const [time, bareTime] = [median(times ?? []), median(bareTimes ?? [])];
  console.log(
    `  ${COUNTED} extracts in turns after ${COLD} to warm up; ours ${time.toFixed(1)} ms (p95 ${percentile(times ?? [], 0.95).toFixed(1)}), bare ${bareTime.toFixed(1)} ms (p95 ${percentile(bareTimes ?? [], 0.95).toFixed(1)})`,
  );
  return [
    {
      bar: "extract PDF beside bare pdfkit",
      value: time / bareTime,
      unit: "times",
      goal: 1.5,
      reaches: "atMost",
      note: `${time.toFixed(1)} ms beside ${bareTime.toFixed(1)} ms`,
    },
    { bar: "extract PDF, processor time", value: median(cpu), unit: "ms", goal: 150, reaches: "atMost" },
  ];
}

type Cost = { milliseconds: number; cpuMilliseconds: number };

async function costOf(work: () => Promise<unknown>): Promise<Cost> {
  const cpu = process.cpuUsage();
  const began = performance.now();
  await work();
  const milliseconds = performance.now() - began;
  const { user, system } = process.cpuUsage(cpu);
  return { milliseconds, cpuMilliseconds: (user + system) / 1000 };
}

const Two = z.object({ ar: z.string(), latin: z.string() });
const Parent = z.object({ givenName: Two, familyName: Two, fatherName: Two });
const Named = z.object({ child: z.object({ givenName: Two, familyName: Two }), father: Parent, mother: Parent });

function extractOf(seed: number): DocumentPayload {
  const { child, father, mother } = Named.parse(birthAnswers({}, { seed }));
  const lineage = ({ givenName, familyName, fatherName }: z.infer<typeof Parent>, of: { ar: string; fr: string }) => ({
    ar: `${givenName.ar} ${of.ar} ${fatherName.ar} ${familyName.ar}`,
    fr: `${givenName.latin} ${of.fr} ${fatherName.latin} ${familyName.latin.toUpperCase()}`,
  });
  return {
    ...SPECIMENS["birth-extract/v1"],
    givenName: child.givenName,
    familyName: child.familyName,
    father: lineage(father, { ar: "بن", fr: "ben" }),
    mother: lineage(mother, { ar: "بنت", fr: "bent" }),
  };
}
