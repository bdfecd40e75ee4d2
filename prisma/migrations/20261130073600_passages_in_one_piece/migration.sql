-- A vector is 4 kB and kept in its row, so every passage was over the size from which Postgres moves other columns out: the
-- words that every search looks at went to another table, and cost a look-up there for every passage. Now a row is left
-- whole as long as it fits a page.
ALTER TABLE "passages" SET (toast_tuple_target = 8160);

-- Only what is written anew is written so. The words are made of these two.
UPDATE "passages" SET "context" = "context" || '', "text" = "text" || '';
