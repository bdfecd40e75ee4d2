/**
 * The library that reads pictures, set up once: for a small machine, and with no other readers than the few kinds that
 * pages come in. What a file is called counts for nothing; the rest of what the library can read is never reached.
 */
import sharp from "sharp";

sharp.concurrency(1);
sharp.cache(false);
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({
  operation: ["Jpeg", "Png", "Nsgif", "Webp", "Svg"].map((kind) => `VipsForeignLoad${kind}`),
});

export { sharp };
