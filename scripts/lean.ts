/**
 * How a server process is started so that it fits into 512 MB beside its embedded database; the Dockerfile does the same.
 * Both are about memory that is free and never given back: glibc keeps an arena for each thread, and each of V8's own
 * threads keeps what it needed to compile the database's WebAssembly at start. Together 60 to 100 MB.
 */
export const LEAN = {
  args: ["--v8-pool-size=1"],
  env: { MALLOC_ARENA_MAX: "2" },
} as const;
