/** Next calls this once when a server process starts. */
export async function register(): Promise<void> {
  if (process.env["NEXT_RUNTIME"] !== "nodejs") return;
  try {
    const { start } = await import("#lib/start.ts");
    await start();
  } catch (error) {
    // A configuration that cannot be used fails before there is a log. Next would go on and answer 500 to everything.
    if (process.env.NODE_ENV !== "production") throw error;
    process.stderr.write(`${error instanceof Error ? error.message : "The site cannot start."}\n`);
    process.exit(1);
  }
}
