/**
 * The book on screen: one page or a spread, as its stage allows, turned by hand, by key or by its buttons, and looked
 * at as closely as one likes. Everything outside talks to it through `onTurn` and the navigator it hands out; the engine
 * inside can be replaced.
 */
import { useEffect, useState } from "react";
import { createPortal } from "react-dom";
import { useOnDemand } from "#components/ui/use-on-demand.ts";
import { PageControls } from "../page-controls.tsx";
import { lastOnScreen } from "../position.ts";
import { ZoomControls } from "../zoom/zoom-controls.tsx";
import { ZoomStage } from "../zoom/zoom-stage.tsx";
import { BookPagesContext } from "./book-pages.ts";
import { Engine } from "./engine.tsx";
import { FirstScreen } from "./first-screen.tsx";
import styles from "./flip-book.module.css";
import { OnwardLink } from "./onward-link.tsx";
import { type FlipBookProps, type FlipBookState, useFlipBook } from "./use-flip-book.ts";

/** Wanted on the last page at the earliest. */
const loadEndCard = () => import("./end-card.tsx");

export function FlipBook(props: FlipBookProps) {
  const book = useFlipBook(props);
  const { moves } = book;
  const { loaded, want } = useOnDemand(loadEndCard);
  const isLast = lastOnScreen(props.position) >= props.episode.page_count;
  useEffect(() => {
    if (isLast || moves.isAtCard) want();
  }, [isLast, moves.isAtCard, want]);
  const isAtCard = moves.isAtCard && loaded !== null;
  return (
    <div ref={book.frame} className={styles["flipBook"]}>
      <div className={styles["place"]}>
        <ZoomStage
          stage={book.stage}
          zoom={book.zoom}
          fit={props.fit}
          name={props.isSingle ? "single" : "stage"}
          aspect={book.aspect}
          isDimmed={isAtCard}
          gestures={book.gestures}
        >
          <Pages {...props} book={book} />
        </ZoomStage>
        {isAtCard ? (
          <loaded.EndCard next={props.nextEpisode} view={viewOf(props)} onClose={moves.closeCard} />
        ) : null}
      </div>
      {props.notice}
      <Controls {...props} book={book} />
    </div>
  );
}

type PartProps = FlipBookProps & { readonly book: FlipBookState };

/** The page or spread: first as the server made it, then as the engine moves it. */
function Pages({ episode, position, fit, book }: PartProps) {
  const { box, size, isBound, zoom, bookPages } = book;
  const { title, page_count: pageCount } = episode;
  const [openingPage] = useState(position.page);
  return (
    <section
      ref={box}
      className={styles["box"]}
      aria-label={`${title}, the book`}
      data-ready={isBound}
      // Where it can be moved by keys, keys must be able to reach it.
      tabIndex={zoom.isZoomed || fit === "width" ? 0 : undefined}
    >
      {isBound ? null : <FirstScreen openingPage={openingPage} pageCount={pageCount} bookPages={bookPages} />}
      {size ? (
        <BookPagesContext value={bookPages}>
          <Engine
            pageCount={pageCount}
            width={size.width}
            height={size.height}
            openingPage={openingPage}
            onChange={book.onEngineChange}
          />
        </BookPagesContext>
      ) : null}
    </section>
  );
}

function Controls({ book, ...props }: PartProps) {
  const { episode, position, nextEpisode, toolsSlot } = props;
  const { moves, zoom, isBound, isAtEnd } = book;
  const last = lastOnScreen(position);
  const tools = (
    <ZoomControls scale={zoom.zoom.scale} onStep={zoom.moves.step} onReset={() => zoom.moves.glideTo(1)} />
  );
  return (
    <>
      <PageControls
        unit="page"
        canGoBack={isBound && position.page > 1}
        canGoOn={isBound && last < episode.page_count}
        progress={last / episode.page_count}
        onTurn={moves.turn}
        tools={tools}
        onward={
          isAtEnd && nextEpisode ? (
            <OnwardLink next={nextEpisode} view={viewOf(props)} turnedAt={moves.turnedAt} />
          ) : null
        }
      />
      {toolsSlot ? createPortal(tools, toolsSlot) : null}
    </>
  );
}

function viewOf({ isSingle }: FlipBookProps): "single" | "book" {
  return isSingle ? "single" : "book";
}
