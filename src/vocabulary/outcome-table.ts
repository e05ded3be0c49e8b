// The Home Office outcome types, and what tells them apart in a label, as tables to be edited by hand.
//
// Sources. Codes, names, groups: Home Office, police recorded crime and outcomes open data tables, and their user guide.
// Wordings: Home Office Counting Rules for Recorded Crime; FOI responses of West Midlands Police and Cumbria
// Constabulary; data.police.uk. Types 1A, 2A and 3A are counted within 1, 2 and 3 by the Home Office, and beside them by
// forces. Type 19 has no group in the sources.

/** code | official short name | outcome group ~ other names, word for word */
export const OUTCOMES = `
0 | Not yet assigned an outcome | Not yet assigned an outcome
1 | Charged/Summonsed | Charged/Summonsed
1A | Charged/Summonsed – alternate offence | Charged/Summonsed
2 | Caution – youths | Out-of-court (formal)
2A | Caution – youths – alternate offence | Out-of-court (formal)
3 | Caution – adults | Out-of-court (formal)
3A | Caution – adults – alternate offence | Out-of-court (formal)
4 | Taken into consideration | Taken into consideration
5 | Offender died | Prosecution prevented or not in the public interest
6 | Penalty Notices for Disorder | Out-of-court (formal)
7 | Cannabis/Khat Warning | Out-of-court (informal) ~ Offender given a drugs possession warning
8 | Community Resolution | Out-of-court (informal)
9 | Not in public interest (CPS) | Prosecution prevented or not in the public interest
10 | Not in public interest (Police) | Prosecution prevented or not in the public interest
11 | Prosecution prevented – suspect under age | Prosecution prevented or not in the public interest
12 | Prosecution prevented – suspect too ill | Prosecution prevented or not in the public interest
13 | Prosecution prevented – victim/key witness dead/too ill | Prosecution prevented or not in the public interest
14 | Evidential difficulties: suspect not identified; victim does not support further action | Evidential difficulties (victim does not support action)
15 | Evidential difficulties: suspect identified; victim supports action | Evidential difficulties (suspect identified; victim supports action)
16 | Evidential difficulties: suspect identified; victim does not support further action | Evidential difficulties (victim does not support action)
17 | Prosecution time limit expired | Prosecution prevented or not in the public interest
18 | Investigation complete – no suspect identified | Investigation complete – no suspect identified
19 | National Fraud Intelligence Bureau filed (NFIB only) | -
20 | Responsibility for further investigation transferred to another body | Responsibility for further investigation transferred to another body
21 | Further investigation to support formal action not in the public interest – police decision | Further investigation to support formal action not in the public interest – police decision
22 | Diversionary, educational or intervention activity, resulting from the crime report, has been undertaken and it is not in the public interest to take any further action | Diversionary, educational or intervention activity, resulting from the crime report, has been undertaken and it is not in the public interest to take any further action ~ Further action is not in the public interest
`;

/**
 * What a label can tell, and the words that tell it, as `foldOutcome` in `outcome.ts` leaves them: sign | phrase ~ other
 * phrases. `a/b` is one of these words, `too_ill` one after the other; `[a/b]` may stand, `<a/b>` must not stand beside
 * (`<*>`: no word must). A sign that no rule allows, as `otherOffence`, makes a label none of the types.
 */
export const SIGNS = `
charge | charge/charged/charges/summons/summonsed/summoned/requisition/requisitioned
otherOffence | another/other offence/offences
alternate | alternate/alternative ~ different offence
caution | caution/cautions/cautioned
adult | adult/adults
youth | youth/youths/juvenile/juveniles ~ young person/persons/people/offender/offenders
tic | tic/tics not previously recorded ~ tic/tics ~ taken into consideration ~ charged as part of another case
died | offender/suspect [has/is/was] died/dead/deceased ~ deceased offender/suspect ~ death of [the] offender/suspect
penalty | pnd/pnds ~ penalty notice/notices
cannabis | cannabis/khat warning/warnings
resolution | community/local resolution/resolutions
restorative | restorative
notInInterest | not [be] in [the] public interest
cps | cps ~ crown prosecution service
police | police
prosecution | <support> prosecution <prevented/time/service>
formal | formal action
againstOffender | against [the] offender/suspect
furtherInvestigation | further investigation
furtherAction | further action
prevented | prosecution prevented
underAge | under/below [the] age ~ underage
ill | ill
witness | witness/witnesses ~ victim [is/has] dead/died/deceased/too_ill
evidential | evidential
victimBased | victim based
noSuspect | no [named/identified] suspect/suspects/offender/offenders
noSuspect | suspect/suspects/offender/offenders [is/was/has] not [been] identified/known/named
noSuspect | unidentified/unknown suspect/offender ~ to identify [the] offender/suspect
noneIdentified | no suspect/suspects identified
suspect | suspect/offender [is/was/has_been] identified/named/known ~ named/identified/known suspect/offender
supports | victim support/supports ~ victim [is] supportive/supporting/supported ~ supported by [the] victim
unsupported | victim [or_witness] does/do/did not [wish_to] support/prosecute/proceed
unsupported | victim [has/either] declines/declined/withdraws/withdrew/withdrawn/withdraw/refuses/refused
unsupported | victim [has/either] unable/is_unable/unwilling/is_unwilling/unsupportive/non_supportive
unsupported | victim [has/either] not_supportive/not_supporting ~ not supported by [the] victim ~ no/without victim support
timeLimit | time limit
complete | investigation complete/completed
nfib | nfib ~ national fraud intelligence bureau
otherBody | another/other/external body/agency/organisation
diversion | diversion/diversionary ~ educational ~ intervention activity/activities
pending | not yet assigned ~ no outcome [yet] assigned ~ under [active] investigation
pending | investigation/enquiries [is/are/still] ongoing/continuing/active/live/pending
pending | <*> ongoing/pending/active/live/open/current [investigation/investigations] <*>
pending | awaiting [an] outcome ~ outcome [is] pending/awaited
noAction | nfa ~ no further [police] action
`;

/**
 * What the signs come to: codes | signs that must stand | signs that may. The first line holds that fits; a label with
 * another sign is none of these. Several codes: the label fits each, and is none of them for certain. The order is that
 * of the types that are easily taken for one another: 21 before 10, 9 before 10, 14 before 16.
 */
export const OUTCOME_RULES = `
1A | charge alternate | police cps
2A | caution youth alternate | police
3A | caution adult alternate | police
2A 3A | caution alternate | police
1 | charge | suspect police cps
2 | caution youth | police
3 | caution adult | police
2 3 | caution | police
4 | tic | charge
5 | died | prevented
6 | penalty
7 | cannabis
8 | resolution | restorative
17 | timeLimit | suspect prosecution
11 | underAge | prevented suspect
13 | witness | prevented suspect ill
12 | ill | prevented suspect
22 | diversion | notInInterest furtherAction police
21 | furtherInvestigation notInInterest | police suspect formal againstOffender
20 | otherBody | furtherAction furtherInvestigation
9 | notInInterest cps | prosecution
10 | notInInterest formal police | againstOffender suspect
10 | notInInterest formal againstOffender | suspect
9 10 | notInInterest formal
10 | notInInterest police | suspect
9 | notInInterest prosecution
9 10 21 22 | notInInterest | suspect furtherAction
14 | noSuspect unsupported | noneIdentified evidential victimBased furtherAction furtherInvestigation police
14 | noSuspect victimBased | noneIdentified evidential
16 | suspect unsupported | evidential victimBased furtherAction police
16 | suspect victimBased | evidential
15 | suspect supports | evidential furtherAction police
15 | supports evidential | furtherAction police
14 16 | unsupported | evidential victimBased furtherAction furtherInvestigation police
14 16 | victimBased evidential
15 16 | suspect evidential | furtherAction
14 15 16 | evidential | furtherAction
18 | complete noSuspect | noneIdentified
18 | noSuspect noneIdentified
14 18 | noSuspect
19 | nfib
0 | pending
10 14 15 16 18 21 | noAction | furtherAction police cps
`;

/** Every word that may stand in a label of an outcome: with any other word, the label is something else. */
export const OUTCOME_WORDS = `
a accordance acquittal acting action active activities activity admitted adult adults against age agencies agency all
alternate alternative an and another any applied are as asked assigned at available awaited awaiting aware based be
because becoming been before behalf being below bodies body bureau but by cannabis cannot case cases caution cautioned
cautions charge charged charges circulated circumstances closed college community complete completed conditional
confirmed consideration continuing could court cps crime criminal crown current currently dead death deceased decision
declined declines deferred delegated delegation delegations did died different difficulties difficulty disorder
diversion diversionary do does due educational either enquiries evidence evidential expired external far filed
finalised for formal forward fraud from further give given guidance has have health identified identify if ill in inc
incl includes including initiated intelligence interest intervention into investigated investigation investigations
investigative irrespective is issued it justice juvenile juveniles key khat known lawfully less limit live local made
mental mentally named national nfa nfib nipi no non not notice notices npi of offence offences offender offenders on
ongoing only open opportunities or organisation other out outcome part penalty pending people person persons physical
physically pnd pnds police policing possession possible postal prevent prevented prevents previously primacy proceed
proceedings prosecute prosecution provide public reasonably recorded refused refuses report reported requisition
requisitioned resolution resolutions responsibility restorative result resulting service simple still subject
subsequent sufficient summoned summons summonsed support supported supporting supportive supports suspect suspects
take taken taking that the their this tic tics time to too traced transferred type unable under underage undertaken
unidentified unknown unsupportive unwilling victim victims wanted warning warnings was were when where which will wish
with withdraw withdrawn withdraws withdrew without witness witnesses yet young youth youths
`;
