-- What rate-limiter-flexible counts, in the columns and the order that it expects.
CREATE TABLE "counters" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "counters_pkey" PRIMARY KEY ("key")
);

-- Which of the answers that may be written at once is being written, and until when that holds if its process dies.
CREATE TABLE "answer_slots" (
    "number" INTEGER NOT NULL,
    "taken_by" UUID,
    "taken_until" TIMESTAMPTZ(3) NOT NULL DEFAULT '1970-01-01 00:00:00 +00:00',

    CONSTRAINT "answer_slots_pkey" PRIMARY KEY ("number")
);
