import type { Role } from '../model/role'
import { checkObject, checkSeveral, checkText } from '../options'

/**
 * What is read of a role, there. What its requirements hold is not gone through, as that takes the schemas, which whoever reads
 * postings alone goes without.
 *
 * @throws RolefitError `invalid-option` with the path of what makes it no role.
 */
export function checkGiven(role: Role): Role {
  const { id, title, fields, duties, requirements, unparsed } = checkObject('role', role)
  checkText('role.id', id)
  checkText('role.title', title)
  checkObject('role.fields', fields)
  checkSeveral('role.duties', duties)
  checkSeveral('role.requirements', requirements)
  checkSeveral('role.unparsed', unparsed)
  return role
}
