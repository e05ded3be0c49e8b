/**
 * The police forces of the United Kingdom and the Crown dependencies: official name ~ other names, to be edited by
 * hand. `Police` and `Constabulary` are taken for one another. Sources: data.police.uk, list of forces; the forces' own
 * FOI pages for names in Welsh, joint units and names since changed.
 */
export const FORCES = `
Avon and Somerset Constabulary
Bedfordshire Police
British Transport Police
Cambridgeshire Constabulary
Cheshire Constabulary
City of London Police
Civil Nuclear Constabulary
Cleveland Police
Cumbria Constabulary
Derbyshire Constabulary
Devon & Cornwall Police
Dorset Police
Durham Constabulary
Dyfed-Powys Police ~ Heddlu Dyfed-Powys ~ Heddlu Dyfed-Powys Police
Essex Police
Gloucestershire Constabulary
Greater Manchester Police
Guernsey Police
Gwent Police ~ Heddlu Gwent ~ Heddlu Gwent Police
Hampshire and Isle of Wight Constabulary
Hampshire Constabulary
Hertfordshire Constabulary ~ Herts Police
Humberside Police
Isle of Man Constabulary
Kent Police
Lancashire Constabulary ~ Lancs Police
Leicestershire Police
Lincolnshire Police
Merseyside Police
Metropolitan Police Service ~ Metropolitan Police ~ Met Police ~ The Met
Ministry of Defence Police
Norfolk and Suffolk Constabularies
Norfolk Constabulary
North Wales Police ~ Heddlu Gogledd Cymru ~ Heddlu Gogledd Cymru North Wales Police
North Yorkshire Police
Northamptonshire Police
Northumbria Police
Nottinghamshire Police
Police Service of Northern Ireland ~ PSNI
Police Service of Scotland ~ Police Scotland
South Wales Police ~ Heddlu De Cymru ~ Heddlu De Cymru South Wales Police
South Yorkshire Police
Staffordshire Police
States of Jersey Police
Suffolk Constabulary
Surrey Police
Sussex Police
Thames Valley Police
Warwickshire Police
West Mercia Police
West Midlands Police
West Yorkshire Police
Wiltshire Police
`;
