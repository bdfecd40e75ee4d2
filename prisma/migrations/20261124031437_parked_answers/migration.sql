-- AlterTable
ALTER TABLE "parked_questions" ADD COLUMN     "checked_episode" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "checked_page" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "parked_answers" (
    "id" UUID NOT NULL,
    "series_id" UUID NOT NULL,
    "episode" INTEGER NOT NULL,
    "page" INTEGER NOT NULL,
    "session_id" UUID NOT NULL,
    "question_id" UUID NOT NULL,
    "panel" INTEGER,

    CONSTRAINT "parked_answers_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "parked_answers_session_id_idx" ON "parked_answers"("session_id");

-- CreateIndex
CREATE UNIQUE INDEX "parked_answers_question_id_key" ON "parked_answers"("question_id");

-- AddForeignKey
ALTER TABLE "parked_answers" ADD CONSTRAINT "parked_answers_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "parked_questions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "parked_answers" ADD CONSTRAINT "parked_answers_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "reading_sessions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- That an answer has come is itself told by a page, and to nobody but the reader who asked.
ALTER TABLE "parked_answers" ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON "parked_answers" TO companion_reader;
CREATE POLICY behind_the_horizon ON "parked_answers" FOR SELECT TO companion_reader USING (
  series_id = current_setting('reader.series')::uuid
  AND (episode, page) <= (current_setting('reader.episode')::int, current_setting('reader.page')::int)
  AND session_id = current_setting('reader.session')::uuid
);
