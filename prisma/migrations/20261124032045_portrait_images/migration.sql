-- CreateTable
CREATE TABLE "portrait_images" (
    "id" UUID NOT NULL,
    "series_id" UUID NOT NULL,
    "episode" INTEGER NOT NULL,
    "page" INTEGER NOT NULL,
    "entity_id" UUID NOT NULL,
    "box" DOUBLE PRECISION[],
    "width" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "source_hash" TEXT NOT NULL,

    CONSTRAINT "portrait_images_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unused_pictures" (
    "key" TEXT NOT NULL,

    CONSTRAINT "unused_pictures_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "portrait_images_key_idx" ON "portrait_images"("key");

-- CreateIndex
CREATE UNIQUE INDEX "portrait_images_entity_id_width_key" ON "portrait_images"("entity_id", "width");

-- AddForeignKey
ALTER TABLE "portrait_images" ADD CONSTRAINT "portrait_images_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entities"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "portrait_images" ADD CONSTRAINT "portrait_images_series_id_episode_page_fkey" FOREIGN KEY ("series_id", "episode", "page") REFERENCES "pages"("series_id", "episode", "page") ON DELETE CASCADE ON UPDATE CASCADE;

-- A face tells who there is, so it is bound as words are, and not as the picture that it is cut from.
ALTER TABLE "portrait_images" ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON "portrait_images" TO companion_reader;
CREATE POLICY behind_the_horizon ON "portrait_images" FOR SELECT TO companion_reader USING (
  series_id = current_setting('reader.series')::uuid
  AND (episode, page) <= (current_setting('reader.episode')::int, current_setting('reader.page')::int)
);

-- Whichever way a picture's row goes, its key is noted in the same transaction, so that a run that is killed before it
-- has removed the file leaves the next one something to go on.
CREATE FUNCTION note_unused_pictures() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO unused_pictures (key) SELECT DISTINCT key FROM gone ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER note_unused AFTER DELETE ON "page_images"
  REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION note_unused_pictures();
CREATE TRIGGER note_unused AFTER DELETE ON "episode_images"
  REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION note_unused_pictures();
CREATE TRIGGER note_unused AFTER DELETE ON "portrait_images"
  REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION note_unused_pictures();
