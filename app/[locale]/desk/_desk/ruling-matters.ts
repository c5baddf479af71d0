import { ACT_MATTERS, type ActCase, type ActMatter, type RulingWay, wayOf } from "#lib/rulings/core/index.ts";

/** What may be asked of such an act, each with who decides on it; a child's name follows from its father's decree and is not asked. */
export function mattersFor(of: ActCase, isFrozen = false): readonly { matter: ActMatter; way: RulingWay }[] {
  return ACT_MATTERS.flatMap((matter) => {
    if (
      matter === "minorFamilyName" ||
      (matter === "unfreeze" && !isFrozen) ||
      (matter === "otherIdentity" && isFrozen)
    )
      return [];
    const way = wayOf(matter, of);
    return way.ok ? [{ matter, way: way.value }] : [];
  });
}
