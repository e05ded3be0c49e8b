/** A list that grows is copied again and again, and leaves behind twice its size; up to so many items that is little. */
const MOST_GROWN = 4096;

/**
 * What a function makes of each item of a list, as `Array.prototype.map` does; for lists that flow through the stages.
 * V8 gives the list that `map` returns one internal kind until it optimizes the caller and another after that, whereupon
 * it throws away the optimized code of every function that reads such lists.
 */
export function mapped<Item, Made>(items: readonly Item[], make: (item: Item, index: number) => Made): Made[] {
  if (items.length > MOST_GROWN) return items.map(make);
  const made: Made[] = [];
  for (let index = 0; index < items.length; index++) made.push(make(items[index] as Item, index));
  return made;
}
