-- Until now only fingerprints were kept, and no run was ever written down: nothing that could be published again.
DELETE FROM "content_bundles";
DELETE FROM "ingest_runs";

-- DropForeignKey
ALTER TABLE "content_bundles" DROP CONSTRAINT "content_bundles_series_id_fkey";

-- DropForeignKey
ALTER TABLE "ingest_runs" DROP CONSTRAINT "ingest_runs_series_id_fkey";

-- DropIndex
DROP INDEX "content_bundles_series_id_published_at_idx";

-- DropIndex
DROP INDEX "ingest_runs_series_id_started_at_idx";

-- AlterTable
ALTER TABLE "content_bundles" DROP COLUMN "series_id",
ADD COLUMN     "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "archive" BYTEA NOT NULL,
ADD COLUMN     "bytes" INTEGER NOT NULL,
ADD COLUMN     "files" INTEGER NOT NULL,
ADD COLUMN     "series" TEXT NOT NULL,
ADD COLUMN     "source" TEXT NOT NULL,
ALTER COLUMN "published_at" DROP NOT NULL,
ALTER COLUMN "published_at" DROP DEFAULT;

-- AlterTable
ALTER TABLE "ingest_runs" DROP COLUMN "series_id",
DROP COLUMN "summary",
ADD COLUMN     "base_bundle_id" UUID,
ADD COLUMN     "bundle_id" UUID NOT NULL,
ADD COLUMN     "cancel_requested" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "changes" JSONB,
ADD COLUMN     "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "error" JSONB,
ADD COLUMN     "heartbeat_at" TIMESTAMPTZ(3),
ADD COLUMN     "request" JSONB NOT NULL,
ADD COLUMN     "result" JSONB,
ADD COLUMN     "resumed" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "series" TEXT NOT NULL,
ADD COLUMN     "steps" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "worker" UUID,
ALTER COLUMN "started_at" DROP NOT NULL,
ALTER COLUMN "started_at" DROP DEFAULT;

-- AlterTable
ALTER TABLE "series" ADD COLUMN     "bundle_id" UUID;

-- CreateTable
CREATE TABLE "ingest_run_lines" (
    "run_id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "level" TEXT NOT NULL,
    "message" TEXT NOT NULL,

    CONSTRAINT "ingest_run_lines_pkey" PRIMARY KEY ("run_id","number")
);

-- CreateTable
CREATE TABLE "staged_pictures" (
    "run_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "row" JSONB NOT NULL,

    CONSTRAINT "staged_pictures_pkey" PRIMARY KEY ("run_id","key")
);

-- CreateTable
CREATE TABLE "staged_vectors" (
    "owner" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "embedding" vector(1024) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "staged_vectors_pkey" PRIMARY KEY ("owner","hash","model")
);

-- CreateIndex
CREATE INDEX "staged_pictures_run_id_name_idx" ON "staged_pictures"("run_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "content_bundles_series_hash_key" ON "content_bundles"("series", "hash");

-- CreateIndex
CREATE INDEX "ingest_runs_series_created_at_idx" ON "ingest_runs"("series", "created_at");

-- AddForeignKey
ALTER TABLE "ingest_run_lines" ADD CONSTRAINT "ingest_run_lines_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "ingest_runs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staged_pictures" ADD CONSTRAINT "staged_pictures_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "ingest_runs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Of a series one run at a time, on however many machines: whoever comes second is refused here.
CREATE UNIQUE INDEX "ingest_runs_one_at_a_time" ON "ingest_runs"("series") WHERE "status" IN ('queued', 'running');

-- Kept in the row, like those of passages.
ALTER TABLE "staged_vectors" ALTER COLUMN "embedding" SET STORAGE PLAIN;

-- What a run leaves behind has no other row when it was not applied; the collector looks whether it has.
CREATE TRIGGER note_unused AFTER DELETE ON "staged_pictures"
  REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION note_unused_pictures();
