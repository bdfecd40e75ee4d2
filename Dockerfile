# One image for every way to run: with nothing it serves our story from the embedded database in /data; with
# DATABASE_URL, R2 and a model set it is the site of docs/operations.md. No secret, no database and no model at build.
#
# Node 22, because the compiler of Node 24 takes 670 MB for a moment when it optimises the embedded database (decision 20).

FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
# The test is for npm versions that end with 0 when they could not reach the registry.
RUN --mount=type=cache,target=/root/.npm npm ci && test -d node_modules/next
COPY . .
# Pictures that were drawn by an earlier build on this machine are not drawn again.
RUN --mount=type=cache,target=/app/.build npm run build && test -f .next/standalone/server.js

FROM node:22-bookworm-slim AS runner
# Memory that one thread frees is of use to the others: with an arena for each thread a third more stays resident.
ENV NODE_ENV=production PORT=3000 HOSTNAME=0.0.0.0 DATA_DIR=/data MALLOC_ARENA_MAX=2
WORKDIR /app
RUN mkdir /data && chown node:node /data
# The code belongs to root: the server cannot write over itself, and needs nothing but /data to be writable.
COPY --from=build /app/.next/standalone ./
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# One thread for V8's own work, as on a machine with one processor: each that compiles the database at start keeps its memory.
CMD ["node", "--v8-pool-size=1", "server.js"]
