/**
 * `make()`, made once for each key of `kept`. Of more than `most` values the one that was asked for longest ago is
 * forgotten: a Map lists its keys in the order in which they were set.
 */
export function keep<Key, Value>(kept: Map<Key, Value>, key: Key, most: number, make: () => Value): Value {
  const known = kept.get(key);
  // What is far from full need not know the order.
  if (known !== undefined && 2 * kept.size <= most) return known;
  const value = known ?? make();
  kept.delete(key);
  kept.set(key, value);
  const [oldest = key] = kept.size > most ? kept.keys() : [];
  if (oldest !== key) kept.delete(oldest);
  return value;
}
