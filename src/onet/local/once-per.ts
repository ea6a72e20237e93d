/** The same function, which makes what it gives once for each database (or other facts), and keeps it as long as those. */
export function oncePer<Facts extends WeakKey, Made>(make: (facts: Facts) => Made): (facts: Facts) => Made {
  const made = new WeakMap<Facts, { readonly value: Made }>();
  return (facts) => {
    const known = made.get(facts) ?? { value: make(facts) };
    made.set(facts, known);
    return known.value;
  };
}
