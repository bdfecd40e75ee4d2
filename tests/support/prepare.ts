/** Once before all tests: the prepared embedded database that each test file starts from, and the encoder's process. */
import { execFileSync } from "node:child_process";

export default function setup(): void {
  for (const script of ["scripts/prepare-database.ts", "scripts/prepare-encoder.ts"]) {
    execFileSync(process.execPath, ["--conditions=react-server", "--import", "tsx", script]);
  }
}
