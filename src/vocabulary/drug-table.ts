// Drug offences: an act by a substance, to be edited by hand. Source: Home Office, list of notifiable offences, November
// 2025, and where it lists them no more (GHB, GBL) or not yet (nitrous oxide), the Ministry of Justice's offence codes.
//
//   substance as the official name prints it | its class | words that name it, other ways after commas
//     | production | supply | possession | possession with intent to supply | premises
//
// A substance of class A, B or C without a code of its own is `other`; the class alone names no substance.

export const DRUGS = `
Cocaine | A | cocaine | 092/10 | 092/30 | 092/50 | 092/70 | 093/10
Heroin | A | heroin | 092/11 | 092/31 | 092/51 | 092/71 | 093/11
LSD | A | lsd | 092/12 | 092/32 | 092/52 | 092/72 | 093/12
MDMA | A | mdma, ecstasy, mdma ecstasy | 092/13 | 092/33 | 092/53 | 092/73 | 093/13
Crack | A | crack, crack cocaine | 092/14 | 092/34 | 092/54 | 092/74 | 093/14
Methadone | A | methadone | 092/15 | 092/35 | 092/55 | 092/75 | 093/15
Class A - Other | A | other classa | 092/19 | 092/39 | 092/59 | 092/79 | 093/19
Amphetamine | B | amphetamine | 092/20 | 092/40 | 092/60 | 092/80 | 093/20
Cannabis | B | cannabis, cannabis resin, cannabis plant, cannabis cannabis resin, cannabis resin cannabinol derivative | 092/21 | 092/41 | 092/61 | 092/81 | 093/21
Synthetic cannabinoid receptor agonists | B | synthetic cannabinoid receptor agonist, synthetic cannabinoid, synthetic cannabinoid agonist | 092/22 | 092/42 | 092/62 | 092/82 | 093/22
Class B - Mephedrone including cathinone derivatives | B | mephedrone, mephedrone cathinone derivative, cathinone derivative, mephedrone methcathinone | 092/23 | 092/43 | 092/63 | 092/83 | 093/23
Class B - Other | B | other classb | 092/25 | 092/45 | 092/65 | 092/85 | 093/25
Anabolic steroids | C | anabolic steroid | 092/27 | 092/47 | 092/67 | 092/87 | 093/27
Class C - Other | C | other classc | 092/28 | 092/48 | 092/68 | 092/88 | 093/28
Class unspecified | - | unspecified, class unspecified | 092/29 | 092/49 | 092/69 | 092/89 | 093/29
Crystal meths | A | crystal meth, methamphetamine, methylamphetamine, crystal methamphetamine, methamphetamine crystal meth | 093/55 | 093/61 | 093/67 | 093/73 | 093/79
Piperazines (including BZP) | C | piperazine, bzp, piperazine bzp | 093/57 | 093/64 | 093/70 | 093/76 | 093/82
Gamma-butyrolactone (GBL) and 1,4-butanediol (1,4-BD) | C | gbl, gamma butyrolactone | 093/58 | 093/63 | 093/69 | 093/75 | 093/81
GHB | C | ghb, ghb hydroxy n butric acid, ghb hydroxy n butyric acid | 093/59 | 093/65 | 093/71 | 093/77 | 093/83
Ketamine | - | ketamine, ketamine special k club horse | 093/60 | 093/66 | 093/72 | 093/78 | 093/84
Khat | C | khat | 093/62 | 093/68 | 093/74 | 093/80 | 093/90
Nitrous oxide for wrongful inhalation | C | nitrous oxide, nitrous oxide wrongful inhalation | | | 093/91 | 093/92 |
`;
