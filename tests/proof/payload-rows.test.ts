import { expect, it } from "vitest";
import { withRowsInOrder } from "./payload-rows.ts";

const ROWS = ['1:I[7,"Menu"]', '2:["$","$L1",null,{"text":"Hello"}]', '3:I[9,"Icon"]'];
const FIRST = '0:["$","$L3",null,{"children":"$2"}]';
const payload = [...ROWS, FIRST].join("\n");
/** The same, where the icon was ready before the menu. */
const otherwise = ['1:I[9,"Icon"]', '2:I[7,"Menu"]', '3:["$","$L2",null,{"text":"Hello"}]']
  .concat('0:["$","$L1",null,{"children":"$3"}]')
  .join("\n");

const pageWith = (rows: string, nonce: string) =>
  `<p>Hello</p><script nonce="${nonce}">self.__next_f.push([1,${JSON.stringify(rows)}])</script>`;

it("two payloads whose rows came in another order, with other numbers, are the same", () => {
  expect(withRowsInOrder(otherwise)).toBe(withRowsInOrder(payload));
});

it("they are the same inside a page, whatever stands for its nonce", () => {
  const [one, other] = [pageWith(otherwise, "<nonce>"), pageWith(payload, "<nonce>")].map(withRowsInOrder);
  expect(one).toBe(other);
  expect(one).not.toContain("__next_f");
});

it("are not the same when a row says something else, is missing, or speaks of another row", () => {
  const plain = withRowsInOrder(payload);
  expect(withRowsInOrder(otherwise.replace("Hello", "Goodbye"))).not.toBe(plain);
  expect(withRowsInOrder(otherwise.replace('1:I[9,"Icon"]\n', ""))).not.toBe(plain);
  expect(withRowsInOrder(otherwise.replace("$3", "$2"))).not.toBe(plain);
});
