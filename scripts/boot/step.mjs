/**
 * The time since `began` (of performance.now()) in words, such as "0.3 s".
 * @param {number} began
 */
export function since(began) {
  return `${((performance.now() - began) / 1000).toFixed(1)} s`;
}

/**
 * Says what is being done, does it, and says how long it took.
 * @template T
 * @param {string} title
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const began = performance.now();
  console.log(`▸ ${title} …`);
  const result = await work();
  console.log(`  done in ${since(began)}`);
  return result;
}
