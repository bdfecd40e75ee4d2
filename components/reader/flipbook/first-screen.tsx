/** The page or spread a reader opens on, in the server's HTML and in the book's own box, until the book has woken. */
import { PageFace } from "../page/page-face.tsx";
import type { PageMap } from "../page-map.ts";
import styles from "./first-screen.module.css";
import { settleAt } from "./turning.ts";

type FirstScreenProps = { readonly openingPage: number; readonly pageCount: number; readonly pages: PageMap };

export function FirstScreen({ openingPage, pageCount, pages }: FirstScreenProps) {
  const left = settleAt(openingPage - 1, { index: 0, isSpread: true, pageCount }) + 1;
  const both = left < pageCount ? [left, left + 1] : [left];
  return (
    <div className={styles["screen"]}>
      {both.map((pageNumber) => (
        <div
          key={pageNumber}
          className={pageNumber === openingPage ? styles["page"] : styles["spreadOnly"]}
          data-page={pageNumber}
        >
          <PageFace
            pageNumber={pageNumber}
            view={pages.get(pageNumber) ?? null}
            isKnown={pageNumber <= openingPage}
            isOnScreen={pageNumber === openingPage}
          />
        </div>
      ))}
    </div>
  );
}
