import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseAllDocuments } from "yaml";
import { z } from "zod";
import { readSettings } from "#lib/platform/settings.ts";

const ROOT = join(import.meta.dirname, "../../..");
const text = readFileSync(join(ROOT, "deploy/kubernetes/sijil.yaml"), "utf8");

const Name = z.string().regex(/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/);
const Labels = z.record(z.string(), z.string());
const Mount = z.strictObject({ name: Name, mountPath: z.string().startsWith("/"), readOnly: z.boolean().optional() });
const Container = z.strictObject({
  name: Name,
  image: z.string(),
  command: z.array(z.string()).optional(),
  ports: z.array(z.strictObject({ containerPort: z.number().int() })).default([]),
  env: z.array(z.strictObject({ name: z.string(), value: z.string() })).default([]),
  envFrom: z.array(z.strictObject({ secretRef: z.strictObject({ name: Name }) })).default([]),
  readinessProbe: z
    .strictObject({ httpGet: z.strictObject({ path: z.string(), port: z.number() }), periodSeconds: z.number() })
    .optional(),
  resources: z
    .strictObject({
      requests: z.strictObject({ cpu: z.string(), memory: z.string().regex(/^\d+[MG]i$/) }),
      limits: z.strictObject({ memory: z.string().regex(/^\d+[MG]i$/) }),
    })
    .optional(),
  securityContext: z.strictObject({
    allowPrivilegeEscalation: z.literal(false),
    capabilities: z.strictObject({ drop: z.tuple([z.literal("ALL")]) }),
  }),
  volumeMounts: z.array(Mount),
});
const Volume = z.union([
  z.strictObject({ name: Name, emptyDir: z.strictObject({ sizeLimit: z.string() }) }),
  z.strictObject({ name: Name, secret: z.strictObject({ secretName: Name }) }),
  z.strictObject({
    name: Name,
    projected: z.strictObject({
      sources: z.array(z.strictObject({ secret: z.strictObject({ name: Name }) })).min(2),
    }),
  }),
]);
const Pod = z.strictObject({
  restartPolicy: z.literal("Never").optional(),
  terminationGracePeriodSeconds: z.number().optional(),
  automountServiceAccountToken: z.literal(false),
  securityContext: z.strictObject({
    runAsNonRoot: z.literal(true),
    runAsUser: z.number().positive(),
    fsGroup: z.number().positive(),
    seccompProfile: z.strictObject({ type: z.literal("RuntimeDefault") }),
  }),
  initContainers: z.array(Container).default([]),
  containers: z.array(Container).min(1),
  volumes: z.array(Volume),
});
const metadata = z.strictObject({ name: Name });
const Manifest = z.discriminatedUnion("kind", [
  z.strictObject({
    apiVersion: z.literal("batch/v1"),
    kind: z.literal("Job"),
    metadata,
    spec: z.strictObject({ backoffLimit: z.number(), template: z.strictObject({ spec: Pod }) }),
  }),
  z.strictObject({
    apiVersion: z.literal("apps/v1"),
    kind: z.literal("Deployment"),
    metadata,
    spec: z.strictObject({
      replicas: z.number().int().positive(),
      selector: z.strictObject({ matchLabels: Labels }),
      template: z.strictObject({ metadata: z.strictObject({ labels: Labels }), spec: Pod }),
    }),
  }),
  z.strictObject({
    apiVersion: z.literal("v1"),
    kind: z.literal("Service"),
    metadata,
    spec: z.strictObject({
      selector: Labels,
      ports: z.array(z.strictObject({ port: z.number(), targetPort: z.number() })),
    }),
  }),
]);

const documents = parseAllDocuments(text);
const manifests = documents.map((document) => Manifest.parse(document.toJS()));
const deployments = manifests.filter((manifest) => manifest.kind === "Deployment");
const pods = manifests.flatMap((manifest) =>
  manifest.kind === "Service" ? [] : [{ name: manifest.metadata.name, pod: manifest.spec.template.spec }],
);

describe("the manifests of Kubernetes", () => {
  it("are well formed, and no two of a kind have one name", () => {
    expect(documents.flatMap(({ errors, warnings }) => [...errors, ...warnings])).toEqual([]);
    const names = manifests.map(({ kind, metadata: { name } }) => `${kind} ${name}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it("select the pods that they make, and lead to a port that is open", () => {
    for (const { spec } of deployments) expect(spec.template.metadata.labels).toEqual(spec.selector.matchLabels);
    for (const manifest of manifests) {
      if (manifest.kind !== "Service") continue;
      const { selector, ports } = manifest.spec;
      const behind = deployments.find(
        ({ spec }) => JSON.stringify(spec.template.metadata.labels) === JSON.stringify(selector),
      );
      const open = behind?.spec.template.spec.containers.flatMap((container) =>
        container.ports.map(({ containerPort }) => containerPort),
      );
      for (const { targetPort } of ports) expect(open, manifest.metadata.name).toContain(targetPort);
    }
  });

  it.each(pods)("$name mounts what it has, uses what it mounts, and runs programs that exist", ({ pod }) => {
    const containers = [...pod.initContainers, ...pod.containers];
    const mounted = new Set(containers.flatMap(({ volumeMounts }) => volumeMounts.map(({ name }) => name)));
    expect([...mounted].sort()).toEqual(pod.volumes.map(({ name }) => name).sort());
    for (const { command = [] } of pod.containers)
      for (const word of command.filter((part) => part.endsWith(".ts")))
        expect(existsSync(join(ROOT, word))).toBe(true);
  });

  it("show the seal key to the worker and to what registers it, and to no process that strangers reach", () => {
    const seal = pods.filter(({ pod }) => JSON.stringify(pod.volumes).match(/sijil-keys|sijil-seal-key/));
    expect(seal.map(({ name }) => name)).toEqual(["sijil-prepare", "sijil-worker"]);
  });

  it("serve every side, each in one kind of pod", () => {
    const sides = pods.flatMap(({ pod }) => pod.containers.flatMap(({ env }) => env));
    const served = sides.flatMap(({ value }) => readSettings({ SIJIL_MODE: "production", SURFACES: value }).SURFACES);
    expect(served.sort()).toEqual(["api", "desk", "institution", "oversight", "portal"]);
  });

  it("say of every Secret what it holds", () => {
    const named = [...text.matchAll(/(?:secretName|secretRef: \{ name): (sijil-[a-z-]+)/g)].map(
      ([, name]) => name ?? "",
    );
    const [explained = ""] = text.split("apiVersion");
    for (const name of named) expect(explained).toContain(name);
  });
});
