import type { DiagnosticCode } from "../diagnostic.ts";

/** What `explain` tells of a diagnostic code. The examples are exports as they could stand in a file. */
export interface Page {
  readonly meaning: string;
  /** An export that brings the diagnostic about. */
  readonly bad: string;
  /** One that does not. */
  readonly good: string;
  readonly advice: string;
}

const BURGLARIES = `Offence\t2022\t2023\tTotal
Burglary\t12\t15\t27
Robbery\t3\t4\t7
Total\t15\t19\t34
`;

/** A page for every code: one without does not compile. */
export const PAGES: Readonly<Record<DiagnosticCode, Page>> = {
  "source/not-text": {
    meaning: "The bytes are no text: they look to be a PDF, an archive, a picture or the like. Nothing was read.",
    bad: "%PDF-1.7        (the first bytes of a PDF)\n",
    good: BURGLARIES,
    advice: "Give the text of the response: export it first, for example with pdftotext -layout FILE.pdf FILE.txt.",
  },
  "source/not-utf8": {
    meaning:
      "The bytes of the file are not UTF-8, nor UTF-16 with a byte-order mark. They were read as Windows-1252, in which every byte is a character, so that letters beyond ASCII may come out as others.",
    bad: "Fines\t\\xA31,200        (the byte A3 alone is a pound sign in Windows-1252, and nothing in UTF-8)\n",
    good: "Fines\t£1,200\n",
    advice: "If £, – or accented letters look wrong in the records, convert the file: iconv -f FROM -t UTF-8 FILE.",
  },
  "source/control-characters": {
    meaning: "The text holds control characters (NUL, escape, backspace), which no printed page has.",
    bad: "Offence\t2022\t2023\nBurglary\t12\\x00\t15        (\\x00 stands for a NUL byte)\n",
    good: "Offence\t2022\t2023\nBurglary\t12\t15\n",
    advice:
      "Export the text again with another tool if labels or figures look damaged; the figures without them stand.",
  },
  "source/undecodable": {
    meaning:
      "Some bytes are no character in the encoding of the file. Each was read as U+FFFD, the mark for what is lost.",
    bad: "Offence\t2022\nBurgl\\xD8\\x00ry\t12        (half of a UTF-16 pair)\n",
    good: "Offence\t2022\nBurglary\t12\n",
    advice: "Look at the places with U+FFFD in the records, and export the text again.",
  },
  "table/none": {
    meaning: "No table was found in the text, so there are no records.",
    bad: "Thank you for your request. The information is not held.\n",
    good: BURGLARIES,
    advice: "If the response has a table, see whether the export kept it: rows of figures must stand in the text.",
  },
  "table/unread-rows": {
    meaning:
      "Lines that read like the rows of a table stand in none that could be read. Their figures are in no record and in no check.",
    bad: "Answers by service\n2018 - 25%, 15%, 60%\n2019 - 20%, 10%, 70%\n2020 - 30%, 20%, 50%\n",
    good: "Year\tBenefits\tPlanning\tCouncil tax\n2018\t25%\t15%\t60%\n2019\t20%\t10%\t70%\n2020\t30%\t20%\t50%\n",
    advice:
      "Look the figures up in the original. An export that keeps cells apart (pdftotext -layout) may let them be read; telephone numbers and the like can be left.",
  },
  "table/wrapped-label": {
    meaning: "A label is broken over lines. Its parts were joined with a space.",
    bad: "Outcome\t2022\t2023\tTotal\nEvidential difficulties: victim does not\t\t\t\nsupport further action\t2\t3\t5\nCharged\t4\t5\t9\nTotal\t6\t8\t14\n",
    good: "Outcome\t2022\t2023\tTotal\nEvidential difficulties: victim does not support further action\t2\t3\t5\nCharged\t4\t5\t9\nTotal\t6\t8\t14\n",
    advice: "Compare the joined label with the lines that it stands on.",
  },
  "table/joined-over-page": {
    meaning: "A table goes on after a page break. What stood between (footer, header, page number) was left out.",
    bad: "Council Freedom of Information\n\nOffence\t2022\t2023\tTotal\nBurglary\t12\t15\t27\n\n01/03/2024 100/24\n\fCouncil Freedom of Information\n\nRobbery\t3\t4\t7\nTotal\t15\t19\t34\n\n01/03/2024 100/24\n",
    good: BURGLARIES,
    advice: "Nothing is to be done. If rows are missing, they are most likely missing here.",
  },
  "table/corner-moved": {
    meaning: "The header lacked the cell over the labels, and its other cells were moved by one column.",
    bad: "2021 | 2022 | 2023 |\nBurglary | 12 | 15 | 9 |\nTheft | 6 | 8 | 2 |\n",
    good: "Offence | 2021 | 2022 | 2023 |\nBurglary | 12 | 15 | 9 |\nTheft | 6 | 8 | 2 |\n",
    advice: "Nothing is to be done: the first heading is a period, which heads no labels.",
  },
  "table/corner-guessed": {
    meaning:
      "The header has a cell fewer than the rows, and nothing says which; it was taken to be the one over the labels.",
    bad: "Men | Women |\nArrests | 12 | 15 |\nCharges | 6 | 8 |\n",
    good: "Action | Men | Women |\nArrests | 12 | 15 |\nCharges | 6 | 8 |\n",
    advice: "Compare the header with the original: the column without a heading may be the last.",
  },
  "table/header-cut": {
    meaning:
      "The headings of a header stand in one line without marks between them. Nothing but their capitals, and how many columns there are, told where one ends and the next begins.",
    bad: "Site Fines Appeals Income\nNorth 12 3 40\nSouth 9 1 55\nEast 8 4 70\n",
    good: "Site\tFines\tAppeals\tIncome\nNorth\t12\t3\t40\nSouth\t9\t1\t55\nEast\t8\t4\t70\n",
    advice: "Compare the headings of the records with the header's line.",
  },
  "table/header-undecided": {
    meaning:
      "The rows of a table were found, and no header that can be cut into as many headings as they have figures. The figures stand under columns without a heading.",
    bad: "Calls answered and calls lost\nNorth office 12 3\nSouth office 9 1\nEast office 4 2\n",
    good: "Office\tAnswered\tLost\nNorth office\t12\t3\nSouth office\t9\t1\nEast office\t4\t2\n",
    advice:
      "Read the line above the table: it may be its header. An export that keeps cells apart tells where each heading ends.",
  },
  "table/repeated-heading": {
    meaning:
      "Columns have the same heading, or none, and no level of the header above tells them apart. Their figures stand in records that only the column's number tells apart.",
    bad: "Force\tIssued\tRefused\tIssued\tRefused\nNorth\t12\t3\t15\t4\nSouth\t9\t1\t8\t2\n",
    good: "\t2022\t\t2023\t\nForce\tIssued\tRefused\tIssued\tRefused\nNorth\t12\t3\t15\t4\nSouth\t9\t1\t8\t2\n",
    advice: "Look for a line above the header in the original, such as years over the headings.",
  },
  "table/unheaded-column": {
    meaning:
      "A column of figures has no heading beside others that have theirs. Either none is printed, or the headings stand one column off, or two of them were read as one.",
    bad: "Force\t2022\t\nNorth\t12\t3\nSouth\t9\t4\n",
    good: "Force\t2022\t2023\nNorth\t12\t3\nSouth\t9\t4\n",
    advice: "Compare each heading with the original before the figures under it are used.",
  },
  "table/repeated-label": {
    meaning:
      "Rows have the same label, and no section, period or code tells them apart. The publisher may have named two things alike, or the headings above them are lost.",
    bad: "Incident\t2022\t2023\nArrests\t12\t15\nFines\t3\t4\nArrests\t9\t8\nFines\t1\t2\n",
    good: "Incident\t2022\t2023\nTheft\t\t\nArrests\t12\t15\nFines\t3\t4\nBurglary\t\t\nArrests\t9\t8\nFines\t1\t2\n",
    advice: "Look for headings of sections in the original before records are added up or sorted by their labels.",
  },
  "table/glued-cells": {
    meaning:
      "The cells of a table's rows were run together, so that nothing tells where one figure ends and the next begins, and no stated total singles out one way to cut them. The rows are given without figures.",
    bad: "Year\n\nCases\n\nAppeals\n\n2021 to July543\n2020 from May816\n",
    good: "Year\tCases\tAppeals\n2021 to July\t54\t3\n2020 from May\t81\t6\n",
    advice:
      "Export the text again with a tool that keeps cells apart (pdftotext -layout), or copy the table from the page.",
  },
  "table/short-row": {
    meaning:
      "A row has fewer cells than the table has columns. Which cells are empty is a guess unless the totals tell.",
    bad: "Offence\t2021\t2022\t2023\nBurglary\t12\t15\t9\nRobbery\t3\t4\nTheft\t6\t8\t2\n",
    good: "Offence\t2021\t2022\t2023\nBurglary\t12\t15\t9\nRobbery\t3\t4\t-\nTheft\t6\t8\t2\n",
    advice: "Look up the row in the original, and do not rely on the columns of its figures until then.",
  },
  "table/long-row": {
    meaning: "A row has more cells than the table has columns; the figures beyond the last column have no header.",
    bad: "Offence\t2021\t2022\nBurglary\t12\t15\nRobbery\t3\t4\t5\nTheft\t6\t8\n",
    good: "Offence\t2021\t2022\t2023\nBurglary\t12\t15\t-\nRobbery\t3\t4\t5\nTheft\t6\t8\t-\n",
    advice: "Look up the row in the original: a header may be missing, or a figure may have been split.",
  },
  "table/total-is-data": {
    meaning: "A row or column is called a total, but nothing beside it adds up to it. It was read as data.",
    bad: "Requests\t2022\t2023\nTotal requests received\t40\t50\nAnswered in time\t31\t44\n",
    good: BURGLARIES,
    advice: "If it does state a sum, the parts are missing from the export.",
  },
  "table/section-guessed": {
    meaning:
      "Nothing tells whether words are the heading of a section or a part of a label: a line without figures among rows, with no heading over the first of them, which was taken for a heading; the same where a page ends, which may be the foot of that page or the head of the next; or words before a label in rows that run on, which were taken for a part of it.",
    bad: "Rank 2021 2022\nConstable 8 2\nSupervising\nOfficer 3 1\nSergeant 2 4\n",
    good: "Rank 2021 2022\nConstable 8 2\nSupervising Officer 3 1\nSergeant 2 4\n",
    advice:
      "See in the original whether the words stand by themselves: else they belong to `label`, and `group` is null.",
  },
  "table/row-decided": {
    meaning: "The figures of a row can be laid on the columns in several ways. The stated totals agree with one only.",
    bad: "Offence 2021 2022 2023 Total\nBurglary 12 15 9 36\nRobbery 3 4 7\nTheft 6 8 2 16\nTotal 21 23 15 59\n",
    good: "Offence 2021 2022 2023 Total\nBurglary 12 15 9 36\nRobbery 3 0 4 7\nTheft 6 8 2 16\nTotal 21 23 15 59\n",
    advice: "Nothing is to be done; the totals are the proof.",
  },
  "table/row-guessed": {
    meaning:
      "The figures of a row can be laid on the columns in several ways, and no stated total decides. One was taken: the most literal, or what the message says speaks for it, such as the size of the other figures of a column.",
    bad: "Ward Fines Value\nNorth 112 35,000\nSouth 129 34,100\nEast 117 36,210\nHill 121 35,700\nDale 118 34,800\nWest 35,400\n",
    good: "Ward Fines Value\nNorth 112 35,000\nSouth 129 34,100\nEast 117 36,210\nHill 121 35,700\nDale 118 34,800\nWest - 35,400\n",
    advice: "Look up the row in the original before its figures are used.",
  },
  "table/row-undecided": {
    meaning:
      "The figures of a row can be laid on the columns in several ways, none of which is better than the others. Its cells were given no value.",
    bad: "Offence 2021 2022 2023\nBurglary 12 15 9\nRobbery 3415\nTheft 6 8 2\n",
    good: "Offence 2021 2022 2023\nBurglary 12 15 9\nRobbery 3 4 15\nTheft 6 8 2\n",
    advice:
      "What is printed is in `raw`. An export that keeps columns apart (tabs, or pdftotext -layout) may tell more.",
  },
  "table/reading-decided": {
    meaning:
      "A block of lines can be read as a table in several ways. The one that the stated totals bear out was taken.",
    bad: "Offence\n2022\n2023\nTotal\nBurglary121527\nRobbery314475\nTotal4359102\n",
    good: "Offence\n2022\n2023\nTotal\nBurglary\n12\n15\n27\nRobbery\n31\n44\n75\nTotal\n43\n59\n102\n",
    advice: "Nothing is to be done; the totals are the proof.",
  },
  "vocabulary/ambiguous-label": {
    meaning:
      "The label of a row fits several official codes, and its words do not say which is meant. It was given none; the diagnostic lists them.",
    bad: "Outcome\t2022\t2023\nNFA\t12\t15\nCharged/Summonsed\t3\t4\n",
    good: "Outcome\t2022\t2023\nInvestigation complete - no suspect identified\t12\t15\nCharged/Summonsed\t3\t4\n",
    advice: "Ask which outcome type or offence is meant, or state it in a file of your own with --vocabulary.",
  },
  "period/misprint": {
    meaning: "A header looks like a year and is none. It was kept as printed, without dates.",
    bad: "Offence\t2020/21\t2021/222\nBurglary\t12\t15\nRobbery\t3\t4\n",
    good: "Offence\t2020/21\t2021/22\nBurglary\t12\t15\nRobbery\t3\t4\n",
    advice: "The headers beside it most often show which year was meant; the program does not mend misprints.",
  },
  "period/undecided": {
    meaning: "A period is named, but neither its text nor those beside it tell which days it covers. It has no dates.",
    bad: "Offence\t2015-2016\nBurglary\t12\nRobbery\t3\n",
    good: "Offence\t2015-2016 (financial year)\nBurglary\t12\nRobbery\t3\n",
    advice: "The period is in the record as printed; the response may say elsewhere how it counts its years.",
  },
  "period/not-over": {
    meaning:
      "A period goes on beyond the day on which the response was given, and the text does not say how far its figures go. Its `complete` is null.",
    bad: "Date: 29 April 2020\n\nOffence\t2019\t2020\nBurglary\t12\t5\nRobbery\t3\t1\n",
    good: "Date: 29 April 2020\n\nOffence\t2019\t2020 (to 31 March)\nBurglary\t12\t5\nRobbery\t3\t1\n",
    advice:
      "Do not compare it with whole years before the publisher has said which days it covers, or that it is a plan.",
  },
  "value/unreadable": {
    meaning: "A cell holds a text that is no figure and no known placeholder, or a misprint. It was given no value.",
    bad: "Month\t2022\t2023\nJanuary\t50,40\t61\nFebruary\t48\t59\n",
    good: "Month\t2022\t2023\nJanuary\t5,040\t61\nFebruary\t48\t59\n",
    advice: "The text is in the record's `raw`; ask the publisher what was meant. The program does not mend misprints.",
  },
  "value/too-precise": {
    meaning: "A figure has more digits than a number can hold exactly (about 15), so it was given no value.",
    bad: "Item\t2022\nCheques\t12345678901234567890\nFines\t12\n",
    good: "Item\t2022\nFines\t1,234,567\n",
    advice: "Such a text is most often a reference, or figures that were run together; its digits are in `raw`.",
  },
  "value/second-figure": {
    meaning:
      "Behind figures stand others: in brackets that no note explains, perhaps how many of them were of some kind, or as percentages, perhaps their share of a total. The first figure has the record; the one behind it is in none.",
    bad: "Month\tSearches (arrests)\nMay\t15(2)\nJune\t9(4)\n",
    good: "Month\tSearches\tArrests\nMay\t15\t2\nJune\t9\t4\n",
    advice:
      "Read what the text says of its brackets and percentages; put those figures into a column of their own where they are needed.",
  },
  "value/unit-unsaid": {
    meaning:
      "A column or row is named for an amount, a time or a rate, and nothing says what its figures are in. A figure without a unit has the unit `count`; here it is none.",
    bad: "Year\tClaims\tTotal cost\n2022\t12\t4500\n2023\t15\t6100\n",
    good: "Year\tClaims\tTotal cost (£)\n2022\t12\t4500\n2023\t15\t6100\n",
    advice: "Ask the publisher for the unit, and whether the figures are in thousands; once is told for each table.",
  },
  "value/misread-placeholder": {
    meaning: "A letter stands where the table prints a dash for zero: a dash that character recognition misread.",
    bad: "Offence\t2022\t2023\tTotal\nBurglary\tı\t15\t15\nRobbery\t3\t4\t7\nTotal\t3\t19\t22\n",
    good: "Offence\t2022\t2023\tTotal\nBurglary\t-\t15\t15\nRobbery\t3\t4\t7\nTotal\t3\t19\t22\n",
    advice: "Nothing is to be done where `proved` is true; the totals then leave no value but zero.",
  },
  "value/contradicted-placeholder": {
    meaning:
      "A placeholder stands where the totals of its row and of its column both lack the same amount, so it cannot mean zero; or it stands for the total of parts that are not zero. Its record has no value and is `suppressed`; the other totals are still reported as contradicted.",
    bad: "Offence\t2022\t2023\tTotal\nBurglary\t12\t-\t27\nRobbery\t3\t4\t7\nTotal\t15\t19\t34\n",
    good: BURGLARIES,
    advice: "Look the cell up in the original: a figure was lost, or hidden without saying so.",
  },
  "value/unproved-placeholder": {
    meaning: "A placeholder such as `-` was read as zero, which is the custom, but no stated total proves it.",
    bad: "Offence\t2022\t2023\nBurglary\t12\t-\nRobbery\t3\t4\n",
    good: "Offence\t2022\t2023\tTotal\nBurglary\t12\t-\t12\nRobbery\t3\t4\t7\n",
    advice: "See whether the response says that the placeholder stands for `not recorded` or for a hidden figure.",
  },
  "audit/row-total-mismatch": {
    meaning: "The figures of a row do not add up to the total that the row states.",
    bad: "Offence\t2022\t2023\tTotal\nBurglary\t12\t15\t28\nRobbery\t3\t4\t7\nTotal\t15\t19\t34\n",
    good: BURGLARIES,
    advice:
      "Compare the row with the original: a figure was misread, a cell was lost, or the response itself is wrong.",
  },
  "audit/column-total-mismatch": {
    meaning: "The figures of a column do not add up to the total that stands under (or over) them.",
    bad: "Offence\t2022\t2023\nBurglary\t12\t15\nRobbery\t3\t4\nTotal\t15\t29\n",
    good: BURGLARIES,
    advice:
      "If most columns fall short, a row is missing: look at page breaks first. If one does, a figure was misread.",
  },
  "audit/subtotal-mismatch": {
    meaning: "The figures of a section do not add up to the sub-total that the section states.",
    bad: "Offence\t2022\t2023\nBurglary\t12\t15\nRobbery\t3\t4\nSub-total\t15\t18\nFraud\t6\t8\nForgery\t1\t2\nSub-total\t7\t10\nGrand Total\t22\t28\n",
    good: "Offence\t2022\t2023\nBurglary\t12\t15\nRobbery\t3\t4\nSub-total\t15\t19\nFraud\t6\t8\nForgery\t1\t2\nSub-total\t7\t10\nGrand Total\t22\t29\n",
    advice: "Compare the section with the original: a row may be in the wrong section, missing or misread.",
  },
  "audit/part-exceeds-whole": {
    meaning: "A part is greater than its whole: more offences with a marker than offences.",
    bad: "Offence\t2022\t\t2023\t\n\tTotal\tOnline\tTotal\tOnline\nStalking\t12\t5\t15\t6\nHarassment\t3\t4\t9\t2\nThreats\t8\t2\t7\t1\nNuisance calls\t6\t6\t4\t3\nMalicious mail\t9\t5\t8\t4\nBlackmail\t2\t1\t5\t2\nGrand Total\t40\t23\t48\t18\n",
    good: "Offence\t2022\t\t2023\t\n\tTotal\tOnline\tTotal\tOnline\nStalking\t12\t5\t15\t6\nHarassment\t4\t3\t9\t2\nThreats\t8\t2\t7\t1\nNuisance calls\t6\t6\t4\t3\nMalicious mail\t9\t5\t8\t4\nBlackmail\t2\t1\t5\t2\nGrand Total\t41\t22\t48\t18\n",
    advice: "Two figures may have changed places, or one was misread.",
  },
  "audit/cross-table-mismatch": {
    meaning: "Two tables of one response state the same totals, and this one differs.",
    bad: "1: By offence\n\nOffence\t2021\t2022\t2023\tTotal\nBurglary\t10\t12\t15\t37\nRobbery\t2\t3\t4\t9\nTotal\t12\t15\t19\t46\n\n2: By outcome\n\nOutcome\t2021\t2022\t2023\tTotal\nCharged\t7\t9\t10\t26\nNo suspect\t5\t6\t8\t19\nTotal\t12\t15\t18\t45\n",
    good: "1: By offence\n\nOffence\t2021\t2022\t2023\tTotal\nBurglary\t10\t12\t15\t37\nRobbery\t2\t3\t4\t9\nTotal\t12\t15\t19\t46\n\n2: By outcome\n\nOutcome\t2021\t2022\t2023\tTotal\nCharged\t7\t9\t10\t26\nNo suspect\t5\t6\t9\t20\nTotal\t12\t15\t19\t46\n",
    advice: "One of the two totals is wrong; see which of the tables adds up to its own.",
  },
  "audit/undetermined": {
    meaning:
      "A total could not be checked: some of its parts are hidden or cannot be read, or some may be sub-totals that no label names, and the sums do not settle it, or a note says why its parts do not add up to it (those of whom the sex is not known are in the total alone), or the text ends within the parts of a total at the head of its table. It neither agrees nor fails.",
    bad: "Offence\t2022\t2023\tTotal\nBurglary\t12\t15\t27\nRobbery\t<5\t4\t7\nTotal\t15\t19\t34\n",
    good: BURGLARIES,
    advice: "Ask for the hidden figures if the total matters. Not checked is not passed.",
  },
  "audit/rounded-figures": {
    meaning:
      "Ten or more different figures of the table, or of a column in thousands or millions, are all multiples of 5, 10 or a rounder number. They were taken for rounded, and a stated total fails only where no rounding of its parts could give it.",
    bad: "Offence\t2021\t2022\t2023\nBurglary\t115\t205\t315\nRobbery\t40\t75\t90\nArson\t65\t80\t120\nTotal\t225\t355\t530\n",
    good: BURGLARIES,
    advice:
      "Ask for the figures as they were recorded where the sums matter; an error smaller than the rounding is not seen.",
  },
  "audit/hidden-figure-deducible": {
    meaning:
      "A figure is hidden, but the stated totals leave one value for it, so that any reader can work it out. Nothing is written into the records for it without --repair.",
    bad: "Offence\t2022\t2023\tTotal\nBurglary\t12\t15\t27\nRobbery\t<5\t4\t7\nTotal\t15\t19\t34\n",
    good: "Offence\t2022\t2023\tTotal\nBurglary\t12\t<5\t12-16\nRobbery\t<5\t4\t4-8\nTotal\t12-16\t4-8\t16-24\n",
    advice: "Before publishing, hide a second figure in the same row and in the same column, or the totals.",
  },
  "explain/unexplained": {
    meaning:
      "The table does not add up, and no likely fault explains it: no misread figure, no lost, repeated or shifted row. The message says which sums are off, and by how much.",
    bad: "Year\tSearches\n2021\t812\n2022\t<5\nTotal\t640\n",
    good: BURGLARIES,
    advice: "Compare the rows and columns named with the original, or ask the authority.",
  },
  "explain/limit-reached": {
    meaning:
      "The search for the cause ended at its bound, because the table is large or much in it is wrong; or its figures are too large to be added exactly. Explanations that are shown may not be the best.",
    bad: "A table of thousands of rows in which several columns do not add up.\n",
    good: BURGLARIES,
    advice: "Look at the failed totals themselves; mend the plainest fault in the text and run the check again.",
  },
  "explain/repaired": {
    meaning:
      "With --repair, a figure was replaced, or a repeated row left out, because two independent totals leave no other likely reading; or a hidden figure was put in, because the totals leave no other. The record keeps what was printed in `raw` and has the status `repaired`.",
    bad: "Offence\t2022\t2023\tTotal\nBurglary\t112\t18\t127\nRobbery\t31\t44\t75\nTotal\t143\t59\t202\n",
    good: "Offence\t2022\t2023\tTotal\nBurglary\t112\t15\t127\nRobbery\t31\t44\t75\nTotal\t143\t59\t202\n",
    advice: "Compare the figure with the original before it is used; without --repair it stands as printed.",
  },
};
