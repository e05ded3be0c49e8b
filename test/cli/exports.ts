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

export const NO_TABLE = "Thank you for your request. The information is not held.\n";

export const PDF = "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj\n";
