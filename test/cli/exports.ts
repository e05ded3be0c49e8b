// Small exports that the tests of the command line give to the program.

/** Two offences in two years; every total agrees. */
export const RIGHT = `Offence\t2022\t2023\tTotal
Burglary\t12\t15\t27
Robbery\t3\t-\t3
Total\t15\t15\t30
`;

/** The same with a row that states one too few. */
export const WRONG = `Offence\t2022\t2023\tTotal
Burglary\t12\t15\t26
Robbery\t3\t-\t3
Total\t15\t15\t30
`;

/** A table that states no total. */
export const UNVERIFIED = `Offence\t2022\t2023
Burglary\t12\t15
Robbery\t3\t9
`;

/** A table that states no total, of which one column is a part of another. */
export const PARTS = `Offence\t2022\t\t2023\t
\tTotal\tOnline\tTotal\tOnline
Stalking\t12\t5\t15\t6
Harassment\t4\t3\t9\t2
Threats\t8\t2\t7\t1
`;

/** Two tables that add up, and state the same totals but for one. */
export const DIFFERENT = `1: By offence

Offence\t2021\t2022\t2023\tTotal
Burglary\t10\t12\t15\t37
Robbery\t2\t3\t4\t9
Total\t12\t15\t19\t46

2: By outcome

Outcome\t2021\t2022\t2023\tTotal
Charged\t7\t9\t10\t26
No suspect\t5\t6\t8\t19
Total\t12\t15\t18\t45
`;

export const NO_TABLE = "Thank you for your request. The information is not held.\n";

export const PDF = "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj\n";

/** A figure that its row and its column prove to be misprinted: 172 for 112. */
export const MISPRINTED = `Offence\t2022\t2023\tTotal
Burglary\t172\t15\t127
Robbery\t31\t44\t75
Theft\t1,264\t1,188\t2,452
Total\t1,407\t1,247\t2,654
`;

/** A hidden figure that its row gives away: 3. */
export const DEDUCIBLE = `Offence\t2022\t2023\tTotal
Burglary\t12\t15\t27
Robbery\t<5\t4\t7
Total\t15\t19\t34
`;
