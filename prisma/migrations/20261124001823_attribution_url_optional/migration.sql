-- AlterTable
ALTER TABLE "series" ALTER COLUMN "attribution_url" DROP NOT NULL;
