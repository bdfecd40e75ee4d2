/** The page the book opens on, once and for all of this mounting. */
import { useSearchParams } from "next/navigation";
import { useState } from "react";

/**
 * Coming back by the browser's own button shows the page as the server first made it; the address, which follows every
 * turn, knows better where the reader was. Otherwise the two agree.
 */
export function useOpeningPage(chosenByServer: number, pageCount: number): number {
  const address = useSearchParams();
  const [page] = useState(() => {
    const asked = Number(address.get("page"));
    return Number.isInteger(asked) && asked >= 1 && asked <= pageCount ? asked : chosenByServer;
  });
  return page;
}
