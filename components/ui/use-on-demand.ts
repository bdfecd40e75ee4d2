/** Code that is fetched when it is first wanted, and shown once it is here. */
import { useCallback, useRef, useState } from "react";

export type OnDemand<Module> = {
  /** `null` until it has come. */
  readonly loaded: Module | null;
  /** Fetches it, once. `onMissing` hears when it could not be had; the next call tries again. */
  want(onMissing?: () => void): void;
};

/** `load` must be the same function at every render. */
export function useOnDemand<Module extends object>(load: () => Promise<Module>): OnDemand<Module> {
  const [loaded, setLoaded] = useState<Module | null>(null);
  const isUnderWay = useRef(false);
  const want = useCallback(
    (onMissing?: () => void) => {
      if (isUnderWay.current) return;
      isUnderWay.current = true;
      load().then(setLoaded, () => {
        isUnderWay.current = false;
        onMissing?.();
      });
    },
    [load],
  );
  return { loaded, want };
}
