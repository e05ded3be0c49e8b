import type { LayoutName } from "../assemble/layout-name.ts";

/** What `explain` tells of a layout. */
export interface LayoutPage {
  /** In a few words, for the list. */
  readonly title: string;
  /** Where it comes from, and what marks its cells. */
  readonly meaning: string;
  readonly example: string;
  /** What it loses, or what helps to read it. */
  readonly advice: string;
}

/** A page for every layout: one without does not compile. */
export const LAYOUT_PAGES: Readonly<Record<LayoutName, LayoutPage>> = {
  html: {
    title: "the source of a page",
    meaning:
      "Cells stand between the tags of a page's source, as data sets of parliament's answers and some exports hold it, on lines of their own or all on one. It loses nothing.",
    example:
      "<table><tr><th>Offence</th><th>2022</th><th>2023</th><th>Total</th></tr><tr><td>Burglary</td><td>12</td><td>15</td><td>27</td></tr><tr><td>Robbery</td><td>3</td><td>4</td><td>7</td></tr><tr><td>Total</td><td>15</td><td>19</td><td>34</td></tr></table>\n",
    advice: "A figure that spans several columns or rows is given no value, since the tags do not say which it is of.",
  },
  tab: {
    title: "cells parted by tabs",
    meaning:
      "Cells are parted by tabs, one row a line: what copying from a spreadsheet or a web page gives. It loses nothing.",
    example: "Offence\t2022\t2023\tTotal\nBurglary\t12\t15\t27\nRobbery\t3\t4\t7\nTotal\t15\t19\t34\n",
    advice: "Prefer it to any other where you can choose how a table is exported.",
  },
  ruled: {
    title: "columns between rules of dashes",
    meaning:
      "A line of dashes below the header says where each column begins and ends, or a box is drawn around the cells: what pandoc, reStructuredText and databases print. What stands in a column is its cell; it may be broken over lines in a box.",
    example:
      "Offence    2022   2023   Total\n---------- ------ ------ -------\nBurglary   12     15     27\nRobbery    3      4      7\nTotal      15     19     34\n",
    advice: "Keep its spaces; a line that crosses from one column into the next ends the table.",
  },
  "cell-pipe": {
    title: "one cell a line, with a pipe",
    meaning:
      "Each cell stands on a line of its own, with a pipe behind it, before it, or on a line between. A pipe alone is a blank cell.",
    example:
      "Offence |\n2022 |\n2023 |\nTotal |\nBurglary |\n12 |\n15 |\n27 |\nRobbery |\n3 |\n4 |\n7 |\nTotal |\n15 |\n19 |\n34 |\n",
    advice: "The width of a row is inferred from its labels; check a table whose labels look like figures.",
  },
  pipe: {
    title: "cells parted by pipes",
    meaning:
      "Cells are parted by pipes, one row a line, with or without pipes at the ends and a line of dashes below the header: Markdown, and what some PDF tools give. Slashes between spaces are read as pipes where all rows have as many cells.",
    example:
      "| Offence | 2022 | 2023 | Total |\n| --- | --- | --- | --- |\n| Burglary | 12 | 15 | 27 |\n| Robbery | 3 | 4 | 7 |\n| Total | 15 | 19 | 34 |\n",
    advice: "A header with a cell fewer than its rows is said to be so; see explain table/corner-guessed.",
  },
  csv: {
    title: "comma- or semicolon-separated values",
    meaning:
      "Cells are parted by commas or semicolons, one row a line; a cell that holds one stands in double quotes. A header of as many cells stands over the rows.",
    example: 'Offence,2022,2023,Total\nBurglary,"1,012",15,"1,027"\nRobbery,3,4,7\nTotal,"1,015",19,"1,034"\n',
    advice: "Where thousands lost their quotes, the stated totals tell which commas part cells.",
  },
  "header-line": {
    title: "a header on one line over one cell a line",
    meaning: "The header stands on one line, or each of its levels on one, over a body of one cell a line.",
    example: "Offence 2022 2023 Total\nBurglary\n12\n15\n27\nRobbery\n3\n4\n7\nTotal\n15\n19\n34\n",
    advice: "The header must leave one way to part it into as many columns as the rows have cells.",
  },
  "cell-line": {
    title: "one cell a line",
    meaning:
      "Each cell stands on a line of its own without any mark, with or without blank lines between: what copying from some web pages and PDF viewers gives.",
    example: "Offence\n2022\n2023\nTotal\nBurglary\n12\n15\n27\nRobbery\n3\n4\n7\nTotal\n15\n19\n34\n",
    advice: "Blank cells leave no trace in it; where rows come out short, the stated totals place the blanks.",
  },
  aligned: {
    title: "columns aligned by spaces",
    meaning:
      "Columns stand under each other, with two spaces or more between them: what pdftotext -layout gives. A cell belongs to the column that it stands under.",
    example:
      "Offence        2022   2023   Total\nBurglary         12     15      27\nRobbery           3      4       7\nTotal            15     19      34\n",
    advice: "Do not set it in a proportional font on the way, and keep its spaces.",
  },
  glued: {
    title: "cells run together",
    meaning:
      "Nothing stands between the cells of a row: a label with all its digits right behind it. The number of columns comes from the header; rows are cut only where marks, how the table prints its figures or stated totals leave one way.",
    example: "Offence\n2022\n2023\nTotal\nBurglary1,0121,5002,512\nRobbery1,2031,0042,207\nTotal2,2152,5044,719\n",
    advice: "Export the text again if you can: rows that nothing decides are given without values.",
  },
  "one-line": {
    title: "several rows on one line",
    meaning:
      "Several rows, or the whole table, stand on one line, or on a few that are broken wherever the page was full. Rows are told by the rhythm of labels and figures.",
    example: "Offence 2022 2023 Total Burglary 12 15 27 Robbery 3 4 7 Theft 30 41 71 Total 45 60 105\n",
    advice: "Check the labels: one that ends in a number may have given it to the figures.",
  },
  collapsed: {
    title: "cells parted by one space",
    meaning:
      "One row a line, its cells parted by a single space, as the words of a label are: what is left where white space was collapsed.",
    example: "Offence 2022 2023 Total\nBurglary 12 15 27\nRobbery 3 4 7\nTotal 15 19 34\n",
    advice: "Blank cells leave no trace in it; short rows are laid out by the stated totals, or given without values.",
  },
  "key-value": {
    title: "a label and its figures, without columns",
    meaning:
      "Each line has a label and its figure, parted by a colon, a dash, a semicolon or a space, often a list of years. There is no header.",
    example: "2019/20: 4,491\n2020/21: 3,870\n2021/22: 4,102\n2022/23: 4,415\n",
    advice: "At least a few such lines must stand together; a single one is prose.",
  },
};
