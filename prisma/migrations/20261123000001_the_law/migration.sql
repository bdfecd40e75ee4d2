-- The law: the role that answers readers sees only rows at or behind the horizon set for its transaction.
-- With no horizon set, the settings are absent or empty, the casts below fail, and so does the query.

-- Roles belong to the whole server, not to one database, so it may be there already, made by a neighbour.
DO $$
BEGIN
  CREATE ROLE companion_reader NOLOGIN NOINHERIT;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;

-- The user that the app connects as must be able to become the reader. Postgres 16 made that a separate option.
DO $$
BEGIN
  IF current_setting('server_version_num')::int >= 160000 THEN
    IF NOT pg_has_role(current_user, 'companion_reader', 'SET') THEN
      EXECUTE 'GRANT companion_reader TO CURRENT_USER WITH SET TRUE, INHERIT FALSE';
    END IF;
  ELSIF NOT pg_has_role(current_user, 'companion_reader', 'MEMBER') THEN
    EXECUTE 'GRANT companion_reader TO CURRENT_USER';
  END IF;
  EXECUTE format('GRANT USAGE ON SCHEMA %I TO companion_reader', current_schema());
END $$;

-- Public by decision; readable without a horizon.
GRANT SELECT ON "series", "episodes", "episode_images" TO companion_reader;

-- Everything dated by the page that reveals it.
DO $$
DECLARE
  story text;
  behind constant text := 'series_id = current_setting(''reader.series'')::uuid AND (episode, page) <= '
    || '(current_setting(''reader.episode'')::int, current_setting(''reader.page'')::int)';
  pictured constant text := 'series_id = current_setting(''reader.series'')::uuid AND (episode, page) <= '
    || '(current_setting(''reader.episode'')::int, current_setting(''reader.picture_page'')::int)';
  own constant text := ' AND session_id = current_setting(''reader.session'')::uuid';
BEGIN
  FOREACH story IN ARRAY ARRAY['pages', 'panels', 'entities', 'entity_names', 'facts', 'portraits', 'relationships',
    'relationship_ends', 'appearances', 'passages', 'page_layouts', 'page_images', 'messages', 'parked_questions']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', story);
    EXECUTE format('GRANT SELECT ON %I TO companion_reader', story);
    EXECUTE format('CREATE POLICY behind_the_horizon ON %I FOR SELECT TO companion_reader USING (%s)', story,
      CASE WHEN story IN ('page_layouts', 'page_images') THEN pictured
           WHEN story IN ('messages', 'parked_questions') THEN behind || own
           ELSE behind END);
  END LOOP;
END $$;
