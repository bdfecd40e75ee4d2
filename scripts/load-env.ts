/**
 * Reads `.env`, or the file that `--env-file` names, into the environment. To be imported before anything of lib: the
 * configuration is read once, as soon as a module asks for it. What is set already stays as it is.
 */
import { existsSync } from "node:fs";

const named = process.argv.indexOf("--env-file");
const file = named === -1 ? ".env" : process.argv[named + 1];
if (file === undefined || (named !== -1 && !existsSync(file))) {
  console.error(`There is no file ${file ?? "named after --env-file"}.`);
  process.exit(2);
}
if (existsSync(file)) process.loadEnvFile(file);
