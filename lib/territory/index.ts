import "server-only";

export {
  applyTerritoryImport,
  findTerritoryImport,
  MOST_TERRITORY_BYTES,
  receiveTerritoryFile,
  type TerritoryImport,
} from "./import.ts";
export { countFilesInHand, findDecisions, proposeDecision, settleDecision } from "./decide.ts";
export { forgetOfficeMap, officeMap, officeOf, readOfficeMap, regimeOf } from "./service.ts";
