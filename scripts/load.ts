/**
 * `node … scripts/load.ts --url http://host [--at-once 300] [--in-a-row 1200] [--memory-port 4449]`: asks a running site many
 * questions, which must be configured for the Ollama double that this starts on `--model-port`. First as many at once
 * as `--at-once` says, none of them answered before all are asked; then, if `--in-a-row` says so, that many one after the
 * other, with the heap looked at on the way. Ends with 1 when an answer is lost or a bound is broken.
 */
import { parseArgs } from "node:util";
import { runLoad } from "#scripts/load/run-load.ts";

const { values } = parseArgs({
  options: {
    url: { type: "string" },
    "model-port": { type: "string" },
    "memory-port": { type: "string" },
    "at-once": { type: "string", default: "300" },
    "in-a-row": { type: "string", default: "0" },
    "limit-mb": { type: "string", default: "512" },
  },
});
if (values.url === undefined || values["model-port"] === undefined) {
  console.error(
    "usage: scripts/load.ts --url <http://host> --model-port <port> [--memory-port <port>] [--at-once 300] [--in-a-row 1200]",
  );
  process.exit(2);
}
const faults = await runLoad({
  host: values.url,
  modelPort: Number(values["model-port"]),
  memoryPort: values["memory-port"] === undefined ? null : Number(values["memory-port"]),
  atOnce: Number(values["at-once"]),
  chats: Number(values["in-a-row"]),
  limitMb: Number(values["limit-mb"]),
  say: (line) => console.log(line),
});
for (const fault of faults) console.error(`FAILED  ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;
