import { expect, test } from 'vitest'
import { parseRoles } from '../../../parse'
import { roleContext } from './role-context'

test.each<[title: string, functions: readonly string[]]>([
  ['重点客户经理', ['key-account']],
  ['销售经理', ['sales']],
  ['銷售主管', ['sales']],
  ['Sales Manager', ['sales']],
  ['自由人', []],
])('a role called %s is of the functions %j', (title, functions) => {
  const [role] = parseRoles(`职位名称：${title}\n任职要求：\n大专`).roles
  expect(role && roleContext(role).functions).toEqual(functions)
})
