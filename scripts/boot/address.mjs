import { createServer } from "node:net";
import { Failure } from "./failure.mjs";

/** @typedef {{ host: string, port: number }} Address */

/**
 * The address to serve on, from HOST and PORT, known to be free at this moment; port 0 becomes a free one.
 * @param {NodeJS.Dict<string>} env
 * @returns {Promise<Address>}
 */
export async function freeAddress({ HOST, PORT }) {
  const host = HOST || "localhost";
  const wanted = PORT || "3000";
  if (!/^\d{1,5}$/.test(wanted) || Number(wanted) > 65_535)
    throw new Failure(`PORT is no port number: ${wanted}`);
  return { host, port: await tryListening(host, Number(wanted)) };
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<number>} the port that was listened on
 */
function tryListening(host, port) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (/** @type {NodeJS.ErrnoException} */ error) =>
      reject(explain(error, host, port)),
    );
    server.listen({ host, port, exclusive: true }, () => {
      const address = server.address();
      server.close(() =>
        resolve(address !== null && typeof address === "object" ? address.port : port),
      );
    });
  });
}

/**
 * @param {NodeJS.ErrnoException} error
 * @param {string} host
 * @param {number} port
 */
function explain(error, host, port) {
  if (error.code === "EADDRINUSE")
    return new Failure(`port ${port} is in use; set PORT to another one`);
  if (error.code === "EACCES")
    return new Failure(`port ${port} is not allowed to you; set PORT to one above 1023`);
  return new Failure(
    `cannot listen on ${host}: ${error.message}; set HOST to a name of this machine`,
  );
}

/**
 * The address in the form a browser takes, also for a server that listens on every interface.
 * @param {Address} address
 */
export function url({ host, port }) {
  const name = host === "0.0.0.0" || host === "::" ? "localhost" : host;
  return `http://${name.includes(":") ? `[${name}]` : name}:${port}`;
}
