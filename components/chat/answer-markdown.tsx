/**
 * An answer's Markdown, from an allow-list: no pictures, no raw HTML, links as plain text but for our own citations.
 * Split at blank lines, so that only the last block is parsed again while words arrive. Default export for `lazy`.
 */
import { memo, type ReactNode, useMemo } from "react";
import Markdown, { type Components } from "react-markdown";
import { citedNumber } from "./link-citations.ts";

const ALLOWED = ["p", "strong", "em", "ul", "ol", "li", "blockquote", "code", "br", "h3", "h4", "a"];

type AnswerMarkdownProps = {
  /** Its citations already linked by `linkCitations`. */
  readonly text: string;
  readonly renderCitation: (n: number) => ReactNode;
};

export default function AnswerMarkdown({ text, renderCitation }: AnswerMarkdownProps) {
  const components = useMemo<Components>(
    () => ({
      a: ({ href, children }) => {
        const n = citedNumber(href);
        return n === null ? <span>{children}</span> : renderCitation(n);
      },
    }),
    [renderCitation],
  );
  return splitBlocks(text).map(({ start, block }) => (
    <Block key={start} text={block} components={components} />
  ));
}

type BlockProps = { readonly text: string; readonly components: Components };

const Block = memo(function Block({ text, components }: BlockProps) {
  return (
    <Markdown allowedElements={ALLOWED} unwrapDisallowed skipHtml components={components}>
      {text}
    </Markdown>
  );
});

/** Blocks and where each begins; a block keeps its beginning while the text grows. */
function splitBlocks(text: string): { start: number; block: string }[] {
  const blocks: { start: number; block: string }[] = [];
  let start = 0;
  for (const block of text.split(/\n{2,}/)) {
    if (block.trim() !== "") blocks.push({ start, block });
    start += block.length + 2;
  }
  return blocks;
}
