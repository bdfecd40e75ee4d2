import { defineConfig } from "prisma/config";

// Only `generate` and `validate` run through Prisma's own command line; migrations are applied by lib/db/migrate.ts.
export default defineConfig({ schema: "prisma/schema.prisma", migrations: { path: "prisma/migrations" } });
