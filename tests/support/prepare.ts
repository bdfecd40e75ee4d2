/** Once before all tests: the prepared embedded database that each test file starts from. */
import { execFileSync } from "node:child_process";

export default function setup(): void {
  execFileSync(process.execPath, [
    "--conditions=react-server",
    "--import",
    "tsx",
    "scripts/prepare-database.ts",
  ]);
}
