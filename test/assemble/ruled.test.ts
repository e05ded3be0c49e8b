import { describe, expect, it } from "vitest";
import { ruled } from "../../src/assemble/layouts/ruled.ts";
import { parse } from "../../src/index.ts";
import { type LinesCase, printedTables } from "./printed-tables.ts";

const read = (lines: readonly string[]) => printedTables(lines.join("\n"), ruled);

describe("columns between rules", () => {
  const cases: readonly LinesCase[] = [
    [
      "below the header, one blank between columns",
      [
        "  Area        2013     2014",
        "  ----------- ------ ------",
        "  North       5           7",
        "  South East           <5",
      ],
      "2013|2014",
      ["North:5|7", "South East:|<5"],
    ],
    [
      "further levels of the header below the rule",
      [
        "           2013          2014",
        "  -------- ------ ------ ------ ------",
        "  Area     Men    Women  Men    Women",
        "  North    5             7      1",
        "  South    9      2             4",
      ],
      "2013 / Men|2013 / Women|2014 / Men|2014 / Women",
      ["North:5||7|1", "South:9|2||4"],
    ],
    [
      "a level below the rule without the cell under a corner that was merged over both",
      [
        "  Area     2013          2014          ",
        "  -------- ------ ------ ------ ------",
        "  Men      Women  Men    Women         ",
        "  North    5      3      7      1",
        "  South    9      2             4",
      ],
      "2013 / Men|2013 / Women|2014 / Men|2014 / Women",
      ["North:5|3|7|1", "South:9|2||4"],
    ],
    [
      "two levels below it without those cells, the upper one of merged cells",
      [
        "  Area     2013                 2014                 ",
        "  -------- ------ ------ ------ ------ ------ ------",
        "  Men             Women  Men           Women         ",
        "  Adult    Youth  Adult  Adult  Youth  Adult         ",
        "  North    5      3      7      1      2      8",
        "  South    9      2      4      6      3      1",
      ],
      "2013 / Men / Adult|2013 / Men / Youth|2013 / Women / Adult|2014 / Men / Adult|2014 / Men / Youth|2014 / Women / Adult",
      ["North:5|3|7|1|2|8", "South:9|2|4|6|3|1"],
    ],
    [
      "around a header and below the rows; a backslash for a blank label",
      [
        "======= ==== ===",
        "Area    2013",
        "======= ==== ===",
        "\\       Men  All",
        "North   5    7",
        "South   9    12",
        "======= ==== ===",
      ],
      "2013 / Men|2013 / All",
      ["North:5|7", "South:9|12"],
    ],
    [
      "a label that goes on below a blank line",
      [
        "=====  ====  ====",
        "Area   2013  2014",
        "=====  ====  ====",
        "North  5     7",
        "East",
        "",
        "South  9     12",
        "=====  ====  ====",
      ],
      "2013|2014",
      ["North:5|7", "South:9|12"],
    ],
    [
      "around rows with no header",
      ["  ------ ---- -----", "  North     5     7", "  South     9  <5", "  ------ ---- -----"],
      "|",
      ["North:5|7", "South:9|<5"],
    ],
    [
      "rows that blank lines part, their cells broken over lines",
      [
        "  -------------------------",
        "  Area         Fires  Fires",
        "               put    left",
        "               out",
        "  ----------- ------ ------",
        "  North of    5           7",
        "  the river",
        "",
        "  South       9           2",
        "  -------------------------",
      ],
      "Fires put out|Fires left",
      ["North of the river:5|7", "South:9|2"],
    ],
    [
      "a rule above the total",
      [
        "Area    2013  2014",
        "------  ----  ----",
        "North      5     7",
        "South      9     2",
        "------  ----  ----",
        "Total     14     9",
      ],
      "2013|2014",
      ["North:5|7", "South:9|2", "Total:14|9"],
    ],
    [
      "a box with cells broken over lines",
      [
        "+------------+-------+----------+",
        "| Area       | Fires | False    |",
        "|            |       | alarms   |",
        "+============+=======+==========+",
        "| North of   | 5     | 7        |",
        "| the river  |       |          |",
        "+------------+-------+----------+",
        "| South      | 9     |          |",
        "+------------+-------+----------+",
      ],
      "Fires|False alarms",
      ["North of the river:5|7", "South:9|"],
    ],
    [
      "a box with a rule below its header alone",
      [
        "+-------+------+------+",
        "| Area  | 2013 | 2014 |",
        "+-------+------+------+",
        "| North |    5 |    7 |",
        "| South |    9 | NULL |",
        "| East  |    3 |    1 |",
        "+-------+------+------+",
      ],
      "2013|2014",
      ["North:5|7", "South:9|NULL", "East:3|1"],
    ],
    [
      "merged cells in a box",
      [
        "+-------+-------+-------------+",
        "|               | 2013        |",
        "|               +------+------+",
        "|               | Men  | All  |",
        "+=======+=======+======+======+",
        "| North | Fires | 5    | 7    |",
        "|       +-------+------+------+",
        "|       | Flood | 2    | 3    |",
        "+-------+-------+------+------+",
        "| South | Fires | 9    | 12   |",
        "+-------+-------+------+------+",
      ],
      "2013 / Men|2013 / All",
      ["Fires:5|7", "Flood:2|3", "Fires:9|12"],
    ],
    [
      "a word that is longer than its column",
      [
        "+----------+----+",
        "| C        | 20 |",
        "| ategory  | 13 |",
        "+==========+====+",
        "| No       | 4  |",
        "| bed      |    |",
        "| a        |    |",
        "| vailable |    |",
        "+----------+----+",
        "| Bed      | 6  |",
        "| E        |    |",
        "| mergency |    |",
        "+----------+----+",
      ],
      "2013",
      ["No bed available:4", "Bed Emergency:6"],
    ],
  ];
  for (const [name, lines, headers, rows] of cases)
    it(name, () => {
      const [table] = read(lines);
      expect(table?.headers).toBe(headers);
      expect(table?.rows).toEqual(rows);
    });

  it("does not read columns that a line crosses", () => {
    const lines = ["Area    2013  2014", "------  ----  ----", "North of it  5   7", "South        9   2"];
    expect(read(lines)).toEqual([]);
  });

  it("gives no value for digits that are broken over lines", () => {
    const lines = [
      "+-------+----+----+",
      "| Area  | 13 | 14 |",
      "+=======+====+====+",
      "| North | 12 | 3  |",
      "|       | ,3 |    |",
      "|       | 45 |    |",
      "+-------+----+----+",
    ];
    const { records } = parse(lines.join("\n"));
    expect(records.map(({ value }) => value)).toEqual([null, 3]);
  });

  it("reads the notes below the last rule", () => {
    const lines = ["===== ====", "Area  2013", "===== ====", "North 5*", "South 9", "===== ====", "", "* to 30 June"];
    expect(read(lines)[0]?.printed.notes).toMatchObject([{ mark: "*", line: 8 }]);
  });

  it("keeps where a label stands that is broken in its second column", () => {
    const lines = [
      "+-------+---------+------+",
      "| Area  | Kind    | 2013 |",
      "+=======+=========+======+",
      "| North | Open    | 5    |",
      "|       | flame   |      |",
      "+-------+---------+------+",
      "|       | Flood   | 2    |",
      "+-------+---------+------+",
      "| South | Flood   | 9    |",
      "+-------+---------+------+",
    ];
    const { tables } = parse(lines.join("\n"));
    expect(tables).toHaveLength(1);
    const [first] = read(lines)[0]?.printed.rows ?? [];
    expect(first).toMatchObject({ group: "North", label: "Open flame", line: 4, column: 11 });
  });
});
