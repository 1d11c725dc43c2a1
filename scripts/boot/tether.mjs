// Preloaded into every program that `child.mjs` starts: when the starter vanishes without a word (kill -9, a closed
// terminal), the program and all it has started go too. Programs further down preload this as well, and ignore it.
const starter = process.env["TETHER"];
delete process.env["TETHER"];

if (process.connected && starter === String(process.ppid)) {
  process.once("disconnect", () => {
    try {
      process.kill(-process.pid, "SIGKILL");
    } catch {
      process.exit(1);
    }
  });
  process.channel?.unref();
}
