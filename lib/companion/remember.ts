/** What was found out once about a word or a page is the same the next time: readers of one story ask about the same few thousand. */

/**
 * `find`, which must depend on its text alone, and remembers what it found.
 * @param most how many texts are remembered; beyond that all are forgotten, and remembered anew.
 */
export function remember<Found>(find: (text: string) => Found, most: number): (text: string) => Found {
  const remembered = new Map<string, Found>();
  return (text) => {
    const known = remembered.get(text);
    if (known !== undefined) return known;
    const found = find(text);
    if (remembered.size >= most) remembered.clear();
    remembered.set(text, found);
    return found;
  };
}
