/** The page or spread a reader opens on, in the server's HTML and in the book's own box, until the book has woken. */
import { PageFace } from "../page/page-face.tsx";
import { type BookPages, isSnugIn } from "./book-pages.ts";
import styles from "./first-screen.module.css";
import { settleAt } from "./turning.ts";

type FirstScreenProps = {
  readonly openingPage: number;
  readonly pageCount: number;
  readonly bookPages: BookPages;
};

export function FirstScreen({ openingPage, pageCount, bookPages }: FirstScreenProps) {
  const left = settleAt(openingPage - 1, { index: 0, isSpread: true, pageCount }) + 1;
  const both = left < pageCount ? [left, left + 1] : [left];
  return (
    <div className={styles["screen"]}>
      {both.map((pageNumber) => (
        <FirstPage key={pageNumber} pageNumber={pageNumber} openingPage={openingPage} bookPages={bookPages} />
      ))}
    </div>
  );
}

type FirstPageProps = Omit<FirstScreenProps, "pageCount"> & { readonly pageNumber: number };

function FirstPage({ pageNumber, openingPage, bookPages }: FirstPageProps) {
  const { pages, aspect, sizes } = bookPages;
  const view = pages.get(pageNumber) ?? null;
  return (
    <div
      className={pageNumber === openingPage ? styles["page"] : styles["spreadOnly"]}
      data-page={pageNumber}
    >
      <PageFace
        pageNumber={pageNumber}
        view={view}
        isKnown={pageNumber <= openingPage}
        isOnScreen={pageNumber === openingPage}
        isSnug={view !== null && isSnugIn(aspect, view)}
        sizes={sizes}
      />
    </div>
  );
}
