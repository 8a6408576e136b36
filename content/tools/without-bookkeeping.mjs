// The ids of the facts behind each statement are for authors and the lint; readers get them once per item.
export function withoutBookkeeping(value) {
  if (Array.isArray(value)) return value.map(withoutBookkeeping);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !['sourceFacts', 'corrects'].includes(key))
      .map(([key, part]) => [key, withoutBookkeeping(part)]),
  );
}
