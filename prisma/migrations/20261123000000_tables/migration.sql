-- On a managed server the extension is there beforehand; the embedded engine makes it here.
CREATE EXTENSION IF NOT EXISTS vector;

-- Words of a passage, stemmed in its own language. Immutable, so that a column can be generated from it.
CREATE FUNCTION words_of(language text, body text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT to_tsvector(
    CASE language WHEN 'en' THEN 'english'::regconfig WHEN 'fr' THEN 'french'::regconfig ELSE 'simple'::regconfig END,
    body)
$$;

-- CreateTable
CREATE TABLE "series" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" JSONB NOT NULL,
    "language" TEXT NOT NULL,
    "languages" TEXT[],
    "text_languages" TEXT[],
    "license" TEXT NOT NULL,
    "license_url" TEXT NOT NULL,
    "attribution" TEXT NOT NULL,
    "attribution_url" TEXT NOT NULL,
    "art" TEXT NOT NULL,
    "embedding_model" TEXT,
    "content_hash" TEXT,

    CONSTRAINT "series_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "episodes" (
    "id" UUID NOT NULL,
    "series_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "upstream" TEXT,
    "titles" JSONB NOT NULL,
    "teaser" JSONB NOT NULL,
    "credits" JSONB NOT NULL,
    "credits_url" TEXT,
    "published_on" TEXT,
    "page_sizes" JSONB NOT NULL,
    "page_count" INTEGER NOT NULL,

    CONSTRAINT "episodes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "episode_images" (
    "id" UUID NOT NULL,
    "episode_id" UUID NOT NULL,
    "part" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "placeholder" TEXT NOT NULL,
    "color" TEXT NOT NULL,
    "source_hash" TEXT NOT NULL,

    CONSTRAINT "episode_images_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pages" (
    "id" UUID NOT NULL,
    "series_id" UUID NOT NULL,
    "episode" INTEGER NOT NULL,
    "page" INTEGER NOT NULL,
    "gist" JSONB NOT NULL,
    "mood" TEXT[],
    "places" TEXT[],

    CONSTRAINT "pages_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "panels" (
    "id" UUID NOT NULL,
    "series_id" UUID NOT NULL,
    "episode" INTEGER NOT NULL,
    "page" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "shows" JSONB NOT NULL,
    "says" JSONB NOT NULL,

    CONSTRAINT "panels_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "page_layouts" (
    "id" UUID NOT NULL,
    "series_id" UUID NOT NULL,
    "episode" INTEGER NOT NULL,
    "page" INTEGER NOT NULL,
    "boxes" JSONB NOT NULL,

    CONSTRAINT "page_layouts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "page_images" (
    "id" UUID NOT NULL,
    "series_id" UUID NOT NULL,
    "episode" INTEGER NOT NULL,
    "page" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "placeholder" TEXT NOT NULL,
    "color" TEXT NOT NULL,
    "source_hash" TEXT NOT NULL,

    CONSTRAINT "page_images_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "entities" (
    "id" UUID NOT NULL,
    "series_id" UUID NOT NULL,
    "episode" INTEGER NOT NULL,
    "page" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" TEXT NOT NULL,

    CONSTRAINT "entities_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "entity_names" (
    "id" UUID NOT NULL,
    "series_id" UUID NOT NULL,
    "episode" INTEGER NOT NULL,
    "page" INTEGER NOT NULL,
    "entity_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "name" JSONB NOT NULL,
    "alias" BOOLEAN NOT NULL,

    CONSTRAINT "entity_names_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "facts" (
    "id" UUID NOT NULL,
    "series_id" UUID NOT NULL,
    "episode" INTEGER NOT NULL,
    "page" INTEGER NOT NULL,
    "entity_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "text" JSONB NOT NULL,

    CONSTRAINT "facts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "portraits" (
    "id" UUID NOT NULL,
    "series_id" UUID NOT NULL,
    "episode" INTEGER NOT NULL,
    "page" INTEGER NOT NULL,
    "entity_id" UUID NOT NULL,
    "box" DOUBLE PRECISION[],

    CONSTRAINT "portraits_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "relationships" (
    "id" UUID NOT NULL,
    "series_id" UUID NOT NULL,
    "episode" INTEGER NOT NULL,
    "page" INTEGER NOT NULL,
    "source_id" UUID NOT NULL,
    "target_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,

    CONSTRAINT "relationships_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "relationship_ends" (
    "id" UUID NOT NULL,
    "series_id" UUID NOT NULL,
    "episode" INTEGER NOT NULL,
    "page" INTEGER NOT NULL,
    "relationship_id" UUID NOT NULL,

    CONSTRAINT "relationship_ends_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "appearances" (
    "id" UUID NOT NULL,
    "series_id" UUID NOT NULL,
    "episode" INTEGER NOT NULL,
    "page" INTEGER NOT NULL,
    "entity_id" UUID NOT NULL,
    "panel_id" UUID,

    CONSTRAINT "appearances_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "passages" (
    "id" UUID NOT NULL,
    "series_id" UUID NOT NULL,
    "episode" INTEGER NOT NULL,
    "page" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "panel_id" UUID,
    "fact_id" UUID,
    "context" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "words" tsvector GENERATED ALWAYS AS (words_of(language, context || ' ' || text)) STORED,
    "embedding_model" TEXT,
    "embedding" vector(1024),

    CONSTRAINT "passages_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "readers" (
    "id" UUID NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'en',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "readers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reading_progress" (
    "reader_id" UUID NOT NULL,
    "episode_id" UUID NOT NULL,
    "furthest_page" INTEGER NOT NULL,

    CONSTRAINT "reading_progress_pkey" PRIMARY KEY ("reader_id","episode_id")
);

-- CreateTable
CREATE TABLE "reading_sessions" (
    "id" UUID NOT NULL,
    "reader_id" UUID NOT NULL,
    "episode_id" UUID NOT NULL,
    "current_page" INTEGER NOT NULL DEFAULT 1,
    "right_page" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "reading_sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "messages" (
    "id" UUID NOT NULL,
    "series_id" UUID NOT NULL,
    "episode" INTEGER NOT NULL,
    "page" INTEGER NOT NULL,
    "session_id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "question_id" UUID,
    "role" TEXT NOT NULL,
    "mode" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "sources" JSONB NOT NULL DEFAULT '[]',
    "suggestions" JSONB NOT NULL DEFAULT '[]',
    "retrieved_doc_ids" TEXT[],
    "latency_ms" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "messages_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "parked_questions" (
    "id" UUID NOT NULL,
    "series_id" UUID NOT NULL,
    "episode" INTEGER NOT NULL,
    "page" INTEGER NOT NULL,
    "session_id" UUID NOT NULL,
    "mode" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "parked_questions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "content_bundles" (
    "id" UUID NOT NULL,
    "series_id" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "content_bundles_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ingest_runs" (
    "id" UUID NOT NULL,
    "series_id" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "summary" JSONB NOT NULL DEFAULT '{}',
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "ingest_runs_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "series_slug_key" ON "series"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "episodes_slug_key" ON "episodes"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "episodes_series_id_number_key" ON "episodes"("series_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "episode_images_episode_id_part_language_width_key" ON "episode_images"("episode_id", "part", "language", "width");

-- CreateIndex
CREATE UNIQUE INDEX "pages_series_id_episode_page_key" ON "pages"("series_id", "episode", "page");

-- CreateIndex
CREATE UNIQUE INDEX "panels_series_id_episode_page_number_key" ON "panels"("series_id", "episode", "page", "number");

-- CreateIndex
CREATE UNIQUE INDEX "page_layouts_series_id_episode_page_key" ON "page_layouts"("series_id", "episode", "page");

-- CreateIndex
CREATE INDEX "page_images_key_idx" ON "page_images"("key");

-- CreateIndex
CREATE UNIQUE INDEX "page_images_series_id_episode_page_language_width_key" ON "page_images"("series_id", "episode", "page", "language", "width");

-- CreateIndex
CREATE INDEX "entities_series_id_episode_page_idx" ON "entities"("series_id", "episode", "page");

-- CreateIndex
CREATE UNIQUE INDEX "entities_series_id_slug_key" ON "entities"("series_id", "slug");

-- CreateIndex
CREATE INDEX "entity_names_entity_id_episode_page_idx" ON "entity_names"("entity_id", "episode", "page");

-- CreateIndex
CREATE INDEX "facts_entity_id_episode_page_idx" ON "facts"("entity_id", "episode", "page");

-- CreateIndex
CREATE UNIQUE INDEX "relationships_source_id_target_id_kind_key" ON "relationships"("source_id", "target_id", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "relationship_ends_relationship_id_key" ON "relationship_ends"("relationship_id");

-- CreateIndex
CREATE INDEX "appearances_series_id_episode_page_idx" ON "appearances"("series_id", "episode", "page");

-- CreateIndex
CREATE INDEX "appearances_entity_id_idx" ON "appearances"("entity_id");

-- CreateIndex
CREATE INDEX "passages_series_id_episode_page_idx" ON "passages"("series_id", "episode", "page");

-- CreateIndex
CREATE INDEX "reading_sessions_reader_id_episode_id_updated_at_idx" ON "reading_sessions"("reader_id", "episode_id", "updated_at");

-- CreateIndex
CREATE INDEX "reading_sessions_updated_at_idx" ON "reading_sessions"("updated_at");

-- CreateIndex
CREATE INDEX "messages_session_id_number_idx" ON "messages"("session_id", "number");

-- CreateIndex
CREATE INDEX "parked_questions_session_id_idx" ON "parked_questions"("session_id");

-- CreateIndex
CREATE INDEX "content_bundles_series_id_published_at_idx" ON "content_bundles"("series_id", "published_at");

-- CreateIndex
CREATE INDEX "ingest_runs_series_id_started_at_idx" ON "ingest_runs"("series_id", "started_at");

-- AddForeignKey
ALTER TABLE "episodes" ADD CONSTRAINT "episodes_series_id_fkey" FOREIGN KEY ("series_id") REFERENCES "series"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "episode_images" ADD CONSTRAINT "episode_images_episode_id_fkey" FOREIGN KEY ("episode_id") REFERENCES "episodes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pages" ADD CONSTRAINT "pages_series_id_episode_fkey" FOREIGN KEY ("series_id", "episode") REFERENCES "episodes"("series_id", "number") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "panels" ADD CONSTRAINT "panels_series_id_episode_page_fkey" FOREIGN KEY ("series_id", "episode", "page") REFERENCES "pages"("series_id", "episode", "page") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "page_layouts" ADD CONSTRAINT "page_layouts_series_id_episode_page_fkey" FOREIGN KEY ("series_id", "episode", "page") REFERENCES "pages"("series_id", "episode", "page") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "page_images" ADD CONSTRAINT "page_images_series_id_episode_page_fkey" FOREIGN KEY ("series_id", "episode", "page") REFERENCES "pages"("series_id", "episode", "page") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entities" ADD CONSTRAINT "entities_series_id_episode_page_fkey" FOREIGN KEY ("series_id", "episode", "page") REFERENCES "pages"("series_id", "episode", "page") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entity_names" ADD CONSTRAINT "entity_names_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entities"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entity_names" ADD CONSTRAINT "entity_names_series_id_episode_page_fkey" FOREIGN KEY ("series_id", "episode", "page") REFERENCES "pages"("series_id", "episode", "page") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "facts" ADD CONSTRAINT "facts_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entities"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "facts" ADD CONSTRAINT "facts_series_id_episode_page_fkey" FOREIGN KEY ("series_id", "episode", "page") REFERENCES "pages"("series_id", "episode", "page") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "portraits" ADD CONSTRAINT "portraits_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entities"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "portraits" ADD CONSTRAINT "portraits_series_id_episode_page_fkey" FOREIGN KEY ("series_id", "episode", "page") REFERENCES "pages"("series_id", "episode", "page") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "relationships" ADD CONSTRAINT "relationships_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "entities"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "relationships" ADD CONSTRAINT "relationships_target_id_fkey" FOREIGN KEY ("target_id") REFERENCES "entities"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "relationships" ADD CONSTRAINT "relationships_series_id_episode_page_fkey" FOREIGN KEY ("series_id", "episode", "page") REFERENCES "pages"("series_id", "episode", "page") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "relationship_ends" ADD CONSTRAINT "relationship_ends_relationship_id_fkey" FOREIGN KEY ("relationship_id") REFERENCES "relationships"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "relationship_ends" ADD CONSTRAINT "relationship_ends_series_id_episode_page_fkey" FOREIGN KEY ("series_id", "episode", "page") REFERENCES "pages"("series_id", "episode", "page") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appearances" ADD CONSTRAINT "appearances_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entities"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appearances" ADD CONSTRAINT "appearances_panel_id_fkey" FOREIGN KEY ("panel_id") REFERENCES "panels"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appearances" ADD CONSTRAINT "appearances_series_id_episode_page_fkey" FOREIGN KEY ("series_id", "episode", "page") REFERENCES "pages"("series_id", "episode", "page") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "passages" ADD CONSTRAINT "passages_panel_id_fkey" FOREIGN KEY ("panel_id") REFERENCES "panels"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "passages" ADD CONSTRAINT "passages_fact_id_fkey" FOREIGN KEY ("fact_id") REFERENCES "facts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "passages" ADD CONSTRAINT "passages_series_id_episode_page_fkey" FOREIGN KEY ("series_id", "episode", "page") REFERENCES "pages"("series_id", "episode", "page") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reading_progress" ADD CONSTRAINT "reading_progress_reader_id_fkey" FOREIGN KEY ("reader_id") REFERENCES "readers"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reading_progress" ADD CONSTRAINT "reading_progress_episode_id_fkey" FOREIGN KEY ("episode_id") REFERENCES "episodes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reading_sessions" ADD CONSTRAINT "reading_sessions_reader_id_fkey" FOREIGN KEY ("reader_id") REFERENCES "readers"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reading_sessions" ADD CONSTRAINT "reading_sessions_episode_id_fkey" FOREIGN KEY ("episode_id") REFERENCES "episodes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "messages" ADD CONSTRAINT "messages_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "reading_sessions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "messages" ADD CONSTRAINT "messages_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "messages"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "parked_questions" ADD CONSTRAINT "parked_questions_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "reading_sessions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "content_bundles" ADD CONSTRAINT "content_bundles_series_id_fkey" FOREIGN KEY ("series_id") REFERENCES "series"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ingest_runs" ADD CONSTRAINT "ingest_runs_series_id_fkey" FOREIGN KEY ("series_id") REFERENCES "series"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A passage is of a panel or of a fact.
ALTER TABLE "passages" ADD CONSTRAINT "passages_of_one_thing" CHECK (num_nonnulls("panel_id", "fact_id") = 1);

-- Kept in the row instead of beside it: the exact scan reads every vector behind the horizon, and is 8 times faster so.
ALTER TABLE "passages" ALTER COLUMN "embedding" SET STORAGE PLAIN;
