// Sexual offences that differ only in the victim's sex, penetration and the offender's age: a line a wording, to be
// edited by hand. Sources as in `offence-table.ts`.
//
//   class source wording : facets code facets code ...
//
// The wording's {s} is the victim's sex, {p} penetration, {o} the offender's age. Facets: F or M; then `+` penetration,
// `-` no penetration, `=` penetration, which a label need not say, `.` no such distinction; then `u` offender under 18,
// `o` offender 18 or over, `?` offender 18 or over, which a label need not say.

export const SEXUAL_OFFENCES = `
21 NM Causing or inciting a child under 13 to engage in sexual activity - {s} child - {p} - {o} : F+ 021/02 F- 021/03 M+ 021/04 M- 021/05 F+u 021/14 F-u 021/24 M=u 021/15 M-u 021/25 F+o 021/08 F-o 021/20 M+o 021/09 M-o 021/21
21 NM Sexual activity with a child under 13 - {s} child - {p} - {o} : F+u 021/12 F-u 021/22 M+u 021/13 M-u 021/23 F+o 021/06 F-o 021/18 M+o 021/07 M-o 021/19
22A N Causing a person to engage in sexual activity without consent - {s} person - {p} : F= 022/02 M= 022/03 F- 022/04 M- 022/05
22B N Sexual activity with a child under 16 - {s} child - {p} - {o} : F+? 022/06 F-? 022/18 M+? 022/07 M-? 022/19 F+u 022/12 F-u 022/22 M+u 022/13 M-u 022/23
22B N Causing or inciting a child under 16 to engage in sexual activity - {s} child - {p} - {o} : F+? 022/08 F-? 022/20 M=? 022/09 M-? 022/21 F+u 022/14 F-u 022/24 M+u 022/15 M-u 022/25
23 N Sexual activity with a child family member - {p} - {o} - victim {s} 13 to 17 : F+o 023/04 M+o 023/05 F-u 023/06 M-u 023/07 F-o 023/22 M-o 023/23 F+u 023/32 M+u 023/33
23 N Sexual activity with a child family member - {p} - {o} - victim {s} under 13 : F+o 023/14 M+o 023/15 F-u 023/16 M-u 023/17 F-o 023/24 M-o 023/25 F+u 023/30 M+u 023/31
23 N Inciting a child family member to engage in sexual activity - {p} - {o} - victim {s} 13 to 17 : F+o 023/08 M+o 023/09 F-u 023/10 M-u 023/11 F-o 023/26 M-o 023/27 F+u 023/36 M+u 023/37
23 N Inciting a child family member to engage in sexual activity - {p} - {o} - victim {s} under 13 : F+o 023/18 M+o 023/19 F-u 023/20 M-u 023/21 F-o 023/28 M-o 023/29 F+u 023/34 M+u 023/35
70 N Sexual activity with a person with a mental disorder impeding choice - {s} person - {p} : M= 070/01 F= 070/02 M- 070/03 F- 070/04
70 N Causing or inciting a person with a mental disorder impeding choice to engage in sexual activity - {s} person - {p} : M= 070/05 F= 070/06 M- 070/07 F- 070/08
70 N Care workers: sexual activity with a person with a mental disorder - {s} person - {p} : M= 070/17 F= 070/18 M- 070/19 F- 070/20
71 N Paying for the sexual services of a child - {s} child under 13 : F. 071/02 M. 071/03
71 N Paying for the sexual services of a child - {s} child under 16 - {p} : F. 071/14 M. 071/15 F- 071/04 M- 071/05
71 N Paying for the sexual services of a child - {s} child under 18 : F. 071/06 M. 071/07
73 N Abuse of position of trust: sexual activity with a child - {s} child aged 13 - 17 : F. 073/07 M. 073/08
73 N Abuse of position of trust: causing or inciting a child to engage in sexual activity - {s} child aged 13 - 17 : F. 073/09 M. 073/10
73 N Abuse of position of trust: sexual activity with a child - {s} child under 13 : F. 073/13 M. 073/14
73 N Abuse of position of trust: causing or inciting a child to engage in sexual activity - {s} child under 13 : F. 073/15 M. 073/16
`;
