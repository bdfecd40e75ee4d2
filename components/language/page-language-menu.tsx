"use client";
/** The language menu of a page that the server makes whole: a choice asks for the page anew. */
import { useRouter } from "next/navigation";
import { useCallback } from "react";
import { LanguageMenu, type LanguageMenuProps } from "./language-menu.tsx";

type PageLanguageMenuProps = Pick<LanguageMenuProps, "choices" | "current">;

export function PageLanguageMenu({ choices, current }: PageLanguageMenuProps) {
  const router = useRouter();
  const switchTo = useCallback(
    async (tag: string) => {
      // Fetched when it is wanted: most readers never change it, and it brings the whole wire contract along.
      const { changeLanguage } = await import("#components/api/reader.ts");
      await changeLanguage(tag);
      router.refresh();
    },
    [router],
  );
  return <LanguageMenu choices={choices} current={current} switchTo={switchTo} />;
}
