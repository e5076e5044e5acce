/** Arabic words that name events, as written; folded where they are read. */

/** Nouns of attack. */
export const ATTACK = 'هجوم هجمة قصف اعتداء استهداف';
export const STRIKE = 'ضربة غارة';
export const RAID = 'إنزال مداهمة';
export const VISIT = 'زيارة';
export const SHOOTDOWN = 'إسقاط';

/** Verbs, in the forms that open a news sentence. */
export const ATTACK_VERBS =
  'استهدف استهدفت استهدفوا يستهدف تستهدف هاجم هاجمت ضرب ضربت سقط سقطت سقطا قصف قصفت أصاب أصابت أطلق أطلقت';
export const SHOOTDOWN_VERBS = 'أسقط أسقطت أسقطتها واسقطتها يسقط تسقط';
export const VISIT_VERBS = 'زار زارت يزور تزور';

/** What an attack is made with; the noun in its forms, or the adjective. */
export const ROCKET =
  'صاروخي صاروخية صاروخ صاروخا صاروخان صاروخين صواريخ الصواريخ صاروخيا قذائف_صاروخية كاتيوشا';
export const DRONE = 'مسيرة مسيرات مسيرتان مسيرتين مسيّرة درون انتحارية';
export const MORTAR = 'هاون مدفعي مدفعية';
export const IED = 'عبوة عبوات ناسفة';
export const AIR = 'جوي جوية';
/** «طائرة» before «مسيرة». */
export const AIRCRAFT = 'طائرة طائرات طائرتين طائرتان';

/** Words after which a noun of attack is none that has happened, or not one but many. */
export const GENERAL = 'أي كل جميع تكرار متكرر متكررة محتمل محتملة وشيك مماثل مماثلة هجمات';
/** Words that put an undated attack before the article's own. */
export const EARLIER =
  'سابق سابقة السابق السابقة الماضي الماضية المنصرم الفائت قبل سابقا مؤخرا أيام أسابيع أشهر سنوات عام سنة ديسمبر يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر';
