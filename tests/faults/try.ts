import { openOwnCluster } from "./own-cluster.ts";
import { signTheSame } from "./same-file.ts";
import { backUpAndRestore } from "./backup.ts";
import { flipOneByte } from "./flipped-byte.ts";
import { closeDatabases } from "#lib/platform/db.ts";
try { const own = await openOwnCluster();
try { console.log(await signTheSame(own)); } finally { await closeDatabases(); await own.close(); } } catch (e) { console.log(e) }
try { console.log(await backUpAndRestore()); } catch (e) { console.log(e) }
try { console.log(await flipOneByte()); } catch (e) { console.log(e) }
