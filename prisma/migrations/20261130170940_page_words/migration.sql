-- CreateTable
CREATE TABLE "page_words" (
    "id" UUID NOT NULL,
    "series_id" UUID NOT NULL,
    "episode" INTEGER NOT NULL,
    "page" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "words" TEXT NOT NULL,

    CONSTRAINT "page_words_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "page_words_series_id_episode_page_language_key" ON "page_words"("series_id", "episode", "page", "language");

-- AddForeignKey
ALTER TABLE "page_words" ADD CONSTRAINT "page_words_series_id_episode_page_fkey" FOREIGN KEY ("series_id", "episode", "page") REFERENCES "pages"("series_id", "episode", "page") ON DELETE CASCADE ON UPDATE CASCADE;

-- Words that are told are bound as their passages are.
ALTER TABLE "page_words" ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON "page_words" TO companion_reader;
CREATE POLICY behind_the_horizon ON "page_words" FOR SELECT TO companion_reader USING (
  series_id = current_setting('reader.series')::uuid
  AND (episode, page) <= (current_setting('reader.episode')::int, current_setting('reader.page')::int)
);

-- What is published already, as nearly as SQL can; whoever publishes a series next makes its rows anew.
INSERT INTO "page_words" ("id", "series_id", "episode", "page", "language", "words")
SELECT gen_random_uuid(), "series_id", "episode", "page", "language", string_agg(DISTINCT word, ' ')
FROM "passages", LATERAL regexp_split_to_table(
  regexp_replace(
    regexp_replace(lower(normalize("context" || ' ' || "text", NFKD)), '[\u0300-\u036f]|[''’]s\M', '', 'g'),
    '[^[:alnum:]]+', ' ', 'g'),
  ' +') AS word
WHERE word <> ''
GROUP BY "series_id", "episode", "page", "language";
