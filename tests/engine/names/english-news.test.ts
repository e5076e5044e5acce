import { describe, expect, test } from 'vitest';
import { listEntities } from './find.ts';

/** Every entity of each paragraph, in order; what is not listed must not be found. */
const ROWS = [
  {
    why: 'a command, a coalition and a site',
    text: 'US Central Command said two rockets targeted coalition forces at Mission Support Site Green Village in eastern Syria late on Monday.',
    found: [
      'US Central Command = syria-iraq:centcom',
      'coalition forces = syria-iraq:coalition-forces-oir',
      'Mission Support Site Green Village = syria-iraq:green-village',
      'Syria = syria-iraq:syria',
    ],
  },
  {
    why: 'a bare surname after the full name',
    text: 'Gen. Mark Milley, chairman of the Joint Chiefs of Staff, visited a base in northeast Syria. Milley told reporters that some 900 US troops were there.',
    found: [
      'Mark Milley = syria-iraq:mark-milley',
      'Joint Chiefs of Staff = syria-iraq:joint-chiefs-of-staff',
      'northeast Syria = syria-iraq:north-east-syria',
      'Milley = syria-iraq:mark-milley',
      'US troops = syria-iraq:us-forces',
    ],
  },
  {
    why: 'people and papers with the names of places',
    text: 'The Washington Post reported that Michael Jordan and Denzel Washington met in Paris, where Paris Hilton opened a hotel.',
    found: ['The Washington Post = syria-iraq:washington-post', 'Paris = world:city-paris-fr'],
  },
  {
    why: 'the possessive is left out; "Turkey" at the start of a sentence',
    text: "Turkey's parliament voted on the bill after Ankara and Damascus held talks; Erdogan said Turkey would not withdraw from Idlib province.",
    found: [
      'Turkey = syria-iraq:turkey',
      'Ankara = syria-iraq:turkey',
      'Damascus = syria-iraq:damascus',
      'Erdogan = syria-iraq:recep-tayyip-erdogan',
      'Turkey = syria-iraq:turkey',
      'Idlib province = syria-iraq:idlib-governorate',
    ],
  },
  {
    why: 'small letters are words',
    text: 'We serve turkey and fries to us all, and who is it that may march in August? It is them.',
    found: [],
  },
  {
    why: 'an abbreviation in brackets; "U.S." with its dots',
    text: 'The Syrian Democratic Forces (SDF) said the SDF had arrested an IS commander near Raqqa, and the U.S. military confirmed it.',
    found: [
      'Syrian Democratic Forces = syria-iraq:sdf',
      'SDF = syria-iraq:sdf',
      'SDF = syria-iraq:sdf',
      'Raqqa = syria-iraq:raqqa',
      'U.S. military = syria-iraq:us-forces',
    ],
  },
  {
    why: 'a surname with an article in Arabic',
    text: "Iran's foreign minister met Iraqi Prime Minister Mohammed Shia al-Sudani in Baghdad. Sudani later flew to Tehran.",
    found: [
      'Iran = syria-iraq:iran',
      'Mohammed Shia al-Sudani = syria-iraq:mohammed-al-sudani',
      'Baghdad = syria-iraq:baghdad',
      'Sudani = syria-iraq:mohammed-al-sudani',
      'Tehran = world:city-tehran-ir',
    ],
  },
  {
    why: 'father and son',
    text: 'Hunter Biden pleaded guilty on Monday, and President Joe Biden declined to comment. Biden has said he would not pardon his son.',
    found: ['Joe Biden = syria-iraq:joe-biden', 'Biden = syria-iraq:joe-biden'],
  },
  {
    why: 'institutions and clubs',
    text: 'Boston University and Bank of America opened offices in Cairo, while Manchester United lost to Paris Saint-Germain.',
    found: ['Cairo = world:city-cairo-eg'],
  },
  {
    why: 'the state and the country of Georgia',
    text: 'Georgia Tech beat Alabama; the Georgia state legislature met in Atlanta. Tbilisi said Georgia would seek EU membership.',
    found: [
      'Alabama = world:adm1-us-alabama',
      'Georgia = world:adm1-us-georgia',
      'Atlanta = world:city-atlanta-us',
      'Tbilisi = world:city-tbilisi-ge',
      'Georgia = world:country-ge',
      'EU = syria-iraq:european-union',
    ],
  },
  {
    why: 'WHO and who',
    text: 'The WHO warned of cholera in Yemen. Who would pay, it asked. The UN and UNICEF appealed for funds.',
    found: [
      'WHO = syria-iraq:who',
      'Yemen = syria-iraq:yemen',
      'UN = syria-iraq:united-nations',
      'UNICEF = syria-iraq:unicef',
    ],
  },
  {
    why: 'a headline in capitals',
    text: 'SYRIA: US FORCES HIT BY ROCKETS, PENTAGON SAYS',
    found: [
      'SYRIA = syria-iraq:syria',
      'US FORCES = syria-iraq:us-forces',
      'PENTAGON = syria-iraq:us-department-of-defense',
    ],
  },
  {
    why: 'agreements and colleges',
    text: 'The Paris Agreement and the Abraham Accords were discussed at the Lebanon Valley College by Jordan Peterson.',
    found: [],
  },
  {
    why: 'the king and his country',
    text: 'King Abdullah II of Jordan said Jordan hosts refugees from Syria; Amman denied the report.',
    found: [
      'Abdullah II of Jordan = world:person-abdullah-ii',
      'Jordan = syria-iraq:jordan',
      'Syria = syria-iraq:syria',
      'Amman = syria-iraq:amman',
    ],
  },
  {
    why: 'people with the names of places: months and kin as first names, two places in a row',
    text: 'June Holland met April London and her uncle Sirte. Chad Lebanon spoke after Jordan Israel had left. In June Israel struck Damascus.',
    found: ['Israel = syria-iraq:israel', 'Damascus = syria-iraq:damascus'],
  },
  {
    why: 'titles in quotation marks, a town of another country, a hat and a bird',
    text: 'She wrote "Sunday in Damascus" in Lebanon, New Hampshire. A Panama is woven. Guinea fowl were sold. "We left Damascus at dawn," he said.',
    found: ['New Hampshire = world:adm1-us-new-hampshire', 'Damascus = syria-iraq:damascus'],
  },
  {
    why: 'datelines; "Turkey" where it acts or after a preposition; an adjective of two',
    text: 'WASHINGTON — Officials met.\nTurkey sent three planes. In Turkey prices rose. U.S. and coalition troops stayed in Gaza.',
    found: [
      'WASHINGTON = world:city-washington-d-c-us',
      'Turkey = syria-iraq:turkey',
      'Turkey = syria-iraq:turkey',
      'Gaza = syria-iraq:gaza-strip',
    ],
  },
  {
    why: 'an airline and an airport',
    text: 'Air France flights to Beirut and Cairo International Airport were delayed, the Lebanese transport minister said.',
    found: ['Beirut = syria-iraq:beirut'],
  },
  {
    why: 'a country in an adjective of ties, then the country',
    text: 'An Iran-linked broker was fined in Beirut. Iran said it knew no Turkey-funded firm there.',
    found: ['Beirut = syria-iraq:beirut', 'Iran = syria-iraq:iran'],
  },
  {
    why: 'a governor and a paper',
    text: 'The Hama governor, Ahmed Ali, met the Homs police chief. China Daily said China will host the summit, and Beijing confirmed.',
    found: [
      'Hama = syria-iraq:hama',
      'Homs = syria-iraq:homs',
      'China = syria-iraq:china',
      'Beijing = syria-iraq:china',
    ],
  },
];

describe('English news', () => {
  test.each(ROWS)('$why', ({ text, found }) => {
    expect(listEntities(text)).toEqual(found);
  });
});
