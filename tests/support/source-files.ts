/** The project's own source files and what they import, for tests of its structure. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";

export type Import = { path: string; typeOnly: boolean };
export type SourceFile = { path: string; text: string; lines: number; imports: Import[] };

const FOLDERS = ["app", "components", "drawings", "lib", "scripts", "tests"];
const IMPORT = /(?:^|\n)\s*(?:import|export)\s+(type\s)?(?:[^"';]*?from\s+)?"([^"]+)"|import\("([^"]+)"\)/g;

/** Every TypeScript file under the given folders, paths from the root with forward slashes. */
export function sourceFiles(folders: readonly string[] = FOLDERS): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:tsx?|mjs)$/.test(entry.name))
      .map((entry) => read(join(entry.parentPath, entry.name).replaceAll("\\", "/"))),
  );
}

function read(path: string): SourceFile {
  const text = readFileSync(path, "utf8");
  const imports = [...text.matchAll(IMPORT)].map(([statement, type, from, dynamic]) => ({
    path: resolveImport(path, from ?? dynamic ?? ""),
    typeOnly: type !== undefined || isTypeOnly(statement),
  }));
  return { path, text, lines: text.split("\n").length - 1, imports };
}

/** `import { type A, type B }` brings in nothing at run time. */
function isTypeOnly(statement: string): boolean {
  const names = /\{([^}]*)\}\s*from/.exec(statement)?.[1];
  const beforeBraces = /import\s+[A-Za-z_$*]/.test(statement.replace(/import\s+type\s/, "import "));
  if (names === undefined || beforeBraces) return false;
  return names
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "")
    .every((name) => name.startsWith("type "));
}

function resolveImport(importer: string, specifier: string): string {
  if (specifier.startsWith("#")) return specifier.slice(1);
  if (specifier.startsWith(".")) return posix.normalize(posix.join(dirname(importer), specifier));
  return specifier;
}
