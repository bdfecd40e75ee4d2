/** Next calls this once when a server process starts. */
export async function register(): Promise<void> {
  if (process.env["NEXT_RUNTIME"] !== "nodejs") return;
  const { start } = await import("#lib/start.ts");
  await start();
}
