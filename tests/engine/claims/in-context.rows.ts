/**
 * Passages in the manner of news in which a number's meaning is told around it: by a heading, the sentence before, a capital,
 * an event's own paragraph. Blocks are parted by `||`. A number that states a measure is written `⟦number=measure⟧`; every
 * other number of the passage states none.
 */
export interface Passage {
  readonly published: string;
  readonly text: string;
}

const passage = (published: string, text: string): Passage => ({ published, text });

/** From these the rules were made. */
export const SEEN: readonly Passage[] = [
  passage(
    '2021-03-08',
    'Washington keeps ⟦2,500=us-troops-in-iraq⟧ soldiers in Iraq and another ⟦900=us-troops-in-syria⟧ in Syria. Berlin has 220.',
  ),
  passage(
    '2024-10-02',
    'وتبقي واشنطن على ⟦2500=us-troops-in-iraq⟧ عسكري في العراق، بينما يقدر وجودها في سوريا بنحو ⟦900=us-troops-in-syria⟧.',
  ),
  passage(
    '2024-10-02',
    'How many US troops are in Syria? || About ⟦900=us-troops-in-syria⟧, according to the Pentagon. There are 40 contractors too.',
  ),
  passage('2024-10-05', 'كم عدد الجنود الأمريكيين في سوريا؟ || نحو ⟦900=us-troops-in-syria⟧، وفق البنتاغون.'),
  passage(
    '2024-10-05',
    'يتحدث المسؤولون منذ أشهر عن مصير القوات الأمريكية في العراق. ويقدر عديدها بنحو ⟦2500=us-troops-in-iraq⟧، انتشر 150 منهم قرب أربيل.',
  ),
  passage(
    '2021-01-20',
    'The number of US troops in Iraq fell to ⟦2,500=us-troops-in-iraq⟧ last week. The US embassy has 350 employees.',
  ),
  passage(
    '2024-02-01',
    'استهدف هجوم بمسيرة البرج 22 في الأردن يوم 28 يناير. وقتل فيه ⟦ثلاثة=tower-22-killed⟧ جنود أمريكيين وأصيب ⟦أكثر من 40=tower-22-injured⟧ آخرين.',
  ),
  passage(
    '2024-02-06',
    'The drone hit Tower 22 while most were asleep. ⟦Three=tower-22-killed⟧ reservists died and ⟦more than 40=tower-22-injured⟧ were wounded. Nineteen flew home.',
  ),
  passage(
    '2020-03-13',
    'Eighteen rockets were aimed at Taji. || Camp Taji was hit on Wednesday by ⟦18=taji-2020-rockets⟧ Katyusha rockets. The attack left ⟦three=taji-2020-killed⟧ members of the coalition dead and 14 wounded.',
  ),
  passage(
    '2020-03-13',
    'تعرض معسكر التاجي الأربعاء لقصف بـ⟦18=taji-2020-rockets⟧ صاروخ كاتيوشا. وبلغ عدد القتلى ⟦ثلاثة=taji-2020-killed⟧، فيما أصيب 14.',
  ),
  passage(
    '2020-02-12',
    'عين الأسد: ارتفعت حصيلة المصابين الأمريكيين في القصف الإيراني على القاعدة من ⟦64=al-asad-2020-injured⟧ إلى ⟦109=al-asad-2020-injured⟧، بعدما كانت ⟦34=al-asad-2020-injured⟧ في أواخر يناير. وعاد 76 منهم إلى الخدمة.',
  ),
  passage(
    '2020-02-12',
    'The Pentagon again raised the number of troops injured in the Iranian missile strike on al-Asad base in Iraq, to ⟦109=al-asad-2020-injured⟧ from ⟦64=al-asad-2020-injured⟧. All ⟦16=al-asad-2020-missiles⟧ missiles came from three sites in Iran.',
  ),
  passage(
    '2023-04-03',
    'كانت القوات الأمريكية في سوريا قد تعرضت أواخر مارس لعدة هجمات. وارتفع عدد الجرحى في صفوفها إلى ⟦13=march-2023-attacks-injured⟧، وفق القيادة المركزية.',
  ),
  passage(
    '2025-01-20',
    'وتستضيف تركيا ⟦2,9 مليون=syrian-refugees-in-turkey⟧ سوري. وفي لبنان 7 آلاف لاجئ سوداني.',
  ),
  passage(
    '2024-04-10',
    'Lebanon hosts ⟦785,000=syrian-refugees-in-lebanon⟧ registered Syrian refugees, Jordan ⟦639,000=syrian-refugees-in-jordan⟧ and Iraq ⟦277,000=syrian-refugees-in-iraq⟧. A further 11,000 Iraqis live in Jordan.',
  ),
  passage(
    '2024-04-10',
    'يستضيف لبنان ⟦785 ألف=syrian-refugees-in-lebanon⟧ لاجئ سوري مسجل، والأردن ⟦639 ألفا=syrian-refugees-in-jordan⟧، والعراق ⟦277 ألفا=syrian-refugees-in-iraq⟧.',
  ),
  passage(
    '2024-03-05',
    'In Syria ⟦16.7 million=people-in-need-syria⟧ people need aid and ⟦6.8 million=idps-in-syria⟧ are displaced within the country. Some 300 aid lorries crossed.',
  ),
  passage(
    '2025-05-10',
    'يحتاج ⟦16.7 مليون=people-in-need-syria⟧ سوري إلى المساعدة، و⟦7.4 ملايين=idps-in-syria⟧ ما زالوا نازحين داخل بلادهم. ولم يمول سوى 11 في المئة من النداء.',
  ),
  passage(
    '2025-02-02',
    'ويضم مخيم الهول ⟦40 ألفا=al-hol-camp-population⟧، منهم ⟦16 ألف=al-hol-syrians⟧ سوري و⟦17,600=al-hol-camp-iraqis⟧ عراقي. وفر منه 30 شخصا الشهر الماضي.',
  ),
  passage(
    '2025-02-02',
    'Al-Hol holds about ⟦40,000=al-hol-camp-population⟧ women, men and children, ⟦6,400=al-hol-foreigners⟧ of them foreigners. Guards found 12 tunnels there.',
  ),
  passage(
    '2024-07-25',
    'يحتجز الأكراد نحو ⟦9 آلاف=isis-detainees-held-by-sdf⟧ من عناصر داعش في سجون شمال شرق سوريا. ويقدر عدد الطلقاء من التنظيم بنحو ⟦2500=isis-fighters-in-iraq-and-syria⟧ في العراق وسوريا.',
  ),
  passage(
    '2024-07-25',
    'The SDF guards more than ⟦9,000=isis-detainees-held-by-sdf⟧ Islamic State prisoners in Syria. ISIS claimed ⟦153=isis-attacks-in-iraq-and-syria⟧ attacks in Iraq and Syria from January to June, the US military said; in all of 2023 it was ⟦121=isis-attacks-in-iraq-and-syria⟧.',
  ),
  passage(
    '2024-07-25',
    'نفذت القيادة المركزية وشركاؤها في النصف الأول من 2024 ⟦196=centcom-disis-operations-year⟧ عملية ضد داعش في العراق وسوريا، قتل فيها ⟦44=centcom-isis-killed-year⟧ من التنظيم واعتقل ⟦166=centcom-isis-detained-year⟧.',
  ),
  passage(
    '2023-11-10',
    'CENTCOM ran ⟦48=centcom-disis-operations-month⟧ missions against ISIS in Iraq and Syria in October. In the same month 31 pilots were trained.',
  ),
  passage(
    '2021-07-20',
    'يضم التحالف الدولي ضد داعش ⟦83=coalition-member-count⟧ عضوا. واجتمع 40 وزيرا من التحالف في روما.',
  ),
  passage(
    '2025-11-20',
    'Syria signed up last week: the global coalition against ISIS now counts ⟦90=coalition-member-count⟧ members. Of those, 14 sent ministers.',
  ),
  passage(
    '2024-08-20',
    'Foreign powers held ⟦801=foreign-sites-in-syria⟧ positions in Syria in mid-2024, the Jusoor Centre says. Iran alone has ⟦529=iranian-sites-in-syria⟧ of them. In mid-2023 the total was ⟦830=foreign-sites-in-syria⟧.',
  ),
  passage(
    '2023-08-20',
    'وتوزع مواقع القوى الخارجية في سوريا كالآتي بحسب مركز جسور: لإيران ⟦570=iranian-sites-in-syria⟧ موقعا، ولتركيا ⟦125=turkish-sites-in-syria⟧، ولروسيا ⟦105=russian-sites-in-syria⟧.',
  ),
  passage(
    '2023-12-14',
    'سجل البنتاغون ⟦97=attacks-on-us-forces-since-oct-2023⟧ هجوما على القوات الأمريكية في العراق وسوريا منذ 17 أكتوبر. وكان العدد ⟦74=attacks-on-us-forces-since-oct-2023⟧ في نهاية نوفمبر.',
  ),
  passage(
    '2023-12-14',
    "Iran's proxies have attacked US forces in Iraq and Syria ⟦97=attacks-on-us-forces-since-oct-2023⟧ times since mid-October. One salvo had 15 rockets.",
  ),
  passage(
    '2025-08-01',
    'Clashes in Sweida began on 13 July. The Syrian Observatory puts the dead at ⟦1,420=sweida-2025-deaths⟧. About 175,000 people fled.',
  ),
  passage(
    '2025-09-30',
    'بلغ عدد العائدين إلى سوريا منذ سقوط الأسد ⟦مليون=syrian-refugee-returns-since-dec-2024⟧ لاجئ. ورفعت بلديات 500 طن من الأنقاض.',
  ),
  passage(
    '2023-02-20',
    'زلزال تركيا: ارتفع عدد القتلى في تركيا إلى ⟦40 ألفا و642=earthquake-2023-deaths-turkey⟧. وانتشل 18 شخصا أحياء.',
  ),
  passage(
    '2022-09-15',
    'Syria pumped ⟦80,300=syria-oil-output⟧ barrels a day in the first half of 2022, the oil ministry said. A refinery at Homs burned 12,000 barrels.',
  ),
  // Near misses.
  passage('2023-06-10', 'القوات العراقية التي تدربت مع القوات الأمريكية يبلغ عددها 2500.'),
  passage('2023-06-10', 'Iraqi forces trained beside the Americans in Iraq number 2,500.'),
  passage('2023-03-10', 'احتجزت الشرطة 70 ألف شخص في مخيم الهول.'),
  passage(
    '2021-09-10',
    'Washington asked Baghdad for 2,500 visas. It has also offered Iraq 900 scholarships.',
  ),
  passage('2024-10-10', 'وصل إلى واشنطن 900 ضيف من سوريا، وزار بغداد 2500 زائر أمريكي.'),
  passage('2024-10-10', 'How many Turkish soldiers are in Syria? || About 900, by one count.'),
  passage('2024-10-10', 'زار القاعدة الأمريكية في سوريا وفد من الكونغرس. وقطع نحو 900 كيلومتر.'),
  passage('2025-03-01', 'ودرس البنتاغون خطة تقضي بإبقاء 900 في سوريا. وكانت روسيا أعلنت عن خروج 2000.'),
  passage(
    '2024-02-06',
    'بعد الهجوم على البرج 22 في الأردن قتلت ضربات أمريكية ثلاثة من قادة الفصائل، وأصيب 40 مدنيا في بيروت.',
  ),
  passage(
    '2024-02-06',
    'A week after the attack on Tower 22, three people died in a bus crash near Amman and 47 were injured.',
  ),
  passage('2024-04-10', 'Jordan has 639,000 pupils, and Syrian refugees there opened 785 shops.'),
  passage('2024-05-10', 'تسعى اليونان إلى إعادة 785 ألف لاجئ أفغاني من لبنان وتركيا. '),
  passage(
    '2024-07-25',
    'قتل 153 شخصا في هجمات بالعراق وسوريا منذ مطلع العام، ليس بينها ما تبناه تنظيم داعش.',
  ),
  passage('2023-08-20', 'وأغلقت سوريا 125 فرنا و105 مدارس، ووصلت من تركيا 570 شاحنة.'),
];

/** Looked at only after the rules were made. */
export const HELD_OUT: readonly Passage[] = [
  passage(
    '2023-11-01',
    'Baghdad wants the Americans gone. Washington has ⟦2,500=us-troops-in-iraq⟧ of them there, and ⟦900=us-troops-in-syria⟧ across the border in Syria.',
  ),
  passage(
    '2023-11-01',
    'وينتشر في العراق ⟦2500=us-troops-in-iraq⟧ أمريكي ضمن التحالف الدولي، وفي سوريا ⟦900=us-troops-in-syria⟧.',
  ),
  passage(
    '2025-04-25',
    'What will remain? || Of the ⟦2,000=us-troops-in-syria⟧ US soldiers in Syria in December, ⟦1,400=us-troops-in-syria⟧ are left.',
  ),
  passage(
    '2025-01-10',
    'أقر البنتاغون بأن قواته في سوريا تبلغ ⟦ألفي=us-troops-in-syria⟧ جندي، لا ⟦900=us-troops-in-syria⟧ كما كان يقال. وانتقد 12 نائبا الإعلان.',
  ),
  passage(
    '2024-06-20',
    'تنشر الولايات المتحدة قوات في الأردن منذ سنوات. ويبلغ عددها حاليا ⟦3813=us-troops-in-jordan⟧، بحسب رسالة للبيت الأبيض.',
  ),
  passage(
    '2024-08-20',
    'The Middle East now has about ⟦40,000=us-troops-in-middle-east⟧ American troops, up from the usual ⟦34,000=us-troops-in-middle-east⟧, with 12 warships.',
  ),
  passage(
    '2024-02-07',
    'كان ⟦350=us-personnel-at-tower-22⟧ من الجيش الأمريكي في البرج 22 ليلة الهجوم. وخلف الهجوم ⟦3=tower-22-killed⟧ قتلى.',
  ),
  passage(
    '2024-02-05',
    'The dead at Tower 22 were ⟦three=tower-22-killed⟧ soldiers from Georgia. The Pentagon says ⟦more than 40=tower-22-injured⟧ others were hurt in the blast; eight were flown to Germany.',
  ),
  passage(
    '2020-03-20',
    'قتل ⟦ثلاثة=taji-2020-killed⟧ من جنود التحالف، أمريكيان وبريطانية، حين سقطت صواريخ على معسكر التاجي الأسبوع الماضي.',
  ),
  passage(
    '2020-03-20',
    'The salvo at Taji on March 11 consisted of ⟦18=taji-2020-rockets⟧ rockets; ⟦three=taji-2020-killed⟧ coalition soldiers were killed. Iraqi police found 9 launchers.',
  ),
  passage(
    '2020-01-29',
    'أعلن البنتاغون أن عدد العسكريين الذين أصيبوا بارتجاج الدماغ في قصف عين الأسد بلغ ⟦50=al-asad-2020-injured⟧. وكان قد ذكر قبل أيام أنهم ⟦34=al-asad-2020-injured⟧.',
  ),
  passage(
    '2020-01-30',
    'Trump said no American was harmed at al-Asad. Then it was ⟦11=al-asad-2020-injured⟧. By Friday ⟦34=al-asad-2020-injured⟧ soldiers had been diagnosed with brain injuries after the attack; now it is ⟦50=al-asad-2020-injured⟧.',
  ),
  passage(
    '2023-04-05',
    'The late-March attacks on US troops in Syria left ⟦13=march-2023-attacks-injured⟧ wounded, the Pentagon says. The reprisal strikes killed ⟦eight=march-2023-us-strikes-killed⟧ militants.',
  ),
  passage(
    '2024-05-02',
    'وتؤوي تركيا ⟦3,1 مليون=syrian-refugees-in-turkey⟧ لاجئ سوري، يليها لبنان بـ⟦785 ألفا=syrian-refugees-in-lebanon⟧ ثم الأردن بـ⟦639 ألفا=syrian-refugees-in-jordan⟧.',
  ),
  passage(
    '2024-05-02',
    'Egypt has ⟦156,000=syrian-refugees-in-egypt⟧ Syrians on UNHCR lists; Iraq ⟦277,000=syrian-refugees-in-iraq⟧. Athens took 3,000.',
  ),
  passage(
    '2022-04-05',
    'الأمم المتحدة: ⟦14.6 مليون=people-in-need-syria⟧ شخص في سوريا في حاجة إلى العون، وعدد النازحين ⟦6.9 ملايين=idps-in-syria⟧. ووزعت 90 ألف سلة.',
  ),
  passage(
    '2025-05-10',
    'Inside Syria, ⟦7.4 million=idps-in-syria⟧ remain uprooted and ⟦16.7 million=people-in-need-syria⟧ depend on aid. The appeal is 11 per cent funded.',
  ),
  passage(
    '2023-04-01',
    'يقيم في مخيم الهول ⟦51,500=al-hol-camp-population⟧ شخص، بينهم ⟦26 ألف=al-hol-camp-iraqis⟧ عراقي و⟦18 ألف=al-hol-syrians⟧ سوري، ويعمل فيه 45 طبيبا.',
  ),
  passage(
    '2025-11-05',
    'Numbers at al-Hol have halved in a year. ⟦27,000=al-hol-camp-population⟧ people live there today, including ⟦5,000=al-hol-camp-iraqis⟧ Iraqis and ⟦6,300=al-hol-foreigners⟧ foreigners; ⟦16,000=iraqis-returned-from-al-hol⟧ Iraqis have gone home.',
  ),
  passage(
    '2024-05-02',
    'Some ⟦2,500=isis-fighters-in-iraq-and-syria⟧ ISIS fighters are at large in Iraq and Syria, CENTCOM says, and ⟦9,000=isis-detainees-held-by-sdf⟧ sit in jails run by the SDF.',
  ),
  passage(
    '2024-05-02',
    'وتشرف قسد على سجون فيها ⟦9000=isis-detainees-held-by-sdf⟧ من مقاتلي التنظيم. وقال ناطق باسم داعش إن 3 سجون هوجمت.',
  ),
  passage(
    '2023-01-10',
    'CENTCOM said it conducted ⟦313=centcom-disis-operations-year⟧ operations against ISIS in Iraq and Syria in 2022. They left ⟦686=centcom-isis-killed-year⟧ of its operatives dead and ⟦374=centcom-isis-detained-year⟧ in custody.',
  ),
  passage(
    '2023-11-10',
    'قالت القيادة المركزية إنها نفذت في أكتوبر الماضي ⟦48=centcom-disis-operations-month⟧ مهمة ضد داعش في العراق وسوريا. وتدرب 31 طيارا في القاعدة.',
  ),
  passage(
    '2019-10-10',
    'Since 2014 the coalition against ISIS has carried out ⟦34,573=oir-strikes-total⟧ strikes and admits to ⟦1,335=oir-civilian-deaths⟧ civilian deaths. It has 81 members.'.replace(
      '81',
      '⟦81=coalition-member-count⟧',
    ),
  ),
  passage(
    '2023-08-20',
    'Jusoor counts ⟦30=coalition-sites-in-syria⟧ coalition bases in Syria, ⟦570=iranian-sites-in-syria⟧ Iranian ones and ⟦125=turkish-sites-in-syria⟧ Turkish; Russia has ⟦105=russian-sites-in-syria⟧.',
  ),
  passage(
    '2024-08-20',
    'تراجع عدد المواقع العسكرية الأجنبية في سوريا إلى ⟦801=foreign-sites-in-syria⟧ موقع منتصف 2024، بعدما كان ⟦830=foreign-sites-in-syria⟧ قبل عام، منها ⟦529=iranian-sites-in-syria⟧ لإيران.',
  ),
  passage(
    '2024-02-06',
    'Attacks on American forces in Iraq, Syria and Jordan since October 17 have reached ⟦170=attacks-on-us-forces-since-oct-2023⟧. It was ⟦165=attacks-on-us-forces-since-oct-2023⟧ a week ago.',
  ),
  passage(
    '2024-02-06',
    'أصابت ضربات 2 فبراير ⟦85=us-strikes-feb-2024-targets⟧ هدفا للحرس الثوري في العراق وسوريا، وألقت الطائرات الأمريكية ⟦أكثر من 125=us-strikes-feb-2024-munitions⟧ ذخيرة.',
  ),
  passage(
    '2025-04-10',
    'The killings on the Syrian coast in March cost the lives of ⟦1,400=coast-march-2025-civilian-deaths⟧ people, most of them civilians. Courts charged 298 suspects.',
  ),
  passage(
    '2025-08-05',
    'اندلعت الاشتباكات في السويداء في 13 تموز. وأحصى المرصد السوري ⟦1420=sweida-2025-deaths⟧ قتيلا. ونزح 192 ألف شخص.',
  ),
  passage(
    '2025-06-25',
    'Since December ⟦600,000=syrian-refugee-returns-since-dec-2024⟧ refugees have gone back to Syria, and ⟦1.5 million=idp-returns-since-dec-2024⟧ displaced people to their towns. Some 40 schools reopened.',
  ),
  passage(
    '2023-02-25',
    'حصيلة الزلزال: ⟦44218=earthquake-2023-deaths-turkey⟧ قتيلا في تركيا، و⟦6760=earthquake-2023-deaths-syria⟧ في سوريا. وأقيمت 300 خيمة في حلب.',
  ),
  passage(
    '2022-09-15',
    'أنتجت سوريا ⟦80.3 ألف=syria-oil-output⟧ برميل يوميا في النصف الأول من 2022. وخسرت سفينة 2000 برميل.',
  ),
  // Near misses.
  passage('2023-06-10', 'The Kurdish guards who work with US troops in Syria number 900.'),
  passage('2023-06-10', 'يبلغ عدد المتعاقدين مع القوات الأمريكية في العراق 2500.'),
  passage('2023-03-10', 'Police questioned 51,500 people about a murder at al-Hol camp.'),
  passage('2024-10-10', 'يعيش في واشنطن 2500 عراقي، وفي برلين 900 سوري.'),
  passage('2024-10-10', 'US troops in Syria handed out 900 blankets and 2,500 meals in Iraq.'),
  passage('2024-10-10', 'كم عدد الجنود الفرنسيين في العراق؟ || نحو 2500، بحسب باريس.'),
  passage('2025-03-01', 'وكان ترامب تعهد بسحب 2000 من سوريا. أما تركيا فلها هناك 900.'),
  passage(
    '2024-02-06',
    'Since the Tower 22 attack, three militia commanders have been killed in US strikes and 47 houses damaged.',
  ),
  passage('2020-03-20', 'بعد أيام من هجوم التاجي قتل ثلاثة جنود عراقيين في كركوك وسقط 18 صاروخا على بسماية.'),
  passage('2024-04-10', 'اليونيسف في الأردن سجلت 639 ألف تلميذ، وتلقت من تركيا 3.1 ملايين كتاب.'),
  passage('2024-05-10', 'Pakistan expelled 785,000 Afghans; Lebanon deported 277 Syrians.'),
  passage(
    '2024-07-25',
    'In Iraq and Syria 153 schools were rebuilt after the war with Islamic State, 44 of them by the UN.',
  ),
  passage('2023-08-20', 'في سوريا 125 مشفى، ووصلت من روسيا 105 آلاف طن من القمح، ومن إيران 570 سيارة.'),
  passage(
    '2021-07-20',
    'The coalition against ISIS lost 83 soldiers, according to a website. Its website had 73 million hits.',
  ),
  passage('2025-08-05', 'في السويداء أوقف 1420 شخصا، وفق المرصد، وأفرج عن 1000.'),
];

/** Written when the rules stood, and not used to change them. */
export const LATER: readonly Passage[] = [
  passage(
    '2025-02-10',
    'Baghdad – Iraqi and US officials met again on Sunday to discuss the end of the coalition mission. The Americans have ⟦2,500=us-troops-in-iraq⟧ soldiers in the country. Iraq itself fields 193,000 troops.',
  ),
  passage(
    '2024-11-12',
    'يتزامن ذلك مع جدل في الكونغرس حول الوجود العسكري الأمريكي في سوريا. || وتنشر الولايات المتحدة هناك ⟦900=us-troops-in-syria⟧ جندي، وفق البنتاغون، إضافة إلى مئات المتعاقدين. وكانت وحدة من 120 جنديا قد عادت الشهر الماضي.',
  ),
  passage(
    '2025-06-16',
    'The carrier group sails with 5,000 sailors. The United States has some ⟦40,000=us-troops-in-middle-east⟧ troops in the Middle East, and Iran has threatened their bases.',
  ),
  passage(
    '2024-02-09',
    'شيعت أسر الجنود الثلاثة الذين قضوا في البرج 22 بالأردن جثامينهم أمس. وأصيب في الهجوم ذاته ⟦أكثر من 40=tower-22-injured⟧ عسكريا أمريكيا، بينما تحطمت 3 سيارات.',
  ),
  passage(
    '2020-02-22',
    'عدد المصابين في عين الأسد يرتفع مجددا || أفاد البنتاغون بأن ⟦110=al-asad-2020-injured⟧ من العسكريين الأمريكيين أصيبوا بارتجاج جراء القصف الإيراني لقاعدة عين الأسد. وكانت الحصيلة قبل أسبوعين ⟦109=al-asad-2020-injured⟧. وعاد 77 إلى الخدمة.',
  ),
  passage(
    '2023-12-22',
    "The Pentagon's tally of attacks on its forces in Iraq and Syria since 17 October has passed the hundred: ⟦102=attacks-on-us-forces-since-oct-2023⟧ by Thursday. ⟦66=us-injured-since-oct-2023⟧ American service members have been injured. Eleven rockets fell near Erbil.",
  ),
  passage(
    '2023-02-21',
    'ارتفعت حصيلة ضحايا الزلزال في تركيا إلى ⟦40,642=earthquake-2023-deaths-turkey⟧ قتيلا، وتضررت 118 ألف بناية. وأرسلت السعودية 7 طائرات.',
  ),
  passage(
    '2024-02-06',
    'A year after the earthquake Turkey counts ⟦53,537=earthquake-2023-deaths-turkey⟧ dead and Syria about ⟦6,000=earthquake-2023-deaths-syria⟧. In Hatay 215,000 people still live in containers.',
  ),
  passage(
    '2024-04-08',
    'تستقبل الأردن ⟦639 ألف=syrian-refugees-in-jordan⟧ سوري مسجلين لدى المفوضية، وفي مصر ⟦156 ألفا=syrian-refugees-in-egypt⟧. وقدمت اليابان 20 مليون دولار.',
  ),
  passage(
    '2025-01-20',
    'Ankara says ⟦2.9 million=syrian-refugees-in-turkey⟧ Syrians remain in Turkey, and that 52,000 went home in the month after Assad fell. A poll put support for the policy at 61%.',
  ),
  passage(
    '2022-03-10',
    'After eleven years of war, ⟦14.6 million=people-in-need-syria⟧ Syrians need help, the UN says, and ⟦6.9 million=idps-in-syria⟧ are displaced inside the country. Aid was sent over one crossing in 800 lorries.',
  ),
  passage(
    '2023-03-18',
    'زار القائد العسكري مخيم الهول في الحسكة، حيث يقيم ⟦51,500=al-hol-camp-population⟧ شخص نصفهم دون الثانية عشرة. واستقبله 30 من الحراس.',
  ),
  passage(
    '2019-10-14',
    'The Kurdish-led SDF hold ⟦11,000=isis-detainees-held-by-sdf⟧ captured Islamic State fighters, among them ⟦2,000=foreign-isis-detainees-held-by-sdf⟧ foreigners. Turkey said its troops took 600.',
  ),
  passage(
    '2022-02-02',
    'انتهى الهجوم على سجن الصناعة في حي غويران بالحسكة. وبلغ عدد القتلى ⟦373=sinaa-prison-attack-deaths⟧ بحسب المرصد السوري. ونزح 45 ألفا من المدينة.',
  ),
  passage(
    '2024-07-20',
    'ISIS has claimed ⟦153=isis-attacks-in-iraq-and-syria⟧ attacks in Iraq and Syria this year, Central Command said in a statement, and is on pace to double last year’s figure. Its fighters number ⟦2,500=isis-fighters-in-iraq-and-syria⟧.',
  ),
  passage(
    '2023-08-25',
    'مركز جسور: روسيا تقلص مواقعها في سوريا من ⟦132=russian-sites-in-syria⟧ إلى ⟦105=russian-sites-in-syria⟧، وإيران تزيدها إلى ⟦570=iranian-sites-in-syria⟧. وأصدر المركز 14 خريطة.',
  ),
  passage(
    '2025-07-28',
    'قتل ⟦1420=sweida-2025-deaths⟧ شخصا في اشتباكات السويداء بين 13 و26 تموز، وفق المرصد. ودخلت المحافظة قافلة من 27 شاحنة.',
  ),
  passage(
    '2024-04-15',
    'Iran launched ⟦170=iran-drones-april-2024⟧ drones and ⟦120=iran-ballistic-missiles-at-israel⟧ ballistic missiles at Israel on Saturday night. Jordan shot down 20.',
  ),
  passage(
    '2020-04-02',
    'The coalition’s count since August 2014 stands at ⟦34,573=oir-strikes-total⟧ strikes. In March 140 soldiers left al-Qaim.',
  ),
  // Near misses.
  passage('2024-11-12', 'Some 900 residents fled Deir ez-Zor after US troops in Syria came under fire.'),
  passage(
    '2023-12-22',
    'أصيب 66 مدنيا في حوادث سير بالعراق وسوريا، فيما كانت القوات الأمريكية تشيع جنودا قتلوا في تحطم مروحية.',
  ),
  passage(
    '2024-07-20',
    'وافتتحت وزارة التربية العراقية 153 مدرسة بعد دحر داعش في العراق وسوريا، وعينت 2500 معلم.',
  ),
  passage('2024-04-15', 'Israel evacuated 170 patients and Iran closed 120 schools on Sunday.'),
  passage(
    '2022-02-02',
    'بعد أسبوع على هجوم سجن الصناعة في الحسكة، قتلت مسيرة تركية ثلاثة من قسد وأصيب 78 عاملا في مصنع بحلب.',
  ),
  passage(
    '2025-01-20',
    'Turkey sold 2.9 million cars, a third of them to Syrians; in Lebanon 785,000 homes lack power.',
  ),
  passage(
    '2023-03-18',
    'The Danish contingent in Iraq numbers 250; Norway sent 2,500 blankets to US troops in Syria.',
  ),
];
