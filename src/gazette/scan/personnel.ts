/** What is done with officers, behind the organ that does it. 例：国务院|任免|国家工作人员 · 北京市人民代表大会常务委员会|任免|名单 */
export const PERSONNEL = '(?:决定)?(?:人事)?任[免命]';

/** All of a title behind its organ: such texts have no 文种. */
const RE_PERSONNEL = new RegExp(
  `^${PERSONNEL}(?:国家)?(?:工作|下列)?(?:人员|名单|事项|通知)?(?:[（(][^（()）]*[）)])?$`,
);

/** Whether what stands behind the organ of a title says that it appoints and dismisses. */
export function isPersonnel(matter: string): boolean {
  return RE_PERSONNEL.test(matter);
}
