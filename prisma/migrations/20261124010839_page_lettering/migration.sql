-- CreateTable
CREATE TABLE "page_lettering" (
    "id" UUID NOT NULL,
    "series_id" UUID NOT NULL,
    "episode" INTEGER NOT NULL,
    "page" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "balloons" JSONB NOT NULL,

    CONSTRAINT "page_lettering_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "page_lettering_series_id_episode_page_language_key" ON "page_lettering"("series_id", "episode", "page", "language");

-- AddForeignKey
ALTER TABLE "page_lettering" ADD CONSTRAINT "page_lettering_series_id_episode_page_fkey" FOREIGN KEY ("series_id", "episode", "page") REFERENCES "pages"("series_id", "episode", "page") ON DELETE CASCADE ON UPDATE CASCADE;

-- Words, so they are bound as words are, and not as the picture they stand on.
ALTER TABLE "page_lettering" ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON "page_lettering" TO companion_reader;
CREATE POLICY behind_the_horizon ON "page_lettering" FOR SELECT TO companion_reader USING (
  series_id = current_setting('reader.series')::uuid
  AND (episode, page) <= (current_setting('reader.episode')::int, current_setting('reader.page')::int)
);
