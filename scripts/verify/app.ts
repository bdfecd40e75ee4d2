/** The site itself: alive, ready, with episodes, and with covers where the configuration says they are. */
import { z } from "zod";
import { episodeListSchema } from "#lib/contract.ts";
import { type Answer, knock, parsedJson } from "./knock.ts";
import { failed, passed, type Rung, type Target, type Verdict } from "./rung.ts";

const aliveSchema = z.object({ status: z.literal("ok") });
/** As much of readiness as this rung looks at, so that a newer site may say more. */
const readinessSchema = z.object({ status: z.string(), database: z.string(), search: z.string() });

export const app: Rung = {
  name: "app",
  needs: ["database"],
  async climb(target: Target): Promise<Verdict> {
    const alive = await knock(`${target.host}/health`, { withinMs: 60_000 });
    if (alive.trouble !== null) {
      return failed(
        "the app",
        alive.trouble,
        "it is not deployed, does not listen on 0.0.0.0, or ended at start: see its log",
      );
    }
    if (!aliveSchema.safeParse(parsedJson(alive.text)).success) {
      return failed("the app", `status ${alive.status} from /health`, "this address leads to something else");
    }
    return (
      (await faultOfReadiness(target)) ?? (await faultOfLibrary(target)) ?? (await lookAtEpisodes(target))
    );
  },
};

async function faultOfReadiness({ host }: Target): Promise<Verdict | null> {
  const answer = await knock(`${host}/health/ready`, { withinMs: 30_000 });
  if (answer.trouble !== null) return failed("the app", answer.trouble, "it stopped answering: see its log");
  const said = readinessSchema.safeParse(parsedJson(answer.text));
  if (!said.success)
    return failed("the app", `status ${answer.status} from /health/ready`, "it fails: see its log");
  const { status, database, search } = said.data;
  const saw = `readiness: database ${database}, search ${search}`;
  if (database !== "ok")
    return failed("the database", saw, "the site cannot reach it: its DATABASE_URL is wrong");
  if (search === "empty")
    return failed("the database", saw, "it has no content: the release command loads it");
  if (search === "words_only") {
    const cause = "vectors are old: made by a model that this configuration does not speak";
    return failed("the embedding provider", saw, cause);
  }
  return status === "ready" ? null : failed("the app", saw, "see its log");
}

/** The page that readers come to first, under the policy of what it may run. */
async function faultOfLibrary({ host }: Target): Promise<Verdict | null> {
  const answer = await knock(`${host}/`, { withinMs: 30_000 });
  if (answer.trouble !== null) return failed("the app", answer.trouble, "it stopped answering: see its log");
  if (answer.status !== 200)
    return failed("the app", `status ${answer.status} from /`, "it fails: see its log");
  return answer.headers.has("content-security-policy")
    ? null
    : failed("the app", "pages without a content security policy", "it was built without proxy.ts");
}

async function lookAtEpisodes({ host, env }: Target): Promise<Verdict> {
  const answer = await knock(`${host}/api/episodes`);
  const listed = episodesIn(answer.trouble === null ? answer : null);
  if (listed === null) {
    const saw = answer.trouble ?? `status ${answer.status} from /api/episodes`;
    return failed("the database", saw, "alive but without its database: DATABASE_URL of the site");
  }
  if (listed.length === 0) return failed("the database", "no episodes", "the release command loaded nothing");
  const prefix = env.STORAGE_BACKEND === "r2" ? (env.R2_PUBLIC_URL_PREFIX ?? "") : "/images";
  const strayed = listed.find(({ cover_image_url: url }) => url !== null && !url.startsWith(`${prefix}/`));
  if (strayed !== undefined) {
    const saw = `the cover of ${strayed.slug} is elsewhere`;
    return failed(
      "the app",
      saw,
      `covers must begin with ${prefix}: STORAGE_BACKEND or R2_PUBLIC_URL_PREFIX differ`,
    );
  }
  return passed(`alive, ready, ${listed.length} episodes`);
}

function episodesIn(answer: Answer | null) {
  return answer === null
    ? null
    : (episodeListSchema.safeParse(parsedJson(answer.text)).data?.episodes ?? null);
}
