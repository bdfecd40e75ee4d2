/**
 * Configuration: one schema over the environment, checked once at start. Every variable is optional and described in
 * `.env.example`; a wrong value is refused by name, and no value is ever printed.
 */
import "server-only";
import { z } from "zod";

const OFFICIAL_ART = "https://www.peppercarrot.com/0_sources";
const OFFICIAL_LETTERING = "https://framagit.org/peppercarrot/webcomics/-/raw/master";

/** An empty line in an env file means the same as no line. */
const unset = (value: unknown) => (typeof value === "string" && value.trim() === "" ? undefined : value);
const text = z.preprocess(unset, z.string().trim().optional());
/** Travels in a header, where a line end or a typographic quote from a web page would break every request. */
const credential = z.preprocess(
  unset,
  z
    .string()
    .trim()
    .regex(/^[!-~]+$/, "must be printable ASCII without spaces, as its provider issued it")
    .optional(),
);
const httpUrl = () => z.url({ protocol: /^https?$/, error: "must be an http:// or https:// address" });
const url = z.preprocess(unset, httpUrl().optional());
const prefix = z.preprocess(unset, httpUrl().overwrite(withoutSlash).optional());
const count = (fallback: number) => z.preprocess(unset, z.coerce.number().int().min(0).default(fallback));
const switchOf = (fallback: "0" | "1") =>
  z.preprocess(unset, z.enum(["0", "1"]).default(fallback)).transform((value) => value === "1");
const postgresUrl = z.preprocess(
  unset,
  z
    .string()
    .regex(/^postgres(?:ql)?:\/\//, "must be a postgres:// address; leave it unset for the embedded database")
    .optional(),
);

const variables = z.object({
  PORT: count(3000),
  HOSTNAME: z.preprocess(unset, z.string().default("0.0.0.0")),
  SITE_URL: url,
  DATA_DIR: z.preprocess(unset, z.string().default("./.data")),
  DATABASE_URL: postgresUrl,
  DIRECT_URL: postgresUrl,
  COMIC_SOURCE_URL: z.preprocess(unset, z.url().default(OFFICIAL_ART)),
  LETTERING_SOURCE_URL: z.preprocess(unset, z.url().default(OFFICIAL_LETTERING)),
  FETCH_ART: switchOf("1"),
  LOAD_CONTENT: switchOf("1"),
  RELEASE_COMMAND: switchOf("0"),
  STORAGE_BACKEND: z.preprocess(unset, z.enum(["local", "r2"]).default("local")),
  R2_ACCOUNT_ID: z.preprocess(
    unset,
    z
      .string()
      .regex(/^[a-z0-9]+$/i, "must be the account's id alone, not an address")
      .optional(),
  ),
  R2_ACCESS_KEY_ID: credential,
  R2_SECRET_ACCESS_KEY: credential,
  R2_BUCKET: z.preprocess(
    unset,
    z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/, "must be a bucket's name")
      .optional(),
  ),
  R2_PUBLIC_URL_PREFIX: prefix,
  R2_ENDPOINT: prefix,
  IMAGE_KEY_SECRET: z.preprocess(unset, z.string().min(16, "must have at least 16 characters").optional()),
  CHAT_PROVIDER: z.preprocess(unset, z.enum(["auto", "builtin", "ollama", "anthropic"]).default("auto")),
  EMBEDDING_PROVIDER: z.preprocess(unset, z.enum(["auto", "builtin", "ollama", "voyage"]).default("auto")),
  OLLAMA_BASE_URL: z.preprocess(unset, z.url().default("http://127.0.0.1:11434")),
  OLLAMA_CHAT_MODEL: z.preprocess(unset, z.string().default("qwen2.5:7b")),
  OLLAMA_VISION_MODEL: z.preprocess(unset, z.string().default("qwen2.5vl:7b")),
  EMBEDDING_MODEL: z.preprocess(unset, z.string().default("bge-m3")),
  MODAL_PROXY_TOKEN_ID: credential,
  MODAL_PROXY_TOKEN_SECRET: credential,
  ANTHROPIC_API_KEY: credential,
  ANTHROPIC_MODEL: z.preprocess(unset, z.string().default("claude-haiku-4-5")),
  ANTHROPIC_BASE_URL: z.preprocess(
    unset,
    httpUrl().overwrite(withoutSlash).default("https://api.anthropic.com"),
  ),
  VOYAGE_API_KEY: credential,
  VOYAGE_MODEL: z.preprocess(unset, z.string().default("voyage-4-lite")),
  VOYAGE_BASE_URL: z.preprocess(
    unset,
    httpUrl().overwrite(withoutSlash).default("https://api.voyageai.com/v1"),
  ),
  ADMIN_TOKEN: z.preprocess(unset, z.string().min(16, "must have at least 16 characters").optional()),
  CHAT_RATE_LIMIT_PER_MINUTE: count(20),
  RETRIEVE_RATE_LIMIT_PER_MINUTE: count(60),
  ANSWERS_PER_DAY: count(0),
  ANSWERS_AT_ONCE: count(0),
  CLIENT_ADDRESS_HEADER: text,
  SESSION_DAYS: count(90),
  LOG_LEVEL: z.preprocess(
    unset,
    z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
  ),
});

const schema = variables.check(({ value, issues }) => {
  for (const { path, message } of complaintsAbout(value)) {
    issues.push({ code: "custom", path: [path], message, input: undefined });
  }
});

export type Env = z.infer<typeof variables>;

/** What each choice cannot do without. */
const NEEDS: readonly (readonly [name: keyof Env, choice: string, needs: readonly (keyof Env)[]])[] = [
  [
    "STORAGE_BACKEND",
    "r2",
    [
      "R2_ACCOUNT_ID",
      "R2_ACCESS_KEY_ID",
      "R2_SECRET_ACCESS_KEY",
      "R2_BUCKET",
      "R2_PUBLIC_URL_PREFIX",
      "IMAGE_KEY_SECRET",
    ],
  ],
  ["CHAT_PROVIDER", "anthropic", ["ANTHROPIC_API_KEY"]],
  ["EMBEDDING_PROVIDER", "voyage", ["VOYAGE_API_KEY"]],
];

function complaintsAbout(env: Env): { path: keyof Env; message: string }[] {
  const missing = NEEDS.filter(([name, choice]) => env[name] === choice).flatMap(([name, choice, needs]) =>
    needs
      .filter((need) => env[need] === undefined)
      .map((path) => ({ path, message: `is needed because ${name} is ${choice}` })),
  );
  const hasHalf = (env.MODAL_PROXY_TOKEN_ID === undefined) !== (env.MODAL_PROXY_TOKEN_SECRET === undefined);
  const half = {
    path: "MODAL_PROXY_TOKEN_ID",
    message: "and MODAL_PROXY_TOKEN_SECRET go together: set both or neither",
  } as const;
  return hasHalf ? [...missing, half] : missing;
}

function withoutSlash(address: string): string {
  return address.replace(/\/+$/, "");
}

/**
 * Parses an environment.
 * @throws Error naming each wrong variable and what is expected of it, never its value.
 */
export function parseEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const parsed = schema.safeParse(source);
  if (parsed.success) return parsed.data;
  const complaints = parsed.error.issues.map((issue) => `  ${issue.path.join(".")} ${issue.message}`);
  throw new Error(`The configuration cannot be used:\n${complaints.join("\n")}`);
}

let current: Env | undefined;

/** The process's configuration, parsed at first use. */
export function env(): Env {
  current ??= parseEnv(process.env);
  return current;
}
