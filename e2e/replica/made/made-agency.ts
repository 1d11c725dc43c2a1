import type { Fact } from "#lib/load/seed/fact.ts";
import { chanceFrom } from "./chance.ts";
import { madeFact } from "./made-fact.ts";

/** A body that exists nowhere, with its reports. */
export interface MadeAgency {
  readonly name: string;
  /** Number of the body among all, from 0. */
  readonly number: number;
  /** Unified social credit code; its check digit is not one. */
  readonly code: string;
  /** From the newest year to the oldest. */
  readonly reports: readonly Fact[];
}

const places = [
  ...[
    "云水县",
    "青石县",
    "松林县",
    "白沙县",
    "柳河县",
    "金岭县",
    "石桥县",
    "南塘县",
    "东湖县",
    "长汀县",
  ],
  ...[
    "清溪县",
    "竹山县",
    "北屯县",
    "龙泉县",
    "桃源县",
    "双井县",
    "马坡县",
    "望江县",
    "高台县",
    "安乐县",
  ],
];
const bodies = [
  ...["教育局", "水利局", "财政局", "民政局", "司法局", "审计局", "统计局", "交通运输局"],
  ...["农业农村局", "卫生健康局"],
];

export interface Making {
  /** How many bodies; at most 200. */
  readonly agencies: number;
  readonly years: readonly number[];
  readonly seed: number;
}

/** Makes bodies and their reports; all follow from the seed. */
export function madeAgencies({ agencies, years, seed }: Making): readonly MadeAgency[] {
  const chance = chanceFrom(seed);
  return Array.from({ length: agencies }, (_, number) => {
    const place = places[Math.floor(number / bodies.length)];
    const body = bodies[number % bodies.length];
    if (place === undefined || body === undefined) throw new Error("too many bodies");
    const name = `${place}${body}`;
    const reports = years
      .toSorted((a, b) => b - a)
      .map((year) => madeFact(name, year, chance(2 ** 31)));
    return { name, number, code: `11990100${String(number).padStart(9, "0")}X`, reports };
  });
}
