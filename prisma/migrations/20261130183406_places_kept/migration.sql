-- AlterTable
ALTER TABLE "entities" ADD COLUMN     "place_x" DOUBLE PRECISION,
ADD COLUMN     "place_y" DOUBLE PRECISION;
