-- A database for TEST_DATABASE_URL as a managed host would give it, for psql and a superuser: the user owns the database,
-- is no superuser, may make roles, and finds the extension there.
create role app login createrole password 'app';
create database app owner app;
\connect app
create extension vector;
grant all on schema public to app;
