"use client";
/** The language menu of a page that the server makes whole: a choice asks for the page anew. */
import { useRouter } from "next/navigation";
import { useCallback } from "react";
import { changeLanguage } from "#components/api/reader.ts";
import { LanguageMenu, type LanguageMenuProps } from "./language-menu.tsx";

type PageLanguageMenuProps = Pick<LanguageMenuProps, "choices" | "current">;

export function PageLanguageMenu({ choices, current }: PageLanguageMenuProps) {
  const router = useRouter();
  const switchTo = useCallback(
    async (tag: string) => {
      await changeLanguage(tag);
      router.refresh();
    },
    [router],
  );
  return <LanguageMenu choices={choices} current={current} switchTo={switchTo} />;
}
