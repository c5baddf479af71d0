import "server-only";

export {
  applyTerritoryImport,
  findTerritoryImport,
  MOST_TERRITORY_BYTES,
  receiveTerritoryFile,
  type TerritoryImport,
} from "./import.ts";
export { forgetOfficeMap, officeMap, officeOf, regimeOf } from "./service.ts";
