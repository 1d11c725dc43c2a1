/**
 * Works tasks off, and those that they bring: one at a time a host, in order, and at most
 * `hostsAtOnce` hosts together. When a work throws, no other one is begun, those under way end, and
 * the error goes through.
 */
export async function workOff<Task>(
  tasks: readonly Task[],
  hostOf: (task: Task) => string,
  hostsAtOnce: number,
  work: (task: Task) => Promise<readonly Task[]>,
): Promise<void> {
  const waiting = new Map<string, Task[]>();
  const busy = new Map<string, Promise<string>>();
  const add = (task: Task) => {
    const line = waiting.get(hostOf(task));
    if (line === undefined) waiting.set(hostOf(task), [task]);
    else line.push(task);
  };
  const begin = async (host: string, task: Task) => {
    for (const next of await work(task)) add(next);
    return host;
  };
  const beginAll = () => {
    for (const [host, [task, ...rest]] of waiting) {
      if (busy.size >= hostsAtOnce) break;
      if (busy.has(host) || task === undefined) continue;
      waiting.delete(host);
      if (rest.length > 0) waiting.set(host, rest);
      busy.set(host, begin(host, task));
    }
  };

  for (const task of tasks) add(task);
  try {
    for (beginAll(); busy.size > 0; beginAll()) busy.delete(await Promise.race(busy.values()));
  } finally {
    await Promise.allSettled(busy.values());
  }
}
