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
const url = z.preprocess(unset, z.url().optional());
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

const schema = z
  .object({
    PORT: count(3000),
    HOSTNAME: z.preprocess(unset, z.string().default("0.0.0.0")),
    SITE_URL: url,
    DATA_DIR: z.preprocess(unset, z.string().default("./.data")),
    DATABASE_URL: postgresUrl,
    DIRECT_URL: postgresUrl,
    COMIC_SOURCE_URL: z.preprocess(unset, z.url().default(OFFICIAL_ART)),
    LETTERING_SOURCE_URL: z.preprocess(unset, z.url().default(OFFICIAL_LETTERING)),
    FETCH_ART: switchOf("1"),
    IMAGE_KEY_SECRET: z.preprocess(unset, z.string().min(16, "must have at least 16 characters").optional()),
    CHAT_PROVIDER: z.preprocess(unset, z.enum(["auto", "builtin", "ollama"]).default("auto")),
    EMBEDDING_PROVIDER: z.preprocess(unset, z.enum(["auto", "builtin", "ollama"]).default("auto")),
    OLLAMA_BASE_URL: z.preprocess(unset, z.url().default("http://127.0.0.1:11434")),
    OLLAMA_CHAT_MODEL: z.preprocess(unset, z.string().default("qwen2.5:7b")),
    EMBEDDING_MODEL: z.preprocess(unset, z.string().default("bge-m3")),
    MODAL_PROXY_TOKEN_ID: text,
    MODAL_PROXY_TOKEN_SECRET: text,
    CHAT_RATE_LIMIT_PER_MINUTE: count(20),
    RETRIEVE_RATE_LIMIT_PER_MINUTE: count(60),
    CLIENT_ADDRESS_HEADER: text,
    SESSION_DAYS: count(90),
    LOG_LEVEL: z.preprocess(
      unset,
      z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
    ),
  })
  .refine(
    (env) => (env.MODAL_PROXY_TOKEN_ID === undefined) === (env.MODAL_PROXY_TOKEN_SECRET === undefined),
    {
      path: ["MODAL_PROXY_TOKEN_ID"],
      message: "and MODAL_PROXY_TOKEN_SECRET go together: set both or neither",
    },
  );

export type Env = z.infer<typeof schema>;

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
