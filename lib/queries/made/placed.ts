import { eq } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { agencies, agencyNames, departmentTypes, regions, sections, versions } from "#db/schema.ts";
import type { ReadCell } from "#lib/read/report.ts";
import { madeDatabase } from "./database.ts";

/** A place in the archived page; which one does not matter here. */
const locator = { kind: "grid", table: 1, row: 2, column: 3 } as const;

const cells: readonly ReadCell[] = [
  {
    indicator: "new_received",
    applicant: "total",
    form: "2021",
    state: "number",
    value: "12",
    raw: "12（注）",
    locator,
    flags: ["remark"],
  },
  {
    indicator: "permits_decisions",
    applicant: "none",
    form: "2021",
    state: "absent",
    value: null,
    raw: "",
    locator: null,
    flags: [],
  },
];

const ofLiaocheng = 1;

/**
 * A culture bureau and a government of Shandong, a township of Fujian and a body without region or
 * reports: enough for every question of the frame pages.
 */
export function placedDatabase(): Db {
  const db = madeDatabase([
    {
      agency: "聊城市文化和旅游局",
      year: 2021,
      scope: "own",
      cells: { "outcomes_total.total": 3 },
      failing: ["outcomes_total.total", "granted.total"],
    },
    {
      agency: "聊城市文化和旅游局",
      year: 2022,
      scope: "own",
      cells: { "outcomes_total.total": "blank" },
    },
    { agency: "聊城市人民政府", year: 2022, scope: "region", cells: { recon_total: 0 } },
    { agency: "聊城市人民政府", year: 2022, scope: "own", cells: {} },
    { agency: "平潭镇", year: 2022, scope: "own", cells: {} },
  ]);
  placeRegions(db);
  placeAgencies(db);
  placeVersions(db);
  return db;
}

function placeRegions(db: Db): void {
  db.insert(regions)
    .values([
      { code: "370000", name: "山东省", fullName: "山东省", level: 1, parentCode: null },
      { code: "371500", name: "聊城市", fullName: "山东省聊城市", level: 2, parentCode: "370000" },
      { code: "350000", name: "福建省", fullName: "福建省", level: 1, parentCode: null },
    ])
    .run();
  db.insert(departmentTypes)
    .values([
      { id: "culture_tourism", zh: "文化旅游", en: "Culture and tourism", position: 0 },
      { id: "township", zh: "乡镇", en: "Township", position: 1 },
      { id: "government", zh: "人民政府", en: "Government", position: 2 },
    ])
    .run();
}

function placeAgencies(db: Db): void {
  const placed = [
    [
      "聊城市文化和旅游局",
      "liaocheng-wenlv",
      "371500",
      "culture_tourism",
      "liaochengshiwenhuahelvyouju lcswhhlyj",
    ],
    ["聊城市人民政府", "liaocheng", "371500", "government", "liaochengshirenminzhengfu lcsrmzf"],
    ["平潭镇", "pingtan", "350000", "township", "pingtanzhen ptz"],
  ] as const;
  for (const [name, slug, regionCode, departmentType, pinyin] of placed) {
    db.update(agencies)
      .set({ slug, regionCode, departmentType, pinyin })
      .where(eq(agencies.name, name))
      .run();
  }
  db.insert(agencies)
    .values({ slug: "wei", name: "未知局", localName: "未知局", pinyin: "weizhiju wzj" })
    .run();
  db.insert(agencyNames)
    .values({ name: "聊城市旅游发展委员会", regionCode: "371500", agencyId: ofLiaocheng })
    .run();
}

function placeVersions(db: Db): void {
  const dates = ["2022-01-31", "2023-02-01", "2023-03-31", null, "2023-02-01"] as const;
  dates.forEach((publishedOn, at) => {
    db.update(versions)
      .set({ publishedOn })
      .where(eq(versions.id, at + 1))
      .run();
  });
  db.update(versions)
    .set({
      failures: 1,
      unreadable: 2,
      partial: 1,
      numbersFound: 1,
      numbersExpected: 200,
      cells: JSON.stringify(cells),
      forms: JSON.stringify([{ table: "requests", form: "2021" }]),
      candidates: JSON.stringify([{ field: "year", value: "2021", source: "title" }]),
    })
    .where(eq(versions.id, 1))
    .run();
  db.insert(sections)
    .values({
      id: 1,
      versionId: 1,
      position: 0,
      section: "overview",
      heading: "一、总体情况",
      body: "甲\n乙",
    })
    .run();
}
