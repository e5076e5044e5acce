/** English words that name events, lower-case. */

export const ATTACK = 'attack assault bombardment barrage shelling';
export const STRIKE = 'strike airstrike';
export const RAID = 'raid';
export const VISIT = 'visit trip';

export const ATTACK_VERBS = 'hit struck targeted landed attacked fired hits strikes targets lands launched';
export const SHOOTDOWN_VERBS = 'shot downed shoots downs intercepted';
export const VISIT_VERBS = 'visited visits';

export const ROCKET = 'rocket rockets missile missiles';
export const DRONE = 'drone drones uav uavs unmanned';
export const MORTAR = 'mortar mortars';
export const IED = 'ied bomb roadside';
export const AIR = 'air airstrike airstrikes aerial';

export const GENERAL = 'any every all repeated possible potential imminent similar attacks strikes future';
export const EARLIER =
  'previous earlier last ago past before recent weeks months years january february march april june july august september october november december';
