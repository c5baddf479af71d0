export {
  BOOKLET_READERS,
  type BookletReader,
  type BookletRefusal,
  type BookletView,
  familyBooklet,
  mothersBooklet,
} from "./booklet.ts";
export { type BookletChild } from "./children.ts";
export { type BookletMarriage } from "./couples.ts";
export { HolderCardInput } from "./holder-card.ts";
export { type Family, type KeptBirth, type KeptDeath } from "./family.ts";
export { type BookletDeath, type BookletPerson } from "./person.ts";
