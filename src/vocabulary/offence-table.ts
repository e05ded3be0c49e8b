// The classes of the Home Office Counting Rules and the offence codes that FOI responses print, as a table to be edited
// by hand. It is text, and is read when the first offence is looked up. (Drugs and the sexual offences that differ by
// age and sex alone have tables of their own.)
//
//   == group: sub-group ~ other names           a group of classes; it has no code
//   # class source name ~ other names           a class
//   code source name ~ other names {PHA 4}      an offence of the class above. One that belongs to several classes, by
//                                               who was hurt or whose property it was, stands under each of them.
//   # - -                                       begins offences whose class the sources do not fix
//
// The first name is the official one; one after `!` says what a code is, and is no name that a label could have. Other
// names are told apart by their words alone, and leave the little ones out (`of`, `with`, `or`): `RRA` is racially or
// religiously aggravated, `EW` an emergency worker. `[words]` may be missing from a label; `{dwelling}` stands for the
// ways to print a kind of property or value, told in `offence-index.ts`. `{PHA 4}` is the section of the Act, by the
// abbreviations in `law.ts`, that makes it an offence: a label that states another section of that Act is another one.
//
// Sources:
//   O  Office for National Statistics, hierarchy of police recorded crime, 2018 (the 136 classes)
//   N  Home Office, list of notifiable offences, November 2025 (code, name, class, Act and section)
//   P  data.police.uk, category mappings (code, name)
//   M  Ministry of Justice, offence codes of the hmpps-manage-offences-api, migration V73 (code, name)
//   H  Home Office Counting Rules for Recorded Crime, April 2010 (classes since replaced)
//   i  the class follows from its own title; no source pairs it with the code
// Other names are those of N, P and M and of police forces' FOI responses.

export const OFFENCES = `
== Violence against the person: Homicide ~ VATP ~ Violence ~ Most serious violence against person ~ Less serious violence against person ~ Violence sexual offences ~ Violent crime
# 1/4.1/4.10/4.2 O Homicide ~ Murder
001/01 N Murder of persons aged 1 year or over ~ Murder victim aged 1 year or over
001/02 N Murder of persons under 1 year of age ~ Murder infants under 1 year age
004/01 N Manslaughter
004/02 N Infanticide
004/10 N Corporate manslaughter
== Violence against the person: Violence with injury ~ Other violence injury
# 2 O Attempted murder
002/00 N Attempted murder
# 4.3 O Intentional destruction of a viable unborn child
004/03 N Child destruction
# 4.7 O Causing or allowing death of child or vulnerable person ~ Cause allow death serious physical harm child vulnerable person
004/07 N Causing or allowing death of child or vulnerable person
004/11 N Cause or allow a child or vulnerable adult to suffer serious physical harm
# 5D O Assault with intent to cause serious harm
005/01 N Wounding with intent to do grievous bodily harm ~ Wounding intent causing GBH intent ~ [Assault] [s18] [wounding] GBH intent ~ s18 GBH ~ s18 wounding [intent] ~ Wounding intent ~ Assault s18 [wounding intent] ~ Cause GBH intent ~ [Cause] GBH intent resist prevent arrest ~ Wounding intent resist prevent arrest ~ Wounding intent GBH resist apprehension {OAPA 18}
005/06 N Causing bodily injury by explosion ~ Burning maiming by explosion {OAPA 28}
005/27 N Torture
# 5E O Endangering life
005/04 N Attempting to choke in order to commit indictable offence ~ Attempting choke suffocate intent commit indictable offence garrotting {OAPA 21}
005/07 N Causing explosions, sending explosive substance or throwing corrosive fluids with intent to do grievous bodily harm ~ Throwing corrosive fluid intent GBH {OAPA 29}
005/10 N Administering poison so as to endanger life ~ Endangering life causing harm by administering poison
005/11 N Causing danger to road users
005/13 N Possession of explosives with intent to endanger life
005/14 N Possession of firearm with intent to injure (Group I) ~ Possession firearm intent endanger life Group I
005/15 N Possession of firearm with intent to injure (Group II) ~ Possession firearm intent endanger life Group II
005/16 N Possession of firearm with intent to injure (Group III) ~ Possession firearm intent endanger life Group III
005/17 N Use of firearm to resist arrest [(Group I)]
005/18 N Use of firearm to resist arrest [(Group II)]
005/19 N Use of firearm to resist arrest [(Group III)]
# 8N O Assault with injury ~ Assault injury offences
008/01 N Malicious wounding: wounding or inflicting grievous bodily harm ~ Malicious wounding ~ Malicious wounding [inflicting] GBH ~ Malicious wounding wounding inflicting GBH without intent ~ [Assault] [inflicting] [s20] GBH without intent ~ s20 [malicious] wounding ~ Wound inflict GBH [without intent] ~ Wounding GBH without intent ~ Wounding without intent ~ s20 GBH ~ Assault s20 [inflicting GBH] ~ Unlawful wounding {OAPA 20}
008/02 N Administering poison with intent to injure or annoy ~ Cause administer poison intent injure aggrieve annoy
008/04 N Drivers injuring persons by furious driving ~ Causing bodily harm by furious driving ~ Wanton furious driving
008/06 N Assault occasioning actual bodily harm ~ ABH ~ Assault ABH ~ Assault causing ABH ~ s47 assault ~ s47 [assault] [occasioning] ABH {OAPA 47}
008/20 N Assault with intent to resist apprehension ~ Assault intent resist arrest ~ Assault intent resist apprehension assault person assisting constable {OAPA 38}
008/21 N Owner or person in charge allowing dog to be dangerously out of control in any place in England and Wales (whether or not in a public place) injuring any person or assistance dog ~ Owner or person in charge allowing dog to be dangerously out of control in any place injuring any person or assistance dog ~ Owner or person in charge allowing dog to be dangerously out of control in a public place injuring any person [or assistance dog] ~ [Person] in charge of dog [dangerously] out of control in any place injuring any person or assistance dog ~ In charge of dog [dangerously] out of control causing injury ~ Dog [dangerously] out of control [in any place] [causing] injury ~ Dog causing injury to a person or assistance dog
008/52 N Excise, infibulate, aid, abet, counsel ~ Female genital mutilation
008/69 N Care worker ill-treat or wilfully neglect an individual
008/77 N Non-fatal strangulation and suffocation ~ [Intentional] non fatal strangulation ~ Intentional strangulation [suffocation] ~ Non fatal suffocation {SCA 75}
# 8P O Racially or religiously aggravated assault with injury
008/59 N Racially or religiously aggravated wounding or grievous bodily harm ~ RRA [malicious] wounding ~ RRA malicious wounding GBH
008/60 N Racially or religiously aggravated assault occasioning actual bodily harm ~ RRA ABH
008/78 N Racially or religiously aggravated non-fatal strangulation or suffocation
# 8S O Assault with injury on a constable ~ Assault police injury
005/01 N Wounding with intent to do grievous bodily harm on a constable ~ Assault constable [police officer] wounding intent GBH {OAPA 18}
008/01 N Malicious wounding: wounding or inflicting grievous bodily harm on a constable ~ Assault constable [police officer] malicious wounding inflicting GBH {OAPA 20}
008/06 N Assault occasioning actual bodily harm on a constable ~ Assault constable ABH ~ Assault police officer [occasioning] ABH {OAPA 47}
008/77 N Non-fatal strangulation and suffocation on a constable {SCA 75}
# 8T N Assault with injury on an emergency worker (other than a constable) ~ Assault injury [other] EW
005/01 N Wounding with intent to do grievous bodily harm on an emergency worker ~ Assault [other] EW wounding intent GBH {OAPA 18}
008/01 N Malicious wounding: wounding or inflicting grievous bodily harm on an emergency worker ~ [Assault] [other] EW malicious wounding inflicting GBH [without intent] {OAPA 20}
008/06 N Assault occasioning actual bodily harm on an emergency worker ~ Assault [other] EW [occasioning] ABH {OAPA 47}
008/77 N Non-fatal strangulation and suffocation on an emergency worker {SCA 75}
# 5A H Wounding or carrying out an act endangering life
# 5B H Use of substance or object to endanger life
# 5C H Possession of items to endanger life
# 8F H Inflicting grievous bodily harm without intent
# 8G H Actual bodily harm and other injury
# 8H H Racially or religiously aggravated inflicting grievous bodily harm without intent
# 8J H Racially or religiously aggravated actual bodily harm and other injury
# 8K H Poisoning or female genital mutilation
== Violence against the person: Death or serious injury caused by unlawful driving ~ Death serious injury unlawful driving ~ Death serious injury caused by illegal driving
# 4.4 O Causing death by dangerous driving ~ Causing death serious injury by dangerous driving
004/04 N Causing death by dangerous driving ~ Death by dangerous driving
004/12 N Cause serious injury by dangerous driving
# 4.6 O Causing death by careless driving under influence of drink or drugs
004/06 N Causing death by careless driving when under the influence of drink or drugs
# 4.8 O Causing death by careless or inconsiderate driving ~ Causing death serious injury by careless inconsiderate driving
004/08 N Causing death by careless or inconsiderate driving ~ Causing death by careless driving ~ Death by careless driving
004/19 N Cause serious injury by careless or inconsiderate driving ~ Cause serious injury by careless driving
# 4.9 O Causing death or serious injury by driving: unlicensed drivers etc. ~ Causing death serious injury by driving unlicensed disqualified uninsured drivers
004/09 N Causing death by driving: unlicensed or uninsured drivers ~ Causing death by driving unlicensed disqualified uninsured drivers
004/17 N Cause death by driving whilst disqualified
004/18 N Cause serious injury by driving whilst disqualified
# 37.1 O Causing death by aggravated vehicle taking
037/01 N Causing death by aggravated vehicle taking
== Violence against the person: Violence without injury
# 3A O Conspiracy to murder ~ Conspiracy commit murder
003/02 N Conspiracy to commit murder
003/02 N Soliciting to commit murder ~ Soliciting murder
# 3B O Threats to kill
003/01 N Threats to kill ~ Making threats kill {OAPA 16}
# 11A O Cruelty to children/young persons ~ Cruelty children
011/03 N Cruelty to and neglect of children
012/00 N Abandoning child under two years
# 13 O Child abduction
013/01 N Abduction of a child by parent
013/02 N Abduction of child by other persons
# 14 O Procuring illegal abortion
014/01 N Administering drugs or using instruments to procure abortion
014/02 N Procuring drugs to cause abortion
# 36 O Kidnapping ~ Kidnapping false imprisonment ~ Kidnap false imprisonment
036/01 N Kidnapping ~ Kidnap
036/02 P Hijacking
036/03 N False imprisonment
036/04 N Detaining and threatening to kill or injure a hostage
036/05 N Forced marriage offences ~ Forced marriage
# 104 O Assault without injury on a constable
008/73 N Assault or assault by beating of a constable ~ Common assault constable {CJA 39}
104/23 N Assault on a constable ~ Assault constable execution duty ~ Assault police constable [execution duty] {PA 89}
# 105A O Assault without injury
008/73 N Assault or assault by beating of an emergency worker (except a constable) ~ Assaults EW other than constable ~ Common assault EW [other than constable] ~ Common assault battery EW [other than constable] ~ Assault by beating EW [other than constable] {CJA 39}
105/01 N Common assault and battery ~ Battery ~ [s39] common assault ~ Assault by beating ~ Common assault [battery] other than constable ~ Assault s39 {CJA 39}
105/03 N Assault a person assisting a constable
105/04 N Assault on prison custody officer ~ Assaulting prisoner custody officer
105/06 N Assault on court security officer
105/08 N Assaulting a designated or accredited person in the execution of their duty
# 105B O Racially or religiously aggravated assault without injury
008/57 N Racially or religiously aggravated common assault or beating ~ RRA common assault [battery]
# 106 O Modern slavery
036/06 N Hold person in slavery or servitude
036/07 N Require person to perform forced or compulsory labour
036/08 N Arrange or facilitate travel of another person with a view to exploitation
036/10 N Commit offence other than kidnapping or false imprisonment with intention of arranging travel with view to exploitation
036/11 N Commit offence of kidnapping or false imprisonment with intention of arranging travel with view to exploitation
== Violence against the person: Stalking and harassment ~ Harassment stalking
# 8L O Harassment
008/29 N Breach of conditions of injunction against harassment ~ Breach injunction against harassment [1997] {PHA 3}
008/30 N Putting people in fear of violence ~ Harassment putting people fear violence ~ Harassment fear violence ~ Course conduct [causing] [putting people] fear violence {PHA 4}
008/31 N Breach of a restraining order issued on conviction ~ Breach restraining order [protection from harassment] {PHA 5}
008/71 P Disclose private sexual photographs and films with intent to cause distress ~ Disclose private sexual photographs intent cause distress ~ Disclose threats disclose private sexual photographs films intent cause distress ~ Revenge porn ~ Revenge pornography
125/68 N Harassment etc. of a person in his home
195/94 N Harassment ~ Offence harassment ~ Harassment without violence ~ Pursue course conduct amounts harassment ~ [s2] harassment ~ Harassment pursue course conduct ~ Course conduct amounting harassment {PHA 2}
# 8M O Racially or religiously aggravated harassment ~ RRA stalking harassment
008/56 N Racially or religiously aggravated harassment or stalking without violence ~ RRA harassment without violence [s2] ~ RRA stalking without violence
008/58 N Racially or religiously aggravated harassment or stalking with fear of violence ~ RRA harassment fear violence [s4] ~ RRA stalking fear violence ~ RRA stalking harassment fear violence serious alarm distress ~ RRA putting people fear violence
# 8Q O Stalking ~ Stalking offences
008/65 N Stalking involving fear of violence ~ Stalking fear violence ~ [s4a] stalking involving fear violence {PHA 4A}
008/66 N Stalking involving serious alarm or distress ~ Stalking serious alarm distress ~ Stalking causing serious alarm distress ~ [s4a] stalking involving serious alarm distress {PHA 4A}
008/74 N Breach of stalking order or interim stalking order ~ Breach [interim] stalking protection order ~ Breach stalking order
195/12 N Pursue a course of conduct in breach of s1(1) which amounts to stalking ~ Pursue course of conduct which amounts to stalking ~ Stalking without fear, alarm or distress ~ s2a stalking without fear, alarm or distress ~ s2a stalking ~ Stalking - pursue course of conduct ~ Stalking - pursue course of conduct in breach of s1(1) {PHA 2A}
# 8R O Malicious communications ~ Malicious communication offences
005/28 N Send communication threatening death or serious harm
008/72 N Sending letters etc. with intent to cause distress or anxiety ~ Sending letters intent cause distress [anxiety] ~ Send letter communication article conveying threatening message ~ Send communication article conveying threatening message ~ Send communication article conveying indecent grossly offensive message ~ Send communication article conveying false information ~ Send communication article whole part indecent grossly offensive nature ~ Send indecent grossly offensive communication cause distress anxiety ~ Send letter communication article conveying indecent grossly offensive message ~ Send letter communication article conveying false information ~ Send communication article indecent offensive nature {MCA 1}
138/52 N Send false communication with intent to cause harm
# 8U N Controlling or coercive behaviour
008/67 N Engage in controlling or coercive behaviour in an intimate or family relationship ~ Controlling coercive behaviour intimate family relationship ~ Engage controlling coercive behaviour intimate relationship ~ Engage controlling coercive behaviour {SCA 76}
== Sexual offences: Rape ~ Serious sexual offences ~ Other serious sexual offences ~ Rape female ~ Rape male
# 19C O Rape of a female aged 16 and over
019/08 N Rape of a female aged 16 or over ~ Single offender rape female aged 16 or over {SOA 1}
019/12 N Attempted rape of a female aged 16 or over ~ Single offender attempted rape female aged 16 or over {SOA 1}
# 19D O Rape of a female child under 16
019/07 N Rape of a female aged under 16 ~ Single offender rape female aged under 16 {SOA 1}
019/11 N Attempted rape of a female aged under 16 ~ Single offender attempted rape female aged under 16 {SOA 1}
# 19E O Rape of a female child under 13
019/16 N Rape of a female child under 13 by a male ~ Single offender rape female child under 13 by male {SOA 5}
019/18 N Attempted rape of a female child under 13 by a male {SOA 5}
# 19F O Rape of a male aged 16 and over
019/10 N Rape of a male aged 16 or over ~ Single offender rape male aged 16 or over {SOA 1}
019/14 N Attempted rape of a male aged 16 or over {SOA 1}
# 19G O Rape of a male child under 16
019/09 N Rape of a male aged under 16 ~ Single offender rape male aged under 16 {SOA 1}
019/13 N Attempted rape of a male aged under 16 {SOA 1}
# 19H O Rape of a male child under 13
019/17 N Rape of a male child under 13 by a male ~ Single offender rape male child under 13 by male {SOA 5}
019/19 N Attempted rape of a male child under 13 by a male {SOA 5}
# 19J N Rape of a female - multiple undefined offenders
019/07 N Rape of a female aged under 16 - multiple undefined offenders {SOA 1}
019/08 N Rape of a female aged 16 or over - multiple undefined offenders {SOA 1}
019/16 N Rape of a female child under 13 by a male - multiple undefined offenders {SOA 5}
# 19K N Rape of a male - multiple undefined offenders
019/09 N Rape of a male aged under 16 - multiple undefined offenders {SOA 1}
019/10 N Rape of a male aged 16 or over - multiple undefined offenders {SOA 1}
019/17 N Rape of a male child under 13 by a male - multiple undefined offenders {SOA 5}
== Sexual offences: Other sexual offences
# 17A O Sexual assault on a male aged 13 and over ~ Sexual assault male aged 13 or over
017/13 N Assault on a male by penetration ~ [Sexual] assault male [13 or over] by penetration {SOA 2}
017/15 N Sexual assault on a male {SOA 3}
# 17B O Sexual assault on a male child under 13
017/14 N Assault on a male child under 13 by penetration ~ Sexual assault male child under 13 by penetration {SOA 6}
017/16 N Sexual assault on a male child under 13 {SOA 7}
# 20A O Sexual assault on a female aged 13 and over ~ Sexual assault female aged 13 or over
020/03 N Assault on a female by penetration ~ [Sexual] assault female [13 or over] by penetration {SOA 2}
020/05 N Sexual assault on a female {SOA 3}
# 20B O Sexual assault on a female child under 13
020/04 N Assault of a female child under 13 by penetration ~ Sexual assault female child under 13 by penetration {SOA 6}
020/06 N Sexual assault of a female child under 13 {SOA 7}
# 21 O Sexual activity involving a child under 13 ~ Causing inciting child under 13 engage sexual activity [female] ~ Causing inciting male child under 13 engage sexual activity ~ Sexual activity child under 13 [female] ~ Sexual activity male child under 13
021/10 N Engaging in sexual activity in the presence of a child under 13 by an offender over 18 years old ~ Engaging sexual activity presence child under 13 offender aged 18 or over
021/11 N Causing a child under 13 to watch a sexual act - offender aged 18 or over
021/16 N Engaging in sexual activity in the presence of a child under 13 - offender under 18
021/17 N Causing a child under 13 to watch a sexual act - offender aged under 18
# 22A O Causing sexual activity without consent
# 22B O Sexual activity involving child under 16 ~ Causing inciting child under 16 engage sexual activity [female] ~ Sexual activity child under 16 [female] ~ Sexual activity male child under 16
022/10 N Engaging in sexual activity in the presence of a child under 16 ~ Engaging sexual activity presence child under 16 offender aged 18 or over
022/11 N Causing a child under 16 to watch a sexual act ~ Causing child under 16 watch sexual act offender aged 18 or over
022/17 N Causing a child under 16 to watch a sexual act - offender under 18
# 23 O Incest or familial sexual offences
023/12 N Sex with an adult relative - penetration - offender aged 16 or over relative aged 18 or over
023/13 N Sex with an adult relative - consenting to penetration - offender aged 16 or over relative aged 18 or over
# 70 O Sexual activity etc with a person with a mental disorder
070/09 N Engaging in sexual activity in the presence of a person with a mental disorder impeding choice
070/10 N Causing a person with a mental disorder impeding choice to watch a sexual act
070/21 N Care workers: causing or inciting sexual activity (person with mental disorder) - penetration
070/22 N Care workers: causing or inciting sexual activity (person with mental disorder) - no penetration
070/23 N Care workers: sexual activity in the presence of a person with a mental disorder
070/24 N Care workers: causing a person with a mental disorder or learning disability to watch a sexual act
# 71 O Abuse of children through sexual exploitation ~ Abuse children through prostitution pornography
071/01 P Arranging or facilitating the commission of a child sex offence
071/08 N Cause or incite the sexual exploitation of a child - child 13 - 17
071/09 N Controlling a child subject to sexual exploitation - child 13 - 17
071/10 N Arranging or facilitating the sexual exploitation of a child - child 13 - 17
071/11 N Cause or incite the sexual exploitation of a child - child under 13
071/12 N Controlling a child subject to sexual exploitation - child under 13
071/13 N Arranging or facilitating the sexual exploitation of a child - child under 13
071/16 N Possess a paedophile manual
# 72 O Trafficking for sexual exploitation
# 73 O Abuse of position of trust of a sexual nature
# 88A O Sexual grooming
071/17 N Engage in sexual communication with a child ~ Sexual communication child
088/01 N Meeting a female child following sexual grooming etc. - offender 18 or over and victim under 16 ~ Meeting female child following sexual grooming
088/02 N Meeting a male child following sexual grooming etc. - offender 18 or over and victim under 16 ~ Meeting male child following sexual grooming
# 88C O Other miscellaneous sexual offences
088/05 N Administering a substance with intent {SOA 61}
088/06 N Committing an offence with intent to commit a sexual offence {SOA 62}
088/07 N Trespass with intent to commit a sexual offence {SOA 63}
088/15 N Sharing intimate photograph or film to cause alarm, distress or humiliation, or for sexual gratification ~ Sharing threatening share intimate photograph film ~ Threaten share intimate photograph film
# 88D O Unnatural sexual offences
088/03 N Intercourse with an animal by a male {SOA 69}
088/04 N Intercourse with an animal by a female {SOA 69}
088/11 N Sexual penetration of a corpse {SOA 70}
# 88E O Exposure and voyeurism
088/09 N Exposure ~ Indecent exposure {SOA 66}
088/10 N Voyeurism {SOA 67}
088/12 N Voyeurism additional offences (upskirting) ~ Upskirting ~ Operate equipment beneath clothing another without consent
088/14 N Sending photograph or film of genitals ~ Send photograph film genitals cause alarm distress humiliation ~ Cyberflashing
== Robbery: Robbery of business property
# 34A O Robbery of business property ~ Business robbery
034/01 N Robbery - business
034/02 N Assault with intent to rob - business
== Robbery: Robbery of personal property
# 34B O Robbery of personal property ~ Personal robbery
034/01 N Robbery - personal
034/02 N Assault with intent to rob - personal
== Theft offences: Domestic burglary ~ Burglary ~ Burglary offences ~ Attempted burglary ~ Burglary and attempted burglary ~ Theft ~ Theft and handling ~ Theft and handling stolen goods ~ Other theft and handling ~ Aggravated burglary
# 28A O Burglary in a dwelling
# 28B O Attempted burglary in a dwelling
# 28C O Distraction burglary in a dwelling
# 28D O Attempted distraction burglary in a dwelling
# 28E O Burglary residential ~ Burglary residential dwelling
# 28F O Attempted burglary residential
# 28G O Distraction burglary residential
# 28H O Attempted distraction burglary residential
# 28I N Residential burglary of a home ~ Residential burglary home dwelling
# 28J N Attempted residential burglary of a home
# 28K N Distraction burglary - residential (home)
# 28L N Attempted distraction burglary - residential (home)
# 28M N Residential burglary of unconnected building
# 28N N Attempted residential burglary of unconnected building
# 28O N Distraction burglary - residential (unconnected building)
# 28P N Attempted distraction burglary - residential (unconnected building)
# 29 O Aggravated burglary in a dwelling
# 29A O Aggravated burglary residential
# 29B N Aggravated burglary residential (home)
# 29C N Aggravated burglary - residential (unconnected building)
== Theft offences: Non-domestic burglary ~ Burglary non dwelling
# 30A O Burglary in a building other than a dwelling ~ Burglary other than dwelling ~ Burglary other building
# 30B O Attempted burglary in a building other than a dwelling
# 30C O Burglary business and community
# 30D O Attempted burglary business and community
# 31 O Aggravated burglary in a building other than a dwelling
# 31A O Aggravated burglary business and community
== Theft offences: Vehicle offences ~ Vehicle crime
# 37.2 O Aggravated vehicle taking
037/02 N Aggravated vehicle taking ~ Aggravated vehicle taking vehicle driven dangerously injury damage caused
131/01 P Aggravated vehicle taking where the only aggravating factor is criminal damage of £5,000 or under
131/03 N Aggravated vehicle taking (driving or being carried) offences causing damage to vehicle and/or property under £5,000
# 45 O Theft from vehicle
045/10 N Theft from a motor vehicle
# 48 O Theft or unauthorised taking of motor vehicle ~ Theft unauthorised taking of vehicle
048/01 N Theft of a motor vehicle
130/01 N Unauthorised taking of a motor vehicle ~ Take motor vehicle without owners consent ~ TWOC take motor vehicle without owners consent
# 126 O Interfering with a motor vehicle ~ Vehicle interference ~ Vehicle interference tampering ~ Vehicle interference tampering motor vehicle ~ Interfering tampering motor vehicle
126/00 N Interference with a motor vehicle
825/06 N Tampering with motor vehicles ~ Vehicle tampering
== Theft offences: Other theft offences ~ All other theft offences ~ All other theft ~ Other theft
# 35 O Blackmail
035/00 N Blackmail {TA 21}
# 39 O Theft from the person
039/00 N Theft from the person of another ~ Theft from person ~ Theft person {TA 1}
# 40 O Theft in a dwelling other than from an automatic machine or meter
040/00 N Theft in a dwelling other than from automatic machine or meter ~ Theft dwelling [other than automatic machine meter] ~ Theft from dwelling {TA 1}
# 41 O Theft by an employee
041/00 N Theft by an employee ~ Theft from employer ~ Theft employee {TA 1}
# 42 O Theft of mail
042/00 N Theft of mail bag or postal packet ~ Theft of mail ~ Theft mail {TA 1}
# 43 O Dishonest use of electricity
043/00 N Abstracting electricity ~ Dishonest use electricity {TA 13}
# 44 O Theft or unauthorised taking of a pedal cycle ~ Bicycle theft ~ Theft unlawful taking of pedal cycle
044/00 N Theft of a pedal cycle {TA 1}
137/18 N Take or ride a pedal cycle without consent ~ Unauthorised taking pedal cycle
# 46 O Shoplifting
046/00 N Theft from shops and stalls ~ Shoplifting ~ Theft from shop ~ Theft from shops stalls shoplifting ~ Theft shop {TA 1}
# 47 O Theft from automatic machine or meter
047/00 N Theft from automatic machine or meter ~ Theft from machine meter {TA 1}
# 49 O Other theft
049/03 N Abduction of pet dog or cat
049/10 N Theft if not classified elsewhere ~ Theft not classified elsewhere ~ Other theft not classified elsewhere {TA 1}
049/11 N Removal of articles from places open to the public {TA 11}
049/12 N Theft of conveyance other than motor vehicle or pedal cycle ~ Theft of conveyance other than motor pedal cycle {TA 1}
130/02 N Unauthorised taking of conveyance other than a motor vehicle or pedal cycle ~ Take conveyance not motor vehicle pedal cycle without owners consent
# 49A O Making off without payment
053/25 N Making off without payment ~ Theft making off without payment ~ Bilking {TA 3}
== Fraud offences: Fraud offences to 2012/13 ~ Fraud ~ Fraud forgery ~ Other fraud forgery ~ Action Fraud
# 51 O Fraud by company director
# 52 O False accounting
052/01 Mi False accounting
# 53B O Preserved other fraud and repealed fraud offences (pre Fraud Act 2006)
# 53C O Fraud by false representation: cheque, plastic card and online bank accounts (not PSP)
# 53D O Fraud by false representation: other frauds
# 53E O Fraud by failing to disclose information
053/41 Ni Fraud by failing to disclose information
# 53F O Fraud by abuse of position
053/42 Ni Fraud by abuse of position
# 55 O Bankruptcy and insolvency
# - -
053/04 N Conspiracy to defraud
053/34 N Unauthorised access to computer material with intent to commit or facilitate commission of further offences
053/35 N Unauthorised acts with intent to impair or recklessness as to impairing, operation of computer
053/40 N Fraud by false representation
053/46 N Obtaining services dishonestly
053/54 N Unauthorised access to computer material
== Criminal damage and arson: Arson ~ Arson criminal damage offences
# 56A O Arson endangering life
056/01 N Arson endangering life
# 56B O Arson not endangering life
056/02 N Arson not endangering life
== Criminal damage and arson: Criminal damage ~ Criminal damage excluding arson ~ Criminal damage offences
# 58A O Criminal damage to a dwelling ~ [Other] criminal damage {dwelling} ~ Damage dwellings
057/00 P Criminal damage to a dwelling endangering life
058/00 P Other criminal damage to a dwelling - £5,000 and over ~ [Other] criminal damage {dwelling} {over}
149/00 N Other criminal damage to a residence - under £5,000 ~ [Other] criminal damage {dwelling} {under}
# 58B O Criminal damage to a building other than a dwelling ~ [Other] criminal damage {building} ~ Damage other buildings
057/00 P Criminal damage to a building other than a dwelling endangering life
058/00 N Other criminal damage to a building - business and community - £5,000 and over ~ [Other] criminal damage {building} {over}
149/00 N Other criminal damage to a building - business and community - under £5,000 ~ [Other] criminal damage {building} {under}
# 58C O Criminal damage to a vehicle ~ [Other] criminal damage {vehicle} ~ Damage vehicles
057/00 P Criminal damage to a vehicle endangering life
058/00 P Other criminal damage to a vehicle - £5,000 and over ~ [Other] criminal damage {vehicle} {over}
149/00 N Other criminal damage to a vehicle - under £5,000 ~ [Other] criminal damage {vehicle} {under}
# 58D O Other criminal damage ~ Criminal damage other property
057/00 P Criminal damage endangering life other
058/00 P Other criminal damage, other - £5,000 and over ~ Other criminal damage {over} ~ Criminal damage other property {over}
149/00 N Other criminal damage - under £5,000 ~ Other criminal damage {under} ~ Criminal damage other property {under}
# 58J O Racially or religiously aggravated criminal damage
058/04 N Racially or religiously aggravated criminal damage ~ RRA other criminal damage
== Drug offences: Trafficking of drugs ~ Drugs ~ Drug offence ~ Drug trafficking ~ Drug supply ~ Drug production ~ Drug possession ~ Drug possession use
# 92A O Trafficking in controlled drugs ~ Trafficking in drugs ~ Unlawful importation of a drug controlled under the Misuse of Drugs Act 1971 ~ Unlawful exportation of a drug controlled under the Misuse of Drugs Act 1971
092/01 N Unlawful importation of a drug controlled under the Misuse of Drugs Act 1971 - unknown class
092/02 N Unlawful exportation of a drug controlled under the Misuse of Drugs Act 1971 - class unspecified
092/03 N Unlawful importation of a drug controlled under the Misuse of Drugs Act 1971 - Class A
092/04 N Unlawful importation of a drug controlled under the Misuse of Drugs Act 1971 - Class B
092/05 N Unlawful importation of a drug controlled under the Misuse of Drugs Act 1971 - Class C
092/06 N Unlawful exportation of a drug controlled under the Misuse of Drugs Act 1971 - Class A
092/07 N Unlawful exportation of a drug controlled under the Misuse of Drugs Act 1971 - Class B
092/08 N Unlawful exportation of a drug controlled under the Misuse of Drugs Act 1971 - Class C
== Drug offences: Possession of drugs
# 92C O Other drug offences
093/30 N Obstructing powers of search etc. or concealing drugs
093/41 N Produce a psychoactive substance
093/42 N Supply a psychoactive substance
093/43 N Offer to supply a psychoactive substance
093/44 N Possess a psychoactive substance with intent to supply
093/47 N Possess a psychoactive substance in a custodial institution
093/48 N Fail to comply with a prohibition or premises order re psychoactive substances
193/46 N Supply of articles for administering or preparing controlled drugs
# 92D O Possession of controlled drugs (excl. cannabis)
# 92E O Possession of controlled drugs (cannabis)
== Possession of weapons offences: Possession of weapons offences ~ Possession weapons
# 10A O Possession of firearms with intent
008/16 N Possessing firearm or imitation firearm with intent to commit indictable offence or resist arrest [(Group I)]
008/17 N Possessing firearm or imitation firearm with intent to commit indictable offence or resist arrest [(Group II)]
008/18 N Possessing firearm or imitation firearm with intent to commit indictable offence or resist arrest [(Group III)]
008/23 N Possessing firearm or imitation firearm with intent to cause fear of violence [(Group I)]
008/24 N Possessing firearm or imitation firearm with intent to cause fear of violence [(Group II)]
008/25 N Possessing firearm or imitation firearm with intent to cause fear of violence [(Group III)]
# 10B O Possession of firearms offences
081/03 N Possessing etc. firearms or ammunition without firearm certificate [(Group I)]
081/04 N Possessing etc. shotgun without certificate [(Group II)]
081/17 N Possessing [or distributing] prohibited weapons or ammunition [(Group I)]
081/26 N Carrying loaded firearm or any other firearm together with ammunition in a public place (Group I) ~ Carrying firearm public place Group I
081/27 N Carrying loaded firearm or any other firearm together with ammunition in a public place (Group II) ~ Carrying loaded firearm public place Group II
081/29 N Trespassing with firearm or imitation firearm in a building [(Group I)]
081/30 N Trespassing with firearm or imitation firearm in a building (Group II)
081/70 N Possessing [or distributing] prohibited weapons designed for discharge of noxious substances ~ Possessing distributing prohibited weapons designed discharge noxious liquid
081/71 N Possessing [or distributing] firearm disguised as other object [(Group I)]
081/72 N Possessing [or distributing] other prohibited weapons
081/77 N Carrying a loaded or unloaded or imitation firearm or air weapon in public place
# 10C O Possession of other weapons
008/11 N Possession of offensive weapon without lawful authority or reasonable excuse ~ Possession offensive weapon public place [without lawful authority reasonable excuse]
008/28 N Possession of other offensive weapon on school or further education premises ~ Possession other offensive weapon school premises
008/53 N Using someone to look after a dangerous weapon - offensive weapon, knife or bladed weapon
008/61 N Threaten with an offensive weapon in a public place
008/63 N Threaten with an offensive weapon on school or further education premises ~ Threaten offensive weapon school premises
008/75 N Have a corrosive substance in a public place
008/76 N Threaten a person with an offensive weapon or substance in a private place ~ Threaten person offensive weapon private place
197/21 N Possession of an offensive weapon in a private place
# 10D O Possession of article with blade or point ~ Possession bladed article
008/26 N Having an article with a blade or point in a public place ~ [Possession] article blade point public place ~ Possession bladed article public place ~ Possess knife blade sharply pointed article public place
008/27 N Having an article with a blade or point on school or further education premises ~ article blade point school premises ~ Possession article blade point school premises
008/62 N Threaten with a blade or sharply pointed article on school or further education premises ~ Threaten blade sharply pointed article school premises
008/64 N Threaten with a blade or sharply pointed article in a public place
008/76 N Threaten a person with an article in a private place ~ Threaten person bladed pointed article private place
# 81 O Other firearms offences ~ Other firearms knives offensive weapon offences
# 90 O Other knives offences
# - -
== Public order offences: Public order offences ~ Public order ~ Public disorder ~ Other offences public order
# 9A O Public fear, alarm or distress
125/09 N Causing intentional harassment, alarm or distress ~ s4a public order [offence] ~ [s4a] [cause] intentional harassment alarm distress {POA 4A}
125/11 N Fear or provocation of violence ~ s4 public order [offence] ~ s4 fear provocation violence {POA 4}
125/12 N Harassment, alarm or distress ~ s5 public order [offence] ~ s5 harassment alarm distress {POA 5}
# 9B O Racially or religiously aggravated public fear, alarm or distress ~ RRA public fear
008/55 N Racially or religiously aggravated intentional harassment or alarm or distress - words or writing ~ RRA [causing] intentional harassment alarm distress
066/91 N Racially or religiously aggravated fear or provocation of violence [- words or writing] ~ RRA fear violence words writing
125/82 N Racially or religiously aggravated harassment or alarm or distress [- words or writing]
# 62A O Violent disorder
064/01 N Riot {POA 1}
065/00 N Violent disorder {POA 2}
# 66 O Other offences against the State or public order
066/01 N Affray {POA 3}
066/02 N Contempt of court
066/03 N Placing or dispatching articles to cause a bomb hoax
066/04 N Communicating false information alleging presence of bomb ~ Bomb hoax communicating false information
066/21 N Committing or conspiring to commit, an act outraging public decency ~ Outraging public decency ~ Committing act outraging public decency
066/22 P Public nuisance
066/38 N Breach of a restraining order issued on acquittal ~ Breach restraining order acquittal
066/39 N Breach of non-molestation order
066/93 N Breach of foreign travel order
066/98 N Breach of a criminal behaviour order
068/07 N Breach a sexual risk order or risk of sexual harm order or fail to comply with requirement under sec 122C(4) in relation to a sexual risk order ~ Breach a sexual risk order or risk of sexual harm order or fail to comply with sec 122 C (4) in relation to a sexual risk order ~ Breach of sexual risk order
068/08 N Breach of a sexual harm prevention order ~ Breach of sexual harm prevention order (SHPO) ~ Breach SHPO, interim SHPO, SOPO, interim SOPO, foreign travel order or fail to comply with a requirement under sec 103D(4) in relation to a SHPO ~ Breach of SHPO
068/17 N Breach knife crime prevention order (KCPO) or interim KCPO
068/19 N Breach of domestic abuse protection order
068/23 N Intentionally or recklessly cause a public nuisance
== Miscellaneous crimes against society: Miscellaneous crimes against society ~ Miscellaneous crime ~ Misc crimes against society ~ Other criminal offences ~ Other crime
# 15 O Concealing an infant death close to birth
015/00 N Concealment of birth
# 24 O Exploitation of prostitution
024/17 N Causing or inciting prostitution for gain
024/18 N Controlling prostitution for gain ~ Controlling prostitute gain
024/19 N Keeping a brothel used for prostitution
# 26 O Bigamy
026/00 N Bigamy
# 27 O Soliciting for the purposes of prostitution
167/01 N Soliciting another for the purpose of obtaining their sexual services as a prostitute in a street or public place
# 33 O Going equipped for stealing, etc
033/00 N Going equipped for stealing etc. ~ Going equipped [theft] ~ Going equipped burglary theft {TA 25}
# 33A O Making, supplying or possessing articles for use in fraud
053/43 N Possess or control articles for use in fraud ~ Possession articles use fraud
053/44 N Making or supplying articles for use in frauds
053/55 N Making, supplying or obtaining articles for use in offence under sections 1 or 3
# 38 O Profiting from or concealing knowledge of the proceeds of crime
038/01 N Concealing etc. criminal property
038/03 N Acquisition, use and possession [of criminal property]
# 54 O Handling stolen goods
054/01 N Receiving stolen goods
054/02 N Undertaking or assisting in the retention, removal, disposal or realisation of stolen goods or arranging to do so
# 59 O Threat or possession with intent to commit criminal damage ~ Threat possession intent commit criminal damage/to destroy own property
059/11 N Threats to destroy or damage property ~ Threats commit criminal damage
059/13 N Possessing anything with intent to destroy or damage property
# 60 O Forgery or use of false drug prescription ~ Forgery use drug prescription
060/21 N Forgery of a drug prescription or copying a false drug prescription
060/22 N Using a false drug prescription or a copy of a false drug prescription
# 61 O Other forgery
061/21 N Forgery or copying false instrument (other than drug prescription)
061/22 N Using a false instrument or a copy of a false instrument
061/24 N Making counterfeit coin or note
061/25 N Pass etc. counterfeit coin or note as genuine ~ Passing counterfeit coin or note as genuine
061/26 N Possess counterfeit coin or note
# 61A O Possession of false documents
061/38 N Possess or control identity documents with intent
061/40 N Possess or control a false or improperly obtained or another person's identity document
# 67 O Perjury
067/01 N Perjury - judicial proceedings
# 69 O Offender Management Act offences ~ Offender Management Act
069/01 N Assisting a prisoner to escape
069/02 N Conveyance etc. of List A articles into or out of prison
069/03 N Conveyance etc. of List B articles into or out of prison
069/04 N Other offences relating to prison security
069/06 N Unauthorised possession in prison of knife or offensive weapon
069/07 N Throwing articles into prison
# 76 O Aiding suicide
076/01 N Intentionally doing an act capable of encouraging or assisting the suicide or attempted suicide of another
# 79 O Perverting the course of justice
079/01 N Attempting to pervert the course of public justice
079/02 M Intimidating a juror or witness or person assisting in investigation of offence
079/03 N Harming or threatening to harm a witness, juror or person assisting in investigation
079/04 N Intimidation or intending to intimidate a witness ~ Intimidating intending intimidate witness
079/05 N Harming or threatening to harm a witness
# 80 O Absconding from lawful custody
080/00 N Absconding from lawful custody ~ Escape from lawful custody
083/06 N Remain unlawfully at large after recall to prison
# 83 O Bail offences
083/01 Mi Absconding by person released on bail
# 86 O Obscene publications etc ~ Obscene publications protected sexual material
086/02 N Take, make or distribute indecent photographs or pseudo-photographs of children ~ Take make distribute indecent photographs [pseudo] ~ Take make distribute indecent photographs pseudo photographs children obscene publications ~ Taking making distributing publishing indecent photographs children
086/10 N Possession of an indecent or pseudo indecent photo of a child ~ Possession indecent photograph child ~ Possession indecent [pseudo] photograph image child ~ Possession indecent images children
086/15 N Possessing prohibited images of children
086/16 N Possess an extreme image portraying rape ~ Possess extreme pornographic image portraying rape
# 95 O Disclosure, obstruction, false or misleading statements etc
# 96 O Wildlife ~ Wildlife crime
# 99 O Other notifiable offences
078/09 N Assisting a detained person to escape
099/12 Mi Misconduct in a public office by act or omission
# 802 O Dangerous driving
802/00 N Dangerous driving
# 814 O Fraud, forgery etc associated with vehicle or driver records
814/01 N Fraud, forgery etc. associated with driving licence
814/02 N Fraud, forgery etc. associated with insurance certificate
814/03 N Fraud, forgery etc. associated with registration and licensing documents
# - -
008/32 P Breach of anti-social behaviour order
008/73 M Assault of an emergency worker
017/11 M Indecent assault on male person under 16 years
017/12 M Indecent assault on male person 16 years or over
020/01 M Indecent assault on female under 16 years of age
020/02 M Indecent assault on female aged 16 years or over
028/03 P !Burglary (in a dwelling)
029/00 P !Aggravated burglary (in a dwelling)
030/02 P !Burglary (other than in a dwelling)
031/00 P !Aggravated burglary (other than in a dwelling)
034/02 M Assault with intent to rob
045/11 P Theft from vehicle other than a motor vehicle
074/01 M Gross indecency with children: with boys
074/02 M Gross indecency with children: with girls
098/06 P Ill treatment or neglect of a person lacking capacity by anyone responsible for that person's care
`;
