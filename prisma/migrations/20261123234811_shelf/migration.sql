-- AlterTable
ALTER TABLE "series" ADD COLUMN     "shelf" INTEGER NOT NULL DEFAULT 1;
