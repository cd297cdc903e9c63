/**
 * The first `most` items of a list, but those the reader chose in any case; the order stays.
 */
export function showFirst<Item>(
  items: readonly Item[],
  most: number,
  chosen: (item: Item) => boolean,
): Item[] {
  const wanted = items.filter(chosen).slice(0, most);
  const others = items.filter((item) => !chosen(item)).slice(0, most - wanted.length);
  return items.filter((item) => wanted.includes(item) || others.includes(item));
}
