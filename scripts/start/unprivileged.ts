import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  accessSync,
  chownSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Programs } from "./programs.ts";
import { say, Trouble } from "./say.mjs";

/** PostgreSQL refuses to run as root: the user it runs as, and where its programs and files lie so that this user reaches them. */
export type Quarters = { user: User | undefined; programs: string; cluster: string };
export type User = { name: string; uid: number; gid: number };

const NAME = "postgres";

function findUser(name: string): User | undefined {
  const ask = (flag: string) => spawnSync("id", [flag, name], { encoding: "utf8" });
  const [uid, gid] = [ask("-u"), ask("-g")];
  return uid.status === 0 && gid.status === 0 ? { name, uid: Number(uid.stdout), gid: Number(gid.stdout) } : undefined;
}

function createUser(): User | undefined {
  const created =
    spawnSync("useradd", ["--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", NAME])
      .status === 0 || spawnSync("adduser", ["-S", "-D", "-H", NAME]).status === 0;
  if (created) say(`PostgreSQL does not run as root: created the system user "${NAME}" for it`);
  return findUser(NAME);
}

function chooseUser(): User {
  const user = findUser(NAME) ?? createUser();
  if (user) return user;
  const nobody = findUser("nobody");
  if (!nobody)
    throw new Trouble(
      "PostgreSQL does not run as root, and no other user could be found or created",
      `Create one (useradd --system ${NAME}), or start as an ordinary user.`,
    );
  say(`PostgreSQL does not run as root, and the user "${NAME}" could not be created: it runs as "nobody"`);
  return nobody;
}

/** Asks the system itself, with a real process of that user: modes, access lists and mounts are all counted. */
function reaches(user: User, test: "-x" | "-w", path: string): boolean {
  return (
    spawnSync("/bin/sh", ["-c", `test ${test} "$1"`, "sh", path], { uid: user.uid, gid: user.gid, cwd: "/" }).status ===
    0
  );
}

function openPlace(dataDirectory: string): string {
  const key = createHash("sha256").update(dataDirectory).digest("hex").slice(0, 8);
  for (const parent of ["/var/lib", "/opt", "/srv", tmpdir()]) {
    try {
      accessSync(parent, constants.W_OK | constants.X_OK);
      const place = join(parent, "sijil", key);
      mkdirSync(place, { recursive: true, mode: 0o755 });
      if (parent === tmpdir())
        say(`WARNING: only ${place} is left for the database; the system may empty it when it restarts`);
      return place;
    } catch {
      continue; // read-only or absent: the next one
    }
  }
  throw new Trouble(
    "no folder was found that PostgreSQL's own user can reach",
    "Set SIJIL_DATA_DIR to a folder outside closed homes, such as /srv/sijil-data.",
  );
}

function copyPrograms({ folder: programs, version }: Programs, place: string): string {
  const copy = join(place, `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  const half = `${copy}.half`;
  rmSync(half, { recursive: true, force: true });
  cpSync(programs, half, { recursive: true, verbatimSymlinks: true });
  renameSync(half, copy);
  return copy;
}

function give(path: string, user: User): string {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  chownSync(path, user.uid, user.gid);
  return path;
}

/** Where the database lives. As root, the packaged programs and the data may have to move to a place its own user can reach. */
export function findQuarters(dataDirectory: string, packaged: Programs): Quarters {
  const programs = packaged.folder;
  const home = join(dataDirectory, "postgresql");
  if (process.getuid?.() !== 0) {
    mkdirSync(home, { recursive: true, mode: 0o700 });
    return { user: undefined, programs, cluster: home };
  }
  const user = chooseUser();
  const note = join(dataDirectory, "postgresql-is-in"); // so that a later start finds the same data, whatever modes have become
  const moved = existsSync(note) ? readFileSync(note, "utf8").trim() : undefined;
  const reachesPrograms = reaches(user, "-x", join(programs, "bin", "postgres"));
  const reachesHome = moved === undefined && isPassable(dataDirectory, user);
  if (reachesPrograms && reachesHome) return { user, programs, cluster: give(home, user) };

  const place = moved === undefined ? openPlace(dataDirectory) : dirname(moved);
  const quarters = {
    user,
    programs: reachesPrograms ? programs : copyPrograms(packaged, place),
    cluster: reachesHome ? give(home, user) : give(join(place, "postgresql"), user),
  };
  if (!reachesHome) writeFileSync(note, quarters.cluster);
  if (!reachesPrograms)
    say(
      `PostgreSQL runs as "${user.name}", who cannot enter ${programs}: its programs were copied to ${quarters.programs}`,
    );
  if (!reachesHome)
    say(`PostgreSQL runs as "${user.name}", who cannot enter ${dataDirectory}: its data are in ${quarters.cluster}`);
  return quarters;
}

/** The data directory itself is opened for passage (0711) when only its own mode is in the way; its secrets stay closed (0700). */
function isPassable(dataDirectory: string, user: User): boolean {
  if (reaches(user, "-x", dataDirectory)) return true;
  if (!reaches(user, "-x", dirname(dataDirectory))) return false;
  return spawnSync("chmod", ["711", dataDirectory]).status === 0 && reaches(user, "-x", dataDirectory);
}
