import { describe, expect, it, test } from "vitest";
import { parse } from "../../src/index.ts";

// Which rows and columns are taken for totals, and of what: read from small tables as they would be exported.

function totalsOf(text: string) {
  const { tables, records, checks } = parse(text, { includeTotals: true });
  const rows = new Set(records.map(({ label }) => label));
  const columns = tables[0]?.columns ?? [];
  return {
    rows: [...rows].filter((label) => records.every((record) => record.label !== label || record.role === "total")),
    columns: columns.filter(({ role }) => role === "total").map(({ header }) => header),
    audit: tables[0]?.audit,
    checks: checks.map(({ type, outcome }) => `${type} ${outcome}`),
  };
}

const cases: readonly (readonly [name: string, text: string, expected: Partial<ReturnType<typeof totalsOf>>])[] = [
  [
    "sub-totals below their parts, and their grand total",
    "Offence\t2019\t2020\nViolence\nAssault\t10\t12\nGBH\t5\t6\nSub-total\t15\t18\nTheft\nShoplifting\t20\t22\nBurglary\t4\t3\nSub-total\t24\t25\nGrand Total\t39\t43\n",
    { rows: ["Sub-total", "Grand Total"], audit: "pass" },
  ],
  [
    "sub-totals that say so in brackets, and their grand total",
    "Trust\tCount\nAcre\t10\nBrook\t5\nHospitals (Total)\t15\nCray\t20\nDale\t4\nCommunity (Total)\t24\nNation Total\t39\n",
    { rows: ["Hospitals (Total)", "Community (Total)", "Nation Total"], audit: "pass" },
  ],
  [
    "a total whose name is short",
    "Offence\tJan\tFeb\tTot\nTheft\t10\t12\t22\nArson\t5\t6\t11\nTot.\t15\t18\t33\n",
    { rows: ["Tot."], columns: ["Tot"], audit: "pass" },
  ],
  [
    "totals of sections whose rows do not stand together",
    "Ward,Kind,Calls\nEly,Cars,40\nRoath,Cars,31\nBarry,Cars,25\nEly,Vans,7\nRoath,Vans,9\nBarry,Vans,12\nEly,Total,47\nRoath,Total,40\nBarry,Total,37\n",
    { rows: ["Total"], audit: "pass", checks: new Array(3).fill("column-total pass") },
  ],
  [
    "totals above and left of their parts",
    "Crime type\tTotal\tMale\tFemale\nAll crime\t100\t60\t40\nViolence\t30\t20\t10\nTheft\t70\t40\t30\n",
    { rows: ["All crime"], columns: ["Total"], audit: "pass" },
  ],
  [
    "a nation over its forces",
    "Force\tCharge\tNFA\tTotal\nKent\t5\t10\t15\nEssex\t6\t-\t6\nEngland and Wales\t11\t10\t21\n",
    { rows: ["England and Wales"], columns: ["Total"], audit: "pass" },
  ],
  [
    "a nation beside another is data",
    "Nation\t2019\t2020\nEngland and Wales\t50\t60\nScotland\t20\t30\nNorthern Ireland\t7\t9\n",
    { rows: [], audit: "unverified" },
  ],
  [
    "a row called Total that stands alone sums nothing",
    "Year\t2019/20\t2020/21\nTotal\t1,046,097\t303,036\n",
    { rows: [], audit: "unverified" },
  ],
  [
    "figures that are called totals of something each",
    "Requests\tNumber\nTotal requests received\t187\nTotal requests answered in time\t165\nTotal internal reviews\t3\n",
    { rows: [], audit: "unverified" },
  ],
  [
    "the total of something over what is done with some of them",
    "Requests\tNumber\nTotal requests received\t187\nAnswered in time\t165\nInternal reviews\t3\n",
    { rows: [], audit: "unverified" },
  ],
  [
    "the same as columns",
    "Year\tTotal requests\tIn time\tInternal reviews\n2018\t1,000\t900\t12\n2019\t1,103\t980\t14\n2020\t901\t700\t21\n",
    { columns: [], audit: "unverified" },
  ],
  [
    "the total of something under its parts stays one",
    "Offence\tNumber\nAssault\t110\nRobbery\t52\nTotal offences\t161\n",
    { rows: ["Total offences"], audit: "fail" },
  ],
  [
    "the total of something over parts that mostly add up stays one",
    "Ward\tTotal crimes\tTheft\tArson\nTown\t112\t100\t12\nPark\t90\t80\t11\nMoor\t33\t30\t3\n",
    { columns: ["Total crimes"], audit: "fail" },
  ],
  [
    "a labelled total whose sums fail stays one",
    "Offence\t2019\t2020\nAssault\t10\t12\nRobbery\t5\t6\nTotal\t16\t19\n",
    { rows: ["Total"], audit: "fail", checks: ["column-total fail", "column-total fail"] },
  ],
  [
    "the total of a section that is named after it, though it is wrong",
    "Group\tReason\t2018\t2019\nAdults\tSickness\t15\t16\n\tOther\t8\t9\nAdults Total\t\t23\t25\nChildren\tSickness\t18\t12\n\tOther\t3\t5\nChildren Total\t\t14\t17\nGrand Total\t\t37\t42\n",
    { rows: ["Adults Total", "Children Total", "Grand Total"], audit: "fail" },
  ],
  [
    "a total of rows that mostly hold words, though it is wrong",
    "School\tKit\tPupils\tChecked\nAbbey\tYes\t204\t12 January\nBirch\tNo\t312\tn/a\nCastle\tYes\t1,104\t3 February\nTotal\t2\t1,619\t\n",
    { rows: ["Total"], audit: "fail" },
  ],
  [
    "the total of something that lacks a row, where a grand total counts it",
    "Tenure\t2019\t2020\nSocial\t1,002\t1,340\nShared\t4,011\t5,002\nTotal affordable\t14,545\t17,256\nMarket\t2,110\t1,990\nGrand total\t16,655\t19,246\n",
    {
      rows: ["Total affordable", "Grand total"],
      audit: "fail",
      checks: ["subtotal fail", "subtotal fail", "column-total pass", "column-total pass"],
    },
  ],
  [
    "a row without a label that two sums prove",
    "Charges\t2018/19\t2019/20\nNo ticket\t1,505\t1,054\nOutside the bay\t34\t86\n\t1,539\t1,140\n",
    { rows: [""], audit: "pass" },
  ],
  [
    "a last row that three sums of a size prove, though no label says so",
    "Place\t2018\t2019\t2020\nNorth\t120\t130\t140\nSouth\t80\t85\t90\nCounty\t200\t215\t230\n",
    { rows: ["County"], audit: "pass" },
  ],
  [
    "a first row that equals its section's sub-total is no sum of it",
    "Place\t2018\t2019\t2020\nNorth\t120\t130\t140\nSouth\t0\t0\t0\nSub-total\t120\t130\t140\nEast\t12\t13\t14\nWest\t22\t23\t24\nSub-total\t34\t36\t38\nTotal\t154\t166\t178\n",
    { rows: ["Sub-total", "Total"], audit: "pass" },
  ],
  [
    "small figures that add up by chance prove nothing",
    "Place\t2018\t2019\t2020\nNorth\t1\t0\t1\nSouth\t0\t1\t1\nEast\t1\t1\t2\n",
    { rows: [], audit: "unverified" },
  ],
  [
    "what another row holds is no part of the sum",
    "Offence\t2019\t2020\nAssault\t3\t4\nof which domestic\t1\t2\nRobbery\t5\t6\nTotal\t8\t10\n",
    { rows: ["Total"], audit: "pass" },
  ],
  [
    "a sum with a figure in brackets that may be a loss is not contradicted",
    "Admissions\t2019\nSurgical\t1,194\nAccidents\t(718)\nOther\t500\nTotal\t976\n",
    { rows: ["Total"], audit: "unverified", checks: ["column-total undetermined"] },
  ],
  [
    "hidden parts leave a total undecided, and never pass it",
    "Year\tNumber\n2018\t12\n2019\t15\n2020\t<5\nTotal\t30\n",
    { rows: ["Total"], audit: "unverified", checks: ["column-total undetermined"] },
  ],
  [
    "a placeholder over parts that are not zero states no total",
    "Trust\t2018\t2019\nBelfast\t210\t198\nNorthern\t33\t31\nTotal\t243\t-\n",
    { rows: ["Total"], audit: "pass", checks: ["column-total pass"] },
  ],
  [
    "hidden parts that cannot make up the difference are contradicted all the same",
    "Year\tNumber\n2018\t12\n2019\t15\n2020\t<5\nTotal\t90\n",
    { rows: ["Total"], audit: "fail" },
  ],
  [
    "a last row called Total stays one though every sum is far off",
    "Offence\t2015\t2016\t2017\t2018\t2019\nAssault\t10\t12\t11\t13\t9\nRobbery\t5\t6\t4\t7\t8\nTotal\t160\t190\t150\t200\t170\n",
    { rows: ["Total"], audit: "fail" },
  ],
  [
    "a sub-total of one row is one, and its row is counted once",
    "Offence\t2019\t2020\nViolence\nAssault\t10\t12\nSub-total\t10\t12\nTheft\nShoplifting\t20\t22\nBurglary\t4\t3\nSub-total\t24\t25\nGrand Total\t34\t37\n",
    { rows: ["Sub-total", "Grand Total"], audit: "pass" },
  ],
  [
    "figures that are all multiples of five are rounded, and their sums too",
    "Offence\t2021\t2022\t2023\nBurglary\t115\t205\t315\nRobbery\t40\t75\t90\nArson\t65\t80\t120\nTotal\t225\t355\t530\n",
    { rows: ["Total"], audit: "pass" },
  ],
  [
    "the same beside shares with decimals",
    "Offence\t2021\t2022\t2023\t2023 %\nBurglary\t115\t205\t315\t59.4%\nRobbery\t40\t75\t90\t17.0%\nArson\t65\t80\t120\t23.6%\nTotal\t225\t355\t530\t100.0%\n",
    { rows: ["Total"], audit: "pass" },
  ],
  [
    "rounded sums that no rounding explains are contradicted",
    "Offence\t2021\t2022\t2023\nBurglary\t115\t205\t315\nRobbery\t40\t75\t90\nArson\t65\t80\t120\nTotal\t225\t355\t730\n",
    { rows: ["Total"], audit: "fail" },
  ],
  [
    "columns under All years sum those of each year, and their total counts nothing twice",
    "\t2018\t\t2019\t\tAll years\t\t\nWard\tMale\tFemale\tMale\tFemale\tMale\tFemale\tTotal\nTown\t12\t14\t11\t10\t23\t24\t47\nPark\t21\t18\t19\t25\t40\t43\t83\nMoor\t2\t1\t3\t4\t5\t6\t10\n",
    {
      columns: ["All years / Male", "All years / Female", "Total"],
      audit: "fail",
      checks: [...new Array(7).fill("row-total pass"), "row-total fail", "row-total pass"],
    },
  ],
  [
    "a last heading that says no total, where the sums leave no doubt",
    "\t2018\t\t2019\t\t2018 and 2019\t\nWard\tMale\tFemale\tMale\tFemale\tMale\tFemale\nTown\t12\t14\t11\t10\t23\t24\nPark\t21\t18\t19\t25\t40\t43\n",
    { columns: ["2018 and 2019 / Male", "2018 and 2019 / Female"], audit: "pass" },
  ],
  [
    "all offences over some that are a part of others",
    "\tAll offences\t\tDomestic\t\tKnife\t\nWard\t2018\t2019\t2018\t2019\t2018\t2019\nTown\t120\t140\t11\t10\t23\t24\nPark\t210\t180\t19\t25\t40\t43\n",
    { columns: [], audit: "unverified" },
  ],
  [
    "a section over all the others sums their rows",
    "Sex\t2018\t2019\nKent\nMale\t15\t16\nFemale\t16\t17\nEssex\nMale\t23\t20\nFemale\t24\t25\nAll forces\nMale\t38\t36\nFemale\t40\t43\n",
    { audit: "fail", checks: ["column-total pass", "column-total pass", "column-total pass", "column-total fail"] },
  ],
  [
    "sub-totals that no label names, as columns",
    "Ward\tApr\tMay\tJun\tQ1\tJul\tAug\tSep\tQ2\tTotal\nTown\t12\t14\t9\t35\t11\t10\t13\t34\t69\nPark\t21\t18\t22\t61\t19\t25\t20\t64\t126\nOvenden\t8\t7\t2\t17\t6\t9\t4\t19\t36\n",
    {
      columns: ["Q1", "Q2", "Total"],
      audit: "fail",
      checks: [
        ...["subtotal pass", "subtotal pass", "row-total pass"],
        ...["subtotal pass", "subtotal pass", "row-total fail"],
        ...["subtotal pass", "subtotal pass", "row-total pass"],
      ],
    },
  ],
  [
    "a wrong one among them",
    "Ward\tApr\tMay\tJun\tQ1\tJul\tAug\tSep\tQ2\tTotal\nTown\t12\t14\t9\t35\t11\t10\t13\t34\t69\nPark\t21\t18\t22\t62\t19\t25\t20\t64\t125\nMoor\t28\t27\t22\t77\t26\t29\t24\t79\t156\nOvenden\t8\t7\t2\t17\t6\t9\t4\t19\t36\n",
    { columns: ["Q1", "Q2", "Total"], audit: "fail" },
  ],
  [
    "a wrong part among them, far off",
    "Place\tA\tB\tC\tX\tD\tE\tF\tY\tTotal\nTown\t19\t17\t13\t49\t98\t5\t15\t38\t87\nPark\t22\t13\t15\t50\t16\t4\t12\t32\t82\nMoor\t15\t16\t12\t43\t21\t5\t16\t42\t85\nHeath\t21\t15\t14\t50\t15\t5\t15\t35\t85\nDale\t18\t14\t13\t45\t18\t4\t14\t36\t81\n",
    { columns: ["X", "Y", "Total"], audit: "fail" },
  ],
  [
    "sub-totals that no label names, below or above their parts",
    "Victims\t2018\t2019\nMen\t12\t14\nWomen\t21\t18\nAdults\t33\t32\nChildren\t6\t8\nBoys\t5\t6\nGirls\t1\t2\nTotal\t39\t40\n",
    { rows: ["Adults", "Children", "Total"], audit: "pass" },
  ],
  [
    "called a total, of the last rows before it alone",
    "Office\t1995\t1996\nNorth East\t8.84\t8.69\nNorth West\t9.98\t9.84\nMerseyside\t4.75\t4.35\nTotal NW/M\t14.73\t14.19\nLondon\t11.11\t14.11\nTotal\t34.68\t36.99\n",
    { rows: ["Total NW/M", "Total"], audit: "pass" },
  ],
  [
    "in a list of one column",
    "Staff\tNumber\nMen\t1,210\nWomen\t912\nOfficers\t2,122\nStaff\t874\nTotal\t2,996\n",
    { rows: ["Officers", "Total"], audit: "pass" },
  ],
  [
    "whether there are sub-totals cannot be told where figures are hidden",
    "Victims\tNumber\nMen\t12\nWomen\t<5\nAdults\t15\nBoys\t5\nGirls\t*\nChildren\t6\nTotal\t21\n",
    { rows: ["Total"], audit: "unverified", checks: ["column-total undetermined"] },
  ],
  [
    "nor where one small sum may be so by chance",
    "Staff\tNumber\nMen\t1\nWomen\t3\nOfficers\t4\nStaff\t5\nTotal\t9\n",
    { rows: ["Total"], audit: "unverified", checks: ["column-total undetermined"] },
  ],
  [
    "quarters and halves without a total",
    "Ward\tQ1\tQ2\tH1\tQ3\tQ4\tH2\tYear\nTown\t35\t34\t69\t31\t30\t61\t130\nPark\t61\t64\t125\t60\t66\t126\t251\nOvenden\t17\t19\t36\t20\t15\t35\t71\nMoor\t15\t29\t44\t30\t16\t46\t90\n",
    { columns: ["H1", "H2", "Year"], audit: "pass" },
  ],
  [
    "a quarter behind its months",
    "Month\tIncidents\tFalse alarms\nApril\t412\t201\nMay\t398\t190\nJune\t455\t231\nQ1\t1,265\t622\nJuly\t501\t260\nAugust\t488\t249\nSeptember\t430\t210\nQ2\t1,419\t719\n",
    { rows: ["Q1", "Q2"], audit: "pass" },
  ],
  [
    "percentages and averages beside counts speak neither for a sum nor against it",
    "Place\t2018\t2019\t2020\tAverage\t% change\nNorth\t120\t130\t140\t130\t8%\nSouth\t80\t85\t90\t85\t6%\nCounty\t200\t215\t230\t215\t7%\n",
    { rows: ["County"], audit: "pass" },
  ],
  [
    "a row that is the sum of those above it by chance, as the total says",
    "Ward\t2018\t2019\t2020\nA\t10\t20\t30\nB\t10\t20\t30\nC\t20\t40\t60\nD\t5\t6\t7\nTotal\t45\t86\t127\n",
    { rows: ["Total"], audit: "pass" },
  ],
  [
    "a row that may be so by chance, where no total says",
    "Ward\t2018\t2019\t2020\nA\t10\t21\t13\nB\t11\t20\t15\nC\t21\t41\t28\nD\t5\t6\t7\n",
    { rows: [], audit: "unverified" },
  ],
  [
    "several breakdowns of one total",
    "Ward\tMale\tFemale\tUnder 18\tOver 18\tTotal\nTown\t12\t11\t3\t20\t23\nPark\t21\t19\t15\t25\t40\n",
    { columns: ["Total"], audit: "pass", checks: ["row-total pass", "row-total pass"] },
  ],
  [
    "a breakdown that has lost a figure",
    "Ward\tTotal\tMale\tFemale\tUnder 18\tOver 18\nTown\t23\t12\t11\t3\t\nPark\t40\t21\t18\t15\t24\n",
    { columns: ["Total"], audit: "fail" },
  ],
  [
    "the population beside what is counted is no part of the sum",
    "Ward\tPopulation\tMale\tFemale\tTotal\nTown\t12,000\t34\t20\t54\nPark\t11,500\t31\t19\t50\nMoor\t9,000\t40\t22\t62\n",
    { columns: ["Total"], audit: "pass" },
  ],
  [
    "a total before columns that are some of what it counts sums none",
    "Year\tTotal\tPaying 18-64\tPaying 65+\n2015/16\t16,135\t437\t4,401\n2016/17\t14,688\t374\t4,446\n2017/18\t13,510\t424\t4,082\n",
    { columns: [], audit: "unverified" },
  ],
  [
    "a first column that the total has left out is missing from it",
    "Ward\tTheft\tArson\tFraud\tTotal\nTown\t34\t20\t54\t74\nPark\t31\t19\t50\t69\nMoor\t40\t22\t62\t84\n",
    { columns: ["Total"], audit: "fail" },
  ],
  [
    "rows printed twice are no second breakdown",
    "Offence\t2018\t2019\nBurglary\t34\t20\nRobbery\t31\t19\nBurglary\t34\t20\nRobbery\t31\t19\nTotal\t65\t39\n",
    { rows: ["Total"], audit: "fail" },
  ],
  [
    "averages and rates are no sums",
    "Place\tCases\tAverage days\nNorth\t12\t4\nSouth\t18\t8\nTotal\t30\t6\n",
    { rows: ["Total"], audit: "pass", checks: ["column-total pass"] },
  ],
  [
    "nor are those of a database's columns, in its short names",
    "area\treceived\tpct_in_time\tavg_days\nNorth\t61\t90.7\t4.5\nSouth\t402\t83.8\t6.1\nTotal\t463\t84.7\t5.9\n",
    { rows: ["Total"], audit: "pass", checks: ["column-total pass"] },
  ],
  [
    "a total among fractions that no heading names may be their average",
    "The answers of each quarter: Q1 2021 312 290 92.9 Q2 2021 287 262 91.3 Q3 2021 301 255 84.7 Total 900 807 89.7\n",
    { rows: ["Total"], audit: "pass", checks: ["column-total pass", "column-total pass"] },
  ],
  [
    "nor are days for each post",
    "Service\tDays\tDays per FTE\nParks\t1200\t12.0\nArts\t300\t6.0\nRoads\t900\t9.5\nTotal\t2400\t9.7\n",
    { rows: ["Total"], audit: "pass", checks: ["column-total pass"] },
  ],
  [
    "a heading that calls them averages says so of a column of all",
    "Average days to charge by age\nForce\t18-20\t21-24\tAll\nNorth\t7.5\t12.0\t10.6\nSouth\t4.5\t7.5\t6.3\nEast\t11.0\t9.0\t9.5\n",
    { columns: ["All"], audit: "unverified" },
  ],
  [
    "a heading that calls them averages says so of a total among its parts",
    "Average days of leave by service\nService\t2018\t2019\nParks\t12.0\t9.5\nArts\t6.0\t7.5\nRoads\t9.5\t8.0\nTotal\t9.7\t8.6\n",
    { rows: ["Total"], audit: "unverified" },
  ],
  [
    "and not of one beyond them",
    "Average stays and other days by service\nService\t2018\t2019\nParks\t12\t9\nArts\t6\t7\nRoads\t9\t8\nTotal\t27\t25\n",
    { rows: ["Total"], audit: "fail", checks: ["column-total pass", "column-total fail"] },
  ],
  [
    "the least, the most and the average of rows are no parts of their sum",
    "Ward\tJan\tFeb\tMar\nA\t11\t20\t30\nB\t20\t31\t42\nMinimum\t11\t20\t30\nMax\t20\t31\t42\nMedian\t15.5\t25.5\t36\nTotal\t31\t61\t72\n",
    { rows: ["Total"], audit: "fail", checks: ["column-total pass", "column-total fail", "column-total pass"] },
  ],
  [
    "averages, ranks and targets beside figures are no parts of their sum",
    "Ward\tJan\tFeb\tAverage\tRank\tTarget\tTotal\nA\t11\t20\t15.5\t2\t40\t31\nB\t20\t31\t25.5\t1\t40\t51\n",
    { columns: ["Total"], audit: "pass", checks: ["row-total pass", "row-total pass"] },
  ],
  [
    "a section of rates has no total, whatever its last row is called",
    "Crime\t2019\t2020\nNumber\nTheft\t100\t120\nArson\t10\t11\nTotal\t110\t131\nRate per 1,000\nTheft\t4.2\t5.1\nArson\t0.4\t0.5\nAll\t4.4\t5.3\n",
    { audit: "pass", checks: ["column-total pass", "column-total pass"] },
  ],
  [
    "what is called a rate is a part where the sums say so",
    "Income\t2018\t2019\t2020\nCouncil tax\t110\t120\t130\nRate of 2013 scheme\t200\t210\t220\nGrants\t50\t40\t30\nTotal\t360\t370\t380\n",
    { rows: ["Total"], audit: "pass" },
  ],
  [
    "business rates and a discount of 25% are figures as others are",
    "Income\t2018\t2019\nCouncil tax\t110\t120\nBusiness rates\t200\t210\n25% discount\t50\t40\nTotal\t360\t390\n",
    { rows: ["Total"], audit: "fail", checks: ["column-total pass", "column-total fail"] },
  ],
  [
    "a column of words is no part of any sum",
    "Complaints\tStatus\tComment\t2019\t2020\tTotal\nHousing\tOpen\t-\t100\t121\t221\nPlanning\tClosed\tsee below\t40\t51\t95\nHighways\tOpen\t-\t33\t40\t73\n",
    { columns: ["Total"], audit: "fail", checks: ["row-total pass", "row-total fail", "row-total pass"] },
  ],
  [
    "what the total row leaves blank is no part of a row's sum either",
    "Offence\tHOCR\t2019\t2020\tTotal\nRobbery\t34\t166\t140\t306\nBurglary\t30\t880\t701\t1,581\nHarassment\t8\t2,044\t2,311\t4,365\nTotal\t\t3,090\t3,152\t6,252\n",
    {
      rows: ["Total"],
      columns: ["Total"],
      audit: "fail",
      checks: [
        "row-total pass",
        "row-total pass",
        "row-total fail",
        "row-total fail",
        ...new Array(3).fill("column-total pass"),
      ],
    },
  ],
  [
    "income is no total of what was spent and what is left",
    "Year\tIncome\tExpenditure\tNet\n2018\t100\t60\t40\n2019\t120\t90\t30\n2020\t115\t95\t20\n2021\t130\t95\t35\n",
    { columns: [], audit: "unverified" },
  ],
  [
    "what is left is the sum of figures with their signs",
    "Item\t2018\t2019\t2020\nPermits\t£12,403\t£13,051\t£11,999\nFines\t£101,316\t£98,702\t£88,120\nRefunds\t(£1,204)\t(£950)\t(£1,100)\nNet income\t£112,515\t£110,803\t£99,019\n",
    { rows: ["Net income"], audit: "pass" },
  ],
  [
    "what is left is a part where a total says so",
    "Year\tCompleted\tOutstanding\tTotal\n2018\t60\t40\t100\n2019\t90\t30\t120\n2020\t95\t20\t116\n",
    { columns: ["Total"], audit: "fail", checks: ["row-total pass", "row-total pass", "row-total fail"] },
  ],
  [
    "totals of each kind, one of which is wrong",
    "Type\t2018\t2019\nCar\t10\t12\nVan\t4\t5\nTotal vehicles\t14\t18\nBike\t3\t4\nScooter\t2\t1\nTotal cycles\t5\t5\nGrand total\t19\t22\n",
    { rows: ["Total vehicles", "Total cycles", "Grand total"], audit: "fail" },
  ],
  [
    "a running total is that of the rows so far",
    "Month\tTheft\tArson\tRunning total\nApr\t12\t3\t15\nMay\t14\t2\t31\nJun\t11\t4\t46\n",
    { columns: [], audit: "unverified" },
  ],
  [
    "codes with letters are no parts where the sums agree without them",
    "Offence\tHOCR\t2019\t2020\tTotal\nRobbery\t34B\t166\t140\t306\nBurglary\t66\t880\t701\t1,581\nHarassment\t8L\t2,044\t2,311\t4,365\n",
    { columns: ["Total"], audit: "fail", checks: ["row-total pass", "row-total pass", "row-total fail"] },
  ],
  [
    "a year of which nothing can be read may hide figures",
    "Offence\t2018\t2019\t2020\tTotal\nRobbery\t12 or so\t166\t140\t310\nBurglary\tnot yet\t880\t701\t1,585\n",
    { columns: ["Total"], audit: "unverified", checks: ["row-total undetermined", "row-total undetermined"] },
  ],
  [
    "codes beside offences are no parts of the sum of their row",
    "Offence\tHO Code\t2019\t2020\tTotal\nRobbery\t34\t166\t140\t306\nBurglary\t30\t880\t701\t1,581\nHarassment\t8\t2,044\t2,311\t4,365\n",
    { columns: ["Total"], audit: "fail", checks: ["row-total pass", "row-total pass", "row-total fail"] },
  ],
  [
    "shares in percent are no part of a row's sum",
    "Place\tMale\tFemale\t%\tTotal\nNorth\t12\t4\t40%\t16\nSouth\t18\t6\t60%\t24\n",
    { columns: ["Total"], audit: "pass", checks: ["row-total pass", "row-total pass"] },
  ],
  [
    "shares in percent between counts are no part of their column's sum",
    "Drug tests\tMale\tFemale\nAccepted\t12\t20\n% of all\t10%\t10%\nRefused\t108\t180\n% of all\t90%\t90%\nTotal\t120\t210\n",
    { rows: ["Total"], audit: "fail", checks: ["column-total pass", "column-total fail"] },
  ],
  [
    "the base of shares in percent is no part of theirs",
    "Answer\t2018\t2019\nAgree\t40%\t30%\nDisagree\t60%\t70%\nRespondents\t1,210\t988\nTotal\t100%\t100%\n",
    { rows: ["Total"], audit: "pass" },
  ],
  [
    "a total in pounds is none of the counts beside it",
    "Year\tClaims\tDamages (£)\tCosts (£)\tTotal (£)\n2018\t10\t2,001\t500\t2,501\n2019\t20\t4,000\t400\t4,500\n2020\t30\t5,000\t700\t5,700\n",
    { columns: ["Total (£)"], audit: "fail", checks: ["row-total pass", "row-total fail", "row-total pass"] },
  ],
  [
    "a total in pounds with nothing in pounds that adds up to it",
    "Year\tClaims\tPaid (£)\tTotal cost (£)\n2018\t10\t£2,000\t£2,500\n2019\t20\t£4,000\t£4,400\nTotal\t30\t£6,000\t£6,900\n",
    { rows: ["Total"], columns: [], audit: "pass" },
  ],
  [
    "a row of counts over pounds is no part of their sum",
    "Claims\t2018\t2019\nNumber of claims\t10\t12\nDamages paid\t£2,000\t£3,000\nCosts paid\t£500\t£600\nTotal paid\t£2,500\t£3,600\n",
    { rows: ["Total paid"], audit: "pass" },
  ],
  [
    "the sign may stand before the first figure and the total alone",
    "Item\t2018\t2019\nFuel\t£100\t£120\nTyres\t50\t60\nOil\t30\t10\nTotal\t£180\t£590\n",
    { rows: ["Total"], audit: "fail", checks: ["column-total pass", "column-total fail"] },
  ],
  [
    "a row without a label is a part where the total counts it, though it equals the sum of those above",
    "Name\t2018\t2019\nAsh\t1\t2\nBeech\t1\t1\n\t2\t3\nCedar\t5\t6\nTotal\t9\t12\n",
    { rows: ["Total"], audit: "pass" },
  ],
  [
    "a total over its rows sums none of those under the next that is called a total",
    "Stage\t2018\t2019\nTotal\t182\t149\nAt ports\t74\t82\nElsewhere\t108\t67\nDecided Total decided\t91\t140\nGranted\t50\t55\nRefused\t20\t30\n",
    { rows: ["Total"], audit: "pass" },
  ],
  [
    "plans in millions may be rounded to tens beside what was spent",
    `Service\t2018 (£m)\t2019 (£m)\n${[11, 22, 34, 41, 52, 63, 74, 85, 96, 107, 118].map((spent, row) => `Service ${row}\t${spent}\t${10 * (row + 1)}`).join("\n")}\nTotal\t703\t690\n`,
    { rows: ["Total"], audit: "pass" },
  ],
  [
    "pounds and pence add up exactly",
    "Item\t2019/20\t2020/21\nFuel\t£0.10\t£2,000.00\nTyres\t£0.20\t£50.10\nTotal\t£0.30\t£2,050.10\n",
    { rows: ["Total"], audit: "pass" },
  ],
];

describe("totals", () => {
  test.each(cases)("%s", (_, text, expected) => {
    expect(totalsOf(text)).toMatchObject(expected);
  });
});

describe("two breakdowns of one total", () => {
  const by = (name: string, rows: string) => `${name}\t2012\t2013\t2014\n${rows}`;
  const failed = (text: string) =>
    parse(text)
      .checks.filter(({ outcome }) => outcome === "fail")
      .map(({ type, stated, computed, line }) => [type, stated, computed, line]);
  const sexes = "Female\t49\t65\t42\nMale\t48\t54\t51\n";
  const total = "Total\t97\t119\t93\n";

  test("fails the one that is wrong, though the other holds, where totals close their parts", () => {
    expect(failed(by("Age", `0 to 59\t9\t17\t19\n60+\t88\t102\t79\n${total}${sexes}${total}`))).toEqual([
      ["column-total", 93, 98, 4],
    ]);
  });
  test("and where they open them", () => {
    expect(failed(by("Age", `${total}0 to 59\t9\t17\t19\n60+\t88\t102\t74\n${total}${sexes}Other\t0\t0\t3\n`))).toEqual(
      [["column-total", 93, 96, 5]],
    );
  });
  test("and where the first alone is wrong, as columns", () => {
    const row = (figures: readonly number[]) => `${figures.join("\t")}\n`;
    const text = `Ward\tUnder 60\t60+\tTotal\tFemale\tMale\tTotal\nNorth\t${row([9, 88, 97, 49, 48, 97])}South\t${row([17, 107, 119, 65, 54, 119])}East\t${row([19, 74, 93, 42, 51, 93])}`;
    expect(failed(text)).toEqual([["row-total", 119, 124, 3]]);
  });
});

describe("the section of a total", () => {
  const table = (heading: string) =>
    `Grade\t2018\t2019\nAcademic\nProfessor\t88\t241\nLecturer\t201\t219\nSub-total\t289\t460\n${heading}\nGrade 1-5\t20\t540\nGrade 6-9\t10\t322\nSub-total\t30\t862\nGrand total\t319\t1,322\n`;
  const groups = (text: string) =>
    parse(text, { includeTotals: true })
      .records.filter(({ role, period }) => role === "total" && period?.includes("2018"))
      .map(({ label, group }) => [label, group]);

  test("is none where it sums several", () => {
    expect(groups(table("Professional"))).toEqual([
      ["Sub-total", "Academic"],
      ["Sub-total", "Professional"],
      ["Grand total", null],
    ]);
  });

  test("leaves it no period either", () => {
    const text =
      "Month\tTheft\n2018\nMay\t12\nJune\t14\nTotal\t26\n2019\nMay\t10\nJune\t11\nTotal\t21\nGrand total\t47\n";
    const total = parse(text, { includeTotals: true }).records.at(-1);
    expect(total).toMatchObject({ label: "Grand total", group: null, period: null, value: 47 });
  });

  test("is that of all where it has one of its own", () => {
    const text =
      "Sex\t2018\nKent\nMale\t15\nFemale\t16\nEssex\nMale\t23\nFemale\t24\nAll forces\nMale\t38\nFemale\t40\n";
    expect(groups(text)).toEqual([
      ["Male", "All forces"],
      ["Female", "All forces"],
    ]);
  });
});

describe("placeholders for zero", () => {
  const table = (cell: string, total: string) =>
    `Offence\t2022\t2023\tTotal\nBurglary\t12\t${cell}\t${total}\nRobbery\t3\t4\t7\nTotal\t15\t19\t34\n`;
  const burglary = (text: string) =>
    parse(text).records.find(({ label, period }) => label === "Burglary" && period === "2023");

  test("are no zero where row and column lack the same amount", () => {
    expect(burglary(table("-", "27"))).toMatchObject({ raw: "-", value: null, status: "suppressed", proved: false });
  });

  test("stay zero, unproved, where only one of them lacks it", () => {
    expect(burglary(table("-", "12"))).toMatchObject({ value: 0, status: "nil", proved: true });
    expect(burglary(table("-", "11"))).toMatchObject({ value: 0, status: "nil", proved: false });
  });
});

it("says of a placeholder over parts that are not zero that it is none, and gives it no value", () => {
  const { records, diagnostics } = parse("Trust\t2018\t2019\nBelfast\t210\t198\nNorthern\t33\t31\nTotal\t243\t-\n", {
    includeTotals: true,
  });
  expect(records.at(-1)).toMatchObject({ label: "Total", raw: "-", value: null, status: "suppressed" });
  expect(diagnostics).toMatchObject([{ code: "value/contradicted-placeholder", line: 4, column: 11 }]);
});

it("of rates, as the line over the columns says, the rate of all is no sum that fails", () => {
  const rows = "North\n\n8.6\n\nSouth\n\n7.1\n\nWest\n\n31.3\n\nTotal\n\n12.8\n";
  const { checks } = parse(`The figures are given in the table.\n\nWardens per 100,000 people\n\nNumber\n\n${rows}`);
  expect(checks).toEqual([]);
});
