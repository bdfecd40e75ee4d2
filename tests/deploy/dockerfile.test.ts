import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { FILES, FOLDERS } from "#scripts/build-stamp.ts";
import { LEAN } from "#scripts/lean.ts";

const dockerfile = readFileSync("Dockerfile", "utf8");
const [build = "", runner = ""] = dockerfile.split(/^(?=FROM .* AS runner$)/m);

describe("the image", () => {
  it("starts the server with the same thrift as npm start", () => {
    expect(runner).toContain(
      `CMD ${JSON.stringify(["node", ...LEAN.args, "server.js"]).replaceAll(",", ", ")}`,
    );
    for (const [name, value] of Object.entries(LEAN.env)) expect(runner).toContain(`${name}=${value}`);
  });

  it("serves as somebody who owns none of the code", () => {
    expect(runner).toMatch(/^USER node$/m);
    expect(runner).not.toMatch(/--chown/);
  });

  it("is built from all that a build here reads", () => {
    const named = readFileSync(".dockerignore", "utf8").split("\n");
    for (const source of [...FOLDERS, ...FILES]) expect(named).toContain(`!${source}`);
  });

  it("is built from what is named, and from no secret", () => {
    const [first, ...rest] = readFileSync(".dockerignore", "utf8").match(/^[^#\n].*$/gm) ?? [];
    expect(first).toBe("**");
    expect(rest.at(-1)).toBe("**/.env*");
    expect(build).not.toMatch(/^(?:ARG|ENV)\b/m);
    expect(dockerfile).not.toMatch(/secret=|SECRET|TOKEN|PASSWORD/);
  });
});
