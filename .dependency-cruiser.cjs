const TEST = "[.]test[.]tsx?$";
const PURE = "^lib/(form|decode|read|check|charts|encode)/";

/** Nothing under `from` reaches `to`, tests aside. */
const forbid = (name, from, to) => ({
  name,
  severity: "error",
  from: { pathNot: TEST, ...from },
  to,
});

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    forbid("no-circular", { pathNot: [] }, { circular: true }),
    forbid("everything-is-found", { pathNot: [] }, { couldNotResolve: true }),
    forbid(
      "no-dev-packages",
      { path: "^(app|lib|db)/", pathNot: [TEST, "/made/", "^lib/fuzz/", "[.]config[.]ts$"] },
      { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    ),

    // The floors, from the ground up.
    forbid(
      "form-is-ground",
      { path: "^lib/form/" },
      { path: "^(app|lib|db|scripts|e2e)/", pathNot: "^lib/form/" },
    ),
    forbid(
      "db-stands-on-form",
      { path: "^db/" },
      { path: "^(app|lib|scripts|e2e)/", pathNot: "^lib/form/" },
    ),
    forbid("nobody-stands-on-app", { path: "^(scripts|e2e)/" }, { path: "^app/" }),
    forbid("lib-below-app", { path: "^lib/" }, { path: "^(app|scripts|e2e)/" }),
    forbid("app-without-scripts", { path: "^app/" }, { path: "^(scripts|e2e)/" }),
    forbid(
      "decode-below-read",
      { path: "^lib/decode/" },
      { path: "^lib/(read|check|agency|load|crawl|queries|charts|encode|views?[.]ts)" },
    ),
    forbid(
      "read-below-check",
      { path: "^lib/read/" },
      { path: "^lib/(check|load|crawl|queries|charts|encode|views?[.]ts)" },
    ),
    forbid(
      "check-below-load",
      { path: "^lib/check/" },
      { path: "^lib/(load|crawl|queries|charts|encode|views?[.]ts)" },
    ),
    forbid(
      "queries-below-charts",
      { path: "^lib/queries/" },
      { path: "^lib/(charts|encode|load|crawl)/" },
    ),
    forbid(
      "views-on-top",
      { path: "^lib/(queries|charts|encode|load|crawl|agency|locale)/|^lib/(view|filters)[.]ts$" },
      { path: "^lib/views[.]ts$" },
    ),

    // What only one part may touch.
    forbid("pure-core-no-io", { path: PURE }, { dependencyTypes: ["core"] }),
    forbid(
      "pure-core-no-db",
      { path: PURE },
      { path: "^(db|lib/(queries|load|crawl))/", dependencyTypesNot: ["type-only"] },
    ),
    forbid(
      "client-never-reaches-db",
      { path: "[.]client[.]tsx$" },
      { path: "^(db|lib/(queries|load|crawl))/", reachable: true },
    ),
    forbid(
      "sql-in-queries-load-and-frontier",
      {
        path: "^(app|lib)/",
        pathNot: [TEST, "/made/", "^lib/(queries|load|crawl/frontier)/", "^app/_db[.]ts$"],
      },
      { path: "^db/", dependencyTypesNot: ["type-only"] },
    ),
    forbid(
      "driver-in-db-and-load",
      { path: "^(app|lib|e2e)/", pathNot: [TEST, "^lib/load/"] },
      { path: "node_modules/(@types/)?better-sqlite3/", dependencyTypesNot: ["type-only"] },
    ),
    forbid(
      "network-in-crawl",
      { path: "^(app|lib|db)/", pathNot: [TEST, "^lib/crawl/"] },
      { path: "^(node:)?(http|https|http2|net|tls|dgram|dns)(/|$)", dependencyTypes: ["core"] },
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^([.]next|[.]node|data)/" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default"],
    },
  },
};
