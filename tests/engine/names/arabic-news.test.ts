import { describe, expect, test } from 'vitest';
import { listEntities } from './find.ts';

/** Every entity of each paragraph, in order; what is not listed must not be found. */
const ROWS = [
  {
    why: 'a capital after «في» is the city, as the subject of a verb the government',
    text: 'أكد الرئيس التركي رجب طيب أردوغان خلال لقائه نظيره المصري عبد الفتاح السيسي في القاهرة أن أنقرة تدعم وحدة سورية، فيما قال السيسي إن القاهرة ترفض التدخل في شؤون المنطقة.',
    found: [
      'رجب طيب أردوغان = syria-iraq:recep-tayyip-erdogan',
      'عبد الفتاح السيسي = world:person-abdel-fattah-el-sisi',
      'القاهرة = world:city-cairo-eg',
      'أنقرة = syria-iraq:turkey',
      'سورية = syria-iraq:syria',
      'السيسي = world:person-abdel-fattah-el-sisi',
      'القاهرة = syria-iraq:egypt',
    ],
  },
  {
    why: '«السعودية» after a definite noun describes it; elsewhere it is the country',
    text: 'وقالت وزارة الخارجية السعودية في بيان إن المملكة العربية السعودية تتابع التطورات، وأضافت أن السعودية مستعدة للوساطة بين طهران وواشنطن.',
    found: [
      'المملكة العربية السعودية = syria-iraq:saudi-arabia',
      'السعودية = syria-iraq:saudi-arabia',
      'طهران = syria-iraq:iran',
      'و+واشنطن = syria-iraq:united-states',
    ],
  },
  {
    why: 'the vowel sign of «عمّان» tells Amman from Oman',
    text: 'وصل وزير الخارجية الأميركي أنتوني بلينكن إلى الرياض قادما من عمّان في جولة تشمل الدوحة وأبوظبي ومسقط.',
    found: [
      'أنتوني بلينكن = syria-iraq:antony-blinken',
      'الرياض = world:city-riyadh-sa',
      'عمّان = syria-iraq:amman',
      'الدوحة = world:city-doha-qa',
      'و+أبوظبي = world:city-abu-dhabi-ae',
      'و+مسقط = world:city-muscat-om',
    ],
  },
  {
    why: 'an outlet, a hospital, a university, a club and a street named after places',
    text: 'نشرت صحيفة واشنطن بوست تقريرا عن مستشفى القاهرة التخصصي وجامعة دمشق، بينما أحيا نادي الهلال السعودي حفلا في شارع بغداد.',
    found: ['واشنطن بوست = syria-iraq:washington-post'],
  },
  {
    why: 'a short form given in brackets; towns after their kind word',
    text: 'أعلنت قوات سوريا الديمقراطية (قسد) أنها سلمت مدينة الباب، وأن قسد انسحبت من بلدة السوسة نحو هجين.',
    found: [
      'قوات سوريا الديمقراطية = syria-iraq:sdf',
      'قسد = syria-iraq:sdf',
      'الباب = syria-iraq:al-bab',
      'قسد = syria-iraq:sdf',
      'السوسة = syria-iraq:al-susah',
      'هجين = syria-iraq:hajin',
    ],
  },
  {
    why: 'a dual kind word covers both names of the list; a body goes on by its head noun',
    text: 'قتل ثلاثة أشخاص في قصف على بلدتي السفيرة ونبل بريف حلب، وفق المرصد السوري لحقوق الإنسان، وأكد المرصد أن القصف طال الباب أيضا.',
    found: [
      'السفيرة = syria-iraq:al-safirah',
      'و+نبل = syria-iraq:nubl',
      'حلب = syria-iraq:aleppo-governorate',
      'المرصد السوري لحقوق الإنسان = syria-iraq:sohr',
      'المرصد = syria-iraq:sohr',
    ],
  },
  {
    why: 'ordinary words in the manner of names, none of them one',
    text: 'يبلغ الرجل من العمر أربعين عاما، وكان يعمل في قاعدة بيانات شركة كبرى، وقال إن مسيرة حياته كانت هادئة في الحي.',
    found: [],
  },
  {
    why: 'a peaceful march in the capital names nothing',
    text: 'خرجت مسيرة سلمية في وسط العاصمة تطالب بالحرية والكرامة والسلام.',
    found: [],
  },
  {
    why: '«والا» the site, then «وإلا» without its hamza',
    text: 'ذكر موقع "والا" العبري أن الحكومة ستستقيل، والا فإن الانتخابات ستجرى في موعدها.',
    found: ['والا = syria-iraq:walla'],
  },
  {
    why: 'organisations, and the coordination of cities',
    text: 'حذرت منظمة الصحة العالمية من تفشي الكوليرا في اليمن، ودعت الأمم المتحدة إلى تمويل عاجل، وقالت اليونيسف إن الأطفال في صنعاء وعدن والحديدة في خطر.',
    found: [
      'منظمة الصحة العالمية = syria-iraq:who',
      'اليمن = syria-iraq:yemen',
      'الأمم المتحدة = syria-iraq:united-nations',
      'اليونيسف = syria-iraq:unicef',
      'صنعاء = world:city-sanaa-ye',
      'و+عدن = world:city-aden-ye',
      'و+الحديدة = world:city-hodeidah-ye',
    ],
  },
  {
    why: 'surnames that look like cities',
    text: 'قال محمد دمشقي وأحمد بغدادي إن شركتهما تعمل في دبي منذ عشر سنوات.',
    found: ['دبي = world:city-dubai-ae'],
  },
  {
    why: 'another first name makes another person',
    text: 'ظهرت إيفانكا ترامب إلى جانب والدها دونالد ترامب في ولاية فلوريدا، ثم ألقى ترامب خطابا.',
    found: [
      'دونالد ترامب = syria-iraq:donald-trump',
      'ولاية فلوريدا = world:adm1-us-florida',
      'ترامب = syria-iraq:donald-trump',
    ],
  },
  {
    why: 'an agency after a verb of saying; airports as they are on record',
    text: 'شنت طائرات حربية إسرائيلية غارات على مطار حلب الدولي ومحيط مطار دمشق، وقالت سانا إن الدفاعات الجوية تصدت لها.',
    found: [
      'مطار حلب الدولي = syria-iraq:aleppo-airport',
      'مطار دمشق = syria-iraq:damascus-airport',
      'سانا = syria-iraq:sana',
    ],
  },
  {
    why: 'a dual kind word before two bases, the second with «و»',
    text: 'استهدفت طائرتان مسيرتان قاعدتي عين الأسد وحرير في العراق، وفق ما ذكرته رويترز نقلا عن مسؤول أمريكي.\nقال المتحدث باسم البنتاغون بات رايدر إن قاعدتي عين الأسد وحرير تعرضتا لهجوم بالصواريخ، وإن القوات الأمريكية ردت بقصف مواقع كتائب حزب الله.',
    found: [
      'عين الأسد = syria-iraq:al-asad-airbase',
      'و+حرير = syria-iraq:harir-airbase',
      'العراق = syria-iraq:iraq',
      'رويترز = syria-iraq:reuters',
      'البنتاغون = syria-iraq:us-department-of-defense',
      'بات رايدر = syria-iraq:pat-ryder',
      'عين الأسد = syria-iraq:al-asad-airbase',
      'و+حرير = syria-iraq:harir-airbase',
      'القوات الأمريكية = syria-iraq:us-forces',
      'كتائب حزب الله = syria-iraq:kataib-hezbollah',
    ],
  },
  {
    why: 'the organisation, then two ordinary bases',
    text: 'انتشر تنظيم القاعدة في اليمن، وتقول القاعدة الشعبية للحزب إن القاعدة الأولى هي الانضباط.',
    found: ['تنظيم القاعدة = syria-iraq:al-qaeda', 'اليمن = syria-iraq:yemen'],
  },
  {
    why: 'a bare surname that only the full name before makes sure',
    text: 'زار الأمير فيصل بن فرحان العاصمة السورية دمشق والتقى أحمد الشرع، ثم توجه الشرع إلى الدوحة.\nوفي شمال شرقي البلاد قال قائد قسد مظلوم عبدي إن عبدي التقى وفدا فرنسيا في الحسكة، وإن مخيم الهول يؤوي عائلات داعش.',
    found: [
      'العاصمة السورية = syria-iraq:damascus',
      'دمشق = syria-iraq:damascus',
      'أحمد الشرع = syria-iraq:ahmed-al-sharaa',
      'الشرع = syria-iraq:ahmed-al-sharaa',
      'الدوحة = world:city-doha-qa',
      'قسد = syria-iraq:sdf',
      'مظلوم عبدي = syria-iraq:mazloum-abdi',
      'عبدي = syria-iraq:mazloum-abdi',
      'الحسكة = syria-iraq:hasakah-city',
      'مخيم الهول = syria-iraq:al-hol-camp',
      'داعش = syria-iraq:isis',
    ],
  },
  {
    why: 'countries in a list bear one another out',
    text: 'أدانت مصر والأردن والإمارات الهجوم، فيما أصر مسؤول على أن الحل بيد قطر.',
    found: [
      'مصر = syria-iraq:egypt',
      'و+الأردن = syria-iraq:jordan',
      'و+الإمارات = syria-iraq:united-arab-emirates',
      'قطر = syria-iraq:qatar',
    ],
  },
  {
    why: 'plural kind words make regions of the cities that follow',
    text: 'أصيب أربعة جنود في مدينة حلب ومحافظات إدلب وحماة وحمص واللاذقية، وأغلقت الطريق بين طرطوس وجبلة.',
    found: [
      'حلب = syria-iraq:aleppo',
      'إدلب = syria-iraq:idlib-governorate',
      'و+حماة = syria-iraq:hama-governorate',
      'و+حمص = syria-iraq:homs-governorate',
      'و+اللاذقية = syria-iraq:latakia-governorate',
      'طرطوس = syria-iraq:tartus',
      'و+جبلة = syria-iraq:jableh',
    ],
  },
  {
    why: 'adjectives and nouns, none of them a place',
    text: 'قضى العمال سنة في بلد بعيد بحثا عن حياة كريمة، وكان النور خافتا والبحر هادئا والوحدة قاسية.',
    found: [],
  },
  {
    why: 'a capital left («غادر») is the city',
    text: 'صرح وزير الدفاع لويد أوستن بأن البنتاغون يتابع، وأضاف أوستن أن واشنطن لن تتردد. وقد غادر أوستن واشنطن إلى بروكسل للقاء وزراء حلف شمال الأطلسي.',
    found: [
      'لويد أوستن = syria-iraq:lloyd-austin',
      'البنتاغون = syria-iraq:us-department-of-defense',
      'أوستن = syria-iraq:lloyd-austin',
      'واشنطن = syria-iraq:united-states',
      'أوستن = syria-iraq:lloyd-austin',
      'واشنطن = world:city-washington-d-c-us',
      'بروكسل = world:city-brussels-be',
      'حلف شمال الأطلسي = syria-iraq:nato',
    ],
  },
  {
    why: '«إن» and «أن» before a surname are no first names',
    text: 'قالت المتحدثة باسم الأمين العام أنطونيو غوتيريش إن غوتيريش قلق على غزة والضفة الغربية، وطالب مجلس الأمن بجلسة في نيويورك.\nذكرت هآرتس أن نتنياهو طلب من غالانت تأجيل العملية في رفح، وأن بن غفير رفض، فيما زار هاليفي الحدود مع لبنان.',
    found: [
      'أنطونيو غوتيريش = syria-iraq:antonio-guterres',
      'غوتيريش = syria-iraq:antonio-guterres',
      'غزة = syria-iraq:gaza-strip',
      'و+الضفة الغربية = syria-iraq:west-bank',
      'مجلس الأمن = syria-iraq:un-security-council',
      'نيويورك = world:city-new-york-city-us',
      'نتنياهو = syria-iraq:benjamin-netanyahu',
      'غالانت = syria-iraq:yoav-gallant',
      'رفح = world:city-rafah-ps',
      'لبنان = syria-iraq:lebanon',
    ],
  },
  {
    why: 'a country and its capital of one name; Tripoli by its companions',
    text: 'انهار سد في درنة شرق ليبيا، وأرسلت تركيا وإيطاليا والجزائر وتونس فرق إنقاذ إلى طرابلس وبنغازي.',
    found: [
      'درنة = world:city-derna-ly',
      'ليبيا = syria-iraq:libya',
      'تركيا = syria-iraq:turkey',
      'و+إيطاليا = syria-iraq:italy',
      'و+الجزائر = world:country-dz',
      'و+تونس = world:country-tn',
      'طرابلس = world:city-tripoli-ly',
      'و+بنغازي = world:city-benghazi-ly',
    ],
  },
  {
    why: 'agreements named after cities',
    text: 'وقعت الحكومة السودانية اتفاق جوبا، بينما تعثر اتفاق الرياض بين الحكومة اليمنية والمجلس الانتقالي، وعقد مؤتمر برلين حول ليبيا.',
    found: ['برلين = world:city-berlin-de', 'ليبيا = syria-iraq:libya'],
  },
  {
    why: 'other members of a family',
    text: 'اعتقلت السلطات في البصرة شخصا يدعى علي الأسد، ونفت أسماء الأسد الشائعات، أما بشار الأسد فغادر دمشق إلى موسكو.',
    found: [
      'البصرة = syria-iraq:basra',
      'بشار الأسد = syria-iraq:bashar-al-assad',
      'دمشق = syria-iraq:damascus',
      'موسكو = world:city-moscow-ru',
    ],
  },
  {
    why: 'foreign names with hyphens and several words',
    text: 'شي جين بينغ يلتقي بوتين في بكين، وكيم جونغ-أون يجري تجربة صاروخية، وسيول وطوكيو تحتجان.',
    found: [
      'شي جين بينغ = world:person-xi-jinping',
      'بوتين = syria-iraq:vladimir-putin',
      'بكين = world:city-beijing-cn',
      'و+كيم جونغ-أون = world:person-kim-jong-un',
      'و+سيول = world:city-seoul-kr',
      'و+طوكيو = world:city-tokyo-jp',
    ],
  },
  {
    why: '«السعودية» joined to a noun that is no adjective',
    text: 'عقدت محادثات بين الحوثيين والسعودية في صنعاء، وقال الحوثي في كلمة متلفزة إن البحر الأحمر سيبقى ساحة مواجهة.',
    found: [
      'الحوثيين = syria-iraq:houthis',
      'و+السعودية = syria-iraq:saudi-arabia',
      'صنعاء = world:city-sanaa-ye',
      'الحوثي = syria-iraq:houthis',
      'البحر الأحمر = syria-iraq:red-sea',
    ],
  },
  {
    why: 'companies that are on no record',
    text: 'كشفت شركة آبل عن هاتف جديد، وقالت غوغل إن تويتر لم يعد منافسا، فيما أطلقت مايكروسوفت خدمة في سنغافورة والهند.',
    found: ['تويتر = syria-iraq:x-twitter', 'سنغافورة = world:country-sg', 'و+الهند = syria-iraq:india'],
  },
  {
    why: 'one word, two records: the channel and the city',
    text: 'وكالات: ذكرت وكالة تسنيم الإيرانية أن فيلق القدس نفى الاتهامات، بينما أفادت قناة الميادين بوصول وفد إلى الميادين بريف دير الزور.',
    found: [
      'تسنيم = syria-iraq:tasnim',
      'فيلق القدس = syria-iraq:quds-force',
      'الميادين = syria-iraq:al-mayadeen',
      'الميادين = syria-iraq:mayadin',
    ],
  },
  {
    why: '«بورصة» the exchange, not Bursa',
    text: 'تراجعت أسهم بورصة إسطنبول وبورصة نيويورك، وبلغ سعر صرف الليرة التركية مستوى جديدا في أنقرة.',
    found: [
      'إسطنبول = syria-iraq:istanbul',
      'نيويورك = world:city-new-york-city-us',
      'أنقرة = world:city-ankara-tr',
    ],
  },
  {
    why: 'football clubs',
    text: 'سجل اللاعب المغربي أشرف حكيمي هدفا لباريس سان جيرمان في مرمى ريال مدريد، فيما فاز بايرن ميونخ على مانشستر يونايتد.',
    found: [],
  },
  {
    why: '«حماس الجمهور» is enthusiasm',
    text: 'قضت محكمة العدل الدولية في لاهاي بأن على إسرائيل وقف العملية في رفح، ورحبت حركة حماس بالقرار، وأبدى الموظفون حماسا وحماس الجمهور كبير.',
    found: [
      'محكمة العدل الدولية = world:org-icj',
      'لاهاي = world:city-the-hague-nl',
      'إسرائيل = syria-iraq:israel',
      'رفح = world:city-rafah-ps',
      'حركة حماس = syria-iraq:hamas',
    ],
  },
  {
    why: 'a continent’s part is not its country',
    text: 'قالت أمريكا اللاتينية كلمتها، ودعت دول أوروبا الشرقية وآسيا الوسطى إلى الحوار، أما كوريا الجنوبية فتنظر إلى الصين.',
    found: [
      'أوروبا = world:geo-europe',
      'و+آسيا = world:geo-asia',
      'كوريا الجنوبية = world:country-kr',
      'الصين = syria-iraq:china',
    ],
  },
  {
    why: 'verbs and nouns that spell cities',
    text: 'هذا هو النظام القائم، وقد تدمر الحرب كل شيء، فيما كان صور الضحايا على كل جدار، والعين بالعين.',
    found: [],
  },
  {
    why: 'an abbreviation given in brackets goes on alone',
    text: 'نفذت مقاتلات إف-16 تركية غارات على سنجار، وأعلن حزب العمال الكردستاني (بي كي كي) سقوط قتلى من بي كي كي.',
    found: [
      'إف-16 = syria-iraq:f-16',
      'سنجار = syria-iraq:sinjar',
      'حزب العمال الكردستاني = syria-iraq:pkk',
      'بي كي كي = syria-iraq:pkk',
      'بي كي كي = syria-iraq:pkk',
    ],
  },
  {
    why: 'a surname, then a list of capitals',
    text: 'توفي الكاتب حسن دمشق أمس، ونعاه اتحاد الكتاب في بغداد والقاهرة والرباط ونواكشوط.',
    found: [
      'بغداد = syria-iraq:baghdad',
      'و+القاهرة = world:city-cairo-eg',
      'و+الرباط = world:city-rabat-ma',
      'و+نواكشوط = world:city-nouakchott-mr',
    ],
  },
  {
    why: 'an agency behind a date and a stroke',
    text: 'القاهرة في 5 مايو/ وفا- التقى وفد من الطلاب أهالي نابلس.',
    found: ['القاهرة = world:city-cairo-eg', 'وفا = world:org-wafa', 'نابلس = world:city-nablus-ps'],
  },
  {
    why: 'a city that is quiet; its government that refuses; a city where a conference is held',
    text: 'قال المبعوث في السودان إن الخرطوم هادئة.\nورفضت الخرطوم المقترح.\nتستضيف لندن مؤتمرا دوليا حول السودان.',
    found: [
      'السودان = syria-iraq:sudan',
      'الخرطوم = world:city-khartoum-sd',
      'الخرطوم = syria-iraq:sudan',
      'لندن = world:city-london-gb',
      'السودان = syria-iraq:sudan',
    ],
  },
  {
    why: 'a region by its second name; a square that is no town',
    text: 'شهدت محافظة السويداء احتجاجات، وقال الشيخ حكمت الهجري إن أبناء جبل العرب صامدون في ساحة الكرامة.',
    found: ['محافظة السويداء = syria-iraq:suwayda-governorate', 'جبل العرب = syria-iraq:suwayda-governorate'],
  },
  {
    why: 'what a capital has as a city is not its government',
    text: 'أصدرت محكمة جنايات القاهرة حكمها، وفق ما قالت مصادر في غرب طهران. وقالت القاهرة إنها تتابع، ودعت طهران إلى التهدئة.',
    found: [
      'القاهرة = world:city-cairo-eg',
      'طهران = world:city-tehran-ir',
      'القاهرة = syria-iraq:egypt',
      'طهران = syria-iraq:iran',
    ],
  },
  {
    why: 'in a report on sport a capital is no government either',
    text: 'حسم الفريق ديربي الرياض في الدوري السعودي، وهز مهاجمه شباك الرياض مرتين في المباراة.',
    found: [],
  },
  {
    why: 'with an adjective of whose it is a short form names another body; one that judges tells nothing',
    text: 'قال التحالف الدولي ضد تنظيم داعش إن التنظيم الإرهابي تراجع، فيما دعا التحالف الكردي والتحالف الوطني في بغداد إلى الحوار، ورحب التحالف بذلك.',
    found: [
      'التحالف الدولي = syria-iraq:global-coalition',
      'تنظيم داعش = syria-iraq:isis',
      'التنظيم = syria-iraq:isis',
      'بغداد = syria-iraq:baghdad',
      'التحالف = syria-iraq:global-coalition',
    ],
  },
  {
    why: 'the command of a party; a coalition of ships off Yemen',
    text: 'قال الجيش الأميركي إن غارة أصابت مقر القيادة المركزية للحزب في العراق.\nوأسقطت المدمرة الأميركية وسفن التحالف صاروخا فوق البحر الأحمر أطلق من اليمن.',
    found: [
      'الجيش الأميركي = syria-iraq:us-forces',
      'العراق = syria-iraq:iraq',
      'البحر الأحمر = syria-iraq:red-sea',
      'اليمن = syria-iraq:yemen',
    ],
  },
];

describe('Arabic news', () => {
  test.each(ROWS)('$why', ({ text, found }) => {
    expect(listEntities(text)).toEqual(found);
  });
});
