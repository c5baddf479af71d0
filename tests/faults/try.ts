import { flipBytes } from "./flipped-byte.ts";
import { fillTheDisk } from "./disk-full.ts";
try { console.log(await fillTheDisk()); } catch (e) { console.log(e) }
try { console.log(await flipBytes()); } catch (e) { console.log(e) }
