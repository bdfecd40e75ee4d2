/** Lights a panel for some seconds. Escape, another light or a call of `putOut` ends it sooner. */
import { useCallback, useEffect, useRef, useState } from "react";
import type { LitPanel } from "./lit-panel.ts";

/** Long enough for a leaf to fall and an eye to find the place. The stylesheet's fade is as long. */
const LIT_MS = 5000;

export type Light = {
  readonly lit: LitPanel | null;
  lightUp(page: number, panel: number): void;
  putOut(): void;
};

export function useLight(): Light {
  const [lit, setLit] = useState<LitPanel | null>(null);
  const count = useRef(0);

  const putOut = useCallback(() => setLit(null), []);
  const lightUp = useCallback((page: number, panel: number) => {
    count.current += 1;
    setLit({ page, panel, count: count.current });
  }, []);

  useEffect(() => {
    if (lit === null) return;
    const timer = setTimeout(putOut, LIT_MS);
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === "Escape") putOut();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("keydown", onKeyDown);
    };
  }, [lit, putOut]);
  return { lit, lightUp, putOut };
}
